import { useState } from 'react';
import type { Standing } from '../../digest/edition.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import { useWords } from '../../i18n/words.ts';
import type { HitPlace, SearchAnswer, SearchRequest } from '../../search/answer.ts';
import { FilterGroup, type FilterChoice } from './FilterGroup.tsx';
import { MonthFilter } from './MonthFilter.tsx';
import styles from './SearchFilters.module.css';
import { usePlaceName } from './usePlaceName.ts';
import type { PlaceChange } from './useSearchPlace.ts';

interface SearchFiltersProps {
  answer: SearchAnswer;
  request: SearchRequest;
  onChange: (change: PlaceChange) => void;
}

/**
 * What the results can be kept to, with how many there are of each: a section in the address, months and standings as
 * words of the query, so that they can be seen and learned. Behind a button on a phone.
 */
export function SearchFilters({ answer, request, onChange }: SearchFiltersProps) {
  const { filters } = useSearchWords();
  const [isOpen, setIsOpen] = useState(false);
  const { text, section } = request;
  const { query } = answer;

  function toggle(filter: string): void {
    // Should it not come, the press does nothing, as everyone sees.
    import('../../search/query/toggleFilter.ts').then(
      ({ toggleFilter }) => onChange({ text: toggleFilter(text, filter) }),
      () => undefined,
    );
  }

  return (
    <aside aria-label={filters.label}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {filters.label}
      </button>
      <div className={`${styles.groups} ${isOpen ? '' : styles.closed}`}>
        <SectionFilter answer={answer} chosen={section} onChange={onChange} />
        <MonthFilter months={answer.counts.months} query={query} onToggle={toggle} />
        <StandingFilter answer={answer} chosen={query.standings} onToggle={toggle} />
      </div>
    </aside>
  );
}

interface SectionFilterProps {
  answer: SearchAnswer;
  chosen: HitPlace | undefined;
  onChange: (change: PlaceChange) => void;
}

function SectionFilter({ answer, chosen, onChange }: SectionFilterProps) {
  const { filters } = useSearchWords();
  const placeName = usePlaceName();
  const choices = answer.counts.sections.flatMap(({ section, count }): FilterChoice[] => {
    // Titles are asked for in the query, `title:`; the address keeps to sections.
    if (section === 'title' || (count === 0 && section !== chosen)) return [];
    const isOn = section === chosen;
    return [
      {
        id: section,
        label: placeName(section),
        count,
        isOn,
        onToggle: () => onChange({ section: isOn ? undefined : section }),
      },
    ];
  });
  return <FilterGroup label={filters.sections} choices={choices} />;
}

interface StandingFilterProps {
  answer: SearchAnswer;
  chosen: Standing[];
  onToggle: (filter: string) => void;
}

function StandingFilter({ answer, chosen, onToggle }: StandingFilterProps) {
  const { filters } = useSearchWords();
  const { standings } = useWords();
  const shown = answer.counts.standings.filter(
    ({ standing, count }) => count > 0 || chosen.includes(standing),
  );
  // One standing for all is nothing to choose from.
  if (shown.length < 2 && chosen.length === 0) return null;
  const choices = shown.map(({ standing, count }) => ({
    id: standing,
    label: standing === 'sound' ? filters.sound : standings[standing],
    count,
    isOn: chosen.includes(standing),
    onToggle: () => onToggle(`is:${standing}`),
  }));
  return <FilterGroup label={filters.standings} choices={choices} />;
}
