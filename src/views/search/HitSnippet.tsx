import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { dayTextsQuery } from '../../data/queries.ts';
import type { Edition } from '../../digest/edition.ts';
import type { Hit, SearchAnswer } from '../../search/answer.ts';
import { soughtBy } from './hitLink.ts';
import { cutHitSnippet } from './hitTexts.ts';
import { MarkedText } from './MarkedText.tsx';
import { quietMs, useSettled } from './useSettled.ts';

interface HitSnippetProps {
  hit: Hit;
  answer: SearchAnswer;
}

/** How a hit reads where it matches, once its text has come. Should that fail, opening the paper says why. */
export function HitSnippet({ hit, answer }: HitSnippetProps) {
  const { text } = answer.request;
  const isQuiet = useSettled(text, quietMs) === text;
  const { data } = useQuery({ ...dayTextsQuery(hit.date), enabled: isQuiet });
  const edition = data?.editions.find(({ paperId }) => paperId === hit.paperId);
  return edition && <SnippetText edition={edition} hit={hit} answer={answer} />;
}

/** Kept while nothing changes: to read a text for its marks is the most that a row has to do. */
const SnippetText = memo(function SnippetText({
  edition,
  hit,
  answer,
}: HitSnippetProps & { edition: Edition }) {
  const { text, marks, isCutBefore, isCutBehind } = cutHitSnippet(edition, hit.places, soughtBy(answer));
  return (
    <>
      {isCutBefore && '… '}
      <MarkedText text={text} marks={marks} />
      {isCutBehind && ' …'}
    </>
  );
});
