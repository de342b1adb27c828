export interface Delay {
  /** Takes a task in place of the one that waits, and lets it wait anew. */
  run: (task: () => void) => void;
  /** Runs the task that waits, if any. */
  flush: () => void;
  /** Drops the task that waits. */
  cancel: () => void;
}

/** Runs the last of many tasks, once no other has come for a while. */
export function makeDelay(delayMs: number): Delay {
  let waiting: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function cancel(): void {
    clearTimeout(timer);
    waiting = undefined;
  }

  function flush(): void {
    const task = waiting;
    cancel();
    task?.();
  }

  return {
    run: (task) => {
      cancel();
      waiting = task;
      timer = setTimeout(flush, delayMs);
    },
    flush,
    cancel,
  };
}
