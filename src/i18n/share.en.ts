import type { ShareWords } from './share.ko.ts';

export const shareEn: ShareWords = {
  title: 'Copy the title',
  link: 'Copy a link',
  reference: 'Copy the reference',
  summary: 'Copy the whole summary as Markdown',
  section: 'Copy as Markdown',
  quote: 'Copy as a quote',
  share: 'Share…',
  selection: 'Selected text',
  passage: {
    label: 'Linked passage',
    found: 'What the link leads to',
    missing: 'What the link leads to is not in this text.',
    close: 'Unmark',
    dismiss: 'Close',
  },
  byHand: {
    title: 'Please copy it yourself',
    explain: 'The browser did not allow it. The text below is selected: copy it with Ctrl/⌘ C.',
    text: 'Text to copy',
    close: 'Close',
  },
};
