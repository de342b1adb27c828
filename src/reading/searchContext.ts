import { createContext } from 'react';
import type { SearchClient } from '../search/answer.ts';

/** The search; `main.tsx` provides it. */
export const SearchClientContext = createContext<SearchClient | undefined>(undefined);
