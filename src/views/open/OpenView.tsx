import { Navigate, useSearchParams } from 'react-router-dom';
import { useOpenWords } from '../../i18n/openWords.ts';
import { useWords } from '../../i18n/words.ts';
import { paperPath } from '../../reading/paths.ts';
import { Page } from '../../ui/Page.tsx';
import { AddressForm } from './AddressForm.tsx';
import styles from './OpenView.module.css';
import { readShared } from './readShared.ts';
import { UnclearShare } from './UnclearShare.tsx';

/**
 * Takes what another app shares, `/open?url=`, and leads to the paper that it means; the paper's page says so if no
 * digest has it. Asks for an address where nothing was shared.
 */
export function OpenView() {
  const { siteName } = useWords();
  const words = useOpenWords();
  const shared = readShared(useSearchParams()[0]);
  // In place of this page, which Back would only leave again.
  if (shared.status === 'paper') return <Navigate to={paperPath(shared.paperId)} replace />;
  return (
    <Page>
      <title>{`${words.title} — ${siteName}`}</title>
      <div className={styles.open}>
        {shared.status === 'unclear' && <UnclearShare text={shared.text} words={shared.words} />}
        {shared.status === 'nothing' && <h1 className={styles.title}>{words.title}</h1>}
        <AddressForm text={shared.status === 'unclear' ? shared.text : ''} />
      </div>
    </Page>
  );
}
