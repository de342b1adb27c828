import * as v from 'valibot';
import { ByteReader, ByteWriter } from './bytes.ts';
import { shardPaperSchema, type Postings, type Shard } from './shard.ts';

/**
 * A shard's file, before gzip. Everything is a varint or a block behind its length; like stands beside like, so that
 * gzip finds what repeats:
 *
 *     version · papers (JSON) · per paper: length of title, of texts · number of terms
 *     block: per term, length of what it shares with the one before, length of the rest · block: the rests, UTF-8
 *     of the titles, then of the texts:
 *         block: per term, number of papers · block: distance to the posting's paper from the one before ·
 *         block: how often the term stands there
 *     block: per posting of the texts, its mark
 */
export const shardVersion = 2;

/** Writes a shard as bytes; `decodeShard` gives back an equal one. */
export function encodeShard({ papers, terms, titles, texts, lengths }: Shard): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.varint(shardVersion);
  writer.block(new TextEncoder().encode(JSON.stringify(papers)));
  for (const paper of papers.keys()) {
    writer.varint(lengths.titles[paper] ?? 0);
    writer.varint(lengths.texts[paper] ?? 0);
  }
  writer.varint(terms.length);
  encodeTerms(writer, terms);
  encodePostings(writer, titles);
  encodePostings(writer, texts);
  encodeColumn(writer, texts.marks);
  return writer.finish();
}

function encodeTerms(writer: ByteWriter, terms: string[]): void {
  const lengths: number[] = [];
  const rests: string[] = [];
  for (const [number, term] of terms.entries()) {
    const shared = countShared(terms[number - 1] ?? '', term);
    lengths.push(shared, term.length - shared);
    rests.push(term.slice(shared));
  }
  encodeColumn(writer, lengths);
  writer.block(new TextEncoder().encode(rests.join('')));
}

/** How many UTF-16 units two terms share at their beginning, without a half of a pair, which UTF-8 cannot write. */
function countShared(before: string, term: string): number {
  let shared = 0;
  while (shared < before.length && before[shared] === term[shared]) shared++;
  return /[\uD800-\uDBFF]/.test(term.charAt(shared - 1)) ? shared - 1 : shared;
}

function encodePostings(writer: ByteWriter, { starts, papers, frequencies }: Postings): void {
  const counts: number[] = [];
  const distances: number[] = [];
  for (let term = 0; term + 1 < starts.length; term++) {
    const own = papers.subarray(starts[term], starts[term + 1]);
    counts.push(own.length);
    for (const [at, paper] of own.entries())
      distances.push(at === 0 ? paper : paper - (own[at - 1] ?? 0) - 1);
  }
  for (const column of [counts, distances, frequencies]) encodeColumn(writer, column);
}

function encodeColumn(writer: ByteWriter, numbers: Iterable<number>): void {
  const column = new ByteWriter();
  for (const number of numbers) column.varint(number);
  writer.block(column.finish());
}

/** @throws {Error} where the bytes are no shard of this version */
export function decodeShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const version = reader.varint();
  if (version !== shardVersion) throw new Error(`The shard is of version ${version}, not ${shardVersion}.`);
  const papers = v.parse(v.array(shardPaperSchema), JSON.parse(new TextDecoder().decode(reader.block())));
  const lengths = { titles: new Uint32Array(papers.length), texts: new Uint32Array(papers.length) };
  for (const paper of papers.keys()) {
    lengths.titles[paper] = reader.varint();
    lengths.texts[paper] = reader.varint();
  }
  const terms = decodeTerms(reader, reader.varint());
  const titles = decodePostings(reader, terms.length);
  const texts = decodePostings(reader, terms.length);
  const marks = decodeColumn(reader, texts.papers.length);
  return { papers, terms, titles, texts: { ...texts, marks }, lengths };
}

function decodeTerms(reader: ByteReader, count: number): string[] {
  const lengths = new ByteReader(reader.block());
  const rests = new TextDecoder().decode(reader.block());
  const terms: string[] = [];
  let at = 0;
  for (let number = 0; number < count; number++) {
    const shared = lengths.varint();
    const rest = lengths.varint();
    terms.push((terms[number - 1] ?? '').slice(0, shared) + rests.slice(at, at + rest));
    at += rest;
  }
  return terms;
}

function decodePostings(reader: ByteReader, termCount: number): Postings {
  const counts = decodeColumn(reader, termCount);
  const starts = new Uint32Array(termCount + 1);
  for (const [term, count] of counts.entries()) starts[term + 1] = (starts[term] ?? 0) + count;
  const papers = decodeColumn(reader, starts[termCount] ?? 0);
  for (let term = 0; term < termCount; term++) {
    const end = starts[term + 1] ?? 0;
    for (let at = (starts[term] ?? 0) + 1; at < end; at++)
      papers[at] = (papers[at] ?? 0) + (papers[at - 1] ?? 0) + 1;
  }
  return { starts, papers, frequencies: decodeColumn(reader, papers.length) };
}

function decodeColumn(reader: ByteReader, count: number): Uint32Array {
  const column = new ByteReader(reader.block());
  const numbers = new Uint32Array(count);
  for (let at = 0; at < count; at++) numbers[at] = column.varint();
  return numbers;
}
