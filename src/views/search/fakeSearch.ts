import { LazyPart } from '../../bundle/lazyPart.ts';
import type {
  SearchClient,
  SearchProgress,
  SearchRequest,
  SearchState,
  ShownAnswer,
  ShownHit,
} from '../../search/answer.ts';
import { parseQuery } from '../../search/query/parseQuery.ts';

/** A search for tests: it answers when it is told to, and with what. */
export class FakeSearch implements SearchClient {
  readonly requests: SearchRequest[] = [];
  readonly reads: { request: SearchRequest; paperIds: string[] }[] = [];
  retries = 0;
  private state: SearchState = {
    progress: { searched: 0, total: 0, failed: 0 },
    answer: undefined,
    snippets: new Map(),
    isBroken: false,
  };
  private readonly listeners = new Set<() => void>();

  /** As components have it, already here. */
  asPart(): LazyPart<SearchClient> {
    return Object.assign(new LazyPart<SearchClient>(async () => this), { opened: this });
  }

  start = (): void => undefined;

  renew = (): void => undefined;

  search = (request: SearchRequest): void => {
    this.requests.push(request);
  };

  read = (request: SearchRequest, paperIds: string[]): void => {
    this.reads.push({ request, paperIds });
  };

  retry = (): void => {
    this.retries += 1;
  };

  readState = (): SearchState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Answers the newest request. */
  answer(found: Partial<ShownAnswer> = {}, progress: Partial<SearchProgress> = {}): void {
    const request = this.requests.at(-1);
    if (!request) throw new Error('Nothing has been asked.');
    const hits = found.hits ?? [];
    this.become({
      isBroken: false,
      progress: { searched: 300, total: 300, failed: 0, ...progress },
      answer: {
        request,
        query: parseQuery(request.text),
        hits,
        total: hits.length,
        counts: { months: [], sections: [], standings: [] },
        notes: [],
        marks: [],
        phraseCheck: { isRunning: false, isPartial: false },
        ...found,
      },
    });
  }

  become(state: Partial<SearchState>): void {
    this.state = { ...this.state, ...state };
    for (const listener of this.listeners) listener();
  }
}

export function makeHit(hit: Partial<ShownHit> = {}): ShownHit {
  return {
    paperId: '2505.00001',
    title: '강화 학습으로 추론하기',
    isUntitled: false,
    date: '2025-05-22',
    standing: 'sound',
    otherDates: [],
    places: ['title', 'results'],
    nameMarks: [],
    titleMarks: [],
    ...hit,
  };
}
