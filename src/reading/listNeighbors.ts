import { createContext } from 'react';
import type { ListedPaper } from '../bundle/bundle.ts';
import type { ListOrigin } from './listOrigin.ts';

/** A paper beside the open one in its list, and the origin to open it with. */
export interface ListNeighbor {
  paper: ListedPaper;
  origin: ListOrigin;
}

/** The papers before and after the open one, where the list that it was opened from is not a day's. */
export const ListNeighborsContext = createContext<
  { previous: ListNeighbor | undefined; next: ListNeighbor | undefined } | undefined
>(undefined);
