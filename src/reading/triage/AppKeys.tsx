import { Suspense, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router-dom';
import { redo, undo } from '../../library/undo.ts';
import { useLibrary, useLibraryStatus } from '../../library/useLibrary.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { ToastPlace } from '../../ui/Toast.tsx';
import { announcements, announceReturn } from '../announcement.ts';
import { AnnouncementToast, useAnnouncement } from './AnnouncementToast.tsx';
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
  const hasTrouble = useLibraryStatus().kind !== 'ok';
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
      <ToastPlace
        urgent={
          hasTrouble && (
            <Suspense>
              <LibraryTrouble />
            </Suspense>
          )
        }
      >
        {notices}
        <AnnouncementToast onUndo={undoLast} />
      </ToastPlace>
      <CopyByHand />
      {isHelpOpen && (
        <Suspense>
          <KeyHelp onClose={() => setIsHelpOpen(false)} />
        </Suspense>
      )}
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

const KeyHelp = lazyExtra(async () => (await import('./KeyHelp.tsx')).KeyHelp);
const LibraryTrouble = lazyExtra(async () => (await import('./LibraryTrouble.tsx')).LibraryTrouble);
const CopyDialog = lazyExtra(async () => (await import('../copy/CopyDialog.tsx')).CopyDialog);
