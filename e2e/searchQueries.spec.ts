import { expect, test } from './test.ts';

/** What the reader types, which names come first, and the note that says how it was read. */
const queries: [kind: string, typed: string, first: string[], note?: string][] = [
  ['finds Korean by English', 'reinforcement learning', ['Cobalt Agents', 'TideRAG'], '‘강화 학습’으로도'],
  [
    'finds Korean by a word of English',
    'diffusion',
    ['MossDiffusion'],
    '‘diffusion’은 ‘확산’으로도 찾았습니다.',
  ],
  ['finds English by Korean', '확산', ['MossDiffusion'], '‘확산’은 ‘diffusion’으로도 찾았습니다.'],
  ['needs no spaces', '검색증강생성', ['TideRAG']],
  ['does not mind particles', '어댑터에서', ['FernTune', 'GritPRM']],
  ['finds by half a word', '어댑', ['FernTune', 'GritPRM']],
  ['finds by half a syllable', '항만 뭊', ['HarborASR']],
  ['mends a typo', '벤치마그', ['PebbleBench', 'KnotBench'], '‘벤치마그’ 대신 ‘벤치마크’로 검색했습니다.'],
  ['mends a typo in a name', 'TideRGA', ['TideRAG'], '‘TideRGA’ 대신 ‘tiderag’로 검색했습니다.'],
  [
    'reads Korean typed as English',
    'djeoqxj',
    ['FernTune', 'GritPRM'],
    '‘djeoqxj’ 대신 ‘어댑터’로 검색했습니다.',
  ],
  ['reads English typed as Korean', 'ㄹㄷ구셔ㅜㄷ', ['FernTune'], '‘ㄹㄷ구셔ㅜㄷ’ 대신 ‘ferntune’'],
  ['finds a title by its initial consonants', 'ㅅㄱㅇㄱㅇ', ['생각의 길이를 스스로 정하는 언어 모델']],
  ['finds a name with its title', '항만 무전에 강인한', ['HarborASR']],
];

for (const [kind, typed, first, note] of queries) {
  test(`${kind}: ${typed}`, async ({ page }) => {
    await page.goto('/search');
    await page.getByRole('searchbox', { name: '검색' }).pressSequentially(typed);
    const hits = page.getByRole('list', { name: '검색 결과' }).getByRole('link');
    await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: typed })}`);
    await expect(page.getByRole('heading', { level: 2, name: /^논문 \d+편$/ })).toBeVisible();
    for (const name of first) await expect(hits.filter({ hasText: name })).toHaveCount(1);
    await expect(hits.first()).toContainText(new RegExp(first.join('|')));
    if (note !== undefined)
      await expect(page.getByRole('list', { name: '이렇게 찾았습니다' })).toContainText(note);
  });
}

test('marks what means the same and says why', async ({ page }) => {
  await page.goto('/search?q=reinforcement learning');
  const marks = page.locator('[data-paper="2506.90042"]').locator('mark');
  await expect(marks.filter({ hasText: '강화' }).first()).toHaveAttribute('title', /같은 뜻의 말$/);
  await page.goto('/search?q=항만 무전');
  const snippet = page.locator('[data-paper="2506.90071"]').locator('mark');
  await expect(snippet).toHaveText(['항만', '무전에', '항만의', '무전']);
});

for (const typed of [
  '2506.90071',
  'https://huggingface.co/papers/2506.90071',
  'arxiv.org/pdf/2506.90071v2',
  'https://www.alphaxiv.org/abs/2506.90071',
]) {
  test(`gives the one paper of ${typed}`, async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.getByRole('combobox', { name: '검색' })).toBeFocused();
    await page.keyboard.insertText(typed);
    const options = page.getByRole('option');
    await expect(options).toHaveText([/^HarborASR/, '모든 결과 보기 (1)']);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/papers\/2506\.90071$/);
  });
}

test('says that no digest has an id or a name, and sets what is similar apart', async ({ page }) => {
  const notes = page.getByRole('list', { name: '이렇게 찾았습니다' });
  await page.goto('/search?q=2501.00001');
  await expect(notes).toContainText('2501.00001 논문은 어느 다이제스트에도 없습니다.');
  await expect(page.locator('[data-paper]')).toHaveCount(0);
  await page.goto('/search?q=Web-Shepherd');
  await expect(notes).toContainText('‘Web-Shepherd’라는 이름은 어느 다이제스트에도 없습니다.');
  await expect(page.getByRole('heading', { level: 2, name: '비슷한 논문' })).toBeVisible();
  await page.goto('/');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: '검색' })).toBeFocused();
  await page.keyboard.type('Web-Shepherd');
  // Enter must not open what is merely similar.
  await expect(page.getByRole('option', { selected: true })).toHaveText(/^모든 결과 보기 \(\d\)$/);
});

test('keeps to an exact phrase, as the texts have it', async ({ page }) => {
  await page.goto('/search?q="검색 증강 생성"');
  await expect(page.locator('[data-paper]')).toHaveCount(1);
  await expect(page.locator('mark').filter({ hasText: '검색 증강 생성' })).toHaveCount(1);
  await page.goto('/search?q="생성 증강 검색"');
  await expect(
    page.getByRole('heading', { name: '‘"생성 증강 검색"’에 맞는 논문이 없습니다' }),
  ).toBeVisible();
  await page.getByRole('button', { name: '따옴표 없이 찾기' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('생성 증강 검색');
  await expect(page.locator('[data-paper="2506.90011"]')).toBeVisible();
});

test('finds an exact phrase that only another edition has than the one that matches best', async ({
  page,
}) => {
  await page.goto('/search?q="항만 무전에 강인한"');
  await expect(page.locator('[data-paper="2506.90071"]')).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '논문 1편' })).toBeVisible();
});

const filtered: [typed: string, found: number, has: string, hasNot?: string][] = [
  ['에이전트', 6, '2506.90063'],
  ['에이전트 -웹', 4, '2506.90201', '2506.90063'],
  ['에이전트 date:2025-06', 4, '2506.90201'],
  ['에이전트 after:2025-07-01', 5, '2506.90063'],
  ['제목:모델', 10, '2506.90042'],
  ['모델 is:guessed', 1, '2506.90058'],
];
for (const [typed, found, has, hasNot] of filtered) {
  test(`finds ${found} papers for ${typed}`, async ({ page }) => {
    await page.goto(`/search?${new URLSearchParams({ q: typed })}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(`논문 ${found}편`);
    await expect(page.locator(`main [data-paper="${has}"]`)).toBeVisible();
    if (hasNot !== undefined) await expect(page.locator(`main [data-paper="${hasNot}"]`)).toHaveCount(0);
  });
}

test('takes a section by its Korean and its English name', async ({ page }) => {
  const hits = page.getByRole('list', { name: '검색 결과' }).getByRole('link');
  await page.goto('/search?q=한계:학습');
  await expect(page.getByRole('heading', { level: 2, name: '논문 7편' })).toBeVisible();
  const byKorean = await hits.allTextContents();
  await page.goto('/search?q=limitations:학습');
  await expect(hits).toHaveText(byKorean);
  await page.goto('/search?q=학습');
  await expect(page.getByRole('heading', { level: 2, name: '논문 29편' })).toBeVisible();
});

test('points at a mistake and searches the rest', async ({ page }) => {
  const mistakes = page.getByRole('region', { name: '검색어에서 고칠 곳' });
  await page.goto('/search?q=에이전트 date:2025-13');
  await expect(mistakes.getByRole('listitem')).toHaveText(
    'date:2025-13 날짜는 2025, 2025-05, 2025-05-22처럼 적습니다.',
  );
  await expect(page.getByRole('heading', { level: 2, name: '논문 6편' })).toBeVisible();
  await page.goto('/search?q="검색 증강 생성');
  await expect(mistakes).toContainText('닫는 따옴표(")가 없어 끝까지를 한 구절로 보았습니다.');
  await expect(page.locator('[data-paper="2506.90011"]')).toBeVisible();
});

test('offers what there is without the filters where they leave nothing', async ({ page }) => {
  await page.goto('/search?q=에이전트 date:2024');
  await expect(page.getByText('조건에 맞는 논문은 없습니다.')).toBeVisible();
  await page.getByRole('link', { name: '필터 없이 6편' }).click();
  await expect(page.getByRole('searchbox')).toHaveValue('에이전트');
  await expect(page.getByRole('heading', { level: 2, name: '논문 6편' })).toBeVisible();
});

test('has an answer to each of its examples that is a filter alone', async ({ page }) => {
  for (const typed of ['is:guessed', 'date:2025-07']) {
    await page.goto('/search');
    await page.getByRole('link', { name: typed }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^논문 \d+편$/ })).toBeVisible();
  }
});
