import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useOfflineWords } from '../i18n/offlineWords.ts';
import { useOffline, useOfflineState } from '../offline/offline.ts';
import { Toast, ToastButton } from '../ui/Toast.tsx';

/** Says that new papers or a new version of the app are here. */
export function UpdateToasts() {
  return (
    // Always there, so that a screen reader hears what comes into it.
    <output>
      <NewDaysToast />
      <NewVersionToast />
    </output>
  );
}

function NewDaysToast() {
  const words = useOfflineWords();
  const { state } = useOffline();
  const { newDays } = useOfflineState();
  const navigate = useNavigate();
  if (!newDays) return null;
  const forget = () => state.update({ newDays: undefined });

  function show(): void {
    forget();
    void navigate('/');
  }

  return (
    <Toast>
      <span>{words.newDays(newDays.papers, newDays.dates.length)}</span>
      <ToastButton onClick={show}>{words.show}</ToastButton>
      <ToastButton onClick={forget}>{words.close}</ToastButton>
    </Toast>
  );
}

function NewVersionToast() {
  const words = useOfflineWords();
  const { hasNewVersion } = useOfflineState();
  const [isLater, setIsLater] = useState(false);
  if (!hasNewVersion || isLater) return null;
  return (
    <Toast>
      <span>{words.newVersion}</span>
      <ToastButton onClick={() => location.reload()}>{words.reload}</ToastButton>
      <ToastButton onClick={() => setIsLater(true)}>{words.later}</ToastButton>
    </Toast>
  );
}
