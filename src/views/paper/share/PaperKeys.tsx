import { usePaperWords } from '../../../i18n/paperWords.ts';
import { useWords } from '../../../i18n/words.ts';
import { copyText } from '../../../reading/copy/copyText.ts';
import { useCommands } from '../../../reading/triage/useCommands.ts';
import { linkToPaper, type SharedPaper } from './sharedPaper.ts';

interface PaperKeysProps {
  paper: SharedPaper;
  isReading: boolean;
  onReading: (isOn: boolean) => void;
}

/** The keys that take something out of the open paper, and the one that leaves nothing but its text. */
export function PaperKeys({ paper, isReading, onReading }: PaperKeysProps) {
  const { siteName, standings } = useWords();
  const { standingOf } = usePaperWords().paper;
  const link = linkToPaper(paper);

  async function copyReference(): Promise<void> {
    const { writeReference } = await import('./writeReference.ts');
    const words = { siteName, standing: (name: keyof typeof standings) => standingOf(standings[name]) };
    copyText(writeReference(paper.edition, paper.date, link, words), 'reference');
  }

  useCommands((command) => {
    if (command === 'copyLink') copyText(link, 'link');
    // Should it not come, the link can be copied still.
    else if (command === 'copyReference') copyReference().catch(() => copyText(link, 'link'));
    else if (command === 'reading') onReading(!isReading);
    else return false;
    return true;
  });
  return null;
}
