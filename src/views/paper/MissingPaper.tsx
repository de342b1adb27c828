import { useRef } from 'react';
import { readPaperLinks } from '../../digest/paperLinks.ts';
import { useMissingPaperWords } from '../../i18n/missingPaperWords.ts';
import { useMissingWords } from '../../i18n/missingWords.ts';
import { useWords } from '../../i18n/words.ts';
import { isHostLost, useOfflineState } from '../../offline/offline.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import { Notice, NoticeTitle } from '../../ui/Notice.tsx';
import styles from './MissingPaper.module.css';
import { PaperLinkList } from './PaperLinkList.tsx';

/** Stands in place of a paper that no digest has. */
export function MissingPaper({ paperId }: { paperId: string }) {
  const { siteName } = useWords();
  const { missingPage } = useMissingWords();
  const missingPaper = useMissingPaperWords();
  const links = readPaperLinks(paperId);
  // What this device does not know, the host may have by now.
  const isAway = isHostLost(useOfflineState());
  const say = isAway ? missingPaper.awayTitle : missingPaper.title;
  const title = paperId === '' ? missingPage.title : say(paperId);
  const explanation = links ? missingPaper.explain : missingPaper.notArxiv;
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading, paperId, 'lost');
  return (
    <Notice>
      <title>{`${title} — ${siteName}`}</title>
      <NoticeTitle ref={heading}>{title}</NoticeTitle>
      <p>{isAway ? missingPaper.awayExplain : explanation}</p>
      <ul role="list" className={styles.links}>
        <PaperLinkList links={links} />
      </ul>
      <AppLink to="/">{missingPage.toNewest}</AppLink>
    </Notice>
  );
}
