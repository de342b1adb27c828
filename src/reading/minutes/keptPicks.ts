import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import type { MeasuredPaper } from '../../digest/insight/pickSections.ts';
import { sevenKinds } from '../../digest/sevenSections.ts';

/** What was picked for a list and a time, by both, oldest first. */
const picksSchema = v.array(
  v.tuple([
    v.string(),
    v.array(
      v.object({
        paperId: v.string(),
        date: v.string(),
        sections: v.array(v.object({ kind: v.picklist(sevenKinds), characters: v.number() })),
      }),
    ),
  ]),
);

const storageKey = `paperdaily:${import.meta.env.BASE_URL}:minutes-picks`;
const mostPicks = 10;

const listeners = new Set<() => void>();
let picks: Map<string, MeasuredPaper[]> | undefined;

function nameOf(list: string, minutes: number): string {
  return `${list} ${minutes}`;
}

/** What was picked in this tab, and stays so while one reads; nothing where nothing was. */
export function useKeptPick(list: string, minutes: number): MeasuredPaper[] | undefined {
  return useSyncExternalStore(subscribe, () => readAll().get(nameOf(list, minutes)));
}

/** Keeps what was picked as long as the tab lives, through a reload too. */
export function keepPick(list: string, minutes: number, papers: MeasuredPaper[]): void {
  const name = nameOf(list, minutes);
  const all = readAll();
  all.delete(name);
  change(new Map([...all, [name, papers] as const].slice(-mostPicks)));
}

/** From then on what is picked is picked anew. */
export function forgetPick(list: string, minutes: number): void {
  const all = new Map(readAll());
  if (all.delete(nameOf(list, minutes))) change(all);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function readAll(): Map<string, MeasuredPaper[]> {
  picks ??= load();
  return picks;
}

function load(): Map<string, MeasuredPaper[]> {
  try {
    const parsed = v.safeParse(picksSchema, JSON.parse(sessionStorage.getItem(storageKey) ?? '[]'));
    return new Map(parsed.success ? parsed.output : []);
  } catch {
    return new Map();
  }
}

function change(next: Map<string, MeasuredPaper[]>): void {
  picks = next;
  try {
    sessionStorage.setItem(storageKey, JSON.stringify([...next]));
  } catch {
    // Storage is full or forbidden: after a reload the rest of the time is filled anew, and nothing else is lost.
  }
  for (const listener of listeners) listener();
}
