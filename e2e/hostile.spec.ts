import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { setNote, setSaved } from '../src/library/markPapers.ts';
import { TestBrowser } from '../src/library/testTabs.ts';
import { addressesOf, encodeText } from './hostile/addresses.ts';
import { backupParts, buildBackup, partOf } from './hostile/buildBackup.ts';
import { touchAll, visit, visitAll } from './hostile/drivePage.ts';
import type { Finding, Inspected } from './hostile/inspectElements.ts';
import { toLine } from './hostile/markdownForms.ts';
import { isLong, readPayloads, readSample } from './hostile/payloads.ts';
import { readSeenParts, watchPage, type Watch } from './hostile/watchPage.ts';
import {
  buildTexts,
  harmlessDate,
  textDate,
  textPaperId,
  titleDates,
} from './hostile/writeHostileDigests.ts';
import { sites } from './sites.ts';
import { expect, reportFigure, test } from './test.ts';

/*
 * Every published payload in every place that takes a text. The policy of the page is off, so that nothing but the app
 * itself stands in the way. HOSTILE=all npm run e2e -- hostile.spec tries each payload in each place.
 */
test.use({ siteName: 'hostile', bypassCSP: true });
test.beforeEach(() => test.setTimeout(isLong ? 3_600_000 : 180_000));

const payloads = readPayloads();
const { outDir } = sites.hostile;

function watch(page: Page, siteUrl: string): Promise<Watch> {
  return watchPage(page, siteUrl, outDir);
}

/**
 * Other pages have besides: the sentences to which figures lead, a section's day, a view whose code is on its way, and a
 * paper, or what stands for it while its data is on its way, that React hides: drawn ahead, or waited behind.
 */
const ownParts = [
  'span[id]',
  'span[tabindex]',
  'small',
  'small[class]',
  'main[id]',
  'main[tabindex]',
  'article[style]',
  'section[style]',
];

/** The elements and attributes that a page of harmless text has, of the same forms. */
async function readHarmlessParts(page: Page, { load }: Watch): Promise<Set<string>> {
  await load(`/papers/2403.00001?on=${harmlessDate}`);
  await expect(page.locator('article[aria-busy="false"]')).toBeVisible();
  await visit(page, `/days/${harmlessDate}`, '2024년 3월 1일');
  await page.getByText('파일 첫머리에 있던 글').click();
  await expect(page.locator('#calendar table')).toBeAttached();
  return new Set([...(await readSeenParts(page)), ...ownParts]);
}

test('a detector that misses nothing of what runs, is fetched or is in the way', async ({
  page,
  siteUrl,
}) => {
  await page.route('**/blank', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
  );
  await page.route('https://example.com/**', (route) => route.abort());
  await page.route('**/x', (route) => route.abort());
  const { findings, load } = await watch(page, siteUrl);
  await load('/blank');
  const bait: [html: string, finding: RegExp][] = [
    ['<img src=/x onerror=ran()>', /^ran: ran\(\)/m],
    ['<svg><svg onload=alert(1)>', /^ran: alert\(1\)/m],
    ['<img src=/x onerror="setTimeout(\'ran()\')">', /^ran: setTimeout/m],
    ['<img src=/x onerror="window.open(\'https://example.com\')">', /^ran: open/m],
    ['<img src=https://example.com/a.png>', /^request: image https:\/\/example\.com\/a\.png/m],
    ['<style>@import "https://example.com/x.css"</style>', /^request: stylesheet https:/m],
    ['<link rel=stylesheet href=https://example.com/y.css>', /^element: <link/m],
    ['<script>ran()</script>', /^element: <script/m],
    ['<iframe srcdoc="<script>parent.ran()</script>"></iframe>', /^frame: /m],
    ['<iframe src="javascript:parent.ran()"></iframe>', /^attribute|^address: iframe src/m],
    ['<object data=/x></object>', /^element: <object/m],
    ['<embed src=/x>', /^element: <embed/m],
    ['<base href=//example.com>', /^element: <base/m],
    ['<meta name=x>', /^element: <meta/m],
    ['<a href="java\tscript:ran()">x</a>', /^address: a href/m],
    ['<a href=" DATA:text/html,x">x</a>', /^address: a href/m],
    ['<a href=vbscript:ran()>x</a>', /^address: a href/m],
    ['<form action=javascript:ran()></form>', /^address: form action/m],
    ['<svg><a xlink:href=javascript:ran()>x</a></svg>', /^address: a xlink:href/m],
    ['<b onclick=ran()>x</b>', /^attribute: b onclick/m],
    ['<b style="background:url(/x)">x</b>', /^attribute: b style/m],
    ['<a id=cookie>x</a>', /^attribute: a id/m],
    ['x', /^parser: innerHTML = x/m], // The parser must be seen at work, whatever it finds.
  ];
  for (const [html, finding] of bait) {
    findings.length = 0;
    await page.evaluate((html) => (document.body.innerHTML = html), html); // Bait, which the detector must find.
    await expect.poll(() => findings.join('\n'), { message: html, timeout: 2000 }).toMatch(finding);
  }
  findings.length = 0;
  await page.evaluate(() => {
    document.body.innerHTML = '<a target="_blank" href="javascript:opener.ran()">x</a>'; // Bait, as above.
    document.querySelector('a')?.setAttribute('target', '_self');
  });
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<a target=_self href="javascript:void ran()">y</a>'),
  );
  await touchAll(page);
  await expect.poll(() => findings.join('\n')).toMatch(/^ran: ran/m);
  findings.length = 0;
  await page.evaluate(() => Reflect.apply(Reflect.get(document, 'write'), document, ['<p>x</p>']));
  await page.evaluate(() => void fetch('https://example.com/f').catch(() => undefined));
  await page.evaluate(() => document.body.append(document.createElement('script')));
  await expect
    .poll(() => findings.join('\n'))
    .toMatch(/parser: write[^]*request: fetch|request: fetch[^]*parser: write/);
});

test('finds most payloads where a page would take them as HTML', async ({ page, siteUrl }) => {
  const { load } = await watch(page, siteUrl);
  await load('/');
  const found = await page.evaluate((payloads) => {
    const { inspectElement } = window as unknown as Inspected;
    // Nothing runs or is fetched in a document without a window.
    const inert = document.implementation.createHTMLDocument();
    const kinds = payloads.map((payload) => {
      inert.body.innerHTML = payload;
      const link = inert.createElement('a');
      link.setAttribute('href', payload);
      const elements = [...inert.body.querySelectorAll('*'), link];
      return elements.flatMap<Finding>((element) => inspectElement(element))[0]?.kind;
    });
    return kinds.filter((kind) => kind !== undefined).length;
  }, payloads);
  reportFigure(
    `${payloads.length} payloads, of which ${found} would be found at once in a page that took them as HTML`,
  );
  expect(found).toBeGreaterThan(payloads.length / 2);
});

for (const half of [0, 1]) {
  test(`takes payloads in a summary as text, in all forms of Markdown (${half + 1} of 2)`, async ({
    page,
    siteUrl,
  }) => {
    const watched = await watch(page, siteUrl);
    const harmless = await readHarmlessParts(page, watched);
    const texts = buildTexts().map((_, index) => index);
    let links = 0;
    for (const index of texts.filter((index) => index % 2 === half)) {
      const id = textPaperId(index);
      await visit(page, `/papers/${id}?on=${textDate}`, id);
      links += await touchAll(page);
    }
    expect(links).toBeGreaterThan(1000);
    expect(watched.findings).toEqual([]);
    expect((await readSeenParts(page)).filter((part) => !harmless.has(part))).toEqual([]);
    reportFigure(`${Math.ceil(texts.length / 2)} papers full of payloads, ${links} links clicked`);
  });
}

test('takes payloads as ids, links, titles, headings, first lines and in front of a day', async ({
  page,
  siteUrl,
}) => {
  const watched = await watch(page, siteUrl);
  const harmless = await readHarmlessParts(page, watched);
  const papers: string[] = [];
  for (const date of titleDates()) {
    await visit(page, `/days/${date}`, '2024년 1월');
    await expect(page.locator('[data-paper]').first()).toBeVisible();
    await page.getByText('파일 첫머리에 있던 글').click();
    await touchAll(page);
    papers.push(...(await readPaperLinks(page)));
  }
  expect(papers.length).toBeGreaterThan(isLong ? 6000 : 1000);
  await visitAll(page, isLong ? papers : papers.filter((_, index) => index % 13 === 0), 30);
  await expect(page.locator('article h1:visible')).toBeVisible();
  await touchAll(page);
  expect(watched.findings).toEqual([]);
  expect((await readSeenParts(page)).filter((part) => !harmless.has(part))).toEqual([]);
  reportFigure(`${papers.length} papers whose ids, links, titles and headings are payloads`);
});

function readPaperLinks(page: Page): Promise<string[]> {
  return page
    .locator('[data-paper]')
    .evaluateAll((rows) => rows.flatMap((row) => row.querySelector('a')?.getAttribute('href') ?? []));
}

for (const half of [0, 1]) {
  test(`takes payloads in shared addresses and searches (${half + 1} of 2)`, async ({ page, siteUrl }) => {
    const { findings, load } = await watch(page, siteUrl);
    await load('/search?q=x');
    const addresses = readSample(10)
      .flatMap(addressesOf)
      .filter((_, index) => index % 2 === half);
    for (let start = 0; start < addresses.length; start += 100) {
      await visitAll(page, addresses.slice(start, start + 100), 6);
    }
    expect(findings).toEqual([]);
    await visit(page, '/settings', '설정');
    reportFigure(`${addresses.length} addresses with payloads`);
  });
}

test('takes payloads in addresses that are loaded anew', async ({ page, siteUrl }) => {
  const { findings, load } = await watch(page, siteUrl);
  const addresses = payloads.filter((_, index) => index % (isLong ? 151 : 401) === 0).flatMap(addressesOf);
  for (const address of addresses) {
    // A file server may refuse an address that leads to no file of its own.
    const response = await load(address).catch(() => null);
    if (response?.ok() === true) await expect(page.locator('#root > *').first()).toBeAttached();
  }
  expect(findings.filter((finding) => !isRefusal(finding, siteUrl))).toEqual([]);
  reportFigure(`${addresses.length} addresses with payloads loaded anew`);
});

/** What Chromium says of an address that the server refused. */
function isRefusal(finding: string, siteUrl: string): boolean {
  return (
    finding.startsWith('console: Failed to load resource') ||
    finding.startsWith(`request: document ${siteUrl}`)
  );
}

test('takes payloads in the fields that a reader types into', async ({ page, siteUrl }) => {
  const { findings, load } = await watch(page, siteUrl);
  await load(`/papers/${textPaperId(0)}`);
  const typed = payloads.filter((_, index) => index % (isLong ? 7 : 421) === 0);
  await page.getByRole('button', { name: '메모' }).click();
  for (const payload of typed) {
    await page.getByRole('textbox', { name: '이 논문의 메모' }).fill(payload);
    await page.getByRole('button', { name: '완료' }).click();
    await touchAll(page);
    await page.getByRole('button', { name: '메모' }).click();
    const tags = page.getByRole('combobox', { name: '태그 붙이기' });
    await tags.fill(toLine(payload));
    await tags.press('Enter');
  }
  await page.getByRole('textbox', { name: '이 논문의 메모' }).press('Escape');
  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: '검색' });
  for (const payload of typed) await field.fill(toLine(payload));
  await page.keyboard.press('Escape');
  await visit(page, '/open', '논문 열기');
  for (const payload of typed.slice(0, 20)) {
    await page.getByRole('textbox').first().fill(toLine(payload));
    await page.getByRole('textbox').first().press('Enter');
  }
  expect(findings).toEqual([]);
  reportFigure(`${typed.length} payloads typed into each field`);
});

/** Brings each row near, which is when its details come, and waits for those. */
function scrollThrough(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const row of document.querySelectorAll('[data-paper]')) {
      if (row.querySelector('fieldset')) continue;
      row.scrollIntoView();
      while (!row.querySelector('fieldset')) await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
}

for (const part of Array.from({ length: backupParts }).keys()) {
  test(`takes payloads in every field of an imported backup, in the library, and in its exports (${part + 1} of ${backupParts})`, async ({
    page,
    siteUrl,
  }) => {
    const notes = partOf([...buildTexts().keys()], part);
    const { findings, load } = await watch(page, siteUrl);
    await load('/settings');
    const choose = (name: string, text: string) =>
      page
        .getByLabel('백업 파일 가져오기')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    for (const payload of partOf(readSample(600), part)) {
      await choose(payload.replaceAll(/[/\0]/g, '').slice(0, 60), payload);
      await choose('backup.json', JSON.stringify({ format: payload, version: payload, papers: payload }));
    }
    await choose('<img src=x onerror=ran()>.json', JSON.stringify(buildBackup(part)));
    await page.getByRole('button', { name: '이대로 가져오기' }).click();
    await expect(page.getByText(/^가져왔습니다\./)).toBeVisible({ timeout: 60_000 });
    await touchAll(page);

    await load('/library');
    await expect(page.locator('[data-paper]').first()).toBeVisible();
    await scrollThrough(page);
    await page.getByRole('button', { name: '메모 펼치기' }).evaluateAll((buttons) => {
      for (const button of buttons as HTMLButtonElement[]) button.click();
    });
    const links = await touchAll(page);
    expect(links).toBeGreaterThan(1000);
    await page.getByRole('button', { name: '내보내기' }).click();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: '파일 내려받기' }).click();
    const text = await readFile(await (await downloading).path(), 'utf8');
    expect(text.match(/^### 메모$/gm)?.length).toBeGreaterThanOrEqual(notes.length);
    for (const index of notes.filter((_, order) => order % 10 === 0)) {
      await visit(page, `/papers/${textPaperId(index)}`, textPaperId(index));
    }
    await visitAll(
      page,
      partOf(readSample(97), part).map((payload) => `/library?tag=${encodeText(payload)}`),
      10,
    );
    expect(findings).toEqual([]);
    reportFigure(`${notes.length} notes full of payloads, ${links} links in them clicked`);
  });
}

/** As many payloads at a time as a browser's storage has room for. */
const storedAtOnce = 300;

test('takes payloads in what lies in the storage', async ({ page, siteUrl }) => {
  const { findings, load } = await watch(page, siteUrl);
  const notes = buildTexts().slice(0, 20);
  const planted = readSample(97);
  await load('/settings');
  for (let start = 0; start < planted.length; start += storedAtOnce) {
    await page.evaluate(
      (stored) => {
        localStorage.clear();
        for (const [key, value] of stored) localStorage.setItem(key, value);
      },
      [...plant(notes, planted.slice(start, start + storedAtOnce))],
    );
    await load(`/papers/${textPaperId(0)}`);
    await expect(page.getByRole('region', { name: '이 논문의 메모' })).toBeVisible();
    for (const index of notes.keys()) {
      await visit(page, `/papers/${textPaperId(index)}`, textPaperId(index));
      await touchAll(page);
    }
    await visit(page, '/settings', '설정');
    await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeVisible();
    await touchAll(page);
  }
  expect(findings).toEqual([]);
  reportFigure(`${planted.length} payloads in the storage, as keys and as values`);
});

/** What a browser keeps of a reader with these notes, and payloads in every place that the library reads. */
function plant(notes: string[], planted: string[]): Map<string, string> {
  const browser = new TestBrowser();
  const { library } = browser.openTab();
  setSaved(
    library,
    notes.map((_, index) => textPaperId(index)),
    true,
  );
  notes.forEach((text, index) => setNote(library, textPaperId(index), text));
  for (const [index, payload] of planted.entries()) {
    browser.plant(`paperdaily:/:library:chunk:${payload.slice(0, 100)}`, payload);
    browser.plant(
      `paperdaily:/:library:journal:${index}`,
      JSON.stringify({ version: payload, entries: [[payload]] }),
    );
    browser.plant(`paperdaily:/:${payload}`, payload);
  }
  return browser.stored;
}
