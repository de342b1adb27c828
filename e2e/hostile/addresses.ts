import { isLong } from './payloads.ts';
import { textPaperId } from './writeHostileDigests.ts';

/** An address of each kind that takes a text from whoever made it. */
const addressKinds: ((payload: string) => string)[] = [
  (text) => `/search?q=${text}`,
  (text) => `/search?q=${text}&in=${text}`,
  (text) => `/search?q=title:"${text}" -${text} date:${text} is:${text} tag:${text}`,
  (text) => `/open?url=${text}`,
  (text) => `/open?title=${text}&text=${text}`,
  (text) => `/days/${text}`,
  (text) => `/days/${text}/${text}`,
  (text) => `/papers/${text}`,
  (text) => `/papers/${textPaperId(0)}?on=${text}&section=${text}`,
  (text) => `/papers/2403.00001#${text}`,
  (text) => `/library?show=${text}&tag=${text}&sort=${text}&q=${text}`,
  (text) => `/settings?${text}#${text}`,
  (text) => `/${text}`,
];

/** The addresses that a payload is tried in: one after the other, in the long run all. */
export function addressesOf(payload: string, index: number): string[] {
  const kinds = isLong ? addressKinds : [addressKinds[index % addressKinds.length]];
  return kinds.flatMap((kind) => kind?.(encodeText(payload.slice(0, 2000))) ?? []);
}

/** A text within an address. Half a sign, which no address can hold, becomes the sign for what is lost. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, '\uFFFD'));
}
