import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchRequest, ShownAnswer, ShownHit, ShownSnippet } from './answer.ts';
import { parseQuery } from './query/parseQuery.ts';
import { makeSearchClient } from './searchClient.ts';

const manifest = { months: [], search: { shards: [], glossary: { file: 'glossary.json', bytes: 2 } } };

let worker: FakeWorker;

class FakeWorker extends EventTarget {
  readonly heard: unknown[] = [];

  constructor() {
    super();
    // oxlint-disable-next-line typescript/no-this-alias, unicorn/no-this-assignment -- the test speaks through it
    worker = this;
  }

  postMessage(message: unknown): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.heard.push('terminated');
  }

  say(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('location', new URL('https://host/search'));
});
afterEach(() => void vi.unstubAllGlobals());

const hit: ShownHit = {
  paperId: '2505.00001',
  title: '보상 모델',
  isUntitled: false,
  date: '2025-05-22',
  standing: 'sound',
  otherDates: [],
  places: ['results'],
  nameMarks: [],
  titleMarks: [{ from: 0, to: 2 }],
};
const snippet: ShownSnippet = {
  paperId: hit.paperId,
  date: hit.date,
  text: '보상을 준다.',
  marks: [],
  isCutBefore: false,
  isCutBehind: false,
};

const requestOf = (text: string): SearchRequest => ({ text, order: 'relevance', limit: 30 });

function answerTo(text: string, ...hits: ShownHit[]): { type: 'answer'; answer: ShownAnswer } {
  return {
    type: 'answer',
    answer: {
      request: requestOf(text),
      query: parseQuery(text),
      hits,
      total: hits.length,
      counts: { months: [], sections: [], standings: [] },
      notes: [],
      marks: [],
      phraseCheck: { isRunning: false, isPartial: false },
    },
  };
}

async function startClient() {
  const client = makeSearchClient('https://host/data/', () => Promise.resolve(manifest));
  client.search(requestOf('보'));
  await Promise.resolve();
  return client;
}

it('tells the worker where everything lies, and then what is asked', async () => {
  const client = await startClient();
  client.read(requestOf('보'), [hit.paperId]);
  await vi.waitFor(() => expect(worker.heard).toHaveLength(3));
  expect(worker.heard).toEqual([
    { type: 'start', folder: 'https://host/data/', manifest },
    { type: 'search', request: requestOf('보'), kept: [] },
    { type: 'read', request: requestOf('보'), paperIds: [hit.paperId] },
  ]);
});

it('keeps a hit that is the same in the next answer, so that its row is not drawn again', async () => {
  const client = await startClient();
  worker.say(answerTo('보', hit));
  const before = client.readState().answer?.hits[0];
  worker.say(answerTo('보상', structuredClone(hit)));
  expect(client.readState().answer?.hits[0]).toBe(before);
  worker.say(answerTo('보상', { ...hit, date: '2025-06-02' }));
  expect(client.readState().answer?.hits).toEqual([{ ...hit, date: '2025-06-02' }]);
});

it('drops snippets for an older request, and keeps those of papers that are found again', async () => {
  const client = await startClient();
  worker.say(answerTo('보', hit));
  worker.say({ type: 'snippets', request: requestOf('보'), snippets: [snippet] });
  worker.say(answerTo('보상', hit));
  expect([...client.readState().snippets.values()]).toEqual([snippet]);
  worker.say({ type: 'snippets', request: requestOf('보'), snippets: [{ ...snippet, text: '옛것' }] });
  expect([...client.readState().snippets.values()]).toEqual([snippet]);
  worker.say(answerTo('다른 말'));
  expect(client.readState().snippets.size).toBe(0);
});

it('goes on after a message that it does not know', async () => {
  const client = await startClient();
  worker.say({ type: 'of another version' });
  worker.say(answerTo('보', hit));
  expect(client.readState()).toMatchObject({ isBroken: false, answer: { hits: [hit] } });
});

it('begins with a new worker where a shard failed or the manifest has changed, and asks again', async () => {
  const asked: boolean[] = [];
  const client = makeSearchClient('https://host/data/', (isAgain) => {
    asked.push(isAgain);
    return Promise.resolve(manifest);
  });
  client.renew();
  expect(asked).toEqual([]);
  client.search(requestOf('보'));
  const first = worker;
  client.retry();
  await vi.waitFor(() => expect(worker.heard).toHaveLength(2));
  expect(first.heard).toContain('terminated');
  expect(worker.heard.at(-1)).toMatchObject({ type: 'search', request: requestOf('보') });
  client.renew();
  await vi.waitFor(() => expect(worker.heard).toHaveLength(2));
  expect(asked).toEqual([false, true, false]);
});
