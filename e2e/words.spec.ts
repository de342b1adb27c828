import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { visitAll } from './hostile/drivePage.ts';
import { sites } from './sites.ts';
import { expect, reportFigure, test } from './test.ts';

/*
 * Every word of every edition is on its page. For another folder of digests:
 * E2E_DIGESTS=../shared/digests npm run e2e -- words
 */
test('shows every word of every edition', async ({ page }) => {
  test.setTimeout(600_000);
  const editions = readEditions(sites.fixtures.digestsDir);
  expect(editions.size).toBeGreaterThan(20);
  const lost: string[] = [];
  await page.goto('/open');
  for (const [address, source] of editions) {
    await visitAll(page, [address], 0);
    // The sections behind the first come in the frames behind it.
    await expect(page.locator('article[aria-busy="false"]')).toBeVisible();
    for (const fold of await page
      .getByRole('article')
      .getByRole('button', { name: /^정보 없음/ })
      .all())
      await fold.click();
    const missing = missingWords(countWords(source), countWords(await readPage(page)));
    if (missing.length > 0) lost.push(`${address}: ${missing.join(' ')}`);
    await visitAll(page, ['/open'], 0);
    await expect(page.getByRole('article')).toHaveCount(0);
  }
  expect(lost).toEqual([]);
  reportFigure(`${editions.size} editions compared word by word`);
});

/** Each edition's address and the text of its entry, cut out of the files by nothing but their `## id` lines. */
function readEditions(folder: string): Map<string, string> {
  const editions = new Map<string, string>();
  for (const name of readdirSync(folder).filter((file) => /\.(?:md|txt)$/.test(file))) {
    const text = readFileSync(join(folder, name), 'utf8').normalize('NFC');
    const date = /^#.*(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1] ?? name.slice(0, 10);
    for (const entry of text.split(/^## (?=\S+\n🔗)/m).slice(1)) {
      const [id = '', , ...lines] = entry.split('\n');
      const body = lines.join('\n').replace(/^\s*\*\*Summary\*\*:/, '');
      const address = `/papers/${id}?on=${date}`;
      editions.set(address, [editions.get(address) ?? '', writeLinksApart(body)].join('\n'));
    }
  }
  return editions;
}

/** The words of a link join those around it; its address is compared by itself. */
function writeLinksApart(markdown: string): string {
  const link = /!?\[([^\]]*)\]\((https?:[^)\s]*)\)/g;
  return [markdown.replace(link, '$1'), ...Array.from(markdown.matchAll(link), ([, , url]) => url)].join(
    '\n',
  );
}

/**
 * What the page shows of an edition, with the addresses of its links and the numbers that lists are given; without what it
 * says of the text itself.
 */
function readPage(page: Page): Promise<string> {
  return page.getByRole('article').evaluate((article) => {
    for (const other of article.querySelectorAll<HTMLElement>('nav, button')) other.style.display = 'none';
    const parts = Array.from(article.querySelectorAll<HTMLElement>(':scope > header, :scope > div'));
    const links = Array.from(article.querySelectorAll('a'), ({ href }) => decodeURI(href));
    const numbers = Array.from(article.querySelectorAll('ol'), (list) =>
      Array.from(list.children, (_, index) => list.start + index),
    );
    return [...parts.map(({ innerText }) => innerText), ...links, ...numbers.flat()].join('\n');
  });
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const words =
    text
      .replace(/^```(?:markdown|md)$/gm, '')
      .replace(/[*_`]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function missingWords(written: Map<string, number>, shown: Map<string, number>): string[] {
  return Array.from(written.keys()).filter((word) => (shown.get(word) ?? 0) < (written.get(word) ?? 0));
}
