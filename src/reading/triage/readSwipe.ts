/** How far a finger must go, in CSS pixels, before it is clear whether it swipes or scrolls. */
const decisionPx = 10;
/** A swipe this long does something when the finger is lifted. */
const enoughPx = 72;
const farthestPx = 120;

/** What a finger's way over a row means so far. */
export type Swipe =
  | { kind: 'undecided' }
  /** Up or down: the list scrolls, and nothing more comes of it. */
  | { kind: 'scroll' }
  | { kind: 'swipe'; mark: 'read' | 'save'; shiftPx: number; isEnough: boolean };

/** @param before what it meant until now: a decision holds until the finger is lifted */
export function readSwipe(before: Swipe, dx: number, dy: number): Swipe {
  if (before.kind === 'scroll') return before;
  if (before.kind === 'undecided') {
    if (Math.max(Math.abs(dx), Math.abs(dy)) < decisionPx) return before;
    if (Math.abs(dx) < 1.5 * Math.abs(dy)) return { kind: 'scroll' };
  }
  return {
    kind: 'swipe',
    mark: dx > 0 ? 'read' : 'save',
    shiftPx: Math.max(-farthestPx, Math.min(farthestPx, dx)),
    isEnough: Math.abs(dx) >= enoughPx,
  };
}
