import type { SevenKind } from '../../digest/sevenSections.ts';
import { lensOf, mostKinds, withLens } from './lens.ts';

/** A section more beside the first, in place of the second; or one less, where it is there already. */
export function toggleBeside(kinds: readonly SevenKind[], kind: SevenKind): SevenKind[] {
  if (kinds.includes(kind)) return kinds.filter((other) => other !== kind);
  return [...kinds.slice(0, mostKinds - 1), kind];
}

/** The query part of an address that a page has written for itself, with the lens that its address had before. */
export function keepLens(search: string, before: string): string {
  return withLens(search, lensOf(before));
}
