import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { lazy } from 'react';
import { useLocation, useMatch, useSearchParams } from 'react-router-dom';
import { dayTextsQuery, editionsQuery } from '../../data/queries.ts';
import type { EditionPlace } from '../../bundle/bundle.ts';
import { chooseListDay, readListOrigin } from '../../reading/listOrigin.ts';
import { readPaperPath } from '../../reading/paths.ts';
import { chooseEdition } from './chooseEdition.ts';
import { PaperArticle } from './PaperArticle.tsx';
import { PaperError } from './PaperError.tsx';
import { PaperSkeleton } from './PaperSkeleton.tsx';
import { useReadingPage } from './useReadingMode.ts';

/** Few addresses lead to none. */
const MissingPaper = lazy(async () => ({ default: (await import('./MissingPaper.tsx')).MissingPaper }));

/** A paper, by the id in the address: the edition that the address asks for, or the best there is. */
export function PaperView() {
  const paperId = readPaperPath(useMatch('/papers/*')?.params['*']) ?? '';
  const editions = useQuery(editionsQuery(paperId));
  useReadingPage();
  if (editions.isLoadingError) {
    return <PaperError paperId={paperId} error={editions.error} onRetry={() => void editions.refetch()} />;
  }
  if (editions.isPending) return <PaperSkeleton />;
  return <PaperFromEditions paperId={paperId} editions={editions.data} />;
}

interface PaperFromEditionsProps {
  paperId: string;
  /** Newest first. */
  editions: EditionPlace[];
}

function PaperFromEditions({ paperId, editions }: PaperFromEditionsProps) {
  const origin = readListOrigin(useLocation().state);
  const asked = useSearchParams()[0].get('on') || null;
  const chosen = chooseEdition(editions, asked, origin?.day);
  // While another day's texts are on their way the edition that is open stays, and with it place and focus.
  const texts = useQuery({
    ...dayTextsQuery(chosen?.date ?? ''),
    enabled: !!chosen,
    placeholderData: keepPreviousData,
  });
  const listDay = chooseListDay(
    origin,
    editions.map(({ date }) => date),
    asked,
  );
  if (!chosen || listDay === undefined) return <MissingPaper paperId={paperId} />;
  if (texts.isLoadingError) {
    return <PaperError paperId={paperId} error={texts.error} onRetry={() => void texts.refetch()} />;
  }
  const edition = texts.data?.editions.find((candidate) => candidate.paperId === paperId);
  const shown = editions.find(({ date }) => date === texts.data?.date);
  if (!edition || !shown) return texts.isFetching ? <PaperSkeleton /> : <MissingPaper paperId={paperId} />;
  return (
    <PaperArticle
      key={paperId}
      edition={edition}
      chosen={texts.isPlaceholderData ? { ...shown, isWhole: false } : chosen}
      editions={editions}
      missingDate={asked !== null && !chosen.isWhole ? asked : undefined}
      listDay={listDay}
    />
  );
}
