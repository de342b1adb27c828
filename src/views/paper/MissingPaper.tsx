import { Link } from 'react-router-dom';
import { readPaperLinks } from '../../digest/arxivId.ts';
import { useWords } from '../../i18n/words.ts';
import { Notice, NoticeTitle } from '../../ui/Notice.tsx';
import { PaperLinkList } from './PaperLinkList.tsx';

/** Stands in place of a paper that no digest has. */
export function MissingPaper({ paperId }: { paperId: string }) {
  const { missingPaper, missingPage, siteName } = useWords();
  const links = readPaperLinks(paperId);
  return (
    <Notice>
      <title>{`${paperId} — ${siteName}`}</title>
      <NoticeTitle>{missingPaper.title(paperId)}</NoticeTitle>
      <p>{links ? missingPaper.explain : missingPaper.notArxiv}</p>
      <ul role="list">
        <PaperLinkList links={links} />
      </ul>
      <Link to="/">{missingPage.toNewest}</Link>
    </Notice>
  );
}
