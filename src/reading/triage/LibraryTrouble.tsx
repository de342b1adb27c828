import { useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useTroubleWords } from '../../i18n/troubleWords.ts';
import { useLibraryStatus } from '../../library/useLibrary.ts';
import { Toast, ToastButton, toastActionClass } from '../../ui/Toast.tsx';
import { AppLink } from '../AppLink.tsx';

/** Has more to say of it. */
const settingsPath = '/settings';

/** Says once what stands in the way of keeping the reader's marks; the settings have the rest. */
export function LibraryTrouble() {
  const words = useTroubleWords();
  const { kind } = useLibraryStatus();
  const [dismissed, setDismissed] = useState<string>();
  const { pathname } = useLocation();
  if (kind === 'ok' || kind === dismissed || pathname === settingsPath) return null;
  return (
    <div role="alert">
      <Toast>
        <span>{words.status[kind]}</span>
        <AppLink className={toastActionClass} to={settingsPath}>
          {words.toSettings}
        </AppLink>
        <ToastButton onClick={() => setDismissed(kind)}>{words.dismiss}</ToastButton>
      </Toast>
    </div>
  );
}
