import { Suspense, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { redo, undo } from '../../library/undo.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { ToastPlace } from '../../ui/Toast.tsx';
import { announcements, announceReturn } from '../announcement.ts';
import { AnnouncementToast, useAnnouncement } from './AnnouncementToast.tsx';
import { KeyHelp } from './KeyHelp.tsx';
import { LibraryTrouble } from './LibraryTrouble.tsx';
import type { Command } from './readCommand.ts';
import { useCommands, usePlaceKeys } from './useCommands.ts';

interface AppKeysProps {
  /** What else is said in passing. */
  notices: ReactNode;
  /** Of the collection; nothing while that is not known. */
  newestDay: string | undefined;
}

/** The keys that work everywhere, and what is said of the reader's marks. Comes after the first paint. */
export function AppKeys({ notices, newestDay }: AppKeysProps) {
  const library = useLibrary();
  const navigate = useNavigate();
  const [isHelpOpen, setIsHelpOpen] = useState(false);

  function undoLast(): void {
    const result = undo(library);
    if (result) announceReturn(result, 'undone');
  }

  function redoLast(): void {
    const result = redo(library);
    if (result) announceReturn(result, 'redone');
  }

  function act(command: Command): boolean {
    if (command === 'undo') undoLast();
    else if (command === 'redo') redoLast();
    else if (command === 'help') setIsHelpOpen(true);
    else return false;
    return true;
  }

  usePlaceKeys(newestDay, (place) => void navigate(place));
  useCommands(act);
  return (
    <>
      <ToastPlace urgent={<LibraryTrouble />}>
        {notices}
        <AnnouncementToast onUndo={undoLast} />
      </ToastPlace>
      <CopyByHand />
      {isHelpOpen && <KeyHelp onClose={() => setIsHelpOpen(false)} />}
    </>
  );
}

/** Where the browser lets nothing be copied. */
function CopyByHand() {
  const announcement = useAnnouncement();
  if (announcement?.how !== 'byHand') return null;
  return (
    <Suspense>
      <CopyDialog text={announcement.text} onClose={announcements.clear} />
    </Suspense>
  );
}

const CopyDialog = lazyExtra(async () => (await import('../copy/CopyDialog.tsx')).CopyDialog);
