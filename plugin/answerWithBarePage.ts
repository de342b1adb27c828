import type { Connect } from 'vite';
import { isAppPage } from '../src/offline/appPages.ts';
import { barePage } from './hostFiles.ts';

/** In the preview, answers the addresses of the app as a host with rewrites does: the start page has the newest day in it. */
export function answerWithBarePage(base: string): Connect.NextHandleFunction {
  return (request, _, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? pathname.slice(base.length) : '';
    const isPage = request.headers.accept?.includes('text/html') === true;
    if (isPage && path !== '' && isAppPage(path)) request.url = base + barePage;
    next();
  };
}
