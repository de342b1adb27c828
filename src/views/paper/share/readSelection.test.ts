// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readSelection } from './readSelection.ts';

/** Reads the selection from the first of two texts up to the end of the other. */
function select(html: string, first: string, last: string) {
  document.documentElement.lang = 'ko';
  const root = document.createElement('article');
  root.innerHTML = `<div data-text>${html}</div>`;
  document.body.replaceChildren(root);
  const range = document.createRange();
  const [start, end] = [findText(root, first), findText(root, last)];
  range.setStart(start, start.data.indexOf(first));
  range.setEnd(end, end.data.indexOf(last) + last.length);
  return readSelection(root, range);
}

function findText(root: Element, words: string): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text && node.data.includes(words)) return node;
  }
  throw new Error(`No text has "${words}".`);
}

const section = (id: string, html: string) => `<section id="${id}"><div lang="ko">${html}</div></section>`;

it('reads words over emphasis, and the section that they stand in', () => {
  const html = section('results', '<p>정확도가\n<strong>8% 늘어</strong> 났다.</p>');
  const selected = select(html, '정확도', '8% 늘어');
  expect(selected).toMatchObject({ passage: { start: '정확도가 8% 늘어' }, anchor: 'results' });
  expect(String(selected?.range)).toBe('정확도가\n8% 늘어');
});

it('keeps bullets apart', () => {
  const html = section('results', '<ul><li>하나는 빠르다</li><li>둘은 느리다</li></ul>');
  expect(select(html, '하나는', '느리다')?.blocks).toEqual([
    { text: '하나는 빠르다', isBullet: true },
    { text: '둘은 느리다', isBullet: true },
  ]);
});

it('ends with the section in which it begins', () => {
  const html = section('method', '<p>앞 항목</p>') + section('results', '<p>뒤 항목</p>');
  expect(select(html, '항목', '뒤')).toMatchObject({ passage: { start: '항목' }, anchor: 'method' });
});

it('leaves out the words of the interface and the text of another day', () => {
  const html = `<section id="results"><div lang="ko"><p>글 하나</p></div><button>복사</button>
    <section data-apart lang="ko"><p>다른 날</p></section><div lang="ko"><p>글 둘</p></div></section>`;
  expect(select(html, '글 하나', '글 둘')?.passage).toEqual({ start: '글 하나 글 둘' });
});

it('reads nothing where only the interface is selected', () => {
  expect(select('<section><button>복사하기</button></section>', '복사', '하기')).toBeUndefined();
});
