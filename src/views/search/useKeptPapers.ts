import { useEffect, useState } from 'react';
import { useLibrary } from '../../library/useLibrary.ts';
import type { KeptPapers } from '../../search/answer.ts';
import type { readKeptPapers } from './readKeptPapers.ts';

type Reader = typeof readKeptPapers;

const none: KeptPapers[] = [];
const readNone: Reader = () => none;

/**
 * Which papers the reader's marks in a query mean, as they were when it was asked: no row goes away while one works through
 * the results of `is:unread`. Nothing while what reads them is on its way.
 */
export function useKeptPapers(text: string): readonly KeptPapers[] | undefined {
  const library = useLibrary();
  // Most queries have no key, so the grammar of those comes with the first one that has.
  const reader = useReader(/[:\uff1a]/.test(text));
  const ask = () => ({ text, reader, kept: reader?.(library, text) });
  const [asked, setAsked] = useState(ask);
  if (asked.text !== text || asked.reader !== reader) setAsked(ask);
  return asked.kept;
}

function useReader(isNeeded: boolean): Reader | undefined {
  const [loaded, setLoaded] = useState<{ reader: Reader }>();
  const isWanted = isNeeded && !loaded;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    const take = (reader: Reader) => isGone || setLoaded({ reader });
    // Should it not come, the query is searched for its words.
    import('./readKeptPapers.ts').then(
      ({ readKeptPapers: reader }) => take(reader),
      () => take(readNone),
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return isNeeded ? loaded?.reader : readNone;
}
