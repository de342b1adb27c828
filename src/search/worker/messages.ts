import type { Manifest } from '../../bundle/bundle.ts';
import type { KeptPapers, SearchProgress, SearchRequest, ShownAnswer, ShownSnippet } from '../answer.ts';

/** What the page tells the worker. */
export type ToWorker =
  /** Once, first. `folder` is the address of the bundle's folder. */
  | { type: 'start'; folder: string; manifest: Pick<Manifest, 'months' | 'search'> }
  | { type: 'search'; request: SearchRequest; kept: readonly KeptPapers[] }
  /** Typing has paused: check the phrases of the answer to this request, and cut snippets of these papers. */
  | { type: 'read'; request: SearchRequest; paperIds: string[] };

/** What the worker tells the page. */
export type FromWorker =
  | { type: 'progress'; progress: SearchProgress }
  | { type: 'answer'; answer: ShownAnswer }
  | { type: 'snippets'; request: SearchRequest; snippets: ShownSnippet[] };
