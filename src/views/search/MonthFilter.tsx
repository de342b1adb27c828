import { useMonthFormat } from '../../i18n/monthFormat.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import type { HitCounts } from '../../search/answer.ts';
import type { SearchQuery } from '../../search/query/searchQuery.ts';
import { FilterGroup } from './FilterGroup.tsx';
import styles from './SearchFilters.module.css';

interface MonthFilterProps {
  /** Newest first. */
  months: HitCounts['months'];
  query: SearchQuery;
  onToggle: (filter: string) => void;
}

/** So many months stand open to view; a year of them would push all else away. */
const openMonths = 5;

/** The months with the most papers found, the newest first, and all others to choose from. */
export function MonthFilter({ months, query, onToggle }: MonthFilterProps) {
  const { filters, count } = useSearchWords();
  const format = useMonthFormat();
  const chosen = readChosenMonth(query);
  const open = pickMonths(months, chosen);
  const others = months.filter((month) => !open.includes(month));
  const choices = open.map((entry) => ({
    id: entry.month,
    label: format.month(entry.month),
    count: entry.count,
    isOn: entry.month === chosen,
    onToggle: () => onToggle(`date:${entry.month}`),
  }));
  return (
    <FilterGroup label={filters.months} choices={choices}>
      {others.length > 0 && (
        <select
          className={styles.select}
          aria-label={filters.otherMonths}
          value=""
          onChange={(event) => onToggle(`date:${event.target.value}`)}
        >
          <option value="">{filters.otherMonths}</option>
          {others.map((entry) => (
            <option key={entry.month} value={entry.month}>
              {`${format.month(entry.month)} · ${count(entry.count)}`}
            </option>
          ))}
        </select>
      )}
    </FilterGroup>
  );
}

/** The month that `date:2025-05` keeps to; nothing for a day, a year or another span. */
function readChosenMonth({ from, to }: SearchQuery): string | undefined {
  const month = from?.slice(0, 7);
  return month !== undefined && month === to?.slice(0, 7) && from !== to ? month : undefined;
}

function pickMonths(months: HitCounts['months'], chosen: string | undefined): HitCounts['months'] {
  const most = months.toSorted((a, b) => b.count - a.count).slice(0, openMonths);
  return months.filter((entry) => most.includes(entry) || entry.month === chosen);
}
