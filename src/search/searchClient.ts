import type { SearchFiles } from '../bundle/bundle.ts';
import type { SearchClient, SearchRequest, SearchState } from './answer.ts';
import type { FromWorker, ToWorker } from './worker/messages.ts';

const nothingYet: SearchState = {
  progress: { searched: 0, total: 0, failed: 0 },
  answer: undefined,
  isBroken: false,
};

/**
 * The search in a worker of its own, which starts with the first need of it.
 * @param folder the address of the bundle's folder
 * @param findFiles where the index lies
 */
export function makeSearchClient(folder: string, findFiles: () => Promise<SearchFiles>): SearchClient {
  const listeners = new Set<() => void>();
  let state = nothingYet;
  let worker: Promise<Worker> | undefined;
  let request: SearchRequest | undefined;

  function update(change: Partial<SearchState>): void {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  }

  function hear({ data }: MessageEvent<FromWorker>): void {
    if (data.type === 'progress') update({ progress: data.progress });
    else update({ answer: data.answer });
  }

  function start(): void {
    if (worker) return;
    // The worker's script comes while the page finds out where the index lies.
    const starting = makeWorker(hear, fail);
    worker = findFiles().then((files) => {
      post(starting, { type: 'start', folder, files });
      if (request) post(starting, { type: 'search', request });
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
    search(next) {
      request = next;
      if (worker) tell({ type: 'search', request: next });
      else start();
    },
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

function makeWorker(hear: (event: MessageEvent<FromWorker>) => void, fail: () => void): Worker {
  const worker = new Worker(new URL('./worker/searchWorker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', hear);
  worker.addEventListener('error', fail);
  return worker;
}

function post(worker: Worker, message: ToWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker.postMessage(message);
}
