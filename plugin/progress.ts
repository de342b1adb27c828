import type { ResolvedConfig } from 'vite';

/** Hears how far a step of the build is. */
export type Progress = (step: string, done: number, total: number) => void;

/** Where progress is shown: in one line that is renewed, or in a line after the other. */
export interface ProgressOutput {
  write: (text: string) => void;
  /** Takes the line away. Nothing where lines stay. */
  clear: (() => void) | undefined;
  now: () => number;
}

/** What is over sooner says nothing. */
const quietMs = 2000;
const renewEveryMs = 100;
const lineEveryMs = 5000;

/** Shows how far something is for as long as it runs. */
export async function showProgress<Result>(
  { write, clear, now }: ProgressOutput,
  run: (progress: Progress) => Promise<Result>,
): Promise<Result> {
  let nextAt = now() + (clear ? quietMs : lineEveryMs);
  let takeAway: () => void = () => undefined;
  try {
    return await run((step, done, total) => {
      if (now() < nextAt) return;
      takeAway();
      write(`${step}: ${done} of ${total}`);
      takeAway = clear ?? takeAway;
      nextAt = now() + (clear ? renewEveryMs : lineEveryMs);
    });
  } finally {
    takeAway();
  }
}

/** The terminal that Vite writes to, as far as it wants to be written to. */
export function progressOutputOf({ logger, logLevel }: ResolvedConfig): ProgressOutput {
  const { stdout } = process;
  const isRenewed = stdout.isTTY && !process.env['CI'] && (logLevel === undefined || logLevel === 'info');
  if (!isRenewed) return { write: (text) => logger.info(text), clear: undefined, now: Date.now };
  return {
    write: (text) => stdout.write(text),
    clear() {
      stdout.clearLine(0);
      stdout.cursorTo(0);
    },
    now: Date.now,
  };
}
