import type { Manifest } from '../bundle/bundle.ts';
import { trustScript } from '../bundle/scriptPolicy.ts';
import type { SearchClient, SearchState, ShownAnswer, ShownHit, ShownSnippet } from './answer.ts';
import { isSameRequest } from './isSameRequest.ts';
import type { FromWorker, ToWorker } from './worker/messages.ts';
// oxlint-disable-next-line import/default -- what the bundler makes of a worker's address
import searchWorkerUrl from './worker/searchWorker.ts?worker&url';

const nothingYet: SearchState = {
  progress: { searched: 0, total: 0, failed: 0 },
  answer: undefined,
  snippets: new Map(),
  isBroken: false,
};

/**
 * The search in a worker of its own, which starts with the first need of it.
 * @param folder the address of the bundle's folder
 * @param readManifest where the index and the texts lie; `isAgain` where the host may have moved them
 */
export function makeSearchClient(
  folder: string,
  readManifest: (isAgain: boolean) => Promise<Pick<Manifest, 'months' | 'search'>>,
): SearchClient {
  const listeners = new Set<() => void>();
  let state = nothingYet;
  let worker: RunningWorker | undefined;
  let asked: Extract<ToWorker, { type: 'search' }> | undefined;

  function update(change: Partial<SearchState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  /** A new worker, which reads again from the device what the one before had read. */
  function start(isAgain: boolean): void {
    worker?.end();
    const starting = startWorker(folder, readManifest(isAgain), {
      onMessage: (message) => update(takeMessage(state, message)),
      onStart: () => asked && starting.tell(asked),
      onFail: () => worker === starting && fail(),
    });
    worker = starting;
  }

  function fail(): void {
    worker = undefined;
    update({ isBroken: true });
  }

  return {
    start() {
      if (!worker) start(false);
    },
    search(request, kept = []) {
      asked = { type: 'search', request, kept };
      if (worker) worker.tell(asked);
      else start(false);
    },
    read: (answered, paperIds) => worker?.tell({ type: 'read', request: answered, paperIds }),
    retry() {
      update({ isBroken: false });
      start(true);
    },
    renew() {
      if (worker) start(false);
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

interface RunningWorker {
  /** Once it has started; before, what is told is lost. */
  tell: (message: ToWorker) => void;
  end: () => void;
}

interface WorkerEvents {
  onMessage: (message: FromWorker) => void;
  /** It knows where everything lies. */
  onStart: () => void;
  onFail: () => void;
}

function startWorker(
  folder: string,
  manifest: Promise<Pick<Manifest, 'months' | 'search'>>,
  { onMessage, onStart, onFail }: WorkerEvents,
): RunningWorker {
  // Its script comes while the page finds out where the index lies.
  const worker = new Worker(trustScript(searchWorkerUrl), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => onMessage(data));
  worker.addEventListener('error', onFail);
  let hasStarted = false;
  manifest.then(
    ({ months, search }) => {
      hasStarted = true;
      post(worker, { type: 'start', folder, manifest: { months, search } });
      onStart();
    },
    () => {
      worker.terminate();
      onFail();
    },
  );
  return {
    tell: (message) => hasStarted && post(worker, message),
    end: () => worker.terminate(),
  };
}

function post(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message);
}
