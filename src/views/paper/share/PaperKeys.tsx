import { copyText } from '../../../reading/copy/copyText.ts';
import { useCommands } from '../../../reading/triage/useCommands.ts';
import { linkToPaper, type SharedPaper } from './sharedPaper.ts';
import { writeReference } from './writeReference.ts';
import { useWrittenWords } from './writtenWords.ts';

interface PaperKeysProps {
  paper: SharedPaper;
  isReading: boolean;
  onReading: (isOn: boolean) => void;
}

/** The keys that take something out of the open paper, and the one that leaves nothing but its text. */
export function PaperKeys({ paper, isReading, onReading }: PaperKeysProps) {
  const words = useWrittenWords();
  const link = linkToPaper(paper);
  useCommands((command) => {
    if (command === 'copyLink') copyText(link, 'link');
    else if (command === 'copyReference')
      copyText(writeReference(paper.edition, paper.date, link, words), 'reference');
    else if (command === 'reading') onReading(!isReading);
    else return false;
    return true;
  });
  return null;
}
