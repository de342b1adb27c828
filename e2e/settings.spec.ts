import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright/test';
import { checkLook, testInEveryLook } from './everyLook.ts';
import { expect, test } from './test.ts';

const time = Date.UTC(2026, 10, 24, 9);
const note = (text: string) => ({ versions: [{ text, session: 'other', time }], seen: [], time });

/** A backup as another device wrote it: two papers read, one of them saved with a note and a tag. */
const backup = {
  format: 'paperdaily-library',
  version: 1,
  papers: [
    {
      id: '2507.90005',
      read: { value: '2025-07-03', time },
      saved: { value: true, time },
      note: note('어댑터를 다시 볼 것'),
      tags: [{ tag: '강화 학습', value: true, time }],
    },
    { id: '2507.90006', read: { value: '2025-07-03', time } },
  ],
  days: [],
  settings: [{ name: 'countsAsRead', value: 'byHand', time }],
  places: [],
};

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const fileField = (page: Page) => page.getByLabel('백업 파일 가져오기');
const factsOf = (page: Page) => region(page, '이 기기의 기록').locator('dl');

async function choose(page: Page, content: unknown, name = 'backup.json'): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  await fileField(page).setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function importAll(page: Page, content: unknown): Promise<void> {
  await choose(page, content);
  await page.getByRole('button', { name: '이대로 가져오기' }).click();
  await expect(page.getByText(/^가져왔습니다\./)).toBeVisible();
}

/** Presses a button that downloads a file, and gives the file's name and text. */
async function download(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const started = page.waitForEvent('download');
  await button.click();
  const file = await started;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

test('is reached from every page, and keeps what was chosen', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: '설정' }).click();
  await expect(page).toHaveTitle('설정 — 논문일보');
  await expect(page.getByRole('heading', { level: 1, name: '설정' })).toBeFocused();
  const byHand = page.getByRole('radio', { name: '직접 표시할 때만' });
  const keys = page.getByRole('checkbox', { name: '단축키 사용' });
  await expect(page.getByRole('radio', { name: '논문을 열었을 때' })).toBeChecked();
  await expect(keys).toBeChecked();
  await byHand.check();
  await keys.uncheck();
  await page.reload();
  await expect(byHand).toBeChecked();
  await expect(keys).not.toBeChecked();
});

test('shows what an import changes before it does, and that a second one changes nothing', async ({
  page,
}) => {
  await page.goto('/settings');
  await choose(page, backup);
  const preview = region(page, 'backup.json에서 가져올 내용');
  await expect(preview.getByRole('heading')).toBeFocused();
  await expect(preview.getByRole('row')).toHaveText([
    '종류추가변경삭제',
    '읽음200',
    '저장100',
    '메모100',
    '태그100',
    '설정100',
  ]);
  await expect(factsOf(page)).toContainText('읽은 논문0편');

  await preview.getByRole('button', { name: '취소' }).click();
  await expect(fileField(page)).toBeFocused();
  await expect(page.getByText('가져오지 않았습니다. 지금 기록은 그대로입니다.')).toBeVisible();
  await expect(factsOf(page)).toContainText('읽은 논문0편');

  await importAll(page, backup);
  await expect(page.getByText('가져왔습니다. 바뀐 기록은 6개입니다.')).toBeVisible();
  await expect(fileField(page)).toBeFocused();
  await expect(factsOf(page)).toHaveText(/읽은 논문2편저장한 논문1편메모1개태그1개/);
  // The room that it takes is known once it has been stored.
  await expect(factsOf(page)).toHaveText(/기록 크기(?!0kB)[\d.]+kB/);
  await expect(page.getByRole('radio', { name: '직접 표시할 때만' })).toBeChecked();

  await choose(page, backup);
  await expect(preview).toContainText('바뀌는 것이 없습니다.');
  await expect(preview.getByRole('button')).toHaveText(['닫기']);
  await preview.getByRole('button', { name: '닫기' }).click();
  await expect(fileField(page)).toBeFocused();
});

test('gives the same backup again after erasing everything and importing it', async ({ page }) => {
  await page.goto('/settings');
  await importAll(page, backup);
  const exportButton = page.getByRole('button', { name: '백업 파일 받기' });
  const first = await download(page, exportButton);
  expect(first.name).toMatch(/^paperdaily-\d{4}-\d\d-\d\d\.json$/);
  expect(JSON.parse(first.text)).toEqual(backup);
  await expect(page.getByText(`내려받았습니다: ${first.name}`)).toBeVisible();
  await expect(factsOf(page)).not.toContainText('아직 없음');

  const opener = page.getByRole('button', { name: '모두 지우기…' });
  await opener.click();
  const question = region(page, '정말 모두 지울까요?');
  await expect(question.getByRole('heading')).toBeFocused();
  await expect(question).toContainText('읽음 2편, 저장 1편, 메모 1개, 태그 1개');
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(opener).toBeFocused();
  await opener.click();
  const offered = await download(page, question.getByRole('button', { name: '먼저 백업 받기' }));
  expect(offered.text).toBe(first.text);
  await question.getByRole('button', { name: '모두 지우기' }).click();
  await expect(opener).toBeFocused();
  await expect(page.getByText(/^모두 지웠습니다\./)).toBeVisible();
  await expect(factsOf(page)).toHaveText(/읽은 논문0편저장한 논문0편메모0개태그0개/);
  await page.reload();
  await expect(factsOf(page)).toContainText('읽은 논문0편');

  await importAll(page, first.text);
  await page.reload();
  const second = await download(page, exportButton);
  expect(second.text).toBe(first.text);
});

test('says why a file cannot be imported, and changes nothing', async ({ page }) => {
  await page.goto('/settings');
  const alert = page.getByRole('alert');
  for (const [content, reason] of [
    ['{"format": "paperdaily-lib', '파일 내용이 온전하지 않습니다.'],
    ['[1, 2]', '논문일보의 백업이 아닙니다.'],
    [{ ...backup, format: 'something-else' }, '논문일보의 백업이 아닙니다.'],
    [{ ...backup, version: 99 }, '새 버전의 논문일보에서 만든 백업입니다.'],
  ] as const) {
    await choose(page, content, 'file.json');
    await expect(alert).toContainText('가져올 수 없는 파일: file.json');
    await expect(alert).toContainText(reason);
    await expect(alert).toContainText('지금 기록은 그대로입니다.');
  }
  await expect(factsOf(page)).toContainText('읽은 논문0편');
});

test('names the records that are not valid, and takes the others', async ({ page }) => {
  await page.goto('/settings');
  await choose(
    page,
    `{"format":"paperdaily-library","version":1,"__proto__":{"x":1},"papers":[
      {"id":"2507.90005","read":{"value":"2025-02-30","time":1},"saved":{"value":true,"time":1}},
      {"id":5},"x"],"days":[{"date":"soon"}]}`,
  );
  const preview = region(page, 'backup.json에서 가져올 내용');
  await expect(preview.getByRole('row')).toHaveText(['종류추가변경삭제', '저장100']);
  await preview.getByText('형식이 맞지 않아 제외한 기록 4개').click();
  await expect(preview.getByRole('listitem')).toHaveText([
    'papers[0].read',
    'papers[1]',
    'papers[2]',
    'days[0]',
  ]);
});

test('offers damaged records as they are, and then deletes them', async ({ page }) => {
  await page.goto('/settings');
  await page.evaluate(() => localStorage.setItem('paperdaily:/:library:aside:abc', '{"version":1,"rea'));
  await page.reload();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('기록 가운데 1개가 손상되어');
  await expect(alert.getByRole('button')).toHaveText(['손상된 기록 받기']);
  const file = await download(page, alert.getByRole('button', { name: '손상된 기록 받기' }));
  expect(JSON.parse(file.text)).toEqual([
    { key: 'paperdaily:/:library:aside:abc', text: '{"version":1,"rea' },
  ]);
  await alert.getByRole('button', { name: '손상된 기록 지우기' }).click();
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await expect(page.getByText('손상된 기록을 지웠습니다.')).toBeVisible();
  await page.reload();
  await expect(factsOf(page)).toBeVisible();
  await expect(alert).toHaveCount(0);
});

test('says that the browser keeps nothing, and still makes a backup', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await page.goto('/settings');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('이 브라우저에 기록을 남길 수 없습니다');
  await page.getByRole('radio', { name: '목록에서 지나쳤을 때' }).check();
  const { text } = await download(page, alert.getByRole('button', { name: '백업 파일 받기' }));
  expect(text).toContain('"value":"scrolled"');
});

test('works by the keyboard alone', async ({ page }) => {
  // Asked for so early, since the browser is told in its own time to hand the dialog over.
  const chooser = page.waitForEvent('filechooser');
  await page.goto('/settings');
  await page.getByRole('radio', { name: '논문을 열었을 때' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '목록에서 지나쳤을 때' })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('checkbox', { name: '단축키 사용' })).not.toBeChecked();
  await fileField(page).focus();
  await page.keyboard.press('Enter');
  await (
    await chooser
  ).setFiles({
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backup)),
  });
  await expect(page.getByRole('heading', { name: 'backup.json에서 가져올 내용' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '이대로 가져오기' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^가져왔습니다\./)).toBeVisible();
});

testInEveryLook('breaks no rule of axe and fits the window', async (page) => {
  await page.goto('/settings');
  await expect(page.getByText(/브라우저가 기록을 스스로/)).toBeVisible();
  await checkLook(page, 'at first');
  await choose(page, { ...backup, days: ['x'] }, `${'아주-긴-이름'.repeat(8)}.json`);
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: '모두 지우기…' }).click();
  await checkLook(page, 'preview and question');
  await choose(page, 'x', `${'아주-긴-이름'.repeat(8)}.json`);
  await page.evaluate(() => localStorage.setItem('paperdaily:/:library:aside:abc', '{'));
  await expect(page.getByRole('alert')).toBeVisible();
  await checkLook(page, 'refused');
  await page.reload();
  await expect(page.getByRole('alert')).toBeVisible();
  await checkLook(page, 'damaged');
});
