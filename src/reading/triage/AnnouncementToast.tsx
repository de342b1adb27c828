import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { announcements, type Announcement } from '../announcement.ts';
import { Toast, ToastButton } from '../../ui/Toast.tsx';

/** So long it stays, unless the reader is at it. */
const shownMs = 7000;

/** Says what was just done, and offers to undo it. */
export function AnnouncementToast({ onUndo }: { onUndo: () => void }) {
  const words = useTriageWords();
  const announcement = useSyncExternalStore(announcements.subscribe, announcements.read);
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    if (!announcement || isHeld) return undefined;
    const timer = setTimeout(announcements.clear, shownMs);
    return () => clearTimeout(timer);
  }, [announcement, isHeld]);

  if (!announcement) return null;
  return (
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Toast>
        <span>{say(announcement, words)}</span>
        {announcement.how !== 'undone' && (
          <ToastButton aria-keyshortcuts="z" onClick={onUndo}>
            {words.undo} <kbd aria-hidden="true">z</kbd>
          </ToastButton>
        )}
      </Toast>
    </div>
  );
}

function say({ kind, count, days, how }: Announcement, words: ReturnType<typeof useTriageWords>): string {
  const phrase = words.done[kind];
  const done = typeof phrase === 'string' ? phrase : phrase(count, days);
  if (how === 'done') return done;
  return how === 'undone' ? words.undone(done) : words.redone(done);
}
