import type { FromWorker, ToWorker } from './messages.ts';
import { SearchSession } from './searchSession.ts';

let session: SearchSession | undefined;

function send(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has one page, not an origin
  self.postMessage(message);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.type) {
    case 'start':
      session = new SearchSession(data.folder, data.manifest, send);
      void session.load();
      break;
    case 'search':
      session?.search(data.request, data.kept);
      break;
    case 'read':
      session?.read(data.request, data.paperIds);
      break;
    default:
      // All that the page tells is above; what another sends is not for us.
      data satisfies never;
  }
});
