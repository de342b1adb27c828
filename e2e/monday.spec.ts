import { Keyboard } from './keyboard.ts';
import { row, rows, unreadRows, visit } from './papers.ts';
import { expect, reportFigure, test } from './test.ts';

test('a researcher comes back on a Monday after a week away, and is done by the keyboard alone', async ({
  page,
}) => {
  const keyboard = new Keyboard(page);
  // The last Thursday before the journey.
  await visit(page, '/days/2025-06-20/2025-06-26');
  await expect(rows(page).first()).toBeVisible();

  // Monday: the week as one stack, each paper once, and what is new in it.
  await visit(page, '/');
  await keyboard.press('KeyG');
  await keyboard.press('KeyW');
  await expect(page).toHaveURL(/\/days\/2025-06-27\/2025-07-03$/);
  await expect(page.getByText(/^지난번 뒤로 새로 실린 논문 \d+편$/)).toBeVisible();
  const facts = page.getByText(/^\d+편 · 모두 \d+번 실림 · 안 읽음 \d+$/);
  const [papers = 0, editions = 0] = ((await facts.textContent()) ?? '').match(/\d+/g)?.map(Number) ?? [];
  expect(editions).toBeGreaterThan(papers);

  // The results of all, with the limitations beside them: some are saved, the others passed by.
  await keyboard.press('Digit5');
  await keyboard.press('Digit6', true);
  await expect(page).toHaveURL(/\?section=results,limitations$/);
  for (let index = 0; index < 8; index += 1) {
    await keyboard.press('KeyJ');
    await expect(rows(page).nth(index).getByRole('link').first()).toBeFocused();
    if (index % 3 === 1) await keyboard.press('KeyS');
  }
  await expect(
    rows(page).filter({ has: page.getByRole('button', { name: '저장', pressed: true }) }),
  ).toHaveCount(3);

  // One of them is read whole: what other days said of it, and what says nothing.
  const opened = row(page, '2506.90011');
  while ((await opened.locator(':focus').count()) === 0) await keyboard.press('KeyJ');
  await keyboard.press('KeyO');
  await expect(page).toHaveURL(/\/papers\/2506\.90011#results$/);
  const results = page.getByRole('region', { name: /결과/ });
  await expect(page.locator('article[aria-busy="false"]')).toBeVisible();
  await keyboard.enter(results.getByRole('button', { name: /비교/ }));
  await expect(results.getByText(/6월 26일/).first()).toBeVisible();
  await keyboard.press('KeyU');
  await expect(page).toHaveURL(/\?section=results,limitations$/);
  await expect(opened.getByRole('link').first()).toBeFocused();

  // Ten minutes are left: what fits into them, and read to their end.
  await keyboard.press('Digit0');
  await expect(page).toHaveURL(/\/2025-07-03$/);
  await keyboard.press('KeyT');
  await expect(page).toHaveURL(/\?minutes=10$/);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await keyboard.press('KeyJ');
  await keyboard.press('KeyM');
  await expect(page.getByText(/분 남음$/).first()).toBeVisible();
  await keyboard.press('KeyT');
  await expect(page).toHaveURL(/\/2025-07-03$/);

  // The rest of the week is done with one key, and so are its days.
  await keyboard.press('KeyD', true);
  await expect(unreadRows(page)).toHaveCount(0);
  await keyboard.press('KeyZ');
  await expect(unreadRows(page)).not.toHaveCount(0);
  await keyboard.press('KeyZ', true);
  await expect(unreadRows(page)).toHaveCount(0);
  await keyboard.press('KeyG');
  await keyboard.press('KeyD');
  await expect(page.getByText('다 본 날')).toBeVisible();
  reportFigure(
    `a week: ${editions} editions of ${papers} papers, done with ${keyboard.presses} key presses; one read whole, one compared, 3 saved`,
  );
});
