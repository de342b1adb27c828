import { bundleFolder, manifestFile } from '../src/bundle/addresses.ts';
import { assetsFolder, serviceWorkerFile } from '../src/offline/appFiles.ts';

/** The page without a day in it: many hosts answer with it what they do not have. */
export const barePage = '404.html';

/** What the licences of the libraries ask to be kept, which minified files have no room for. */
export const licensesFile = 'licenses.md';

/** What a page's own policy cannot say, and what no page of ours needs. */
const everywhere = [
  "Content-Security-Policy: frame-ancestors 'none'",
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
];
const forEver = ['Cache-Control: public, max-age=31536000, immutable'];
const askAnew = ['Cache-Control: no-cache'];

/**
 * The headers and rewrites of Netlify, Cloudflare Pages and other hosts that read the same files. They do not serve them.
 * @param base the site's base path
 * @returns file name to content
 */
export function writeHostFiles(base: string): Map<string, string> {
  const hashed = [
    assetsFolder,
    ...['days', 'months', 'papers', 'search'].map((name) => `${bundleFolder}${name}/`),
  ];
  const named = ['', 'index.html', serviceWorkerFile, bundleFolder + manifestFile];
  const headers = [
    writeRule(`${base}*`, everywhere),
    ...hashed.map((folder) => writeRule(`${base}${folder}*`, forEver)),
    ...named.map((file) => writeRule(base + file, askAnew)),
  ];
  // Only the app's own pages, so that a missing file stays missing.
  const pages = ['days/*', 'papers/*', 'search', 'library', 'settings', 'open'];
  return new Map([
    ['_headers', headers.join('')],
    ['_redirects', pages.map((page) => `${base}${page} ${base}${barePage} 200\n`).join('')],
  ]);
}

function writeRule(path: string, headers: string[]): string {
  return [path, ...headers.map((header) => `  ${header}`), ''].join('\n');
}
