import { bundleFolder, manifestFile } from '../../bundle/addresses.ts';
import { assetsFolder } from '../appFiles.ts';
import { findStored } from './appVersions.ts';
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
 * | request                              | answer                                                            |
 * | ------------------------------------ | ----------------------------------------------------------------- |
 * | a page of the app                    | the stored page of the newest whole version; else the host's      |
 * | a file of the app                    | the stored one, of whichever version a page needs; else the host's |
 * | the manifest, to look for new data   | the host's, and nothing else                                      |
 * | the manifest, or any file of the data | the stored one; else the host's                                   |
 */
const rules: Rule[] = [
  {
    fits: (request, path) => isPage(request) && !isFile(path),
    answer: async (request) => (await findStored(baseUrl)) ?? fetch(request),
  },
  {
    fits: (_, path) => isAppFile(path),
    answer: answerFromStore,
  },
  {
    fits: (request, path) => path.startsWith(bundleFolder) && !isLookForNewData(request, path),
    answer: answerFromStore,
  },
];

/** How to answer a request; nothing where it is left to the browser. */
export function findAnswer(request: Request): (() => Promise<Response>) | undefined {
  const path = pathInSite(request.url);
  if (request.method !== 'GET' || path === undefined) return undefined;
  const rule = rules.find(({ fits }) => fits(request, path));
  return rule && (() => rule.answer(request));
}

async function answerFromStore(request: Request): Promise<Response> {
  return (await findStored(request.url)) ?? fetch(request);
}

/** Whether a request opens a page, rather than to load something for one. */
export function isPage(request: Request): boolean {
  return request.mode === 'navigate';
}

function isFile(path: string): boolean {
  return isAppFile(path) || path.startsWith(bundleFolder);
}

function isAppFile(path: string): boolean {
  return path.startsWith(assetsFolder) || app.files.includes(path);
}

/** No browser asks so by itself, not even when the reader loads a page anew. */
function isLookForNewData(request: Request, path: string): boolean {
  return path === bundleFolder + manifestFile && request.cache === 'no-store';
}
