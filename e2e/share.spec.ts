import type { Page } from 'playwright/test';
import { visit } from './papers.ts';
import { expect, test } from './test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Selects some words in a bullet of a section, as a pointer does. */
async function select(page: Page, section: string, words: string): Promise<void> {
  await page
    .locator(`${section} li`)
    .filter({ hasText: words })
    .last()
    .evaluate((item, sought) => {
      const walker = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
      let node = walker.nextNode() as Text;
      while (!node.data.includes(sought)) node = walker.nextNode() as Text;
      const start = node.data.indexOf(sought);
      getSelection()?.setBaseAndExtent(node, start, node, start + sought.length);
    }, words);
}

test('copies a link, the reference and the whole summary, and says so', async ({ page, siteUrl }) => {
  await visit(page, '/papers/2506.90201');
  for (const [item, said, copied] of [
    ['링크 복사', '링크를 복사했습니다.', `${siteUrl}papers/2506.90201`],
    [
      '서지 복사',
      '서지를 복사했습니다.',
      'QuillCheck: 보고서의 모든 문장에 출처를 묻다, arXiv:2506.90201, https://arxiv.org/abs/2506.90201 (논문일보 2025-07-02)',
    ],
    [
      '요약 전체를 마크다운으로 복사',
      '요약을 마크다운으로 복사했습니다.',
      '## 2. 주요 기여 및 참신성 (2025-06-30 요약)',
    ],
  ] as const) {
    await page.getByRole('region', { name: '이 논문에 표시하기' }).getByText('복사·공유').click();
    await page.getByRole('button', { name: item }).click();
    await expect(page.getByRole('status').filter({ hasText: said })).toBeVisible();
    expect(await readClipboard(page)).toContain(copied);
  }
  await page.keyboard.press('Shift+C');
  await expect(page.getByRole('status').filter({ hasText: '서지를 복사했습니다.' })).toBeVisible();
  await page.goto('/papers/2506.90058?on=2025-06-26', { waitUntil: 'networkidle' });
  await page.keyboard.press('Shift+C');
  await expect.poll(() => readClipboard(page)).toContain('(논문일보 2025-06-26, 요약 상태: 추측)');
});

test('copies a section as Markdown by the keyboard, and a link that opens at it', async ({ page }) => {
  await visit(page, '/papers/2506.90201');
  const menu = page.locator('#results summary');
  await menu.focus();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Enter');
  await page.locator('#results').getByRole('button', { name: '마크다운으로 복사' }).press('Enter');
  await expect.poll(() => readClipboard(page)).toMatch(/^## 5\. 정량적 결과\n\n- \*\*오류 탐지\*\*: F1/);
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('#results').getByRole('button', { name: '링크 복사' }).click();
  await expect.poll(() => readClipboard(page)).toMatch(/\/papers\/2506\.90201#results$/);
});

test('quotes what is selected, and links to it so that it opens at the passage', async ({ page }) => {
  await visit(page, '/papers/2506.90201');
  await select(page, '#results', '61.7점에서 74.2점으로');
  const selected = page.getByRole('region', { name: '고른 글' });
  await selected.getByRole('button', { name: '인용 복사' }).click();
  await expect.poll(() => readClipboard(page)).toMatch(/^> 61\.7점에서 74\.2점으로\n>\n> — \[QuillCheck: /);
  await page.keyboard.press('c');
  await expect.poll(() => readClipboard(page)).toContain('?on=2025-06-30&passage=');
  await page.goto(await readClipboard(page));
  const passage = page.getByRole('region', { name: '링크로 온 곳' });
  await expect(passage).toContainText('링크가 가리키는 대목');
  const marked = await page.evaluate(() => {
    const [range] = (CSS.highlights.get('passage') ?? []) as Iterable<Range>;
    return { text: range?.toString(), top: range?.getBoundingClientRect().top, height: innerHeight };
  });
  expect(marked.text).toBe('61.7점에서 74.2점으로');
  expect(marked.top).toBeGreaterThan(0);
  expect(marked.top).toBeLessThan(marked.height);
  await page.keyboard.press('Escape');
  await expect(passage).toHaveCount(0);
  await expect(page).toHaveURL(/\?on=2025-06-30$/);
});

test('opens the section where a passage is gone, and its folded part where it stands there', async ({
  page,
}) => {
  const hostile = encodeURIComponent('<img src=x onerror="window.__hacked = true">');
  await page.goto(`/papers/2506.90201?on=2025-06-30&passage=${hostile}#future`);
  const passage = page.getByRole('region', { name: '링크로 온 곳' });
  await expect(passage).toContainText('링크가 가리키는 대목을 찾지 못했습니다.');
  await expect(page.locator('#future')).toBeInViewport();
  const folded = '구체적인 마스킹 방식에 대한 정보';
  await page.goto(`/papers/2507.90005?on=2025-07-03&passage=${encodeURIComponent(folded)}#experiments`);
  await expect(page.locator('#experiments').getByText(folded)).toBeInViewport();
});

test('shows the text to copy it by hand where the browser refuses', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await visit(page, '/papers/2506.90201');
  await page.keyboard.press('c');
  const dialog = page.getByRole('dialog', { name: '직접 복사해 주세요' });
  await expect(dialog.getByRole('textbox')).toHaveValue(/\/papers\/2506\.90201$/);
  expect(await page.evaluate(() => String(getSelection()))).toMatch(/\/papers\/2506\.90201$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('leaves nothing but the text in reading mode, from paper to paper and after a reload', async ({
  page,
}) => {
  await visit(page, '/papers/2506.90201');
  await page.getByRole('button', { name: '읽기 모드' }).click();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('[data-paper]').first()).toBeHidden();
  await expect(page.getByRole('link')).toHaveCount(0);
  await expect(page.getByText('2506.90201 · 논문일보 2025년 7월 2일')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press('j');
  await expect(page).toHaveURL(/\?view=reading$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('HushNet');
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.getByRole('banner')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(page).toHaveURL(/\/papers\/[\d.]+$/);
});

test('prints a paper, and a lens with all of its texts, with its address and without controls', async ({
  page,
  siteUrl,
}) => {
  await visit(page, '/papers/2506.90201');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const part of [
    page.getByRole('banner'),
    page.getByRole('navigation').first(),
    page.getByRole('button').first(),
  ])
    await expect(part).toBeHidden();
  await expect(page.getByText(`${siteUrl}papers/2506.90201`)).toBeVisible();
  await expect(page.getByText('2506.90201 · 논문일보 2025년 7월 2일')).toBeVisible();
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');

  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 360, height: 400 });
  await visit(page, '/days/2025-07-03?section=results');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('[data-paper] [data-lens]:not(:has(li, p))')).toHaveCount(0);
  await expect(page.getByText('싣지 못했습니다')).toHaveCount(0);
});
