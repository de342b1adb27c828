import { expect, it } from 'vitest';
import type { DayTexts } from '../../bundle/dayTexts.ts';
import { ask, makeDigest, makeEngine } from '../engine/testDigests.ts';
import type { FromWorker } from './messages.ts';
import { HitReader } from './hitReader.ts';

const day = makeDigest('2025-05-22', {
  '2505.00001': '# GritPRM: 강화 학습의 보상\n\n## 5. 정량적 결과\n\n강화 학습을 오래 한다.',
  '2505.00002': '# 둘째\n\n## 5. 정량적 결과\n\n학습을 강화 없이 한다.',
});
const engine = makeEngine([day]);

/** A reader whose texts come when they are let come, and what it has sent. */
function makeReader() {
  const sent: FromWorker[] = [];
  let arrive: (texts: DayTexts | undefined) => void = () => undefined;
  const coming = new Promise<DayTexts | undefined>((resolve) => (arrive = resolve));
  const reader = new HitReader({ peek: () => undefined, read: () => coming }, (message) =>
    sent.push(structuredClone(message)),
  );
  return { reader, sent, arrive };
}

it('marks names and titles, saying why only where something else was typed', () => {
  const { reader, sent } = makeReader();
  reader.show(ask(engine, '강화학습 gritprm'));
  expect(sent).toMatchObject([{ type: 'answer', answer: { hits: [{ nameMarks: [{ from: 0, to: 7 }] }] } }]);
  const [message] = sent;
  if (message?.type !== 'answer') throw new Error('Expected an answer.');
  expect(message.answer.hits[0]?.nameMarks).toEqual([{ from: 0, to: 7 }]);
  expect(message.answer.hits[0]?.titleMarks[0]).toMatchObject({ from: 0, because: { typed: '강화학습' } });
});

it('sends snippets of the papers that are looked at', async () => {
  const { reader, sent, arrive } = makeReader();
  const answer = ask(engine, '강화 학습');
  reader.show(answer);
  arrive(day);
  await reader.read(answer.request, ['2505.00001', '2505.09999']);
  expect(sent.slice(1)).toEqual([
    {
      type: 'snippets',
      request: answer.request,
      snippets: [
        {
          paperId: '2505.00001',
          date: '2025-05-22',
          text: '강화 학습을 오래 한다.',
          marks: [
            { from: 0, to: 2 },
            { from: 3, to: 6 },
          ],
          isCutBefore: false,
          isCutBehind: false,
        },
      ],
    },
  ]);
});

it('drops snippets that come after a newer answer, and reads nothing for an older one', async () => {
  const { reader, sent, arrive } = makeReader();
  const older = ask(engine, '강화');
  reader.show(older);
  const reading = reader.read(older.request, ['2505.00001']);
  reader.show(ask(engine, '학습'));
  arrive(day);
  await reading;
  await reader.read(older.request, ['2505.00001']);
  expect(sent.map(({ type }) => type)).toEqual(['answer', 'answer']);
});

it('checks phrases in the texts of all hits, and says how far that has come', async () => {
  const { reader, sent, arrive } = makeReader();
  const answer = ask(engine, '"강화 학습"');
  expect(answer.total).toBe(2);
  reader.show(answer);
  arrive(day);
  await reader.read(answer.request, []);
  expect(sent).toMatchObject([
    { answer: { total: 2, phraseCheck: { isRunning: true, isPartial: true } } },
    {
      answer: {
        hits: [{ paperId: '2505.00001' }],
        total: 1,
        phraseCheck: { isRunning: false, isPartial: false },
      },
    },
  ]);
});

it('keeps hits unchecked and without a snippet where their text cannot be read, and does not ask for ever', async () => {
  const { reader, sent, arrive } = makeReader();
  const answer = ask(engine, '"강화 학습"');
  reader.show(answer);
  arrive(undefined);
  await reader.read(answer.request, ['2505.00001']);
  await reader.read(answer.request, ['2505.00001']);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ answer: { total: 2, phraseCheck: { isRunning: false, isPartial: true } } });
});
