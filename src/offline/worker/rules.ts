import { bundleFolder, manifestFile } from '../../bundle/addresses.ts';
import { assetsFolder } from '../appFiles.ts';
import { isAppPage } from '../appPages.ts';
import { findAppFile, findDataFile } from './appVersions.ts';
import { app, baseUrl, pathInSite } from './site.ts';

interface Rule {
  fits: (request: Request, path: string) => boolean;
  answer: (request: Request) => Promise<Response>;
}

/**
 * What the service worker answers. The first rule that fits a request decides; what fits none is left to the browser, as
 * are other origins, and whatever changes something. Nothing that passes is stored: the app is stored when a version of it
 * is installed, the data by the page, which holds each file to its hash.
 *
 * | request                               | answer                                                             |
 * | ------------------------------------- | ------------------------------------------------------------------ |
 * | a page of the app                     | the stored page of the newest whole version; else the host's       |
 * | a file of the app                     | the stored one, of whichever version a page needs; else the host's |
 * | the manifest, to look for new data    | the host's, and nothing else                                       |
 * | the manifest, or any file of the data | the stored one; else the host's                                    |
 * | any other page below the base         | the host's; the stored page where it does not answer               |
 */
const rules: Rule[] = [
  {
    fits: (request, path) => isPage(request) && isAppPage(path),
    answer: async (request) => (await findAppFile(baseUrl)) ?? fetch(request),
  },
  {
    fits: (_, path) => path.startsWith(assetsFolder) || app.files.includes(path),
    answer: async (request) => (await findAppFile(request.url)) ?? fetch(request),
  },
  {
    fits: (request, path) => path.startsWith(bundleFolder) && !isLookForNewData(request, path),
    answer: async (request) => (await findDataFile(request.url)) ?? fetch(request),
  },
  {
    // Another site may lie there; only without a network is it surely ours that is meant.
    fits: (request, path) => isPage(request) && !path.startsWith(bundleFolder),
    answer: (request) =>
      fetch(request).catch(async (error: unknown) => {
        const page = await findAppFile(baseUrl);
        if (page) return page;
        throw error;
      }),
  },
];

/** How to answer a request; nothing where it is left to the browser. */
export function findAnswer(request: Request): (() => Promise<Response>) | undefined {
  const path = pathInSite(request.url);
  if (request.method !== 'GET' || path === undefined) return undefined;
  const rule = rules.find(({ fits }) => fits(request, path));
  return rule && (() => rule.answer(request));
}

/** Whether a request opens a page, rather than to load something for one. */
export function isPage(request: Request): boolean {
  return request.mode === 'navigate';
}

/** No browser asks so by itself, not even when the reader loads a page anew. */
function isLookForNewData(request: Request, path: string): boolean {
  return path === bundleFolder + manifestFile && request.cache === 'no-store';
}
