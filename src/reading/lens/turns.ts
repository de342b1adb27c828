/** Between two that are far from the window, so that scrolling and keys come first. */
const farPauseMs = 24;

interface Waiting {
  isNear: boolean;
  take: () => void;
}

const waiting = new Set<Waiting>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has texts drawn one after another, each in a task of its own, those near the window first: to draw a day of 47 at once
 * halts a slow phone for the better part of a second.
 * @param take is called once, when it is this one's turn
 * @returns withdraws it
 */
export function waitForTurn(isNear: boolean, take: () => void): () => void {
  const turn = { isNear, take };
  waiting.add(turn);
  // One that is near does not wait for the pause of those that are not.
  if (isNear) restart();
  schedule();
  return () => void waiting.delete(turn);
}

function restart(): void {
  clearTimeout(timer);
  timer = undefined;
}

function schedule(): void {
  if (timer !== undefined || waiting.size === 0) return;
  const hasNear = [...waiting].some(({ isNear }) => isNear);
  timer = setTimeout(giveTurn, hasNear ? 0 : farPauseMs);
}

function giveTurn(): void {
  timer = undefined;
  const turns = [...waiting];
  const next = turns.find(({ isNear }) => isNear) ?? turns[0];
  if (!next) return;
  waiting.delete(next);
  next.take();
  schedule();
}
