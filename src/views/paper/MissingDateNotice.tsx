import { isCalendarDate } from '../../digest/calendarDate.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { useMissingWords } from '../../i18n/missingWords.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { Notice } from '../../ui/Notice.tsx';

/** Says that the day that the address asks for does not have the paper, or is none. */
export function MissingDateNotice({ date }: { date: string }) {
  const { missingDay } = useMissingWords();
  const { missingEdition } = usePaperWords();
  const format = useDateFormat();
  return (
    <Notice>
      <p>{isCalendarDate(date) ? missingEdition(format.long(date)) : missingDay.badDate(date)}</p>
    </Notice>
  );
}
