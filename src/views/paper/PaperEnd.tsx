import { Suspense, useState, type RefObject } from 'react';
import { useLocation } from 'react-router-dom';
import { readSearchOrigin } from '../../reading/searchOrigin.ts';
import { useIsPhone } from '../../reading/useIsPhone.ts';
import { lazyExtra } from '../../ui/lazyExtra.ts';
import { readPassageQuery } from './share/passage.ts';
import { Selecting } from './share/Selecting.tsx';
import type { SharedPaper } from './share/sharedPaper.ts';

interface PaperEndProps extends MarkedProps {
  day: string;
  /** Leaves the reading mode; nothing outside of it. */
  onLeave: (() => void) | undefined;
}

/** What comes behind a paper's text: the papers beside it, and what works on the text as it stands on the page. */
export function PaperEnd({ root, shared, day, onLeave }: PaperEndProps) {
  const { paperId } = shared.edition;
  const hasFoot = useIsPhone();
  return (
    <>
      {onLeave === undefined && (
        <Suspense>
          <PaperNeighbors paperId={paperId} day={day} />
          {hasFoot && <PaperFoot paperId={paperId} date={shared.date} listDay={day} />}
        </Suspense>
      )}
      <Selecting root={root} paper={shared} />
      <Passage root={root} shared={shared} />
      <Matches root={root} shared={shared} />
      {onLeave && (
        <Suspense>
          <ReadingExit onLeave={onLeave} />
        </Suspense>
      )}
    </>
  );
}

/** At the end of the text; without it the list leads on. */
const PaperNeighbors = lazyExtra(async () => (await import('./PaperNeighbors.tsx')).PaperNeighbors);

/** Not with the first of the text, which would wait with it. Without it the app's places stand there. */
const PaperFoot = lazyExtra(async () => (await import('./PaperFoot.tsx')).PaperFoot);

/** Should it not come, keys and Back lead out all the same. */
const ReadingExit = lazyExtra(async () => (await import('./ReadingExit.tsx')).ReadingExit);

/** Comes only where the paper was opened from a search; without it the paper is there all the same. */
const MatchBar = lazyExtra(async () => (await import('./MatchBar.tsx')).MatchBar);

interface MarkedProps {
  root: RefObject<HTMLElement | null>;
  shared: SharedPaper;
}

/** What was searched for, marked in the text, until the reader has had enough of it. */
function Matches({ root, shared }: MarkedProps) {
  const origin = readSearchOrigin(useLocation().state);
  const [isClosed, setIsClosed] = useState(false);
  if (!origin || isClosed || origin.marks.length + origin.phrases.length === 0) return null;
  return (
    <Suspense>
      <MatchBar root={root} sections={shared.sections} origin={origin} onClose={() => setIsClosed(true)} />
    </Suspense>
  );
}

/** Comes only where the address leads to a passage; without it the address leads to its section. */
const PassageBar = lazyExtra(async () => (await import('./share/PassageBar.tsx')).PassageBar);

/** The passage that the address leads to, marked in the text. */
function Passage({ root, shared }: MarkedProps) {
  const passage = readPassageQuery(useLocation().search);
  if (!passage) return null;
  return (
    <Suspense>
      <PassageBar key={shared.date} root={root} passage={passage} />
    </Suspense>
  );
}
