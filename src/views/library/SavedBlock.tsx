import { memo, useRef } from 'react';
import { useNear } from '../../reading/useNear.ts';
import styles from './SavedBlock.module.css';
import { SavedRow } from './SavedRow.tsx';

interface SavedBlockProps {
  paperIds: readonly string[];
  /** What is shown of each paper, `results,limitations`; empty without a lens. */
  lens: string;
}

/** Some saved papers, one below the other: what is watched while the list scrolls, since to watch each row takes longer than a frame. */
export function SavedBlock({ paperIds, lens }: SavedBlockProps) {
  const block = useRef<HTMLDivElement>(null);
  const isNear = useNear(block);
  return (
    <div
      ref={block}
      className={styles.block}
      style={{ containIntrinsicHeight: `auto ${paperIds.length * rowHeight}rem` }}
    >
      {paperIds.map((paperId) => (
        <Row key={paperId} paperId={paperId} lens={lens} isNear={isNear} />
      ))}
    </div>
  );
}

/** Thousands of rows stand there while one of them changes, or a letter is typed: only what changes is drawn. */
const Row = memo(SavedRow);

/** About, where nothing of it is known; in rem. */
const rowHeight = 7;

const blockSize = 10;

/** Cuts papers into blocks, counted from the last: what is saved meanwhile comes in at the beginning, and moves none of the others. */
export function cutBlocks(paperIds: readonly string[]): { number: number; paperIds: string[] }[] {
  const count = Math.ceil(paperIds.length / blockSize);
  return Array.from({ length: count }, (_, index) => {
    const number = count - index;
    const end = paperIds.length - (number - 1) * blockSize;
    return { number, paperIds: paperIds.slice(Math.max(0, end - blockSize), end) };
  });
}
