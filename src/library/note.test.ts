import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeNote, encodeNote, mergeNotes, noteText, writeNote, type Note } from './note.ts';

const nothing: Note = { versions: [], seen: new Map() };

/** What is shown after a note was stored, read and merged. */
function textOf(...notes: Note[]): string {
  const joined = notes.reduce((a, b) => recode(mergeNotes(a, b)));
  return noteText(recode(joined));
}

function recode(note: Note): Note {
  return decodeNote(encodeNote(note)) ?? nothing;
}

describe('notes', () => {
  it('replaces a note by one that was written from it', () => {
    const first = writeNote(nothing, '첫 생각', 'phone', 100);
    const second = writeNote(first, '고친 생각', 'laptop', 200);
    expect(textOf(first, second)).toBe('고친 생각');
    expect(textOf(second, first)).toBe('고친 생각');
  });

  it('keeps two notes that were written apart one under the other, the older first', () => {
    const phone = writeNote(nothing, '전화에서', 'phone', 100);
    const laptop = writeNote(nothing, '노트북에서', 'laptop', 200);
    expect(textOf(laptop, phone)).toBe('전화에서\n\n노트북에서');
    expect(textOf(phone, laptop)).toBe('전화에서\n\n노트북에서');
  });

  it('replaces both by what is written with both in view', () => {
    const phone = writeNote(nothing, '하나', 'phone', 100);
    const laptop = writeNote(nothing, '둘', 'laptop', 200);
    const joined = writeNote(mergeNotes(phone, laptop), '하나와 둘', 'laptop', 300);
    expect(textOf(joined, phone, laptop)).toBe('하나와 둘');
  });

  it('keeps only the longer of two where it contains the other', () => {
    const phone = writeNote(nothing, '방법이 좋다', 'phone', 100);
    const laptop = writeNote(nothing, '방법이 좋다. 실험은 약하다.', 'laptop', 200);
    expect(textOf(phone, laptop)).toBe('방법이 좋다. 실험은 약하다.');
  });

  it('takes hundreds of savings while typing for one note', () => {
    let note = nothing;
    const all: Note[] = [];
    for (let length = 1; length <= 300; length += 1) {
      note = writeNote(note, '가'.repeat(300 - length) + '나', 'phone', length);
      all.push(note);
    }
    expect(textOf(note, ...all)).toBe('나');
    expect(recode(note).seen.size).toBe(1);
  });

  it('keeps a text written apart from a removal', () => {
    const first = writeNote(nothing, '초안', 'phone', 100);
    const removed = writeNote(first, '', 'phone', 200);
    const continued = writeNote(first, '초안에서 더', 'laptop', 150);
    expect(textOf(removed, first)).toBe('');
    expect(textOf(removed, continued)).toBe('초안에서 더');
  });

  it('remembers twenty sessions beside its own, the newest', () => {
    let note = nothing;
    for (let session = 0; session < 30; session += 1)
      note = writeNote(note, '글', `s${session}`, session + 1);
    expect([...recode(note).seen.keys()]).toHaveLength(21);
    expect(recode(note).seen.has('s29')).toBe(true);
    expect(recode(note).seen.has('s8')).toBe(false);
  });

  it('refuses what is not a note', () => {
    for (const value of [
      '[]',
      '{}',
      'null',
      '[[["글"]],[]]',
      '[[["글","s","1"]],[]]',
      '[[],[["s"]]]',
      '[[["글","s",1]]',
    ]) {
      expect(decodeNote(value)).toBeUndefined();
    }
  });
});

/** Notes as devices get them: each writes on what it has, or merges what another has. */
const histories = fc
  .array(
    fc.record({
      device: fc.nat(2),
      from: fc.option(fc.nat(2), { nil: undefined }),
      text: fc.constantFrom('가', '나', '다', '가나', ''),
    }),
    { maxLength: 12 },
  )
  .map((steps) => {
    const devices: Note[] = [nothing, nothing, nothing];
    for (const [index, { device, from, text }] of steps.entries()) {
      const own = devices[device] ?? nothing;
      devices[device] =
        from === undefined
          ? recode(writeNote(own, text, `device${device}`, index + 1))
          : recode(mergeNotes(own, devices[from] ?? nothing));
    }
    return devices as [Note, Note, Note];
  });

describe('merging notes', () => {
  it('is the same in any order, any grouping, any number of times', () => {
    fc.assert(
      fc.property(histories, ([a, b, c]) => {
        const merge = (x: Note, y: Note) => recode(mergeNotes(x, y));
        expect(encodeNote(merge(a, b))).toBe(encodeNote(merge(b, a)));
        expect(encodeNote(merge(merge(a, b), c))).toBe(encodeNote(merge(a, merge(b, c))));
        expect(encodeNote(merge(a, a))).toBe(encodeNote(a));
        expect(encodeNote(merge(merge(a, b), b))).toBe(encodeNote(merge(a, b)));
      }),
      { numRuns: 500 },
    );
  });
});
