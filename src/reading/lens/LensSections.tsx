import { useRef, type ComponentType, type ReactNode } from 'react';
import type { ReadEdition } from '../../bundle/dayTexts.ts';
import type { DayTextsProps, TextsState } from '../../bundle/textsState.ts';
import { useLensWords } from '../../i18n/lensWords.ts';
import { useSectionWords } from '../../i18n/sectionWords.ts';
import { FoldingText } from '../../ui/FoldingText.tsx';
import { useNear } from '../useNear.ts';
import type { SevenKind } from '../../digest/sevenSections.ts';
import { readLens, readMinutes } from './lens.ts';
import styles from './LensSections.module.css';
import { textsOfKind } from './textsOfKind.ts';
import { useKeptHeight } from './useKeptHeight.ts';
import { useTurn } from './useTurn.ts';

interface LensSectionsProps {
  /** The edition whose sections they are. */
  paperId: string;
  date: string;
  /** One kind of section or two of every paper: `results,limitations`; or those of this one alone. */
  lens: string | readonly SevenKind[];
  /** Reads a day's texts; a list knows no data, so the view hands it over. */
  Texts: ComponentType<DayTextsProps<ReactNode>>;
}

/**
 * The sections of a paper that a lens shows, under its row. They are fetched once the row is near the window, and drawn when
 * it is their turn; another lens or another edition starts anew.
 */
export function LensSections(props: LensSectionsProps) {
  // A search has no lens of minutes, whoever writes one into its address.
  if (readMinutes(String(props.lens)) !== undefined) return null;
  return <Place key={`${String(props.lens)} ${props.date}`} {...props} />;
}

function Place({ paperId, date, lens, Texts }: LensSectionsProps) {
  const isOwn = typeof lens !== 'string';
  const kinds = isOwn ? lens : readLens(lens);
  const place = useRef<HTMLDivElement>(null);
  const isNear = useNear(place);
  return (
    <div ref={place} className={styles.place} data-lens>
      <Texts date={date} isWanted={isNear}>
        {(texts) => (
          <Sections
            name={`${paperId} ${date} ${kinds.join()}`}
            paperId={paperId}
            kinds={kinds}
            isOwn={isOwn}
            texts={texts}
            isNear={isNear}
          />
        )}
      </Texts>
    </div>
  );
}

interface SectionsProps {
  /** Tells them from those of any other edition, or of another lens. */
  name: string;
  paperId: string;
  kinds: readonly SevenKind[];
  /** Whether they are this paper's alone: then they are read one after another, and each says which it is. */
  isOwn: boolean;
  texts: TextsState;
  isNear: boolean;
}

function Sections({ name, paperId, kinds, isOwn, texts, isNear }: SectionsProps) {
  const edition =
    texts.status === 'ready' ? texts.editions.find((one) => one.paperId === paperId) : undefined;
  const isDrawn = useTurn(edition !== undefined, isNear);
  const place = useRef<HTMLDivElement>(null);
  const height = useKeptHeight(place, name, isDrawn);
  return (
    <div
      ref={place}
      className={`${styles.sections} ${kinds.length > 1 && !isOwn ? styles.isTwo : ''}`}
      style={height === undefined ? undefined : { height, overflow: 'hidden' }}
    >
      {kinds.map((kind) => (
        <div key={kind} className={styles.section}>
          {(isOwn || kinds.length > 1) && <Label kind={kind} />}
          <Text status={texts.status} edition={edition} kind={kind} isDrawn={isDrawn} />
        </div>
      ))}
    </div>
  );
}

/** Which of several sections it is. */
function Label({ kind }: { kind: SevenKind }) {
  return <p className={styles.label}>{useSectionWords()[kind]}</p>;
}

interface TextProps {
  status: TextsState['status'];
  edition: ReadEdition | undefined;
  kind: SevenKind;
  isDrawn: boolean;
}

function Text({ status, edition, kind, isDrawn }: TextProps) {
  const words = useLensWords();
  if (status === 'failed') return <p className={styles.none}>{words.failed}</p>;
  if (status === 'pending') return <Coming />;
  const found = edition ? textsOfKind(edition, kind) : [];
  if (found.length === 0) return <p className={styles.none}>{words.none}</p>;
  if (!isDrawn) return <Coming />;
  return found.map((text) => (
    <div key={text.number} className={styles.text}>
      <FoldingText text={text} isAmongMany />
    </div>
  ));
}

/** The room of a text that is on its way; on paper, where it cannot come any more, it says so. */
function Coming() {
  const words = useLensWords();
  return (
    <div className={styles.skeleton}>
      <p className={styles.unprinted}>{words.unprinted}</p>
    </div>
  );
}
