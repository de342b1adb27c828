import { fullTitle } from '../../../digest/edition.ts';
import { useShareWords } from '../../../i18n/shareWords.ts';
import { copyText } from '../../../reading/copy/copyText.ts';
import { MenuItem } from '../../../ui/Menu.tsx';
import type { PlacedSection } from '../placeSections.ts';
import { linkToPaper, type SharedPaper } from './sharedPaper.ts';
import { sharePaper } from './sharePaper.ts';
import { writeSection, writeSummary } from './writeMarkdown.ts';
import { writeReference } from './writeReference.ts';
import { useWrittenWords } from './writtenWords.ts';

/** The items of the menu of a paper. */
export function ShareItems({ paper }: { paper: SharedPaper }) {
  const words = useShareWords();
  const written = useWrittenWords();
  const { edition, date } = paper;
  const link = linkToPaper(paper);
  return (
    <>
      <MenuItem onChoose={() => copyText(link, 'link')}>
        {words.link} <kbd aria-hidden="true">c</kbd>
      </MenuItem>
      <MenuItem onChoose={() => copyText(writeReference(edition, date, link, written), 'reference')}>
        {words.reference} <kbd aria-hidden="true">Shift+C</kbd>
      </MenuItem>
      <MenuItem onChoose={() => copyText(fullTitle(edition), 'title')}>{words.title}</MenuItem>
      <MenuItem onChoose={() => copyText(writeSummary(paper, written), 'summary')}>{words.summary}</MenuItem>
      {'share' in navigator && (
        <MenuItem onChoose={() => sharePaper(fullTitle(edition), link)}>{words.share}</MenuItem>
      )}
    </>
  );
}

interface SectionShareItemsProps {
  section: PlacedSection;
  paper: SharedPaper;
}

/** The items of the menu of a section. */
export function SectionShareItems({ section, paper }: SectionShareItemsProps) {
  const words = useShareWords();
  const written = useWrittenWords();
  return (
    <>
      <MenuItem onChoose={() => copyText(linkToPaper(paper, section.anchor), 'link')}>{words.link}</MenuItem>
      <MenuItem onChoose={() => copyText(writeSection(section, paper, written), 'section')}>
        {words.section}
      </MenuItem>
    </>
  );
}
