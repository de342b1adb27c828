import { Navigate, useLocation } from 'react-router-dom';
import { readIdFromUrl } from '../../digest/paperLinks.ts';
import { useMissingWords } from '../../i18n/missingWords.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { paperPath } from '../../reading/paths.ts';
import { Notice, NoticeDetail, NoticeTitle } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';

/** Any address that the app does not have. Those of arXiv and alphaXiv, `/abs/2505.15277`, lead to the paper. */
export function NotFoundView() {
  const { missingPage } = useMissingWords();
  const { siteName } = useWords();
  const { pathname } = useLocation();
  const paperId = readIdFromUrl(`https://alphaxiv.org${pathname}`);
  if (paperId !== undefined) return <Navigate to={paperPath(paperId)} replace />;
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
