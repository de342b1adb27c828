import { BundleError } from '../bundle/readBundleFile.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

interface QueryErrorProps {
  error: Error;
  onRetry: () => void;
}

/** Says why data could not be read. */
export function QueryError({ error, onRetry }: QueryErrorProps) {
  if (!(error instanceof BundleError))
    return <ErrorNotice reason="crashed" detail={error.message} onRetry={onRetry} />;
  return <ErrorNotice reason={error.reason} detail={error.url} onRetry={onRetry} />;
}
