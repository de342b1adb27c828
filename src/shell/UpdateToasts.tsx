import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useOfflineWords } from '../i18n/offlineWords.ts';
import { useWords } from '../i18n/words.ts';
import { isHostLost, useOffline, useOfflineState } from '../offline/offline.ts';
import type { NewDays } from '../offline/offlineState.ts';
import { HiddenText } from '../ui/HiddenText.tsx';
import { Toast, ToastButton } from '../ui/Toast.tsx';

/** Says that new papers or a new version of the app are here; and what the head's sign shows, to those who do not see it. */
export function UpdateToasts() {
  const { newDays } = useOfflineState();
  return (
    <>
      <LostHost />
      {/* One at a time: a phone has no room for more. */}
      {newDays ? <NewDaysToast newDays={newDays} /> : <NewVersionToast />}
    </>
  );
}

function LostHost() {
  const { offline } = useWords();
  return isHostLost(useOfflineState()) && <HiddenText>{offline.explain}</HiddenText>;
}

function NewDaysToast({ newDays }: { newDays: NewDays }) {
  const words = useOfflineWords();
  const { state } = useOffline();
  const navigate = useNavigate();
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
