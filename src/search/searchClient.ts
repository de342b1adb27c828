import type { Manifest } from '../bundle/bundle.ts';
import type { SearchClient, SearchState, ShownAnswer, ShownHit, ShownSnippet } from './answer.ts';
import { isSameRequest } from './isSameRequest.ts';
import type { FromWorker, ToWorker } from './worker/messages.ts';

const nothingYet: SearchState = {
  progress: { searched: 0, total: 0, failed: 0 },
  answer: undefined,
  snippets: new Map(),
  isBroken: false,
};

/**
 * The search in a worker of its own, which starts with the first need of it.
 * @param folder the address of the bundle's folder
 * @param readManifest where the index and the texts lie
 */
export function makeSearchClient(
  folder: string,
  readManifest: () => Promise<Pick<Manifest, 'months' | 'search'>>,
): SearchClient {
  const listeners = new Set<() => void>();
  let state = nothingYet;
  let worker: Promise<Worker> | undefined;
  let asked: Extract<ToWorker, { type: 'search' }> | undefined;

  function update(change: Partial<SearchState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function start(): void {
    if (worker) return;
    // The worker's script comes while the page finds out where the index lies.
    const starting = makeWorker((message) => update(takeMessage(state, message)), fail);
    worker = readManifest().then(({ months, search }) => {
      post(starting, { type: 'start', folder, manifest: { months, search } });
      if (asked) post(starting, asked);
      return starting;
    });
    worker.catch(() => {
      starting.terminate();
      fail();
    });
  }

  function tell(message: ToWorker): void {
    // Should it not have started, `fail` has said so.
    worker?.then((started) => post(started, message)).catch(() => undefined);
  }

  function fail(): void {
    worker = undefined;
    update({ isBroken: true });
  }

  return {
    start,
    search(request, kept = []) {
      asked = { type: 'search', request, kept };
      if (worker) tell(asked);
      else start();
    },
    read: (answered, paperIds) => tell({ type: 'read', request: answered, paperIds }),
    retry() {
      update({ isBroken: false });
      if (worker) tell({ type: 'retry' });
      else start();
    },
    readState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function takeMessage(state: SearchState, message: FromWorker): Partial<SearchState> {
  switch (message.type) {
    case 'progress':
      return { progress: message.progress };
    case 'answer':
      return takeAnswer(state, message.answer);
    case 'snippets': {
      const isNewest = state.answer && isSameRequest(state.answer.request, message.request);
      return isNewest ? { snippets: byPaper([...state.snippets.values(), ...message.snippets]) } : {};
    }
    default:
      // All that our worker tells is above.
      message satisfies never;
      return {};
  }
}

/**
 * The new answer, with the hits of the one before it where they are the same, so that their rows are not drawn again.
 * Snippets of papers that are found again stay until new ones come, rather than to blink with every letter.
 */
function takeAnswer({ answer: before, snippets }: SearchState, answer: ShownAnswer): Partial<SearchState> {
  const known = new Map(before?.hits.map((hit) => [JSON.stringify(hit), hit]));
  const hits = answer.hits.map((hit): ShownHit => known.get(JSON.stringify(hit)) ?? hit);
  const kept = hits.flatMap(({ paperId }) => snippets.get(paperId) ?? []);
  return { answer: { ...answer, hits }, snippets: byPaper(kept) };
}

function byPaper(snippets: Iterable<ShownSnippet>): Map<string, ShownSnippet> {
  return new Map(Array.from(snippets, (snippet) => [snippet.paperId, snippet]));
}

function makeWorker(hear: (message: FromWorker) => void, fail: () => void): Worker {
  const worker = new Worker(new URL('./worker/searchWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
  worker.addEventListener('error', fail);
  return worker;
}

function post(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message);
}
