import { plural } from './counts.en.ts';
import type { SearchWords } from './search.ko.ts';

const count = (papers: number) => plural(papers, 'paper');

export const searchEn: SearchWords = {
  pageTitle: (text) => (text === '' ? 'Search' : `Search for “${text}”`),
  count,
  status: {
    found: count,
    foundAtMost: (papers) => `At most ${count(papers)}`,
    none: 'No paper found',
    searching: 'Searching…',
    checking: 'Checking the phrase against the texts…',
    partial: (papers) => `Searched the newest ${count(papers)}, looking further…`,
    failed: (papers) => `${count(papers)} could not be searched: their part of the index did not arrive.`,
    brokenTitle: 'The search could not start',
    broken:
      'The part of the app that searches has stopped. Try again; if that does not help, reload the page.',
  },
  order: { label: 'Order', relevance: 'By relevance', date: 'Newest first' },
  more: (papers) => `Show ${count(papers)} more`,
  allResults: (papers) =>
    papers === undefined ? 'See all results' : `See all results (${papers.toLocaleString('en')})`,
  list: 'Results',
  similar: 'Similar papers',
  titlePlace: 'Title',
  otherPlace: 'Other text',
  otherEditions: (days) => `and on ${plural(days, 'other day')}`,
  notes: {
    label: 'How this was searched',
    layout: (typed, read) => `Searched for “${read}” instead of “${typed}”.`,
    typo: (typed, read) => `Searched for “${read}” instead of “${typed}”.`,
    glossary: (typed, read) => `“${typed}” was also searched as “${read}”.`,
    absent: {
      id: (typed) => `No digest has the paper ${typed}.`,
      name: (typed) => `No digest has the name “${typed}”.`,
      phrase: (typed) => `No digest has the phrase “${typed}”; its words were searched.`,
    },
    withoutFilters: 'No paper meets these conditions.',
    withoutFiltersLink: (papers) => `${count(papers)} without filters`,
  },
  marks: {
    layout: (typed) => `“${typed}”, read in the other keyboard layout`,
    typo: (typed) => `“${typed}”, typo corrected`,
    glossary: (typed) => `“${typed}”, the same term in other words`,
    compound: (typed) => `“${typed}”, spaced differently`,
  },
  mistakes: {
    label: 'To fix in the query',
    'unclosed-phrase': 'The closing quotation mark (") is missing, so everything behind it is one phrase.',
    'missing-value': 'Write what to look for right behind the colon, as in limitations:데이터.',
    'bad-date': 'Write dates like 2025, 2025-05 or 2025-05-22.',
    'unknown-state':
      'It can be is:sound, is:partial, is:guessed, is:refused, is:failed, is:empty, is:unread, is:read, is:saved or has:note.',
    'empty-range': 'It begins after its end, so no day is in it. Look at the dates of after: and before:.',
  },
  none: {
    title: (text) => `No paper matches “${text}”`,
    soFar: (papers) => `None among the newest ${count(papers)}; still searching the rest.`,
    tried:
      'Beginnings of words, typos, the other keyboard layout, and terms in Korean and English were tried.',
    advice: 'Try fewer words, or other ones.',
    anySection: (section) => `Search all sections, not only “${section}”`,
    withoutQuotes: 'Search without the quotation marks',
  },
  filters: {
    label: 'Filters',
    months: 'Month',
    sections: 'Section',
    standings: 'Summary',
    otherMonths: 'Other months',
    sound: 'sound',
  },
  help: {
    title: 'What you can ask',
    intro: 'Korean and English may be mixed; spacing and particles do not matter.',
    words: 'English finds summaries written in Korean',
    spacing: 'Spacing and particles need not match',
    phrase: 'In quotation marks: exactly as written',
    without: 'With a minus: only papers without it',
    inTitle: 'In titles and names only',
    section: 'In one section: motivation, contributions, method, experiments, results, limitations, future',
    month: 'Papers of that month; after: and before: work too',
    standing: 'Only summaries that were guessed',
    unread: 'Only unread papers; is:read, is:saved, has:note and tag: work too',
    initials: 'Titles by their initial consonants',
    layout: 'In the wrong keyboard layout',
    id: 'An arXiv id, or any address of a paper',
    examples: {
      words: 'reinforcement learning',
      spacing: '강화학습을',
      phrase: '"사고 과정"',
      without: '에이전트 -웹',
      inTitle: 'title:추론',
      section: 'limitations:데이터',
      standing: 'is:guessed',
      unread: 'is:unread',
      initials: 'ㄱㅎㅎㅅ',
      layout: 'rkdghkgkrtmq',
    },
  },
  palette: { keys: '↑↓ choose · Enter open · Ctrl+Enter new tab · Esc close' },
};
