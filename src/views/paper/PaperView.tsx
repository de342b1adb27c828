import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams, useSearchParams } from 'react-router-dom';
import { dayTextsQuery, editionsQuery } from '../../data/queries.ts';
import type { EditionPlace } from '../../bundle/bundle.ts';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { QueryError } from '../../reading/QueryError.tsx';
import { chooseEdition } from './chooseEdition.ts';
import { MissingPaper } from './MissingPaper.tsx';
import { PaperArticle } from './PaperArticle.tsx';
import { PaperSkeleton } from './PaperSkeleton.tsx';

/** A paper, by the id in the address: the edition that the address asks for, or the best there is. */
export function PaperView() {
  const paperId = useParams()['*'] ?? '';
  const editions = useQuery(editionsQuery(paperId));
  if (editions.isError) return <QueryError error={editions.error} onRetry={() => void editions.refetch()} />;
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
  const asked = useSearchParams()[0].get('on');
  const chosen = chooseEdition(editions, asked, origin?.day);
  const texts = useQuery({ ...dayTextsQuery(chosen?.date ?? ''), enabled: chosen !== undefined });
  if (!chosen) return <MissingPaper paperId={paperId} />;
  if (texts.isError) return <QueryError error={texts.error} onRetry={() => void texts.refetch()} />;
  if (texts.isPending) return <PaperSkeleton />;
  const edition = texts.data?.editions.find((candidate) => candidate.paperId === paperId);
  if (!edition) return <MissingPaper paperId={paperId} />;
  return (
    <PaperArticle
      edition={edition}
      chosen={chosen}
      editions={editions}
      missingDate={asked !== null && !chosen.isWhole ? asked : undefined}
      listDay={origin?.day ?? editions[0]?.date ?? chosen.date}
    />
  );
}
