import { createHash } from 'node:crypto';

export const halves = ['tuning', 'heldOut'] as const;
export type Half = (typeof halves)[number];

/** The half that an edition belongs to, the same on every machine: held out where the first byte of the SHA-256 of `date/paperId` is odd. */
export function halfOf(date: string, paperId: string): Half {
  const firstByte = createHash('sha256').update(`${date}/${paperId}`).digest()[0] ?? 0;
  return firstByte % 2 === 1 ? 'heldOut' : 'tuning';
}
