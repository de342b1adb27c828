import type { Words } from '../i18n/ko.ts';
import { useWords } from '../i18n/words.ts';
import { focusContent } from './content.ts';
import { Notice, NoticeButton, NoticeDetail } from './Notice.tsx';

type Reason = Exclude<keyof Words['errors'], 'title' | 'awayTitle'>;

interface ErrorNoticeProps {
  reason: Reason;
  /** What could not be read, or what went wrong, as the machine says it. */
  detail: string;
  onRetry: () => void;
}

/** What helps is to load the site anew, and not to ask again. */
const reloads: Reason[] = ['missing', 'broken', 'crashed'];

/** Says why something could not be shown and offers the way on. */
export function ErrorNotice({ reason, detail, onRetry }: ErrorNoticeProps) {
  const words = useWords();
  const isReload = reloads.includes(reason);
  // In the underground that is nothing out of the way, and which file it was helps nobody.
  const isAway = reason === 'unreachable';

  function goOn(): void {
    // The button goes with the error, so the focus must go elsewhere.
    focusContent();
    if (isReload) location.reload();
    else onRetry();
  }

  return (
    <div role="alert">
      <Notice tone={isAway ? 'quiet' : 'danger'}>
        <h2>{isAway ? words.errors.awayTitle : words.errors.title}</h2>
        <p>{words.errors[reason]}</p>
        {!isAway && <NoticeDetail>{detail}</NoticeDetail>}
        <NoticeButton onClick={goOn}>{isReload ? words.reload : words.retry}</NoticeButton>
      </Notice>
    </div>
  );
}
