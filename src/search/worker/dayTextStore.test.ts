import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { DayTextStore } from './dayTextStore.ts';

const day = { date: '2025-05-22', editions: [] };
const files: Record<string, unknown> = {
  'https://host/data/may.json': {
    month: '2025-05',
    days: [{ date: '2025-05-22', paperIds: [], list: 'list.json', texts: 'texts.json', bytes: 9 }],
  },
  'https://host/data/texts.json': day,
};
const months = [{ month: '2025-05', first: '2025-05-22', last: '2025-05-22', file: 'may.json', bytes: 99 }];

let asked: string[];
let missing: string[];

beforeEach(() => {
  asked = [];
  missing = [];
  vi.stubGlobal('fetch', (url: string) => {
    asked.push(url);
    const isThere = !missing.some((name) => url.endsWith(name));
    return Promise.resolve(isThere ? Response.json(files[url]) : new Response(null, { status: 404 }));
  });
});
afterEach(() => void vi.unstubAllGlobals());

const makeStore = () => new DayTextStore('https://host/data/', months);

it('finds a day by its month and asks for neither twice', async () => {
  const store = makeStore();
  expect(store.peek('2025-05-22')).toBeUndefined();
  expect(await Promise.all([store.read('2025-05-22'), store.read('2025-05-22')])).toEqual([day, day]);
  expect(await store.read('2025-05-22')).toEqual(day);
  expect(store.peek('2025-05-22')).toEqual(day);
  expect(asked).toEqual(['https://host/data/may.json', 'https://host/data/texts.json']);
});

it('gives nothing for a day of which there is no digest', async () => {
  const store = makeStore();
  expect(await store.read('2025-05-23')).toBeUndefined();
  expect(await store.read('2024-01-01')).toBeUndefined();
});

it.each(['may.json', 'texts.json'])(
  'gives nothing where %s does not come, and asks again next time',
  async (name) => {
    const store = makeStore();
    missing = [name];
    expect(await store.read('2025-05-22')).toBeUndefined();
    missing = [];
    expect(await store.read('2025-05-22')).toEqual(day);
  },
);
