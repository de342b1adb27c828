import { useMissingWords } from '../i18n/missingWords.ts';
import { Notice, NoticeTitle } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';

/** What a site without any digest says: how to add one. */
export function EmptyCollection() {
  const { empty } = useMissingWords();
  return (
    <Page>
      <Notice>
        <NoticeTitle>{empty.title}</NoticeTitle>
        <p>{empty.explain}</p>
        <p>{empty.how}</p>
      </Notice>
    </Page>
  );
}
