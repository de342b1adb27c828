import type { Words } from '../i18n/ko.ts';
import { useWords } from '../i18n/words.ts';
import { Notice, NoticeButton, NoticeDetail } from './Notice.tsx';

type Reason = Exclude<keyof Words['errors'], 'title'>;

interface ErrorNoticeProps {
  reason: Reason;
  /** What could not be read, or what went wrong, as the machine says it. */
  detail: string;
  /** How to try again; without it, the page is loaded anew. */
  onRetry?: () => void;
}

/** Says why something could not be shown and offers the way on. */
export function ErrorNotice({ reason, detail, onRetry }: ErrorNoticeProps) {
  const words = useWords();
  return (
    <div role="alert">
      <Notice tone="danger">
        <strong>{words.errors.title}</strong>
        <p>{words.errors[reason]}</p>
        <NoticeDetail>{detail}</NoticeDetail>
        <NoticeButton onClick={onRetry ?? (() => location.reload())}>
          {onRetry ? words.retry : words.reload}
        </NoticeButton>
      </Notice>
    </div>
  );
}
