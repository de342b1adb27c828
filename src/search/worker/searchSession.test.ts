import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeDigest } from '../engine/testDigests.ts';
import { buildGlossary } from '../glossary/buildGlossary.ts';
import { buildShards } from '../shard/buildShards.ts';
import { encodeShard } from '../shard/codec.ts';
import type { FromWorker } from './messages.ts';
import { SearchSession } from './searchSession.ts';

const days = [
  makeDigest('2025-05-22', { '2505.00001': '# 보상 모델\n\n## 6. 한계\n\n데이터가 부족하다.' }),
  makeDigest('2025-06-02', { '2506.00002': '# 그래프\n\n## 6. 한계\n\n그래프(graph)가 크다.' }),
];
const shards = days.map((day) => encodeShard(buildShards([day])[0] ?? failToBuild()));
const glossary = JSON.stringify(buildGlossary(days));

function failToBuild(): never {
  throw new Error('Expected a shard.');
}

/** Answers to what the session fetches, by the file's name, in the order in which it asks. */
let asked: string[];
let answers: Map<string, () => Response | Promise<Response>>;
let sent: FromWorker[];
let session: SearchSession;

beforeEach(() => {
  asked = [];
  sent = [];
  answers = new Map([
    ['0.bin', () => new Response(shards[0])],
    ['1.bin', () => new Response(shards[1])],
    ['glossary.json', () => new Response(glossary, { headers: { 'content-type': 'application/json' } })],
  ]);
  vi.stubGlobal('fetch', async (url: string) => {
    const file = url.slice('https://example.org/data/'.length);
    asked.push(file);
    return (await answers.get(file)?.()) ?? new Response('', { status: 404 });
  });
  const search = {
    shards: [
      { file: '0.bin', bytes: 100, papers: 1 },
      { file: '1.bin', bytes: 100, papers: 1 },
    ],
    glossary: { file: 'glossary.json', bytes: 2 },
  };
  session = new SearchSession('https://example.org/data/', { months: [], search }, (message) => {
    sent.push(message);
  });
});

afterEach(() => vi.unstubAllGlobals());

function ask(text: string): void {
  session.search({ text, order: 'relevance', limit: 10 }, []);
}

function totals(): number[] {
  return sent.flatMap((message) => (message.type === 'answer' ? [message.answer.total] : []));
}

function lastProgress() {
  return sent.findLast((message) => message.type === 'progress')?.progress;
}

/** Lets answers go out that wait for their turn. */
async function settle(): Promise<void> {
  await vi.waitFor(() => expect(totals().length).toBeGreaterThan(0));
}

it('fetches the newest shard first, then the glossary, then the others', async () => {
  await session.load();
  expect(asked).toEqual(['1.bin', 'glossary.json', '0.bin']);
});

it('answers with each shard that comes, the newest first', async () => {
  ask('한계 데이터 그래프');
  await session.load();
  await settle();
  expect(totals()[0]).toBe(1);
  await vi.waitFor(() => expect(totals().at(-1)).toBe(2));
});

it('does not say that nothing was found before it has the glossary', async () => {
  let bring: (response: Response) => void = () => undefined;
  const coming = new Promise<Response>((resolve) => (bring = resolve));
  answers.set('glossary.json', () => coming);
  ask('reward');
  const loading = session.load();
  await vi.waitFor(() => expect(lastProgress()?.searched).toBe(2));
  expect(totals()).toEqual([]);
  bring(new Response(glossary, { headers: { 'content-type': 'application/json' } }));
  await loading;
  await settle();
  expect(totals().at(-1)).toBe(1);
});

it('says that nothing was found where the glossary does not come', async () => {
  answers.delete('glossary.json');
  ask('reward');
  await session.load();
  await settle();
  expect(new Set(totals())).toEqual(new Set([0]));
});

it('searches the rest where a shard fails, and says how much is left out', async () => {
  answers.set('1.bin', () => new Response('<html>', { headers: { 'content-type': 'text/html' } }));
  ask('보상');
  await session.load();
  await settle();
  expect(lastProgress()).toEqual({ searched: 1, total: 2, failed: 1 });
  expect(totals().at(-1)).toBe(1);
});
