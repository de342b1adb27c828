const beginnings = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

let isBegun = false;

function begin(): void {
  isBegun = true;
  for (const event of beginnings) removeEventListener(event, begin, true);
}

// Where a page is made at build time, nobody begins.
if (typeof window !== 'undefined') {
  for (const event of beginnings) window.addEventListener(event, begin, { capture: true, passive: true });
}

/**
 * Whether the reader has done anything on this page since it was loaded. The browser's own `userActivation` does not count
 * scrolling.
 */
export function hasBegun(): boolean {
  return isBegun;
}
