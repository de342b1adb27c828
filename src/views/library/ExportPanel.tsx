import { useState } from 'react';
import { sectionKinds, type SectionKind } from '../../digest/edition.ts';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { useSectionWords } from '../../i18n/sectionWords.ts';
import { listSaved } from '../../library/listPapers.ts';
import { useWholeLibrary } from '../../library/useLibrary.ts';
import styles from './ExportPanel.module.css';
import { useSavedExport, type ExportState } from './useSavedExport.ts';

/** Without them the file has titles, links and notes. */
const firstChosen: SectionKind[] = ['contributions', 'results'];

/** Writes the saved papers into one Markdown file, with the sections that the reader chooses. */
export function ExportPanel() {
  const words = useLibraryWords().export;
  const count = listSaved(useWholeLibrary()).length;
  const [sections, setSections] = useState<ReadonlySet<SectionKind>>(new Set(firstChosen));
  const { state, start } = useSavedExport();
  if (count === 0) return <p className={styles.panel}>{words.none}</p>;

  function begin(): void {
    // Not `disabled`, which would drop the focus.
    if (state.status !== 'running') void start(sections);
  }

  return (
    <section className={styles.panel} aria-label={words.open}>
      <p>{words.explain(count)}</p>
      <SectionChoice chosen={sections} onChoose={setSections} />
      <button
        type="button"
        className={styles.start}
        aria-disabled={state.status === 'running'}
        onClick={begin}
      >
        {words.start}
      </button>
      {state.status === 'running' && (
        <progress
          className={styles.progress}
          aria-label={words.open}
          value={state.done}
          max={state.all || 1}
        />
      )}
      <output className={styles.said}>{say(state, words)}</output>
    </section>
  );
}

function say(state: ExportState, words: ReturnType<typeof useLibraryWords>['export']): string {
  if (state.status === 'idle') return '';
  if (state.status === 'running') return words.running(state.done, state.all);
  const done = words.done(state.papers);
  return state.failed === 0 ? done : `${done} ${words.failed(state.failed)}`;
}

interface SectionChoiceProps {
  chosen: ReadonlySet<SectionKind>;
  onChoose: (chosen: ReadonlySet<SectionKind>) => void;
}

function SectionChoice({ chosen, onChoose }: SectionChoiceProps) {
  const words = useLibraryWords().export;
  const sectionNames = useSectionWords();

  function toggle(kind: SectionKind): void {
    onChoose(new Set(sectionKinds.filter((other) => chosen.has(other) !== (other === kind))));
  }

  return (
    <fieldset className={styles.sections}>
      <legend className={styles.legend}>{words.sections}</legend>
      {sectionKinds.map((kind) =>
        kind === 'other' ? null : (
          <label key={kind} className={styles.section}>
            <input type="checkbox" checked={chosen.has(kind)} onChange={() => toggle(kind)} />
            {sectionNames[kind]}
          </label>
        ),
      )}
    </fieldset>
  );
}
