import type { OpenWords } from './open.ko.ts';

export const openEn: OpenWords = {
  title: 'Open a paper by its address',
  unclear: {
    title: 'No paper’s address is in what you shared',
    explain: 'A paper opens from its address at arXiv, Hugging Face or alphaXiv, or from its arXiv id.',
    search: 'Search for these words',
  },
  form: {
    label: 'A paper’s address or arXiv id',
    hint: 'Paste an address of arXiv, Hugging Face or alphaXiv. An id alone, such as 2505.15277, will do.',
    submit: 'Open',
    blank: 'Paste an address first.',
    unclear: 'There is no arXiv id in this. Paste an address such as https://arxiv.org/abs/2505.15277.',
  },
};
