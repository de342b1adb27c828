import type { SearchFiles } from '../../bundle/bundle.ts';
import type { SearchAnswer, SearchProgress, SearchRequest } from '../answer.ts';

/** What the page tells the worker. */
export type ToWorker =
  /** Once, first. `folder` is the address of the bundle's folder. */
  | { type: 'start'; folder: string; files: SearchFiles }
  | { type: 'search'; request: SearchRequest }
  /** Fetch again what could not be fetched. */
  | { type: 'retry' };

/** What the worker tells the page. */
export type FromWorker =
  { type: 'progress'; progress: SearchProgress } | { type: 'answer'; answer: SearchAnswer };
