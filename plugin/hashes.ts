import { createHash } from 'node:crypto';
import { hashLength } from '../src/bundle/addresses.ts';

/** What a file's name in the bundle says of its content. */
export function hashContent(content: string | Uint8Array): string {
  return hash(content).slice(0, hashLength);
}

/** Stands for all of these texts in this order, and for no others. */
export function hashTexts(texts: readonly string[]): string {
  return hash(JSON.stringify(texts));
}

/** SHA-256, hexadecimal. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
