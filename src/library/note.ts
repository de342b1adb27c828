/** One text of a note, and the sitting and time that wrote it. A sitting is one tab from opening to closing. */
interface NoteVersion {
  text: string;
  session: string;
  time: number;
}

/**
 * A note as it is stored and merged. Texts written apart stand side by side until the reader writes the next one, which
 * has seen them all. (Dotted version vectors, Preguiça et al. 2012, arXiv:1011.5808.)
 */
export interface Note {
  versions: NoteVersion[];
  /** Up to which time the texts of a session are contained in these versions, or were replaced by them. */
  seen: Map<string, number>;
}

/** Older sessions are forgotten; a text of theirs that comes back is kept beside the others, since nobody knows. */
const mostSeen = 20;
const emptyNote: Note = { versions: [], seen: new Map() };

/** What the reader sees: texts written apart one under the other, oldest first, those contained in another left out. */
export function noteText({ versions }: Note): string {
  const texts = [...new Set(versions.map(({ text }) => text))];
  return texts
    .filter((text) => text !== '' && !texts.some((other) => other !== text && other.includes(text)))
    .join('\n\n');
}

/** The note after `text` was written by one who had seen `base`; what `base` does not contain is not replaced. */
export function writeNote(base: Note, text: string, session: string, time: number): Note {
  return { versions: [{ text, session, time }], seen: new Map(base.seen).set(session, time) };
}

/** Both notes as one: a text goes only if the other side has seen it and no longer has it. */
export function mergeNotes(a: Note, b: Note): Note {
  const versions = a.versions.filter((version) => hasVersion(b, version) || !hasSeen(b, version));
  versions.push(...b.versions.filter((version) => !hasVersion(a, version) && !hasSeen(a, version)));
  const seen = new Map(a.seen);
  for (const [session, time] of b.seen) seen.set(session, Math.max(time, seen.get(session) ?? 0));
  return { versions, seen };
}

function hasVersion(note: Note, { session, time, text }: NoteVersion): boolean {
  return note.versions.some(
    (other) => other.session === session && other.time === time && other.text === text,
  );
}

function hasSeen(note: Note, { session, time }: NoteVersion): boolean {
  return (note.seen.get(session) ?? -1) >= time;
}

/** The note as the value of an entry: versions, then what was seen beside them. Equal notes give equal texts. */
export function encodeNote(note: Note): string {
  const versions = note.versions
    .toSorted((a, b) => compare([a.time, a.session, a.text], [b.time, b.session, b.text]))
    .map(({ text, session, time }) => [text, session, time]);
  return JSON.stringify([versions, seenBeside(note)]);
}

/** What was seen beside the versions themselves, the newest first. */
export function seenBeside({ versions, seen }: Note): [session: string, time: number][] {
  return [...seen]
    .filter(([session, time]) => !versions.some((own) => own.session === session && own.time === time))
    .sort(([a, aTime], [b, bTime]) => compare([bTime, b], [aTime, a]))
    .slice(0, mostSeen);
}

function compare(a: (string | number)[], b: (string | number)[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

/** The note in an entry's value, an empty one for an empty value; nothing where it holds none. */
export function decodeNote(value: string): Note | undefined {
  if (value === '') return emptyNote;
  try {
    const stored: unknown = JSON.parse(value);
    return readNote(stored);
  } catch {
    return undefined;
  }
}

function readNote(stored: unknown): Note | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [versions, seen]: unknown[] = stored;
  if (!Array.isArray(versions) || !versions.every(isStoredVersion)) return undefined;
  if (!Array.isArray(seen) || !seen.every(isStoredMark)) return undefined;
  const marks = new Map(seen);
  for (const [, session, time] of versions) marks.set(session, Math.max(time, marks.get(session) ?? 0));
  return { versions: versions.map(([text, session, time]) => ({ text, session, time })), seen: marks };
}

function isStoredVersion(stored: unknown): stored is [string, string, number] {
  return Array.isArray(stored) && typeof stored[0] === 'string' && isStoredMark(stored.slice(1));
}

function isStoredMark(stored: unknown): stored is [string, number] {
  return Array.isArray(stored) && typeof stored[0] === 'string' && Number.isSafeInteger(stored[1]);
}
