import type { SearchAnswer, ShownHit } from '../../search/answer.ts';
import { StandingMark } from '../../ui/StandingMark.tsx';
import { hitPath, hitState } from './hitLink.ts';
import { HitFacts, HitTitle } from './HitTitle.tsx';
import styles from './PaletteHits.module.css';
import { PaletteOption } from './PaletteOption.tsx';

interface PaletteHitProps {
  id: string;
  hit: ShownHit;
  answer: SearchAnswer;
  isChosen: boolean;
}

/** A paper that was found, as an option of the dialog's list; the keys lead to it from the field. */
export function PaletteHit({ id, hit, answer, isChosen }: PaletteHitProps) {
  return (
    <PaletteOption
      id={id}
      isChosen={isChosen}
      className={styles.hit}
      to={hitPath(hit)}
      state={hitState(hit, answer, false)}
    >
      <span className={styles.title}>
        <HitTitle hit={hit} />
      </span>
      <span className={styles.facts}>
        <StandingMark standing={hit.standing} />
        <HitFacts hit={hit} />
      </span>
    </PaletteOption>
  );
}
