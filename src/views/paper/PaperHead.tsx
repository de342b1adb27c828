import { useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { readIdFromUrl, readPaperLinks } from '../../digest/paperLinks.ts';
import { fullTitle, type Edition } from '../../digest/edition.ts';
import { useDateFormat } from '../../i18n/dates.ts';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { useWords } from '../../i18n/words.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { dayPath, stackPath } from '../../reading/paths.ts';
import { readSearchOrigin } from '../../reading/searchOrigin.ts';
import { useArrivalFocus } from '../../reading/useArrivalFocus.ts';
import { StepIcon } from '../../ui/StepIcon.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { BackToList } from './BackToList.tsx';
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
  const { state } = useLocation() as { state: unknown };
  const search = readSearchOrigin(state);
  const { isFromLibrary = false, lens, stack } = readListOrigin(state) ?? {};
  const heading = useRef<HTMLHeadingElement>(null);
  useArrivalFocus(heading, paperId, 'always');
  return (
    <header className={styles.head}>
      <title>{`${fullTitle(edition)} — ${words.siteName}`}</title>
      {search && (
        <BackToList
          to={`/search${search.address}`}
          isBehind={search.isBehind}
          label={paperWords.paper.backToSearch}
        />
      )}
      {isFromLibrary && <BackToList to="/library" isBehind label={words.library} />}
      {!search && !isFromLibrary && (
        <AppLink
          className={styles.back}
          to={stack === undefined ? dayPath(listDay, lens) : stackPath(stack, lens)}
        >
          <StepIcon direction="previous" />
          {stack === undefined
            ? paperWords.paper.backToDay(format.short(listDay))
            : paperWords.paper.backToList}
        </AppLink>
      )}
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
