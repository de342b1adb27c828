import { expect, it } from 'vitest';
import { countCharacters } from './countCharacters.ts';

it('counts neither marks nor white space', () => {
  expect(countCharacters('- **가나** [다](https://example.org)\n- `라` 😀\n\n| 마 | 바 |\n|---|---|')).toBe(
    7,
  );
});

it('counts a part alone, also where marks reach over its end', () => {
  const markdown = '**가나다. 언급 없음.** 라마';
  expect(countCharacters(markdown, { start: 7, end: 15 })).toBe(5);
});

it('counts a text that is nested too deep to be read as it stands', () => {
  expect(countCharacters('- '.repeat(2000))).toBe(2000);
});
