import { describe, expect, it } from 'vitest';
import { deleteDamagedTexts, listDamagedTexts } from './damagedTexts.ts';
import { markDay } from './days.ts';
import { eraseLibrary } from './eraseLibrary.ts';
import { addTag, markRead, setInterest, setNote, setSaved, toggleRead } from './markPapers.ts';
import { setPlace } from './places.ts';
import { listEntries, TestBrowser } from './testTabs.ts';

const paper = { paperId: '2505.15277', date: '2025-05-22' };
const idOf = (index: number) => `2505.${String(10_000 + index)}`;

describe('two tabs', () => {
  it('lose nothing of 1,000 interleaved writes, whenever they hear of one another and whoever compacts', async () => {
    const browser = new TestBrowser();
    const tabs = [browser.openTab(), browser.openTab()] as const;
    for (let index = 0; index < 1000; index += 1) {
      const tab = tabs[index % 2] ?? tabs[0];
      markRead(tab.library, [{ paperId: idOf(index), date: '2025-05-22' }]);
      browser.now += index % 3;
      if (index % 7 === 0) browser.deliver();
      // Not delivered before: one tab compacts over a copy that lacks what the other has just written.
      if (index % 90 === 0) await tab.library.storage.compact();
      if (index % 90 === 1) await tab.library.storage.compact();
      if (index % 40 === 0) browser.now += 11_000;
    }
    browser.deliver();
    for (const tab of tabs) tab.close();
    const later = browser.openTab();
    const missing = Array.from({ length: 1000 }, (_, index) => idOf(index)).filter(
      (id) => !later.library.paper(id).read,
    );
    expect(missing).toEqual([]);
    await later.compact(browser);
    expect([...browser.stored.keys()].filter((key) => key.includes('journal'))).toEqual([]);
    expect(listEntries(browser.openTab())).toEqual(listEntries(later));
  });

  it('follow each other at once', () => {
    const browser = new TestBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    let heard = 0;
    second.library.subscribe(paper.paperId, () => (heard += 1));
    toggleRead(first.library, paper);
    browser.deliver();
    expect(second.library.paper(paper.paperId).read?.date).toBe('2025-05-22');
    expect(heard).toBe(1);
  });

  it('keep what a tab over an old copy of a chunk wrote without it', async () => {
    const browser = new TestBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    setSaved(first.library, [idOf(1)], true);
    setSaved(second.library, [idOf(2)], true);
    // The second tab has not got the chunk that the first one writes, and writes its own over it.
    await first.library.storage.compact();
    await second.library.storage.compact();
    browser.deliver();
    browser.now += 11_000;
    await first.compact(browser);
    for (const tab of [first, second]) tab.close();
    const later = browser.openTab();
    expect([1, 2].map((index) => later.library.paper(idOf(index)).savedAt !== undefined)).toEqual([
      true,
      true,
    ]);
  });

  it('leave the journal of a tab that runs alone', async () => {
    const browser = new TestBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    toggleRead(first.library, paper);
    browser.deliver();
    await second.compact(browser);
    expect([...browser.stored.keys()]).toContain('paperdaily:/:library:journal:tab1-1');
  });

  it('have a journal again that someone else removed', () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    toggleRead(tab.library, paper);
    browser.plant('paperdaily:/:library:journal:tab1-1', null);
    browser.deliver();
    expect(browser.openTab().library.paper(paper.paperId).read).toBeDefined();
  });

  it('catch up under a new name after sleeping in the browser’s memory', async () => {
    const browser = new TestBrowser();
    const [sleeping, other] = [browser.openTab(), browser.openTab()];
    toggleRead(sleeping.library, paper);
    browser.deliver();
    sleeping.library.storage.close();
    setSaved(other.library, [paper.paperId], true);
    await other.compact(browser);
    sleeping.library.storage.reopen();
    expect(sleeping.library.paper(paper.paperId)).toMatchObject({ read: { date: '2025-05-22' } });
    expect(sleeping.library.paper(paper.paperId).savedAt).toBeDefined();
    expect(sleeping.library.storage.tab).toBe('tab1-2');
  });

  it('bring nothing back that one of them has erased', () => {
    const browser = new TestBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    toggleRead(first.library, paper);
    browser.deliver();
    expect(eraseLibrary(first.library)).toBe(true);
    // Before the second tab hears of it.
    setSaved(second.library, [idOf(2)], true);
    browser.deliver();
    const later = browser.openTab();
    for (const { library } of [first, second, later])
      expect(library.paper(paper.paperId).read).toBeUndefined();
  });

  it('keep what is done after an erasing', async () => {
    const browser = new TestBrowser();
    const [first, second] = [browser.openTab(), browser.openTab()];
    toggleRead(first.library, paper);
    eraseLibrary(first.library);
    browser.deliver();
    setSaved(second.library, [idOf(2)], true);
    browser.deliver();
    await second.compact(browser);
    expect(browser.openTab().library.paper(idOf(2)).savedAt).toBeDefined();
  });
});

describe('a tab without locks', () => {
  it('keeps everything in journals and touches no other one', async () => {
    const browser = new TestBrowser();
    browser.hasLocks = false;
    const first = browser.openTab();
    toggleRead(first.library, paper);
    first.close();
    const second = browser.openTab();
    setSaved(second.library, [paper.paperId], true);
    await second.compact(browser);
    expect([...browser.stored.keys()]).toEqual([
      'paperdaily:/:library:journal:tab1-1',
      'paperdaily:/:library:journal:tab2-1',
    ]);
    expect(browser.openTab().library.paper(paper.paperId)).toMatchObject({ read: { date: '2025-05-22' } });
  });
});

describe('compacting', () => {
  it('rewrites the chunks of what changed and no others', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    markRead(tab.library, [paper, { paperId: '2401.00001', date: '2025-05-22' }]);
    await tab.compact(browser);
    const before = browser.writes.length;
    setSaved(tab.library, [paper.paperId], true);
    await tab.compact(browser);
    const keys = new Set(
      browser.writes.slice(before).map(({ key }) => key.replace('paperdaily:/:library:', '')),
    );
    expect([...keys].toSorted()).toEqual(['chunk:2505', 'chunk:actions', 'journal:tab1-1']);
  });

  it('keeps the places of the newest 60 lists', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    for (let index = 0; index < 70; index += 1) {
      browser.now += 1000;
      setPlace(tab.library, `list${index}`, paper.paperId);
    }
    await tab.compact(browser);
    const later = browser.openTab();
    expect(later.library.all('place').size).toBe(60);
    expect(later.library.get('place', 'list69')?.value).toBe(paper.paperId);
  });

  it('keeps a date that the calendar does not have, and ids of every form', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    const papers = [
      { paperId: '2505.15277', date: '2025-02-30' },
      { paperId: 'cs/0112017', date: '2025-05-22' },
      { paperId: '__proto__', date: '2025-05-22' },
      { paperId: '0704.0001', date: '1999-12-31' },
    ];
    markRead(tab.library, papers);
    await tab.compact(browser);
    const later = browser.openTab();
    expect(papers.map(({ paperId, date }) => later.library.paper(paperId).read?.date === date)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(later.library.status).toEqual({ kind: 'ok' });
  });
});

describe('a full storage', () => {
  it('keeps the change in memory, says which, and stores it when there is room again', () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    toggleRead(tab.library, paper);
    browser.quota = 10;
    setNote(tab.library, idOf(2), '자리가 없다');
    expect(tab.library.paper(idOf(2)).note).toBe('자리가 없다');
    expect(tab.library.status).toEqual({ kind: 'full', unkept: [idOf(2)] });
    browser.quota = 5_000_000;
    setInterest(tab.library, idOf(3), 2);
    expect(tab.library.status).toEqual({ kind: 'ok' });
    expect(browser.openTab().library.paper(idOf(2)).note).toBe('자리가 없다');
  });

  it('keeps the marks where there is no room for undoing them', () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    browser.quota = 250;
    toggleRead(tab.library, paper);
    expect(tab.library.status).toEqual({ kind: 'ok' });
    expect(browser.openTab().library.paper(paper.paperId).read).toBeDefined();
  });

  it('leaves journals and chunks as they were where compacting finds no room', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    toggleRead(tab.library, paper);
    const before = [...browser.stored];
    browser.quota = 10;
    await tab.compact(browser);
    expect([...browser.stored]).toEqual(before);
  });
});

describe('a forbidden storage', () => {
  it('works in memory and says so', () => {
    const browser = new TestBrowser();
    browser.isForbidden = true;
    const tab = browser.openTab();
    toggleRead(tab.library, paper);
    expect(tab.library.paper(paper.paperId).read?.date).toBe('2025-05-22');
    expect(tab.library.status).toEqual({ kind: 'forbidden' });
    expect(browser.writes).toEqual([]);
  });
});

/** A storage with a chunk of everything, and a journal of a tab that is gone. */
async function makeSample(): Promise<Map<string, string>> {
  const browser = new TestBrowser();
  const tab = browser.openTab();
  markDay(tab.library, '2025-05-22', [idOf(1), idOf(2), '2401.00001']);
  setSaved(tab.library, [idOf(1)], true);
  setNote(tab.library, idOf(1), '메모 "와" \\ 줄\n바꿈');
  addTag(tab.library, [idOf(2)], '강화 학습');
  await tab.compact(browser);
  setInterest(tab.library, idOf(2), 3);
  tab.close();
  return browser.stored;
}

function openWith(stored: ReadonlyMap<string, string>): TestBrowser {
  const browser = new TestBrowser();
  for (const [key, text] of stored) browser.plant(key, text);
  return browser;
}

describe('damaged data', () => {
  it('never stops the start, wherever a text was cut or a character changed; all other texts are read', async () => {
    const sample = await makeSample();
    let cases = 0;
    for (const [key, text] of sample) {
      const others = [...sample.keys()].filter((other) => other !== key);
      for (let offset = 0; offset < text.length; offset += 1) {
        const changed = `${text.slice(0, offset)}\u0000${text.slice(offset + 1)}`;
        for (const damaged of [text.slice(0, offset), changed]) {
          const tab = openWith(new Map(sample).set(key, damaged)).openTab();
          expect(listDamagedTexts(tab.library)).toEqual([{ key, text: damaged }]);
          expect(tab.library.status).toEqual({ kind: 'unreadable', count: 1 });
          if (others.some((other) => other.endsWith(':2401'))) {
            expect(tab.library.paper('2401.00001').read).toBeDefined();
          }
          cases += 1;
        }
      }
    }
    expect(cases).toBeGreaterThan(2000);
  });

  it('is put aside before anything is written in its place, and keeps what could be read of it', async () => {
    const sample = await makeSample();
    const key = 'paperdaily:/:library:chunk:2505';
    const damaged = (sample.get(key) ?? '').replace('"saved"', '"saveg"');
    const browser = openWith(new Map(sample).set(key, damaged));
    const tab = browser.openTab();
    setInterest(tab.library, idOf(1), 1);
    await tab.compact(browser);
    const aside = [...browser.stored].filter(([other]) => other.includes(':aside:'));
    expect(aside.map(([, text]) => text)).toEqual([damaged]);
    const writes = browser.writes.filter((write) => write.key === key || write.key.includes(':aside:'));
    expect(writes.slice(1).map((write) => write.key)).toEqual([aside[0]?.[0], key, key]);
    const later = browser.openTab().library;
    expect(later.paper(idOf(1))).toMatchObject({
      interest: 1,
      savedAt: undefined,
      note: '메모 "와" \\ 줄\n바꿈',
    });
    expect(later.status).toEqual({ kind: 'unreadable', count: 1 });
    deleteDamagedTexts(later);
    expect(later.status).toEqual({ kind: 'ok' });
    browser.deliver();
    expect(tab.library.status).toEqual({ kind: 'ok' });
  });

  it('stays where it is when there is no room to put it aside', async () => {
    const sample = await makeSample();
    const key = 'paperdaily:/:library:chunk:2505';
    const damaged = (sample.get(key) ?? '').slice(0, -1);
    const browser = openWith(new Map(sample).set(key, damaged));
    const tab = browser.openTab();
    browser.quota = 10;
    setInterest(tab.library, idOf(1), 1);
    await tab.compact(browser);
    expect(browser.stored.get(key)).toBe(damaged);
  });
});

describe('data of a newer version', () => {
  it('is not touched, nothing is written beside it, and what is known is still read', async () => {
    const sample = await makeSample();
    const browser = openWith(sample);
    browser.plant('paperdaily:/:library:chunk:2506', '{"version":2,"papers":{}}');
    const before = [...browser.stored];
    const tab = browser.openTab();
    toggleRead(tab.library, { paperId: idOf(9), date: '2025-05-22' });
    await tab.compact(browser);
    expect(eraseLibrary(tab.library)).toBe(false);
    expect(tab.library.status).toEqual({ kind: 'newer', version: 2 });
    expect(tab.library.paper(idOf(1)).savedAt).toBeDefined();
    expect(tab.library.paper(idOf(9)).read).toBeDefined();
    expect([...browser.stored]).toEqual(before);
  });

  it('stops a running tab the moment that it appears', async () => {
    const browser = new TestBrowser();
    const tab = browser.openTab();
    toggleRead(tab.library, paper);
    browser.plant('paperdaily:/:library:journal:newer', '{"version":2}');
    browser.deliver();
    const before = [...browser.stored];
    setSaved(tab.library, [paper.paperId], true);
    await tab.compact(browser);
    expect([...browser.stored]).toEqual(before);
    expect(tab.library.status).toEqual({ kind: 'newer', version: 2 });
  });
});
