import { plural } from './counts.en.ts';
import type { PaperWords } from './paper.ko.ts';

export const paperEn: PaperWords = {
  tools: {
    label: 'Marks of this paper',
    interest: 'Interest',
    interestOf: (interest) => (interest === 0 ? 'No interest' : `Interest ${interest}`),
    note: 'Note',
    noteOf: 'Your note on this paper',
    notePlaceholder: 'Only you see this note. Markdown works, and it is saved as you type.',
    noteDone: 'Done',
    editNote: 'Edit the note',
    tags: 'Tags',
    addTag: 'Add a tag',
    removeTag: (tag) => `Remove the tag #${tag}`,
  },
  paper: {
    links: 'Read elsewhere',
    hub: 'Hugging Face',
    abstract: 'arXiv abstract',
    pdf: 'PDF',
    alphaXiv: 'alphaXiv',
    digestLink: 'The digest’s link',
    editions: 'Days',
    editionOf: (date) => `Summary of ${date}`,
    wholeEdition: (date) => `This is the summary in the digest of ${date}, complete and in its own order.`,
    defaultEdition: 'Usual view',
    writtenTitle: 'Title as written',
    contents: 'Contents',
    overview: 'Overview',
    caveat: 'Added remark',
    emptySection: 'This section is empty.',
    measure: (characters, percent) =>
      `${characters.toLocaleString('en')} characters, ${percent}% of them with content`,
    composed: 'Each section comes from the day that says most in it.',
    compare: 'Compare',
    differs: (date, figure) => `${figure} in the summary of ${date}`,
    comparison: (heading) => `${heading}: summaries of other days`,
    comparisonHint:
      'Sentences that the other summaries do not have are underlined; figures that differ are shaded.',
    comparisonFailed: 'The summary to compare with could not be loaded.',
    sectionMissing: 'This day’s summary has no such section.',
    differing: (own, other) => `The figures differ: ${own} above, ${other} here`,
    figures: 'Figures in the results',
    figuresOf: (heading) => `${heading}: figures`,
    previous: 'Previous paper',
    next: 'Next paper',
    neighbors: 'Previous and next paper',
    backToDay: (date) => `Papers of ${date}`,
    backToSearch: 'Back to the results',
    backToList: 'Back to the list',
  },
  matches: {
    label: 'Search matches',
    count: (matches) => {
      if (matches === 0) return 'No match in this summary’s text';
      return plural(matches, 'match', 'matches');
    },
    current: (index, matches) => `${index} / ${matches}`,
    previous: 'Previous match',
    next: 'Next match',
    close: 'Hide matches',
  },
  missingPaper: {
    awayTitle: (id) => `${id} is not on this device`,
    awayExplain: 'The server cannot be reached. The paper is looked for again when it can.',
    title: (id) => `${id} has not been in any digest`,
    explain: 'No day’s digest has this paper. Check the address for a typo, or look for it here:',
    notArxiv: 'No day’s digest has this paper. An arXiv id looks like 2505.15277.',
  },
  betterEdition: (listed, mark, shown) =>
    `The summary of ${listed} is marked “${mark}”, so this is the one of ${shown}.`,
  lostEditions: (dates, shown) =>
    `The summary of ${dates} could not be loaded, so the sections that it has fuller are shown from ${shown} too.`,
  missingEdition: (date) => `The digest of ${date} does not have this paper; this is another day’s summary.`,
  unheaded: {
    repeated: 'A second text of the same day',
    unparsed: 'Shown as it stands, since it could not be read as Markdown',
    loose: 'Other text',
  },
  standingNotes: {
    partial: 'This summary is an overview; it does not cover all seven sections.',
    guessed: 'This summary was guessed from the title, without the paper. Check it against the original.',
    refused: 'There is no summary: the language model could not open the paper.',
    failed: 'The summary failed. What follows is the error message left in its place.',
    empty: 'This day’s digest has no text for this paper.',
  },
};
