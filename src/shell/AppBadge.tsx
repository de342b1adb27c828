import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { monthOf } from '../bundle/addresses.ts';
import { manifestQuery, monthQuery } from '../data/queries.ts';
import { useUnreadCount } from '../library/useLibrary.ts';

/** The installed app's icon shows how many papers of the newest day are unread, where the platform has badges. */
export function AppBadge() {
  return 'setAppBadge' in navigator && <NewestDayBadge />;
}

function NewestDayBadge() {
  // What could not be fetched is said by the view, and tried again there.
  const { data: manifest } = useQuery({ ...manifestQuery, retryOnMount: false });
  const newest = manifest?.months.at(-1)?.last;
  const { data: month } = useQuery({
    ...monthQuery(monthOf(newest ?? '')),
    enabled: newest !== undefined,
    retryOnMount: false,
  });
  if (manifest && newest === undefined) return <Badge paperIds={[]} />;
  const day = month?.days.find(({ date }) => date === newest);
  return day && <Badge paperIds={day.paperIds} />;
}

function Badge({ paperIds }: { paperIds: string[] }) {
  const count = useUnreadCount(paperIds);
  // Nothing to clean up: the badge is there for the time in which the app is closed.
  useEffect(() => showBadge(count), [count]);
  return null;
}

function showBadge(count: number): void {
  const shown = count === 0 ? navigator.clearAppBadge() : navigator.setAppBadge(count);
  // The system may forbid badges, as it does where notifications are off. The list itself says what is unread.
  shown.catch(() => undefined);
}
