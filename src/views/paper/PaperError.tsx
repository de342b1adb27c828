import { useWords } from '../../i18n/words.ts';
import { QueryError } from '../../reading/QueryError.tsx';

interface PaperErrorProps {
  paperId: string;
  error: Error;
  onRetry: () => void;
}

/** Stands in place of a paper whose data could not be read, under the paper's id. */
export function PaperError({ paperId, error, onRetry }: PaperErrorProps) {
  const { siteName } = useWords();
  return (
    <>
      <title>{`${paperId} — ${siteName}`}</title>
      <h1>{paperId}</h1>
      <QueryError error={error} onRetry={onRetry} />
    </>
  );
}
