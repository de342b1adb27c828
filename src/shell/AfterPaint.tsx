import { AppKeys } from '../reading/triage/AppKeys.tsx';
import { AppBadge } from './AppBadge.tsx';
import { UpdateToasts } from './UpdateToasts.tsx';

/** What surrounds every view and can wait until it is painted. */
export function AfterPaint() {
  return (
    <>
      <AppKeys notices={<UpdateToasts />} />
      <AppBadge />
    </>
  );
}
