import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, type ResolvedConfig } from 'vite';
import { firstDayId, type FirstDay, type PrerenderedPage } from '../src/bundle/firstDay.ts';

/** What `src/prerender.tsx` exports. */
type Prerender = (firstDay: FirstDay) => PrerenderedPage;

/**
 * Writes the newest day's list, and what the app needs to go on from it, into the page, so that it is there before any
 * script is.
 * @param page the page as it is for all other addresses
 */
export async function prerenderPage(
  page: string,
  firstDay: FirstDay,
  config: ResolvedConfig,
): Promise<string> {
  const prerender = await loadPrerender(config);
  const { title, content } = prerender(firstDay);
  const json = JSON.stringify(firstDay).replaceAll('<', String.raw`\u003c`);
  return (
    page
      // What it leads to stands in the page.
      .replace(/\s*<link rel="preload"[^>]*manifest\.json[^>]*>/, '')
      .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
      .replace(
        '<div id="root"></div>',
        () =>
          `<div id="root">${content}</div>\n    <script type="application/json" id="${firstDayId}">${json}</script>`,
      )
  );
}

/** Builds the app for Node, with the class names of the page's style sheets, where Node finds the packages it imports. */
async function loadPrerender(config: ResolvedConfig): Promise<Prerender> {
  const folder = await mkdtemp(join(config.root, 'node_modules', '.prerender-'));
  try {
    await build({
      configFile: false,
      root: config.root,
      base: config.base,
      mode: config.mode,
      logLevel: 'error',
      publicDir: false,
      css: config.css,
      plugins: [react()],
      build: { outDir: folder, emptyOutDir: true, ssr: 'src/prerender.tsx', target: 'node20', minify: false },
    });
    const file = pathToFileURL(join(folder, 'prerender.js')).href;
    const module = (await import(file)) as { prerenderFirstDay: Prerender };
    return module.prerenderFirstDay;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
