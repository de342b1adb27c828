import type { Library } from './library.ts';

/** Whether a paper is marked read, without reading all of its marks: lists ask that of thousands. */
export function isRead(library: Library, paperId: string): boolean {
  return (library.get('read', paperId)?.value ?? '') !== '';
}
