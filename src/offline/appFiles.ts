/** The files of one version of the app, as the build writes them into the service worker. */
export interface AppFiles {
  /** Of all of them together. */
  version: string;
  /** The script that starts the page, relative to the base: a page that does not name it is not this version's. */
  entry: string;
  /** The page, without the day that the host's has in it. */
  page: string;
  /** Relative to the base, the page itself left out. */
  files: string[];
}

/** Where the files lie that carry a hash of their content in their names: they never change. */
export const assetsFolder = 'assets/';

/** The service worker's script, at the site's base. */
export const serviceWorkerFile = 'sw.js';
