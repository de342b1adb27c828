import { expect, test } from './test.ts';

test('shows a paper from a cold start, with its sections, links and neighbours in the newest day that has it', async ({
  page,
}) => {
  await page.goto('/papers/2506.90201');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'QuillCheck 보고서의 모든 문장에 출처를 묻다',
  );
  await expect(page).toHaveTitle('QuillCheck: 보고서의 모든 문장에 출처를 묻다 — 논문일보');
  await expect(page.getByRole('heading', { level: 2, name: /^\d\. / })).toHaveCount(7);
  for (const [name, href] of [
    ['Hugging Face', 'https://huggingface.co/papers/2506.90201'],
    ['arXiv 초록', 'https://arxiv.org/abs/2506.90201'],
    ['PDF', 'https://arxiv.org/pdf/2506.90201'],
    ['alphaXiv', 'https://www.alphaxiv.org/abs/2506.90201'],
  ] as const) {
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('href', href);
  }
  const neighbors = page.getByRole('navigation', { name: '이전 논문과 다음 논문' });
  await expect(neighbors.getByRole('link')).toHaveText(['이전 논문PebbleBench', '다음 논문HushNet']);
});

test('goes on through the list that the paper was opened from, also after a reload', async ({ page }) => {
  await page.goto('/days/2025-06-27');
  await page.locator('[data-paper="2506.90037"] a').click();
  const neighbors = page.getByRole('navigation', { name: '이전 논문과 다음 논문' });
  await expect(neighbors.getByRole('link')).toHaveText(['이전 논문CairnNav', '다음 논문MossDiffusion']);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).not.toBeFocused();
  await expect(neighbors.getByRole('link')).toHaveText(['이전 논문CairnNav', '다음 논문MossDiffusion']);
  await neighbors.getByRole('link', { name: /다음 논문/ }).click();
  await expect(page).toHaveURL(/\/papers\/2506\.90058$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(neighbors.getByRole('link')).toHaveText([
    '이전 논문시각 언어 모델은 조약돌이 구를지 아는가? PebbleBench',
    '다음 논문HarborASR',
  ]);
  await expect(page.locator('[data-paper="2506.90058"] a')).toHaveAttribute('aria-current', 'page');
});

test('opens a paper by keyboard and leads back to the list', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/days/2025-06-27');
  await page.locator('[data-paper="2506.90037"] a').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page
    .getByRole('navigation', { name: '이전 논문과 다음 논문' })
    .getByRole('link', { name: /다음 논문/ })
    .click();
  await page.getByRole('link', { name: '6월 27일 목록' }).click();
  await expect(page.locator('[data-paper="2506.90058"] a')).toBeFocused();
  await expect(page.locator('[data-paper="2506.90058"] a')).toBeInViewport();
});

test('switches between editions without losing place or focus, and shows one whole by its date', async ({
  page,
}) => {
  await page.goto('/papers/2506.90011');
  const days = page.getByRole('navigation', { name: '실린 날' });
  await expect(days.getByRole('link')).toHaveText(['7월 1일', '6월 30일', '6월 27일', '6월 26일']);
  await expect(days.getByRole('link', { name: '7월 1일' })).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('article[aria-busy="false"]')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 60));
  await days.getByRole('link', { name: '6월 30일' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?on=2025-06-30$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'TideRAG Retrieval-Augmented Generation with a Tidal Budget',
  );
  await expect(days.getByRole('link', { name: '6월 30일' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2, name: '2025년 7월 1일 화요일' })).toBeVisible();
  expect(await page.evaluate(() => window.scrollY)).toBe(60);
  await expect(
    page.getByText('원래 제목: 논문 요약: "TideRAG: Retrieval-Augmented Generation with a Tidal Budget"'),
  ).toBeVisible();
  await days.getByRole('link', { name: '기본 보기로' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/papers\/2506\.90011$/);
  await expect(days.locator('[aria-current]')).toBeFocused();
});

test('prefers a sound edition to a guessed or failed one, and the day it was opened from among equals', async ({
  page,
}) => {
  const chosen = page.getByRole('navigation', { name: '실린 날' }).locator('[aria-current]');
  await page.goto('/papers/2506.90117');
  await expect(chosen).toHaveText('6월 27일');
  await page.goto('/papers/2506.90058?on=2025-06-26');
  await expect(chosen).toHaveText('6월 26일 추측');
  await expect(page.getByText('논문을 읽지 못하고 제목에서 추측해 쓴 요약입니다.')).toBeVisible();
  await page.goto('/days/2025-06-26');
  await page.locator('[data-paper="2506.90011"] a').click();
  await expect(chosen).toHaveText('6월 26일');
});

test('says so when another day’s summary is shown than that of the list', async ({ page }) => {
  await page.goto('/days/2025-06-26');
  await page.locator('[data-paper="2506.90058"] a').click();
  await expect(
    page.getByText('6월 26일 요약에는 ‘추측’ 표시가 있어 6월 27일 요약을 보여 드립니다.'),
  ).toBeVisible();
  await page.getByRole('link', { name: '6월 26일 요약' }).click();
  await expect(page).toHaveURL(/\?on=2025-06-26$/);
  await page.goto('/papers/2506.90058?on=2025-06-26');
  await expect(page.locator('[data-paper="2506.90096"]')).toBeVisible();
});

test('says what is wrong with a summary above its text', async ({ page }) => {
  for (const [id, note] of [
    ['2507.90026', '제목에서 추측해 쓴 요약'],
    ['2507.90092', '언어 모델이 논문을 열지 못했습니다'],
    ['2506.90149', '요약에 실패했습니다'],
    ['2506.90166', '요약이 비어 있습니다'],
    ['2507.90104', '개요만 있는 요약입니다'],
  ] as const) {
    await page.goto(`/papers/${id}`);
    await expect(page.getByText(note)).toBeVisible();
  }
});

test('leads to a section by its anchor, from the contents and from a cold start', async ({ page }) => {
  const results = page.locator('#results');
  await page.goto('/papers/2506.90011');
  await page.getByRole('navigation', { name: '차례' }).getByRole('link', { name: '결과' }).click();
  await expect(page).toHaveURL(/#results$/);
  await expect(results).toBeInViewport();
  await expect(results).toBeFocused();
  await page.goto('/papers/2506.90024?on=2025-06-27#future');
  await expect(page.locator('#future')).toBeInViewport({ ratio: 0.9 });
});

test('keeps a section that stands twice, and one of an unknown heading', async ({ page }) => {
  await page.goto('/papers/2507.90033');
  await expect(page.locator('#results-2')).toContainText('정량적 결과');
  await page.goto('/papers/2507.90148');
  await expect(page.getByRole('heading', { level: 2, name: '8. 재현성 메모' })).toBeVisible();
});

test('keeps a second text of the same day under the first', async ({ page }) => {
  await page.goto('/papers/2506.90213');
  await expect(page.locator('#other')).toContainText('ThimbleSort: 학습된 피벗으로 빠르게 정렬하기');
  await expect(page.locator('#other').getByRole('heading')).toHaveText('같은 날 한 번 더 실린 글');
});

test('opens ids that are not of today’s form', async ({ page }) => {
  await page.goto('/papers/cs/0611901');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('통계적 기계 번역');
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveAttribute(
    'href',
    'https://arxiv.org/pdf/cs/0611901',
  );
  for (const written of ['2506.90011v2/', 'arXiv:2506.90011', 'pdf/2506.90011.pdf', '%202506.90011']) {
    await page.goto(`/papers/${written}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('TideRAG');
  }
  // As in an address of arXiv of which only the host was changed.
  await page.goto('/pdf/2506.90011v2');
  await expect(page).toHaveURL(/\/papers\/2506\.90011$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('TideRAG');
  await page.goto('/papers/open-weights-report');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('공개 가중치');
  await expect(page.getByRole('link', { name: 'PDF' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '다이제스트에 실린 링크' })).toHaveAttribute(
    'href',
    'https://example.org/open-weights-report',
  );
});

test('helps with a paper that no digest has, and a day that does not have the paper', async ({ page }) => {
  await page.goto('/papers/2501.00001');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2501.00001 논문은 실린 적이 없습니다');
  await expect(page.getByRole('link', { name: 'arXiv 초록' })).toBeVisible();
  await page.goto('/papers/no-such-thing');
  await expect(page.getByText('arXiv 번호는 2505.15277처럼 생겼습니다.')).toBeVisible();
  await page.goto('/papers/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('없는 페이지입니다');
  await page.goto('/papers/2506.90011?on=yesterday');
  await expect(page.getByText('달력에 없는 날짜입니다: ‘yesterday’.')).toBeVisible();
  await page.goto('/papers/2506.90011?on=2025-07-03');
  await expect(page.getByText('2025년 7월 3일 목요일에는 이 논문이 실리지 않아')).toBeVisible();
});

test('runs nothing that a digest brings with it, and fetches nothing from elsewhere', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '')) elsewhere.push(request.url());
  });
  for (const address of ['/days/2025-07-03', '/papers/2507.90071', '/papers/2507.90064']) {
    await page.goto(address, { waitUntil: 'networkidle' });
  }
  await page.goto('/papers/2507.90071');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '<script>window.__hacked = true</script>',
  );
  await expect(page.getByText('눌러 보세요 (javascript:window.__hacked=true)')).toBeVisible();
  expect(await page.evaluate(() => '__hacked' in window)).toBe(false);
  expect(elsewhere).toEqual([]);
});

test('skips to the text, keeping address and list', async ({ page }) => {
  await page.goto('/days/2025-06-27');
  await page.locator('[data-paper="2506.90037"] a').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('link', { name: '본문으로 건너뛰기' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('article').getByRole('link').first()).toBeFocused();
  await expect(page).toHaveURL(/\/papers\/2506\.90037$/);
});
