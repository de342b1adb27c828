import { parsePath, type Location } from 'react-router-dom';

/** A paper's page, by its path and what is kept in the history with it. */
export interface ExpectedPage {
  paperId: string;
  path: string;
  state: unknown;
}

/** The reader has been at the way to a page for so long when it is drawn ahead, and not one of a list gone through quickly. */
const restMs = 150;

let timer: ReturnType<typeof setTimeout> | undefined;
let listener: ((page: ExpectedPage) => void) | undefined;

/** Says which page the reader will probably open next: its link has the focus or the pointer, or it follows the open one. */
export function expectPage(page: ExpectedPage): void {
  clearTimeout(timer);
  timer = setTimeout(() => listener?.(page), restMs);
}

/** @returns what ends it */
export function hearExpectations(hear: (page: ExpectedPage) => void): () => void {
  listener = hear;
  return () => (listener = undefined);
}

/** Names the locations of pages that are in no history yet. */
const key = 'ahead';

export function locationAhead({ path, state }: ExpectedPage): Location {
  return { pathname: '', search: '', hash: '', ...parsePath(path), state, key };
}

/** Whether a page, by its location, is drawn ahead, and is not shown. */
export function isDrawnAhead(location: Location): boolean {
  return location.key === key;
}
