import type { Connect } from 'vite';
import type { Bundle } from './bundleFiles.ts';

/**
 * Serves the bundle as it is now, each file made when it is asked for.
 * @param prefix the address of its folder
 * @param fail is told what could not be made
 */
export function serveBundle(
  prefix: string,
  currentBundle: () => Bundle,
  fail: (error: Error) => void,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const [path = ''] = (request.originalUrl ?? '').split('?');
    if (!path.startsWith(prefix)) return next();
    const file = path.slice(prefix.length);
    const answer = (status: number, type: string, content?: string | Uint8Array) => {
      response.statusCode = status;
      response.setHeader('Content-Type', type);
      response.setHeader('Cache-Control', 'no-store');
      response.end(content);
    };
    const read = currentBundle().get(file);
    if (!read) return answer(404, 'text/plain');
    read().then(
      (content) =>
        answer(200, file.endsWith('.json') ? 'application/json' : 'application/octet-stream', content),
      (error: Error) => {
        fail(error);
        answer(500, 'text/plain', error.message);
      },
    );
  };
}
