import { readIdFromText } from '../../digest/readIdFromText.ts';

/** What another app has shared with this one. */
export type Shared =
  | { status: 'nothing' }
  | { status: 'paper'; paperId: string }
  /** No paper's address is in it. `words` are what a search may find, empty where there was an address only. */
  | { status: 'unclear'; text: string; words: string };

/** Android puts an address into the text, often behind the page's title; other systems name it as the address. */
const fields = ['url', 'text', 'title'] as const;

/** As much of a shared text as is shown or searched for, in characters. */
const mostShown = 200;

/** @param query of the address that a share target is opened with */
export function readShared(query: URLSearchParams): Shared {
  const texts = fields.map((field) => query.get(field)?.trim() ?? '').filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined) return { status: 'nothing' };
  for (const text of texts) {
    const paperId = readIdFromText(text);
    if (paperId !== undefined) return { status: 'paper', paperId };
  }
  const words = texts.map(withoutAddresses).find((text) => text !== '') ?? '';
  return { status: 'unclear', text: cut(first), words: cut(words) };
}

function withoutAddresses(text: string): string {
  return text
    .replace(/https?:\/\/\S*/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function cut(text: string): string {
  // Not between the two halves of a sign.
  return text.length <= mostShown ? text : `${text.slice(0, mostShown).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
