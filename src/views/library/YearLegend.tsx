import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { DaySquare } from './DaySquare.tsx';
import styles from './YearPanel.module.css';
import pictureStyles from './YearPicture.module.css';

const size = 14;
const sizes = [1, 5, 15, 30];
const shares = [0, 0.34, 0.67, 1];

/** What the squares of the year mean. */
export function YearLegend() {
  const words = useLibraryWords().year;
  return (
    <div className={styles.legend}>
      <p className={styles.sample}>
        <svg
          className={pictureStyles.sample}
          viewBox={`0 0 ${sizes.length * size} ${size}`}
          aria-hidden="true"
        >
          {sizes.map((papers, index) => (
            <DaySquare key={papers} x={index * size} y={0} size={size} papers={papers} share={0} />
          ))}
        </svg>
        {words.sizes}
      </p>
      <p className={styles.sample}>
        <svg
          className={pictureStyles.sample}
          viewBox={`0 0 ${shares.length * size} ${size}`}
          aria-hidden="true"
        >
          {shares.map((share, index) => (
            <DaySquare key={share} x={index * size} y={0} size={size} papers={30} share={share} />
          ))}
        </svg>
        {words.fills}
      </p>
      <p>{words.explain}</p>
    </div>
  );
}
