import { isLong, readPayloads, readSample } from './payloads.ts';
import { buildTexts, textDate, textPaperId } from './writeHostileDigests.ts';

const time = Date.UTC(2026, 10, 24, 9);

/** A note as a backup holds it. */
function noteOf(text: string) {
  return {
    versions: [{ text, session: 'other', time }],
    seen: [{ session: text.slice(0, 300), time }],
    time,
  };
}

/** All of it in the long run is more than a browser’s storage has room for; in the short one two workers share it. */
export const backupParts = isLong ? 8 : 2;

/** Those of some things that are in a part of the backup. */
export function partOf<Thing>(things: Thing[], part: number): Thing[] {
  return things.filter((_, index) => index % backupParts === part);
}

/** Payloads in every field of a backup that takes a text, and in every one that does not. */
export function buildBackup(part: number): unknown {
  const sample = partOf(readSample(31), part);
  const field = (value: unknown) => ({ value, time });
  const short = readPayloads().filter((payload) => payload.length < 300);
  const notes = buildTexts().map((text, index) => ({
    id: textPaperId(index),
    saved: field(true),
    note: noteOf(text),
    tags: short.slice(index * 40, index * 40 + 40).map((tag) => ({ tag, value: true, time })),
  }));
  const named = sample.map((id) => ({
    id,
    saved: field(true),
    note: noteOf(id),
    tags: [{ tag: id, ...field(true) }],
  }));
  const wrong = sample.map((payload) => ({
    id: payload,
    [payload]: payload,
    read: field(payload),
    saved: { ...field(payload), at: payload },
    interest: field(payload),
    note: payload,
    tags: [payload, { tag: payload, value: payload, time: payload }],
  }));
  const lists = sample.map((payload) => ({
    day: { date: payload, value: payload, time },
    dayValue: { date: '2024-02-01', value: payload, time },
    setting: { name: payload, value: payload, time },
    chosen: { name: 'countsAsRead', value: payload, time },
    place: { list: payload, value: payload, time },
    placeOfDay: { list: textDate, value: payload, time },
  }));
  return {
    format: 'paperdaily-library',
    version: 1,
    papers: [...partOf(notes, part), ...named, ...wrong],
    days: lists.flatMap(({ day, dayValue }) => [day, dayValue]),
    settings: lists.flatMap(({ setting, chosen }) => [setting, chosen]),
    places: lists.flatMap(({ place, placeOfDay }) => [place, placeOfDay]),
    ...Object.fromEntries(sample.map((payload) => [payload, payload])),
  };
}
