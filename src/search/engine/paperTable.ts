import type { Shard, ShardPaper } from '../shard/shard.ts';
import { loadShard, type LoadedShard } from './loadedShard.ts';

/** What one shard has of a paper. */
export interface PaperPart {
  shard: LoadedShard;
  /** The paper's number in the shard. */
  number: number;
  paper: ShardPaper;
}

/** The papers of all shards that have come, each once, however many shards have editions of it. */
export class PaperTable {
  readonly shards: LoadedShard[] = [];
  /** By a paper's number, what the shards have of it, newest edition first. */
  readonly parts: PaperPart[][] = [];
  private readonly numbers = new Map<string, number>();
  private readonly termCounts = { titles: 0, texts: 0 };

  add(shard: Shard): void {
    const numbers = Uint32Array.from(shard.papers, ({ paperId }) => this.numberOf(paperId));
    const loaded = loadShard(shard, this.shards.length, numbers);
    for (const [number, paper] of shard.papers.entries()) {
      const parts = this.parts[numbers[number] ?? 0];
      parts?.push({ shard: loaded, number, paper });
      parts?.sort((a, b) => (newestDate(a) < newestDate(b) ? 1 : -1));
      this.termCounts.titles += shard.lengths.titles[number] ?? 0;
      this.termCounts.texts += shard.lengths.texts[number] ?? 0;
    }
    this.shards.push(loaded);
  }

  /** How many different terms the titles and the texts of a paper have on average. */
  averageLengths(): { titles: number; texts: number } {
    const count = Math.max(1, this.parts.length);
    return { titles: this.termCounts.titles / count, texts: this.termCounts.texts / count };
  }

  /** The number of a paper by its id; nothing where no shard has it. */
  find(paperId: string): number | undefined {
    return this.numbers.get(paperId);
  }

  private numberOf(paperId: string): number {
    const known = this.numbers.get(paperId);
    if (known !== undefined) return known;
    const number = this.parts.push([]) - 1;
    this.numbers.set(paperId, number);
    return number;
  }
}

function newestDate({ paper: { editions } }: PaperPart): string {
  return editions[0]?.date ?? '';
}

/** The part whose name and title stand for the paper: the newest that has one. */
export function titledPart(parts: readonly PaperPart[]): PaperPart | undefined {
  return parts.find(({ paper }) => !paper.isUntitled) ?? parts[0];
}
