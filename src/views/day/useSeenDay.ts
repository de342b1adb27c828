import { useEffect } from 'react';
import { useOffline, useOfflineState } from '../../offline/offline.ts';

/** Once the newest of the new days is on the page, nobody need be told of them. */
export function useSeenDay(date: string | undefined): void {
  const { state } = useOffline();
  const newest = useOfflineState().newDays?.dates.at(-1);
  useEffect(() => {
    if (date !== undefined && date === newest) state.update({ newDays: undefined });
  }, [state, date, newest]);
}
