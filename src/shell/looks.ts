import type { Library } from '../library/library.ts';
import { defaultSetting, readSetting } from '../library/settings.ts';

/** The settings that the style sheets, and the page's language, go by. */
const names = ['theme', 'textSize', 'typeface', 'leading', 'measure', 'language'] as const;

/** Those that the reader changed, by their names. */
export type Looks = { [name in (typeof names)[number]]?: string };

/** Where the script in the head of `index.html` finds them, before anything is drawn and long before the library is here. */
const key = `paperdaily:${import.meta.env.BASE_URL}:looks`;

export function readLooks(library: Library): Looks {
  const looks: Looks = {};
  for (const name of names) {
    const value = readSetting(library, name);
    if (value !== defaultSetting(name)) looks[name] = value;
  }
  return looks;
}

/** Shows them on this page, and on the next from its first frame on. */
export function takeLooks(looks: Looks): void {
  const { dataset } = document.documentElement;
  for (const name of names) {
    const value = looks[name];
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
  tintBrowser(looks.theme);
  keep(looks);
}

/** The browser's own bars have the page's colour. */
function tintBrowser(theme: string | undefined): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset['theme'];
    const chosen = theme === own ? 'all' : 'not all';
    const media = theme === undefined ? `(prefers-color-scheme: ${own})` : chosen;
    if (meta.media !== media) meta.media = media;
  }
}

function keep(looks: Looks): void {
  try {
    if (Object.keys(looks).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify({ version: 1, looks }));
  } catch {
    // Where nothing can be kept, the library says so. This page looks as it should.
  }
}
