import { expect, it } from 'vitest';
import { joinDigests } from './joinDigests.ts';
import { parseDigest } from './parseDigest.ts';

function read(file: string, title: string) {
  const text = `## 2505.00001\n🔗 https://huggingface.co/papers/2505.00001\n\n# ${title}\n\n## 5. 정량적 결과\n\n12점.`;
  const { digest } = parseDigest(text, file);
  if (!digest) throw new Error('Expected a digest.');
  return { file, digest };
}

it('joins two files of a date under the first, and says so of the second', () => {
  const { digests, messages } = joinDigests([read('2025-05-22.md', '첫째'), read('2025-05-22-b.md', '둘째')]);
  expect(digests).toHaveLength(1);
  expect(
    digests[0]?.editions.map(({ title, sections }) => [title, sections.at(-1)?.markdown.split('\n')[0]]),
  ).toEqual([['첫째', '**둘째**']]);
  expect(messages.map(({ file, ruleId }) => [file, ruleId])).toEqual([
    ['2025-05-22-b.md', 'joined-days'],
    ['2025-05-22-b.md', 'repeated-paper'],
  ]);
});

it('puts the days in order, whatever the order of the files', () => {
  const { digests } = joinDigests([read('2025-05-23.md', '나중'), read('2025-05-22.md', '먼저')]);
  expect(digests.map(({ date }) => date)).toEqual(['2025-05-22', '2025-05-23']);
});
