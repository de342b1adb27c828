import { expect, it } from 'vitest';
import { readShared } from './readShared.ts';

const read = (fields: Record<string, string>) => readShared(new URLSearchParams(fields));

it.each([
  { url: 'https://arxiv.org/abs/2505.15277' },
  { text: 'Web-Shepherd https://arxiv.org/abs/2505.15277v2' },
  { title: '[2505.15277] Web-Shepherd' },
  { url: '', text: ' ', title: 'arXiv:2505.15277' },
  { url: 'https://arxiv.org/abs/2505.15277', text: 'https://arxiv.org/abs/2505.00001' },
  { url: 'https://t.co/abc', text: 'https://arxiv.org/abs/2505.15277' },
])('takes the paper from the address, the text or the title: %o', (fields) => {
  expect(read(fields)).toEqual({ status: 'paper', paperId: '2505.15277' });
});

it.each([{}, { url: '' }, { text: ' \n' }, { other: '2505.15277' }, { ['__proto__']: '2505.15277' }])(
  'takes %o for nothing shared',
  (fields) => {
    expect(read(fields)).toEqual({ status: 'nothing' });
  },
);

it('keeps the words of a text without a paper for the search, and no address', () => {
  expect(read({ text: 'Attention Is\nAll You Need https://openreview.net/forum?id=x' })).toEqual({
    status: 'unclear',
    text: 'Attention Is\nAll You Need https://openreview.net/forum?id=x',
    words: 'Attention Is All You Need',
  });
});

it('searches for the title where the text is an address only', () => {
  expect(read({ title: 'Attention Is All You Need', text: 'https://openreview.net/' })).toEqual({
    status: 'unclear',
    text: 'https://openreview.net/',
    words: 'Attention Is All You Need',
  });
});

it('has nothing to search for in an address', () => {
  expect(read({ url: 'https://openreview.net/forum?id=x' })).toMatchObject({ status: 'unclear', words: '' });
});

it('cuts a long text, and no sign in half', () => {
  const text = `${'가'.repeat(199)}📄${'나'.repeat(100_000)}`;
  const cut = `${'가'.repeat(199)}…`;
  expect(read({ text })).toEqual({ status: 'unclear', text: cut, words: cut });
});
