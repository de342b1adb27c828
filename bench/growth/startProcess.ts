import { spawn, type ChildProcess } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Something that runs in a process of its own, so that its memory and its time are its own. */
export interface StartedProcess<Answer> {
  /** The one line of JSON that it prints. */
  answer: Promise<Answer>;
  process: ChildProcess;
}

/** Starts a file beside this one with the site's own folder of digests. */
export function startProcess<Answer>(file: string, folder: string): StartedProcess<Answer> {
  const script = join(import.meta.dirname, file);
  const child = spawn(process.execPath, [join(root, 'bench/run.mjs'), script, '--folder', folder], {
    cwd: root,
    env: { ...process.env, DIGESTS_DIR: join(folder, 'digests'), BASE_PATH: '/' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const answer = new Promise<Answer>((resolve, reject) => {
    let printed = '';
    child.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes('\n')) resolve(JSON.parse(printed) as Answer);
    });
    child.on('exit', (code) => reject(new Error(`${file} ended with ${code} and printed ${printed}.`)));
  });
  return { answer, process: child };
}
