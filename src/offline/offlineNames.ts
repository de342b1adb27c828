/** What the caches and locks of a site are called: sites of one owner share an origin, so its base path is in them. */
export interface OfflineNames {
  /** All of this site's caches begin so, and no other site's. */
  prefix: string;
  /** The bundle's files. Its format's version is in the name, so that an older tab goes on with what it can read. */
  data: string;
  /** Held by the tab that stores the collection, and where it tells the others how far it is. */
  storing: string;
  /** Where the months are noted that the reader asked for. */
  requested: string;
  /** The cache of one version of the app. */
  app: (version: string) => string;
  /** Held by each open page: which script it was started by, and so which version of the app it needs. */
  page: (entry: string) => string;
}

/** @param base the site's base path, `/` or `/papers/` */
export function makeOfflineNames(base: string): OfflineNames {
  const prefix = `paperdaily:${base}:`;
  return {
    prefix,
    data: `${prefix}data:1`,
    storing: `${prefix}storing:1`,
    requested: `${prefix}requested-months`,
    app: (version) => `${prefix}app:${version}`,
    page: (entry) => `${prefix}page:${entry}`,
  };
}
