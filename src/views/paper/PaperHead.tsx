import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { readIdFromUrl, readPaperLinks } from '../../digest/paperLinks.ts';
import { fullTitle, type Edition } from '../../digest/edition.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { isDrawnAhead } from '../../reading/pageAhead.ts';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import { StepIcon } from '../../ui/StepIcon.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { BackLink, useListPlace } from './BackLink.tsx';
import { PaperLinkList } from './PaperLinkList.tsx';
import styles from './PaperHead.module.css';

interface PaperHeadProps {
  edition: Edition;
  listDay: string;
  /** Whether the title is also shown as its writer wrote it. */
  isWhole: boolean;
}

/** What the paper is called and where else it can be read. */
export function PaperHead({ edition, listDay, isWhole }: PaperHeadProps) {
  const words = useWords();
  const paperWords = usePaperWords();
  const format = useDateFormat();
  const { paperId, name, title, titleSource, url, writtenTitle } = edition;
  const place = useListPlace(listDay);
  // The list of a day or a stack stands beside the paper where there is room.
  const isElsewhere = place.kind === 'search' || place.kind === 'library';
  const backLabels = {
    search: paperWords.paper.backToSearch,
    library: words.library,
    stack: paperWords.paper.backToList,
    day: paperWords.paper.backToDay(format.short(listDay)),
  };
  const isAhead = isDrawnAhead(useLocation());
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading, paperId, 'always');
  return (
    <header className={styles.head}>
      {!isAhead && <title>{`${fullTitle(edition)} — ${words.siteName}`}</title>}
      <BackLink className={`${styles.back} ${isElsewhere ? styles.isElsewhere : ''}`} listDay={listDay}>
        <StepIcon direction="previous" />
        {backLabels[place.kind]}
      </BackLink>
      <h1 ref={heading} tabIndex={-1} className={styles.heading} lang="ko">
        {name !== undefined && <span className={styles.name}>{name} </span>}
        <span className={titleSource === 'lead' ? styles.sentence : undefined}>{title}</span>
      </h1>
      <ul role="list" className={styles.links} aria-label={paperWords.paper.links}>
        {titleSource !== 'id' && <li>{paperId}</li>}
        <PaperLinkList links={readPaperLinks(paperId)} />
        {url !== undefined && readIdFromUrl(url) !== paperId && (
          <li>
            <ExternalLink href={url}>{paperWords.paper.digestLink}</ExternalLink>
          </li>
        )}
      </ul>
      {isWhole && writtenTitle !== undefined && (
        <p className={styles.written}>
          {paperWords.paper.writtenTitle}: <span lang="ko">{writtenTitle}</span>
        </p>
      )}
    </header>
  );
}
