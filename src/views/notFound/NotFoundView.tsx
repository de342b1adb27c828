import { useLocation } from 'react-router-dom';
import { useMissingWords } from '../../i18n/missingWords.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { Notice, NoticeDetail, NoticeTitle } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';

/** Any address that the app does not have. */
export function NotFoundView() {
  const { missingPage } = useMissingWords();
  const { siteName } = useWords();
  const { pathname } = useLocation();
  return (
    <Page>
      <title>{`${missingPage.title} — ${siteName}`}</title>
      <Notice>
        <NoticeTitle>{missingPage.title}</NoticeTitle>
        <p>{missingPage.explain}</p>
        <NoticeDetail>{pathname}</NoticeDetail>
        <AppLink to="/">{missingPage.toNewest}</AppLink>
        <AppLink to="/search">{missingPage.toSearch}</AppLink>
        <AppLink to="/open">{missingPage.toOpen}</AppLink>
      </Notice>
    </Page>
  );
}
