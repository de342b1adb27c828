export interface Throttle {
  /** Runs a task at once, or takes it in place of the one that waits. */
  run: (task: () => void) => void;
  /** Runs the task that waits, if any. */
  flush: () => void;
  /** Drops the task that waits. */
  cancel: () => void;
}

/** Lets one task run in each interval, the first at once and the last at its end. */
export function makeThrottle(intervalMs: number): Throttle {
  let waiting: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function runWaiting(): void {
    timer = undefined;
    const task = waiting;
    waiting = undefined;
    if (!task) return;
    timer = setTimeout(runWaiting, intervalMs);
    task();
  }

  return {
    run: (task) => {
      waiting = task;
      if (timer === undefined) runWaiting();
    },
    flush: () => {
      clearTimeout(timer);
      runWaiting();
    },
    cancel: () => {
      waiting = undefined;
    },
  };
}
