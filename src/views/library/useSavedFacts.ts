import { useState } from 'react';
import { useWholeLibrary } from '../../library/useLibrary.ts';
import { addSavedFacts, readSavedFacts, type SavedFacts } from './savedFacts.ts';

interface Arrangement {
  occasion: string;
  revision: number;
  facts: SavedFacts[];
}

/**
 * The facts that the list is arranged by, as they were on an occasion. What the reader marks in the list moves no row and
 * takes none away, so that the focus stays, and a slip is put right where it happened; papers saved elsewhere come in.
 * @param occasion another order, filter or visit arranges the list anew
 */
export function useSavedFacts(occasion: string): SavedFacts[] {
  const library = useWholeLibrary();
  const { revision } = library;
  const [arrangement, setArrangement] = useState<Arrangement>();
  if (arrangement?.occasion === occasion && arrangement.revision === revision) return arrangement.facts;
  const isSame = arrangement?.occasion === occasion;
  const facts = isSame ? addSavedFacts(arrangement.facts, library) : readSavedFacts(library);
  setArrangement({ occasion, revision, facts });
  return facts;
}
