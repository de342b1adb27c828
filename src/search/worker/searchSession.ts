import { readBundleBytes, readBundleFile } from '../../bundle/readBundleFile.ts';
import type { Manifest, SearchFiles } from '../../bundle/bundle.ts';
import type { KeptPapers, SearchProgress, SearchRequest } from '../answer.ts';
import { SearchEngine } from '../engine/searchEngine.ts';
import { Glossary, glossarySchema } from '../glossary/glossary.ts';
import { decodeShard } from '../shard/codec.ts';
import { DayTextStore } from './dayTextStore.ts';
import { HitReader } from './hitReader.ts';
import type { FromWorker } from './messages.ts';

/**
 * What goes on in the worker: shards come one by one, the newest first, and the newest request is answered again with
 * each. Between two shards, and before an answer, newer requests are heard.
 */
export class SearchSession {
  private readonly engine = new SearchEngine();
  private readonly folder: string;
  private readonly files: SearchFiles;
  private readonly send: (message: FromWorker) => void;
  private readonly reader: HitReader;
  private readonly missing: Set<string>;
  private readonly failed = new Set<string>();
  private request: SearchRequest | undefined;
  private kept: readonly KeptPapers[] = [];
  private isAnswering = false;
  private glossary: 'awaited' | 'here' | 'failed' = 'awaited';

  /** @param folder the address of the bundle's folder */
  constructor(
    folder: string,
    { search, months }: Pick<Manifest, 'months' | 'search'>,
    send: (message: FromWorker) => void,
  ) {
    this.folder = folder;
    this.files = search;
    this.send = send;
    this.reader = new HitReader(new DayTextStore(folder, months), send);
    // Newest first.
    this.missing = new Set(search.shards.map(({ file }) => file).toReversed());
  }

  /** Loads the whole index; a shard that fails is left out, and said. */
  async load(): Promise<void> {
    this.sendProgress();
    let glossary: Promise<void> | undefined;
    for (const file of this.missing) {
      await this.loadShard(file);
      // Behind the newest shard, which has something to show for most queries; the others need not wait for it.
      glossary ??= this.loadGlossary();
      this.sendProgress();
      this.answer();
      await nextTurn();
    }
    await (glossary ?? this.loadGlossary());
  }

  /** Takes the place of the request before. */
  search(request: SearchRequest, kept: readonly KeptPapers[]): void {
    this.request = request;
    this.kept = kept;
    this.answer();
  }

  /** Typing has paused: checks the phrases of an answer, and cuts snippets of these papers. */
  read(request: SearchRequest, paperIds: readonly string[]): void {
    void this.reader.read(request, paperIds);
  }

  /** Answers the newest request once those that wait in the queue have been heard. */
  private answer(): void {
    if (this.isAnswering) return;
    this.isAnswering = true;
    void nextTurn().then(() => {
      this.isAnswering = false;
      const isEmpty = this.missing.size === this.files.shards.length && this.files.shards.length > 0;
      if (!this.request || isEmpty) return;
      const answer = this.engine.search(this.request, this.missing.size === 0, this.kept);
      // That nothing was found is not said before the other language was looked at.
      if (answer.total > 0 || this.glossary !== 'awaited') this.reader.show(answer);
    });
  }

  private async loadShard(file: string): Promise<void> {
    try {
      const bytes = await readBundleBytes(this.folder + file, new AbortController().signal);
      this.engine.addShard(decodeShard(bytes));
      this.missing.delete(file);
    } catch {
      // Said by the progress, with a way to try again.
      this.failed.add(file);
    }
  }

  private async loadGlossary(): Promise<void> {
    const url = this.folder + this.files.glossary.file;
    try {
      const file = await readBundleFile(url, glossarySchema, new AbortController().signal);
      this.engine.setGlossary(new Glossary(file));
      this.glossary = 'here';
    } catch {
      // Without it, everything but the other language is found.
      this.glossary = 'failed';
    }
    this.answer();
  }

  private sendProgress(): void {
    const { shards } = this.files;
    const count = (isCounted: (file: string) => boolean) =>
      shards.reduce((sum, { file, papers }) => sum + (isCounted(file) ? papers : 0), 0);
    const progress: SearchProgress = {
      searched: count((file) => !this.missing.has(file)),
      total: count(() => true),
      failed: count((file) => this.failed.has(file)),
    };
    this.send({ type: 'progress', progress });
  }
}

/** Lets messages that wait in the queue be heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
