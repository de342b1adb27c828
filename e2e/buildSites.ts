import { copyFile, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import { writeHostileDigests } from './hostile/writeHostileDigests.ts';
import { sites } from './sites.ts';

/** Builds every site that the tests visit, once, just as `npm run build` does. */
export default async function buildSites(): Promise<void> {
  const root = resolve(import.meta.dirname, '..');
  await mkdir(sites.empty.digestsDir, { recursive: true });
  await writeDayBefore();
  await writeLargeCollection();
  await emptyFolder(sites.hostile.digestsDir);
  await writeHostileDigests(sites.hostile.digestsDir);
  for (const { digestsDir, base, outDir, isNextVersion } of Object.values(sites)) {
    process.env['DIGESTS_DIR'] = digestsDir;
    process.env['BASE_PATH'] = base;
    const plugins = isNextVersion ? [changeCode] : [];
    await build({ root, plugins, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  }
}

/**
 * As a next version changes it: what starts the page and what all views share is another script, and so is everything that
 * imports that.
 */
const changeCode: Plugin = {
  name: 'change-code',
  transform(code, id) {
    if (id.endsWith('/src/main.tsx'))
      return { code: `${code}\ndocument.documentElement.dataset.version = 'next';`, map: null };
    if (id.endsWith('/src/i18n/ko.ts'))
      return { code: code.replace('불러오는 중', '불러오고 있습니다'), map: null };
    return undefined;
  },
};

async function emptyFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
}

async function writeDayBefore(): Promise<void> {
  const from = sites.fixtures.digestsDir;
  const to = sites.dayBefore.digestsDir;
  await emptyFolder(to);
  const files = (await readdir(from)).sort();
  const newest = files.at(-1)?.slice(0, '2025-05-22'.length) ?? '';
  for (const file of files) {
    if (!file.startsWith(newest)) await copyFile(join(from, file), join(to, file));
  }
}

/** Days from February 2025 on, each with two papers, and so much in front of them that all take 40 MB. */
async function writeLargeCollection(): Promise<void> {
  const folder = sites.large.digestsDir;
  await emptyFolder(folder);
  for (let day = 0; day < 110; day += 1) {
    const date = new Date(Date.UTC(2025, 1, 1 + day)).toISOString().slice(0, 10);
    const ids = [1, 2].map(
      (number) => `${date.slice(2, 4)}${date.slice(5, 7)}.${90_000 + day * 10 + number}`,
    );
    const entries = ids.map(
      (id) =>
        `## ${id}\n🔗 https://huggingface.co/papers/${id}\n\n# 논문 ${id}\n\n## 5. 정량적 결과\n\n${date}의 결과.`,
    );
    const preamble = `${date}의 머리말. `.repeat(17_000);
    await writeFile(join(folder, `${date}.md`), [preamble, ...entries].join('\n\n'));
  }
}
