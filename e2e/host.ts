import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface HostRequest {
  path: string;
  status: number;
  /** Of the body, as it went over the line. */
  bytes: number;
}

/** A static host that runs in a process of its own, can be killed, and comes back under the same address. */
export class Host {
  readonly requests: HostRequest[] = [];
  private readonly folder: string;
  private process: ChildProcess | undefined;
  private port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /**
   * @param how as a hotel's `login` page, it answers everything itself; with a number, it leaves whoever asks for more days'
   * texts than that waiting
   */
  async start(how: 'login' | number = Infinity): Promise<this> {
    const script = join(import.meta.dirname, 'staticHost.mjs');
    const args = [script, this.folder, String(this.port), String(how)];
    const started = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.process = started;
    const lines = createInterface({ input: started.stdout });
    await new Promise<void>((resolve) => {
      lines.on('line', (line) => {
        const said = JSON.parse(line) as HostRequest | { port: number };
        if ('port' in said) {
          this.port = said.port;
          resolve();
        } else this.requests.push(said);
      });
    });
    return this;
  }

  async kill(): Promise<void> {
    const running = this.process;
    this.process = undefined;
    if (!running || running.exitCode !== null) return;
    await new Promise((resolve) => {
      running.once('exit', resolve);
      running.kill('SIGKILL');
    });
  }
}
