import type { RefObject } from 'react';
import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { SearchField } from '../../reading/SearchField.tsx';
import type { LibraryPlace } from './libraryPlace.ts';
import styles from './LibraryTools.module.css';

interface LibraryToolsProps {
  field: RefObject<HTMLInputElement | null>;
  place: LibraryPlace;
  onChange: (changed: Partial<LibraryPlace>) => void;
}

/** How the list is grouped and ordered, and what it is kept to. */
export function LibraryTools({ field, place, onChange }: LibraryToolsProps) {
  const words = useLibraryWords();
  return (
    <search className={styles.tools}>
      <SearchField
        ref={field}
        type="search"
        className={styles.field}
        aria-label={words.field.name}
        placeholder={words.field.placeholder}
        text={place.text}
        onText={(text) => onChange({ text })}
      />
      <Choice
        label={words.by.label}
        options={['saved', 'tag', 'interest', 'day']}
        names={words.by}
        chosen={place.by}
        onChoose={(by) => onChange({ by })}
      />
      <Choice
        label={words.order.label}
        options={['newest', 'unread']}
        names={words.order}
        chosen={place.order}
        onChoose={(order) => onChange({ order })}
      />
      <label className={styles.only}>
        <input
          type="checkbox"
          checked={place.isUnreadOnly}
          onChange={({ currentTarget }) => onChange({ isUnreadOnly: currentTarget.checked })}
        />
        {words.onlyUnread}
      </label>
    </search>
  );
}

interface ChoiceProps<Option extends string> {
  label: string;
  options: readonly Option[];
  names: Record<Option, string>;
  chosen: Option;
  onChoose: (option: Option) => void;
}

function Choice<Option extends string>({ label, options, names, chosen, onChoose }: ChoiceProps<Option>) {
  return (
    <label className={styles.choice}>
      <span className={styles.label}>{label}</span>
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          const option = options.find((known) => known === value);
          if (option !== undefined) onChoose(option);
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {names[option]}
          </option>
        ))}
      </select>
    </label>
  );
}
