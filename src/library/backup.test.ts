import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import documented from '../../docs/backup.md?raw';
import { markDay } from './days.ts';
import { eraseLibrary } from './eraseLibrary.ts';
import { exportBackup, readLastBackup, recordBackup } from './exportBackup.ts';
import { importBackup, previewImport } from './importBackup.ts';
import { addTag, removeTag, setInterest, setNote, setSaved, toggleRead } from './markPapers.ts';
import { setPlace } from './places.ts';
import { BackupError, readBackup } from './readBackup.ts';
import { setSetting } from './settings.ts';
import { TestBrowser } from './testTabs.ts';
import { undo } from './undo.ts';

const [first, second, third] = ['2505.00001', '2505.00002', 'cs/0112017'] as const;

/** A library with every kind of entry, removals and a restored moment among them. */
function openSample() {
  const browser = new TestBrowser();
  const tab = browser.openTab();
  const { library } = tab;
  markDay(library, '2025-05-22', [first, second, third]);
  browser.now += 5000;
  setSaved(library, [first, second], true);
  setSaved(library, [second], false);
  toggleRead(library, { paperId: first, date: '2025-05-22' });
  undo(library);
  setInterest(library, first, 2);
  setNote(library, first, '메모 "하나"\n# 제목');
  setNote(library, third, '지울 것');
  setNote(library, third, '');
  addTag(library, [first, third], '강화 학습');
  removeTag(library, [third], '강화 학습');
  setSetting(library, 'keys', 'off');
  setPlace(library, '2025-05-22', second);
  return { browser, tab, library };
}

function failureOf(text: string): string {
  try {
    readBackup(text);
  } catch (error) {
    if (error instanceof BackupError) return error.reason;
    throw error;
  }
  return 'none';
}

const backupOf = (lists: object) => JSON.stringify({ format: 'paperdaily-library', version: 1, ...lists });

describe('a backup', () => {
  it('gives the same state after erasing, byte for byte in a second backup, stored too', async () => {
    const { browser, library } = openSample();
    const text = exportBackup(library);
    expect(eraseLibrary(library)).toBe(true);
    expect(exportBackup(library)).not.toContain(first);
    browser.now += 86_400_000;
    const content = readBackup(text);
    expect(content.skipped).toEqual([]);
    await importBackup(library, content);
    expect(exportBackup(library)).toBe(text);
    expect(exportBackup(browser.openTab().library)).toBe(text);
  });

  it('changes nothing the second time', async () => {
    const { library } = openSample();
    const content = readBackup(exportBackup(library));
    expect(previewImport(library, content)).toEqual([]);
    const other = new TestBrowser().openTab().library;
    await importBackup(other, content);
    const { revision } = other;
    expect(previewImport(other, content)).toEqual([]);
    await importBackup(other, content);
    expect(other.revision).toBe(revision);
  });

  it('is as the document shows it', async () => {
    const example: unknown = JSON.parse(/```json\n([^`]*)```/.exec(documented)?.[1] ?? '');
    const { library } = new TestBrowser().openTab();
    const content = readBackup(JSON.stringify(example));
    expect(content.skipped).toEqual([]);
    await importBackup(library, content);
    expect(JSON.parse(exportBackup(library))).toEqual(example);
  });

  it('says what it will change, by kind', () => {
    const { library } = openSample();
    const browser = new TestBrowser();
    const other = browser.openTab().library;
    browser.now -= 60_000;
    setInterest(other, first, 3);
    setSaved(other, [second], true);
    const counts = previewImport(other, readBackup(exportBackup(library)));
    expect(counts).toEqual([
      { kind: 'read', added: 3, changed: 0, removed: 0 },
      { kind: 'saved', added: 1, changed: 0, removed: 1 },
      { kind: 'interest', added: 0, changed: 1, removed: 0 },
      { kind: 'note', added: 1, changed: 0, removed: 0 },
      { kind: 'tag', added: 1, changed: 0, removed: 0 },
      { kind: 'day', added: 1, changed: 0, removed: 0 },
      { kind: 'setting', added: 1, changed: 0, removed: 0 },
      { kind: 'place', added: 1, changed: 0, removed: 0 },
    ]);
    expect(other.paper(first).interest).toBe(3);
  });

  it('merges: the later wins, and notes written apart are both kept', async () => {
    const { library } = openSample();
    const browser = new TestBrowser();
    const other = browser.openTab();
    browser.now += 86_400_000;
    setInterest(other.library, first, 1);
    setNote(other.library, first, '다른 기기의 메모');
    other.library.storage.tab = 'other';
    await importBackup(other.library, readBackup(exportBackup(library)));
    expect(other.library.paper(first).interest).toBe(1);
    expect(other.library.paper(first).note).toContain('다른 기기의 메모');
  });

  it('remembers on this device when it was made, and not in itself', () => {
    const { browser, library } = openSample();
    const before = exportBackup(library);
    expect(readLastBackup(library)).toBeUndefined();
    recordBackup(library);
    expect(readLastBackup(browser.openTab().library)).toBeGreaterThanOrEqual(browser.now);
    expect(exportBackup(library)).toBe(before);
  });
});

describe('a hostile file', () => {
  it('is refused where it is no backup, and the reason is given', () => {
    expect(failureOf('')).toBe('broken');
    expect(failureOf('<!doctype html>')).toBe('broken');
    expect(failureOf(exportBackup(openSample().library).slice(0, 200))).toBe('broken');
    expect(failureOf('['.repeat(200_000))).toBe('broken');
    expect(failureOf('null')).toBe('foreign');
    expect(failureOf('[]')).toBe('foreign');
    expect(failureOf('{"version":1}')).toBe('foreign');
    expect(failureOf(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toBe('foreign');
    expect(failureOf(backupOf({ papers: {} }))).toBe('foreign');
    expect(failureOf(backupOf({ version: 2 }))).toBe('newer');
  });

  it('is refused at 50 MB before it is looked at', () => {
    const text = backupOf({ papers: ['x'.repeat(50_000_000)] });
    const start = performance.now();
    expect(failureOf(text)).toBe('too-large');
    expect(performance.now() - start).toBeLessThan(50);
  });

  it('loses its bad records, each by its place, and keeps the good ones', () => {
    const text = backupOf({
      papers: [
        { id: first, read: { value: '2025-02-30', time: 1 }, saved: { value: true, time: 1 } },
        { id: second, interest: { value: 4, time: 1 }, read: { value: '2025-05-22', time: -1 } },
        { id: 7, saved: { value: true, time: 1 } },
        null,
        { id: 'a\tb', saved: { value: true, time: 1 } },
        { id: first, note: { versions: [{ text: 1 }], seen: [], time: 1 } },
        {
          id: first,
          tags: [
            { tag: ' ', value: true, time: 1 },
            { tag: '좋은', value: true, time: 1 },
          ],
        },
        { id: first, interest: { value: 2, time: 9e15 } },
      ],
      days: [
        { date: 'tomorrow', value: '-', time: 1 },
        { date: '2025-05-22', value: '', time: 1 },
      ],
      settings: ['keys'],
    });
    const { entries, skipped } = readBackup(text);
    expect(entries).toEqual([
      { kind: 'saved', id: first, value: '1', time: 1 },
      { kind: 'tag', id: `${first}\t좋은`, value: '1', time: 1 },
    ]);
    expect(skipped).toEqual([
      'papers[0].read',
      'papers[1].read',
      'papers[1].interest',
      'papers[2]',
      'papers[3]',
      'papers[4].saved',
      'papers[5].note',
      'papers[6].tags[0]',
      'papers[7].interest',
      'days[0]',
      'days[1]',
      'settings[0]',
    ]);
  });

  it('cannot reach a prototype by its keys or ids', async () => {
    const { library } = new TestBrowser().openTab();
    const text =
      '{"format":"paperdaily-library","version":1,"__proto__":{"polluted":true},"papers":[' +
      '{"id":"__proto__","__proto__":{"saved":{"value":true,"time":1}},"read":{"value":"2025-05-22","time":1}},' +
      '{"id":"constructor","saved":{"value":true,"time":1,"__proto__":{"at":5}}}]}';
    await importBackup(library, readBackup(text));
    expect(library.paper('__proto__')).toMatchObject({
      read: { date: '2025-05-22', at: 1 },
      savedAt: undefined,
    });
    expect(library.paper('constructor').savedAt).toBe(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });

  it('fails only in the ways that are announced, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue(), (papers, days) => {
        expect(['none', 'foreign']).toContain(failureOf(backupOf({ papers, days })));
        expect(['none', 'foreign']).toContain(failureOf(backupOf({ papers: [papers], days: [days] })));
      }),
    );
  });

  it('does not carry the clock into the year 9999', async () => {
    const { browser, library } = openSample();
    const text = backupOf({ papers: [{ id: third, interest: { value: 3, time: Date.UTC(9999, 0) } }] });
    await importBackup(library, readBackup(text));
    setInterest(library, third, 1);
    setInterest(library, second, 1);
    expect(library.paper(third).interest).toBe(1);
    expect(library.get('interest', second)?.time).toBeLessThan(browser.now + 60_000);
  });
});

it('imports 40,000 papers without room for a second copy of them', async () => {
  const browser = new TestBrowser();
  browser.quota = 1_200_000;
  const { library } = browser.openTab();
  const papers = Array.from({ length: 40_000 }, (_, index) => ({
    id: `${2401 + (index % 12)}.${String(10_000 + index)}`,
    read: { value: '2025-05-22', time: browser.now + index },
  }));
  await importBackup(library, readBackup(backupOf({ papers })));
  expect(library.status).toEqual({ kind: 'ok' });
  expect(browser.openTab().library.all('read').size).toBe(40_000);
});

it('says what of an import there was no room for', async () => {
  const browser = new TestBrowser();
  browser.quota = 10;
  const { library } = browser.openTab();
  await importBackup(
    library,
    readBackup(backupOf({ papers: [{ id: first, saved: { value: true, time: 5 } }] })),
  );
  expect(library.status).toEqual({ kind: 'full', unkept: [first] });
  expect(library.paper(first).savedAt).toBe(5);
});
