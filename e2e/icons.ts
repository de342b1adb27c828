import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'playwright/test';

const folder = join(import.meta.dirname, '../public');
const icon = readFileSync(join(folder, 'icon.svg'), 'utf8');
/** To the edges, for systems that cut it to a shape of their own. */
const fullIcon = icon.replace(/ rx="\d+"/, '');

/** The letter within the circle that every such shape leaves: https://www.w3.org/TR/appmanifest/#icon-masks */
const maskableIcon = fullIcon.replace(
  '<path',
  '<path transform="translate(16 16) scale(0.84) translate(-16 -16.5)"',
);

/** The icon's ground with another picture on it, in rounder lines. */
const withPicture = (picture: string) =>
  icon.replace(
    / d="[^"]*" stroke="(#\w+)" stroke-width="3"/,
    ` d="${picture}" stroke="$1" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"`,
  );

const icons = [
  { name: 'icon-192', size: 192, svg: icon },
  { name: 'icon-512', size: 512, svg: icon },
  { name: 'maskable-512', size: 512, svg: maskableIcon },
  { name: 'apple-touch-180', size: 180, svg: fullIcon },
  // A page of the calendar, a glass, a bookmark.
  { name: 'shortcut-today', size: 96, svg: withPicture('M8 10h16v14h-16zM8 14h16M12 7v3M20 7v3M15 19h2') },
  {
    name: 'shortcut-search',
    size: 96,
    svg: withPicture('M14 8a6 6 0 1 1 0 12a6 6 0 1 1 0 -12zM18.5 18.5l5 5'),
  },
  { name: 'shortcut-library', size: 96, svg: withPicture('M11 8h10v16l-5 -4l-5 4z') },
];

/** What a messenger shows beside a link: the name, what it is, and how a day's list looks. */
const card = `
<style>
  body { box-sizing: border-box; display: grid; grid-template-columns: 31rem 1fr; align-items: center; gap: 4rem; width: 1200px; height: 630px; margin: 0;
    padding: 0 0 0 5rem; border-block-start: 0.75rem solid #1d4e89; background: #fbfaf7; color: #1d1d1b; font-family: 'Noto Sans CJK KR', sans-serif; overflow: hidden; word-break: keep-all }
  svg { width: 6rem }
  h1 { margin: 1.5rem 0 1rem; font: 700 6.25rem/1.15 'Noto Serif CJK KR', serif }
  p { margin: 0; color: #5d5b55; font-size: 2rem; line-height: 1.5 }
  section { align-self: end; border: 2px solid #dcd8cf; border-width: 2px 0 0 2px; border-start-start-radius: 1rem; background: #fff }
  article { position: relative; padding: 1.5rem 2rem 1.5rem 3rem; border-block-end: 2px solid #dcd8cf }
  article::before { content: ''; position: absolute; inset: 2.35rem auto auto 1.4rem; width: 0.75rem; height: 0.75rem; border-radius: 50%; background: #1d4e89 }
  h2 { margin: 0 0 0.25rem; font-size: 1.625rem; line-height: 1.5 }
  article p { font-size: 1.375rem }
</style>
<div>${icon}<h1>논문일보</h1><p>매일 나오는 AI 논문을<br />한국어 요약으로 훑고 찾아 읽습니다</p></div>
<section>
  <article><h2>Web-Shepherd</h2><p>웹 에이전트를 강화하는 프로세스 보상 모델</p></article>
  <article><h2>양자화 인식 학습의 스케일링 법칙</h2><p>모델과 데이터의 크기로 오차를 예측합니다</p></article>
  <article><h2>MMaDA</h2><p>멀티모달 대형 확산 언어 모델</p></article>
  <article><h2>Deliberation on Priors</h2><p>지식 그래프로 더 믿을 수 있게 추론합니다</p></article>
</section>`;

test('social-card', async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 630 });
  await page.setContent(card);
  await page.screenshot({ path: join(folder, 'social-card.png') });
});

for (const { name, size, svg } of icons) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
    await page.screenshot({ path: join(folder, 'icons', `${name}.png`), omitBackground: true });
  });
}
