import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import type { Library } from '../src/library/library.ts';
import { addTag, markRead, setInterest, setNote, setSaved } from '../src/library/markPapers.ts';
import { TestBrowser } from '../src/library/testTabs.ts';
import { checkLook, testInEveryLook } from './everyLook.ts';
import { expect, test } from './test.ts';

const dayMs = 86_400_000;

/** What a reader has stored, in the very texts that the library writes. */
function writeStorage(keep: (library: Library, browser: TestBrowser) => void): [string, string][] {
  const browser = new TestBrowser();
  const tab = browser.openTab();
  keep(tab.library, browser);
  tab.close();
  return [...browser.stored];
}

/** Gives the page what a reader has stored, once: a reload finds what the page itself wrote since. */
async function seed(page: Page, keep: (library: Library, browser: TestBrowser) => void): Promise<void> {
  await page.addInitScript((stored) => {
    if (sessionStorage.getItem('seeded') !== null) return;
    sessionStorage.setItem('seeded', '1');
    for (const [key, value] of stored) localStorage.setItem(key, value);
  }, writeStorage(keep));
}

const hostileNote =
  '어댑터 **논문**\n\n<script>window.__hacked = true</script>\n\n![그림](https://evil.example/x.png)\n\n<img src="https://evil.example/y.png" onerror="window.__hacked = true">\n\n[누르기](javascript:window.__hacked=true)';

/** Saved one after the other, so that the last stands first. */
function keepSix(library: Library, browser: TestBrowser): void {
  browser.now = Date.UTC(2025, 5, 28, 3);
  setSaved(library, ['2506.90096'], true);
  browser.now += dayMs;
  setSaved(library, ['2506.90011'], true);
  browser.now = Date.UTC(2025, 6, 3, 3);
  for (const id of ['2401.00001', 'cs/0611901', '2507.90071', '2507.90005']) {
    browser.now += 60_000;
    setSaved(library, [id], true);
  }
  markRead(library, [
    { paperId: '2506.90096', date: '2025-06-30' },
    { paperId: '2507.90071', date: '2025-07-03' },
  ]);
  addTag(library, ['2507.90005', '2506.90011'], '어댑터');
  addTag(library, ['2507.90005'], '다시 읽기');
  setInterest(library, '2507.90005', 3);
  setNote(library, '2507.90005', hostileNote);
  setNote(library, '2506.90011', '하나\n\n둘\n\n셋\n\n넷\n\n마지막 줄');
}

function rows(page: Page): Promise<(string | null)[]> {
  return page
    .locator('[data-paper]')
    .evaluateAll((found) => found.map((row) => row.getAttribute('data-paper')));
}

test('leads from every page to what was saved, the one saved last first', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/');
  await page.getByRole('link', { name: '저장한 논문' }).click();
  await expect(page).toHaveTitle('저장한 논문 — 논문일보');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('저장한 논문');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['2025년 7월 4편', '2025년 6월 2편']);
  expect(await rows(page)).toEqual([
    '2507.90005',
    '2507.90071',
    'cs/0611901',
    '2401.00001',
    '2506.90011',
    '2506.90096',
  ]);
  const fernTune = page.locator('[data-paper="2507.90005"]');
  await expect(fernTune.getByRole('heading')).toHaveText('FernTune 필요한 곳에서만 자라는 어댑터');
  await expect(fernTune).toContainText('7월 3일 저장');
  await expect(fernTune).toContainText('#다시 읽기');
  await expect(fernTune.getByRole('button', { name: '관심도 3' })).toHaveAttribute('aria-pressed', 'true');
});

test('lets the style of a component go before the base’s, whatever style sheet comes first', async ({
  page,
}) => {
  await page.goto('/library');
  const link = page.getByRole('banner').getByRole('link', { name: '저장한 논문' });
  await expect(link).toHaveCSS('text-decoration-line', 'none');
});

test('keeps order, groups and what is sought in the address', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library');
  await page.getByLabel('정렬').selectOption('안 읽은 것부터');
  await expect(page).toHaveURL(/\/library\?order=unread$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['안 읽음 4편', '읽음 2편']);

  await page.getByLabel('묶기').selectOption('태그');
  await expect(page).toHaveURL(/\?by=tag&order=unread$/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '#다시 읽기 1편',
    '#어댑터 2편',
    '태그 없음 4편',
  ]);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(3);

  await page.getByLabel('묶기').selectOption('관심도');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['관심도 3 1편', '관심도 없음 5편']);
  await page.getByLabel('안 읽은 것만').check();
  await expect(page.getByText('6편 가운데 4편')).toBeVisible();
  await expect(page).toHaveURL(/\?by=interest&order=unread&show=unread$/);

  await page.goto('/library?by=day');
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('2025년 7월 3일 목요일 2편');
  await expect(page.getByRole('heading', { level: 2 }).last()).toHaveText('실린 날을 찾을 수 없음 1편');
});

test('finds by title, name, id, tag and note', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library');
  const field = page.getByRole('searchbox', { name: '저장한 논문에서 찾기' });
  for (const [text, ids] of [
    ['ferntune 자라는', ['2507.90005']],
    ['2401', ['2401.00001']],
    ['#어댑터', ['2507.90005', '2506.90011']],
    ['마지막', ['2506.90011']],
  ] as const) {
    await field.fill(text);
    await expect.poll(() => rows(page)).toEqual(ids);
  }
  await expect(page).toHaveURL(/\?q=%EB%A7%88/);
  await field.fill('없는 말');
  await page.getByRole('button', { name: '모두 보기' }).click();
  await expect(field).toBeFocused();
  await expect(page.locator('[data-paper]')).toHaveCount(6);
});

test('lets a paper that is no longer saved stay in its place until the list is opened anew', async ({
  page,
}) => {
  await seed(page, keepSix);
  await page.goto('/library');
  const row = page.locator('[data-paper="2507.90071"]');
  const save = row.getByRole('button', { name: '저장' });
  await save.focus();
  await page.keyboard.press('Enter');
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  await expect(save).toBeFocused();
  await expect(row).toContainText('저장에서 뺐습니다.');

  // Taken back, it is where and when it was.
  await page.keyboard.press('Enter');
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await expect(row).toContainText('7월 3일 저장');
  await page.reload();
  await expect(page.locator('[data-paper]')).toHaveCount(6);
  expect((await rows(page))[1]).toBe('2507.90071');

  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(page.locator('[data-paper]')).toHaveCount(5);
});

test('marks papers read and by interest where they stand', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library?show=unread');
  const row = page.locator('[data-paper="cs/0611901"]');
  await row.getByRole('button', { name: '읽음' }).click();
  await row.getByRole('button', { name: '관심도 2' }).click();
  await expect(row.getByRole('button', { name: '읽음' })).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(page.locator('[data-paper]')).toHaveCount(3);
  await page.getByLabel('안 읽은 것만').uncheck();
  await expect(row.getByRole('button', { name: '관심도 2' })).toHaveAttribute('aria-pressed', 'true');
});

test('shows a note as text that runs and fetches nothing', async ({ page, siteUrl }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(siteUrl)) foreign.push(request.url());
  });
  await seed(page, keepSix);
  await page.goto('/library', { waitUntil: 'networkidle' });
  const note = page.locator('[data-paper="2507.90005"]').getByRole('note', { name: '메모' });
  await expect(note.locator('strong')).toHaveText('논문');
  await expect(note).toContainText('<script>window.__hacked = true</script>');
  await expect(note.locator('script, img, [onerror], a[href^="javascript:"]')).toHaveCount(0);
  expect(await page.evaluate(() => '__hacked' in window)).toBe(false);
  expect(foreign).toEqual([]);
});

test('follows a link in the heading of a note to where it leads', async ({ page, context }) => {
  await context.route('https://example.com/**', (route) => route.fulfill({ body: '표' }));
  await seed(page, (library) => {
    setSaved(library, ['2507.90005'], true);
    setNote(library, '2507.90005', '# [표 3](https://example.com/)');
  });
  await page.goto('/library');
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: '표 3' }).click();
  await expect(await opening).toHaveURL('https://example.com/');
  await expect(page).toHaveURL(/\/library$/);
});

test('folds a long note and opens it', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library');
  const note = page.locator('[data-paper="2506.90011"]').getByRole('note', { name: '메모' });
  const folded = await note.boundingBox();
  await note.getByRole('button', { name: '메모 펼치기' }).click();
  await expect(note.getByRole('button', { name: '메모 접기' })).toBeFocused();
  const open = await note.boundingBox();
  expect(open?.height).toBeGreaterThan((folded?.height ?? 0) + 30);
});

test('shows a paper that the collection no longer has by its id, and says so', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library');
  const row = page.locator('[data-paper="2401.00001"]');
  await expect(row.getByRole('link')).toHaveText('2401.00001');
  await expect(row).toContainText('이제 다이제스트에 없는 논문입니다.');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2401.00001');
});

test('opens a paper from the keyboard and comes back to it', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library?by=interest');
  const link = page.locator('[data-paper="cs/0611901"]').getByRole('link');
  await expect(link).not.toHaveText('cs/0611901');
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\/cs\/0611901$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveURL(/\/library\?by=interest$/);
  await expect(link).toBeFocused();
});

test('says what could not be loaded, and tries again', async ({ page }) => {
  await seed(page, keepSix);
  await page.route('**/data/days/**', (route) => route.abort());
  await page.route('**/data/**/*2025-07-03*', (route) => route.abort());
  await page.goto('/library');
  const row = page.locator('[data-paper="2507.90005"]');
  await expect(row).toContainText('제목을 불러오지 못했습니다.');
  await expect(row.getByRole('link').first()).toHaveText('2507.90005');
  await page.unrouteAll();
  await row.getByRole('button', { name: '다시 시도' }).click();
  await expect(row.getByRole('heading', { level: 3 })).toContainText('FernTune');
  await expect(row.getByRole('link').first()).toBeFocused();
});

test('says what the library is for while nothing is saved', async ({ page }) => {
  await page.goto('/library');
  await expect(page.getByRole('heading', { name: '아직 저장한 논문이 없습니다' })).toBeVisible();
  await page.getByRole('link', { name: '가장 최근 날로 가기' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2025년 7월 3일 목요일');
});

test('exports the saved papers as one Markdown file with the chosen sections', async ({ page }) => {
  await seed(page, keepSix);
  await page.clock.setFixedTime('2026-11-25T03:00:00Z');
  await page.goto('/library');
  await page.getByRole('button', { name: '내보내기' }).click();
  await page.getByLabel('결과').uncheck();
  await page.getByLabel('한계').check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '파일 내려받기' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('paperdaily-saved-2026-11-25.md');
  const text = await readFile(await download.path(), 'utf8');
  expect(text.match(/^## .*/gm)).toHaveLength(6);
  expect(text).toMatch(/^# 저장한 논문\n\n## FernTune\\: 필요한 곳에서만 자라는 어댑터\n/);
  expect(text).toContain('[arXiv](https://arxiv.org/abs/2507.90005)');
  expect(text).toContain(String.raw`2025\-07\-03, 2025\-07\-02`);
  expect(text).toContain(String.raw`\#다시 읽기 \#어댑터`);
  expect(text).toContain('### 메모\n\n어댑터 **논문**');
  expect(text).toMatch(/### .*주요 기여/);
  expect(text).toMatch(/### .*한계점/);
  expect(text).not.toMatch(/### .*정량적 결과/);
  expect(text).toContain(String.raw`## 2401\.00001 \(이제 다이제스트에 없는 논문\)`);
  await expect(page.getByText('논문 6편을 파일에 담았습니다.')).toBeVisible();
});

test('exports what it has where texts cannot be fetched, and says so', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library', { waitUntil: 'networkidle' });
  await page.route('**/data/**', (route) => route.abort());
  await page.getByRole('button', { name: '내보내기' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '파일 내려받기' }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  expect(text.match(/^## .*/gm)).toHaveLength(6);
  expect(text).toContain('어댑터 **논문**');
  await expect(page.getByText('논문 5편은 글을 불러오지 못해')).toBeVisible();
});

test('takes in what another tab saves and moves nothing else', async ({ page, context }) => {
  await seed(page, keepSix);
  await page.goto('/library?show=unread');
  await page.locator('[data-paper="2507.90005"]').getByRole('button', { name: '읽음' }).click();
  const other = await context.newPage();
  await other.goto('/library');
  await other.locator('[data-paper="2507.90071"]').getByRole('button', { name: '저장' }).click();
  await other.locator('[data-paper="2507.90071"]').getByRole('button', { name: '읽음' }).click();
  await other.locator('[data-paper="2507.90071"]').getByRole('button', { name: '저장' }).click();
  // Read when the list was arranged, and saved all the while: this list is as it was.
  expect((await rows(page))[0]).toBe('2507.90005');
  await page.reload();
  await expect.poll(() => rows(page)).toContain('2507.90071');
  expect(await rows(page)).not.toContain('2507.90005');
});

test('draws a year: what the digests had, and what of it was read', async ({ page }) => {
  await seed(page, keepSix);
  await page.goto('/library');
  await page.getByRole('button', { name: '연간 기록' }).click();
  const year = page.getByRole('region', { name: '연간 기록' });
  await expect(year.getByRole('heading', { level: 2 })).toHaveText('2025년');
  const half = year.getByRole('img', { name: '2025년 7월부터 12월까지' });
  await expect(half.locator('title')).toHaveCount(3);
  await expect(half.locator('title').last()).toHaveText('2025년 7월 3일 목요일, 논문 12편 가운데 1편 읽음');
  await year.getByText('날마다 표로 보기').click();
  await expect(year.getByRole('row').last()).toHaveText(/2025년 7월 3일 목요일\s*12\s*1/);
  await year.getByRole('button', { name: '이전 해' }).focus();
  await page.keyboard.press('Enter');
  await expect(year.getByRole('button', { name: '이전 해' })).toBeFocused();
});

const patientExpect = expect.configure({ timeout: 60_000 });

/** Ids of arXiv that no digest of the tests has, over twenty months. */
function manyIds(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) =>
      `${2301 + Math.floor((index % 20) / 12) * 100 + ((index % 20) % 12)}.${String(10_000 + index)}`,
  );
}

test('opens 2,000 saved papers and scrolls to the last of them', async ({ page }) => {
  // The traces of so long a page take the time, and more of it on a busy machine.
  test.setTimeout(300_000);
  const expect = patientExpect;
  await seed(page, (library, browser) => {
    setSaved(library, manyIds(1990), true);
    browser.now += dayMs;
    setSaved(library, ['2506.90011', '2506.90096'], true);
    setSaved(library, ['2507.90005'], true);
    browser.now = Date.UTC(2024, 0, 1);
  });
  await page.goto('/library');
  await expect(page.locator('[data-paper]')).toHaveCount(1993);
  await expect(page.locator('[data-paper="2507.90005"]')).toContainText('FernTune');
  // What is far away is a link and no more.
  expect(await page.locator('[data-paper] fieldset').count()).toBeLessThan(100);
  // Rows get their own heights as they come into sight, so the end may move on once.
  const last = page.locator('[data-paper]').last().getByRole('button', { name: '저장' });
  await expect(async () => {
    await page.keyboard.press('End');
    await patientExpect(last).toBeInViewport({ timeout: 3000 });
  }).toPass({ timeout: 120_000 });
  await page.getByRole('searchbox').fill('fern');
  await expect.poll(() => rows(page)).toEqual(['2507.90005']);
});

testInEveryLook('breaks no rule of axe and fits the window', async (page) => {
  await seed(page, keepSix);
  for (const address of ['/library', '/library?by=tag&year=2025', '/library?q=zzz']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    if (address === '/library') await page.getByRole('button', { name: '내보내기' }).click();
    await checkLook(page, address);
  }
});
