import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '../data/queries.ts';
import { AppKeys } from '../reading/triage/AppKeys.tsx';
import { AppBadge } from './AppBadge.tsx';
import { ChosenLooks } from './ChosenLooks.tsx';
import { FirstVisit } from './FirstVisit.tsx';
import { UpdateToasts } from './UpdateToasts.tsx';

/** What surrounds every view and can wait until it is painted. */
export function AfterPaint() {
  // What could not be fetched is said by the view, and tried again there.
  const { data: manifest } = useQuery({ ...manifestQuery, retryOnMount: false });
  return (
    <>
      <AppKeys notices={<UpdateToasts />} newestDay={manifest?.months.at(-1)?.last} />
      <AppBadge />
      <ChosenLooks />
      <FirstVisit />
    </>
  );
}
