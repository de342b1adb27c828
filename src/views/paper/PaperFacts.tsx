import type { ReadEdition } from '../../bundle/dayTexts.ts';
import { readingMinutes } from '../../digest/insight/readingTime.ts';
import { roundTime } from '../../digest/insight/roundTime.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useTimeWords } from '../../i18n/timeWords.ts';
import { useReadingSpeed } from '../../library/readingSpeed.ts';
import { FigureStrip } from './FigureStrip.tsx';
import styles from './PaperFacts.module.css';
import type { PlacedSection } from './placeSections.ts';
import { readAround } from './readSections.ts';
import type { Comparable } from './useComparison.ts';

interface PaperFactsProps {
  edition: ReadEdition;
  sections: readonly PlacedSection[];
  paper: Comparable;
}

/** Below this share of text that says something, a reader should know before reading. */
const enough = 0.9;

/** What can be seen of a paper before its text: how much of that says something, how long it takes, and the figures of its results. */
export function PaperFacts({ edition, sections, paper }: PaperFactsProps) {
  const { paper: words } = usePaperWords();
  const time = useTimeWords();
  const speed = useReadingSpeed();
  const { before, after } = readAround(edition);
  const texts = [before, ...sections, after].flatMap(({ insight }) => insight ?? []);
  const characters = texts.reduce((total, text) => total + text.characters, 0);
  const informative = texts.reduce((total, text) => total + text.informative, 0);
  const share = informative / characters;
  const withFigures = sections.filter(({ insight }) => insight && insight.figures.length > 0);
  return (
    <div className={styles.facts}>
      {characters > 0 && (
        <p>
          <span className={share < enough ? styles.isLittle : undefined}>
            {words.measure(characters, Math.floor(share * 100))}
          </span>
          {' · '}
          {time.toRead(roundTime(readingMinutes(informative, speed)))}
        </p>
      )}
      {withFigures.length > 0 && <FigureStrip sections={withFigures} paper={paper} label={words.figures} />}
    </div>
  );
}
