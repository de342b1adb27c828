import { createContext } from 'react';
import type { LazyPart } from '../bundle/lazyPart.ts';
import type { SearchClient } from '../search/answer.ts';

/** The search, which comes when it is needed; `main.tsx` provides it. */
export const SearchClientContext = createContext<LazyPart<SearchClient> | undefined>(undefined);
