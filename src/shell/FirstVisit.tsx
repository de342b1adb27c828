import { Suspense, useEffect, useState } from 'react';
import type { Library } from '../library/library.ts';
import { useOpenedLibrary } from '../library/useLibrary.ts';
import { lazyExtra } from '../ui/lazyExtra.ts';

/** There once this device has told its reader what this is. */
const key = `paperdaily:${import.meta.env.BASE_URL}:introduction`;

/** Tells whoever comes for the first time what this is, and never again. */
export function FirstVisit() {
  const library = useOpenedLibrary();
  return library && <Introduced library={library} />;
}

function Introduced({ library }: { library: Library }) {
  const [isShown, setIsShown] = useState(() => isFirstVisit(library));
  useEffect(note, []);
  if (!isShown) return null;
  return (
    <Suspense>
      <Introduction onClose={() => setIsShown(false)} />
    </Suspense>
  );
}

/** Should it not come, the pages speak for themselves. */
const Introduction = lazyExtra(async () => (await import('./Introduction.tsx')).Introduction);

function isFirstVisit(library: Library): boolean {
  if (library.all('read').size > 0 || library.all('saved').size > 0) return false;
  try {
    return localStorage.getItem(key) === null;
  } catch {
    // Where nothing can be kept it would be said again on each visit.
    return false;
  }
}

function note(): void {
  try {
    localStorage.setItem(key, JSON.stringify({ version: 1 }));
  } catch {
    // Full: it is said once more.
  }
}
