import { sevenKinds, type SevenKind } from '../../digest/sevenSections.ts';

/** So many sections stand beside each other. */
export const mostKinds = 2;

/** What a list shows of each paper, as an address has it: `results,limitations`. None for what is no kind of section. */
export function readLens(text: string | null | undefined): SevenKind[] {
  const kinds = (text ?? '').split(',').flatMap((name) => sevenKinds.find((kind) => kind === name) ?? []);
  return [...new Set(kinds)].slice(0, mostKinds);
}

/** How many minutes a lens of `minutesLens` has; nothing of any other. */
export function readMinutes(lens: string | undefined): number | undefined {
  return Number.parseInt(lens ?? '') || undefined;
}

/** The lens that shows of each paper what can be read in so many minutes: `10min`. */
export function minutesLens(minutes: number | string): string {
  return `${minutes}min`;
}

/** What the query part of an address says of it, `?section=results` or `?minutes=10`, put right; empty without a lens. */
export function lensOf(search: string): string {
  const params = new URLSearchParams(search);
  const minutes = params.get('minutes') ?? '';
  return /^[1-9]\d?\d?$/.test(minutes) ? minutesLens(minutes) : readLens(params.get('section')).join(',');
}

/** The query part of an address with another lens, or without one: `?q=강화&section=results`. */
export function withLens(search: string, lens: string): string {
  const params = new URLSearchParams(search);
  params.delete('section');
  params.delete('minutes');
  const minutes = readMinutes(lens);
  // A comma needs no escape there, and a reader can read it.
  const asked = minutes === undefined ? lens && `section=${lens}` : `minutes=${minutes}`;
  const parts = [`${params}`, asked].filter((part) => part !== '');
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

/** The anchor of a paper's section that a lens shows first, `#results`; empty without a lens. */
export function lensAnchor(lens: string | undefined): string {
  const [first] = readLens(lens);
  return first === undefined ? '' : `#${first}`;
}
