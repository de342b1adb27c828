import { removeOldVersions, storeVersion } from './appVersions.ts';
import { findAnswer, isPage } from './rules.ts';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(storeVersion());
  // Pages of older versions still get their own files from it, so it need not wait until they are closed.
  void self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('fetch', (event) => {
  const answer = findAnswer(event.request);
  if (!answer) return;
  event.respondWith(answer());
  if (isPage(event.request)) event.waitUntil(removeOldVersions(event.resultingClientId));
});
