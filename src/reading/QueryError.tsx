import { BundleError } from '../bundle/readBundleFile.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';

interface QueryErrorProps {
  error: Error;
  onRetry: () => void;
}

/** Says why data could not be read. What the host no longer has is found again only by loading the site anew. */
export function QueryError({ error, onRetry }: QueryErrorProps) {
  if (!(error instanceof BundleError)) return <ErrorNotice reason="crashed" detail={error.message} />;
  const { reason, url } = error;
  if (reason === 'missing' || reason === 'broken') return <ErrorNotice reason={reason} detail={url} />;
  return <ErrorNotice reason={reason} detail={url} onRetry={onRetry} />;
}
