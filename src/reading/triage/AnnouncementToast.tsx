import { useEffect, useState, useSyncExternalStore } from 'react';
import type { TriageWords } from '../../i18n/triage.ko.ts';
import { useTriageWords } from '../../i18n/triageWords.ts';
import { announcements, type ActionAnnouncement, type Announcement } from '../announcement.ts';
import { Toast, ToastButton } from '../../ui/Toast.tsx';

/** So long it stays, unless the reader is at it. */
const shownMs = 7000;

/** What was said last. */
export function useAnnouncement(): Announcement | undefined {
  return useSyncExternalStore(announcements.subscribe, announcements.read);
}

/** Says what was just done, and offers to undo it. */
export function AnnouncementToast({ onUndo }: { onUndo: () => void }) {
  const words = useTriageWords();
  const announcement = useAnnouncement();
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    if (!announcement || announcement.how === 'byHand' || isHeld) return undefined;
    const timer = setTimeout(announcements.clear, shownMs);
    return () => clearTimeout(timer);
  }, [announcement, isHeld]);

  if (!announcement || announcement.how === 'byHand') return null;
  const isCopy = announcement.how === 'copied';
  return (
    <div
      onPointerEnter={() => setIsHeld(true)}
      onPointerLeave={() => setIsHeld(false)}
      onFocus={() => setIsHeld(true)}
      onBlur={() => setIsHeld(false)}
    >
      <Toast>
        <span>{isCopy ? words.copied[announcement.what] : say(announcement, words)}</span>
        {!isCopy && announcement.how !== 'undone' && (
          <ToastButton aria-keyshortcuts="z" onClick={onUndo}>
            {words.undo} <kbd aria-hidden="true">z</kbd>
          </ToastButton>
        )}
      </Toast>
    </div>
  );
}

function say({ kind, count, days, how }: ActionAnnouncement, words: TriageWords): string {
  const phrase = words.done[kind];
  const done = typeof phrase === 'string' ? phrase : phrase(count, days);
  if (how === 'done') return done;
  return how === 'undone' ? words.undone(done) : words.redone(done);
}
