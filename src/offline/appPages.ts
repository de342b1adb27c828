/**
 * The addresses below the base that are surely pages of the app. Sites of one owner share an origin, so another site may
 * lie below this one's base, `/papers/` below `/`: of that folder only what has an arXiv id is ours.
 */
const appPages = [
  /^$/,
  /^days\/./,
  /^(?:search|library|settings|open)$/,
  /^papers\/(?:arxiv:|abs\/|pdf\/)*(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?(?:\.pdf)?\/?$/i,
];

/** Whether a path below the base, without its query, is a page of the app. */
export function isAppPage(path: string): boolean {
  return appPages.some((page) => page.test(path));
}
