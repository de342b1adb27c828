/**
 * How the keeping goes, the gravest first: `newer`, another version of the app wrote the data, so this one writes
 * nothing; `forbidden`, the browser keeps nothing; `full`, what is listed is only in memory; `unreadable`, some texts
 * were damaged and are put aside. In all of them the library works, and a backup can be made.
 */
export type LibraryStatus =
  | { kind: 'newer'; version: number }
  | { kind: 'forbidden' }
  | { kind: 'full'; unkept: string[] }
  | { kind: 'unreadable'; count: number }
  | { kind: 'ok' };

export function isSameStatus(a: LibraryStatus, b: LibraryStatus): boolean {
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether a failed write failed for want of room; browsers name the error differently. */
export function isFullError(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
