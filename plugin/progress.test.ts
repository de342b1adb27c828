import { expect, it } from 'vitest';
import { showProgress } from './progress.ts';

/** What is written while 10 steps are taken, so many milliseconds each. */
async function watch(stepMs: number, isRenewed: boolean): Promise<string[]> {
  const written: string[] = [];
  let now = 0;
  const output = {
    write: (text: string) => written.push(text),
    clear: isRenewed ? () => written.push('clear') : undefined,
    now: () => now,
  };
  await showProgress(output, async (progress) => {
    for (let done = 0; done < 10; done++) {
      progress('Reading', done, 10);
      now += stepMs;
    }
  });
  return written;
}

it('says nothing of what is soon over', async () => {
  expect(await watch(100, true)).toEqual([]);
  expect(await watch(400, false)).toEqual([]);
});

it('renews one line, and takes it away in the end', async () => {
  expect(await watch(1000, true)).toEqual([
    'Reading: 2 of 10',
    ...[3, 4, 5, 6, 7, 8, 9].flatMap((done) => ['clear', `Reading: ${done} of 10`]),
    'clear',
  ]);
});

it('writes a line every five seconds where lines stay', async () => {
  expect(await watch(1000, false)).toEqual(['Reading: 5 of 10']);
  expect(await watch(3000, false)).toEqual([
    'Reading: 2 of 10',
    'Reading: 4 of 10',
    'Reading: 6 of 10',
    'Reading: 8 of 10',
  ]);
});

it('takes the line away when something fails', async () => {
  const written: string[] = [];
  let now = 0;
  const output = {
    write: (text: string) => written.push(text),
    clear: () => written.push('clear'),
    now: () => now,
  };
  const run = showProgress(output, async (progress) => {
    now = 2000;
    progress('Reading', 0, 1);
    throw new Error('The folder is gone.');
  });
  await expect(run).rejects.toThrow('The folder is gone.');
  expect(written).toEqual(['Reading: 0 of 1', 'clear']);
});
