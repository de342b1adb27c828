import type { FromWorker, ToWorker } from './messages.ts';
import { SearchSession } from './searchSession.ts';

let session: SearchSession | undefined;

function send(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page, not an origin
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    session = new SearchSession(data.folder, data.files, send);
    void session.load();
  } else if (data.type === 'search') session?.search(data.request);
  else void session?.load();
});
