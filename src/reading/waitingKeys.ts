import { isTaken } from './typing.ts';

/** So long, in milliseconds, a key waits for what answers it: of an older one the reader thinks no more. */
const mostMs = 3000;

let waiting: KeyboardEvent[] = [];

/**
 * Keeps the keys that nothing has answered: what does so comes behind a page's first paint and behind a list that is on its
 * way, and one who types ahead means that. The next key that is answered, or a pointer, says that the reader is elsewhere.
 */
export function keepUnansweredKeys(): void {
  window.addEventListener('keydown', keep);
  window.addEventListener('pointerdown', dropWaitingKeys, true);
}

function keep(event: KeyboardEvent): void {
  if (!isTaken(event)) waiting = [...readFresh(), event];
}

function readFresh(): KeyboardEvent[] {
  const oldest = performance.now() - mostMs;
  return waiting.filter((event) => event.timeStamp > oldest);
}

/** Gives them, in their order, to what is here by now. @param answer says whether it did anything */
export function answerWaitingKeys(answer: (event: KeyboardEvent) => boolean): void {
  waiting = readFresh().filter((event) => !answer(event));
}

export function dropWaitingKeys(): void {
  waiting = [];
}
