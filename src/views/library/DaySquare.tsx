import { squareShare } from './yearDays.ts';
import styles from './YearPicture.module.css';

interface DaySquareProps {
  /** The cell's corner and width. */
  x: number;
  y: number;
  size: number;
  papers: number;
  /** How much of them was read, from 0 to 1. */
  share: number;
}

/** A day: larger with more papers, and filled from its foot as they are read, so that it says the same without colour. */
export function DaySquare({ x, y, size, papers, share }: DaySquareProps) {
  const width = (size - 2) * squareShare(papers);
  const inset = (size - width) / 2;
  const filled = width * share;
  return (
    <>
      {/* Takes the pointer everywhere in the cell. */}
      <rect className={styles.cell} x={x} y={y} width={size} height={size} />
      <rect
        className={styles.fill}
        x={x + inset}
        y={y + inset + width - filled}
        width={width}
        height={filled}
      />
      <rect className={styles.edge} x={x + inset} y={y + inset} width={width} height={width} />
    </>
  );
}
