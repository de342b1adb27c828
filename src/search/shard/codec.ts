import type { AsPlainObject } from 'minisearch';
import * as v from 'valibot';
import { ByteReader, ByteWriter } from './bytes.ts';
import { MarkTable, shardPaperSchema, type Shard } from './shard.ts';

/**
 * A shard's file, before gzip. Everything is a varint or a block behind its length; like stands beside like, so that
 * gzip finds what repeats:
 *
 *     version · papers (JSON) · per paper: length of title, of text · number of terms
 *     block: per term, length of what it shares with the one before, length of the rest · block: the rests, UTF-8
 *     block: per term, papers by title, papers by text · block: distance to the posting's paper from the one before
 *     block: how often it stands there · block: per posting by text, its mark
 */
export const shardVersion = 1;

/** MiniSearch's number for the titles, as `indexOptions` lists the fields. */
export const titleField = 0;
const textField = 1;
const fields = [titleField, textField] as const;

/** A term's postings: MiniSearch's, by field, as numbers of papers and how often it stands in each. */
type Frequencies = readonly (readonly [paper: number, frequency: number])[];

/** @throws {Error} where MiniSearch wrote another form than the one known here */
export function encodeShard({ papers, index, marks }: Shard): Uint8Array<ArrayBuffer> {
  if (index.serializationVersion !== 2 || index.fieldIds['title'] !== titleField)
    throw new Error(`MiniSearch wrote version ${index.serializationVersion}; the codec knows version 2.`);
  const writer = new ByteWriter();
  writer.varint(shardVersion);
  writer.block(new TextEncoder().encode(JSON.stringify(papers)));
  for (const paper of papers.keys()) {
    for (const field of fields) writer.varint(index.fieldLength[paper]?.[field] ?? 0);
  }
  const entries = index.index.toSorted(([a], [b]) => (a < b ? -1 : 1));
  writer.varint(entries.length);
  encodeTerms(
    writer,
    entries.map(([term]) => term),
  );
  encodePostings(writer, entries, marks);
  return writer.finish();
}

function encodeTerms(writer: ByteWriter, terms: string[]): void {
  const lengths = new ByteWriter();
  const rests: string[] = [];
  for (const [number, term] of terms.entries()) {
    const before = terms[number - 1] ?? '';
    let shared = 0;
    while (shared < before.length && before[shared] === term[shared]) shared++;
    lengths.varint(shared);
    lengths.varint(term.length - shared);
    rests.push(term.slice(shared));
  }
  writer.block(lengths.finish());
  writer.block(new TextEncoder().encode(rests.join('')));
}

function encodePostings(writer: ByteWriter, entries: AsPlainObject['index'], marks: Shard['marks']): void {
  const [counts, distances, frequencies, bits] = Array.from({ length: 4 }, () => new ByteWriter()) as [
    ByteWriter, ByteWriter, ByteWriter, ByteWriter,
  ]; // prettier-ignore
  for (const [term, byField] of entries) {
    for (const field of fields) {
      const postings = readFrequencies(byField, field);
      counts.varint(postings.length);
      let before = -1;
      for (const [paper, frequency] of postings) {
        distances.varint(paper - before - 1);
        frequencies.varint(frequency);
        before = paper;
      }
    }
    for (const mark of marks.marksOf(term)) bits.varint(mark);
  }
  for (const column of [counts, distances, frequencies, bits]) writer.block(column.finish());
}

function readFrequencies(byField: AsPlainObject['index'][number][1], field: number): Frequencies {
  const postings = Object.entries(byField[field] ?? {});
  return postings.map(([paper, frequency]) => [Number(paper), frequency] as const).sort(([a], [b]) => a - b);
}

/** @throws {Error} where the bytes are no shard of this version */
export function decodeShard(bytes: Uint8Array): Shard {
  const reader = new ByteReader(bytes);
  const version = reader.varint();
  if (version !== shardVersion) throw new Error(`The shard is of version ${version}, not ${shardVersion}.`);
  const papers = v.parse(v.array(shardPaperSchema), JSON.parse(new TextDecoder().decode(reader.block())));
  const lengths = papers.map(() => fields.map(() => reader.varint()));
  const terms = decodeTerms(reader, reader.varint());
  const { index, marks } = decodePostings(reader, terms);
  return { papers, marks, index: completeIndex(lengths, index) };
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

function decodePostings(reader: ByteReader, terms: string[]) {
  const [counts, distances, frequencies, bits] = Array.from({ length: 4 }, () => new ByteReader(reader.block())) as [
    ByteReader, ByteReader, ByteReader, ByteReader,
  ]; // prettier-ignore
  const marks = new MarkTable();
  const index = terms.map((term): AsPlainObject['index'][number] => {
    const byField: Record<string, Record<string, number>> = {};
    for (const field of fields) {
      const papers = readPapers(counts.varint(), distances);
      if (papers.length === 0) continue;
      byField[field] = Object.fromEntries(papers.map((paper) => [paper, frequencies.varint()]));
      if (field === textField)
        marks.add(
          term,
          papers,
          papers.map(() => bits.varint()),
        );
    }
    return [term, byField];
  });
  return { index, marks };
}

function readPapers(count: number, distances: ByteReader): number[] {
  const papers: number[] = [];
  let before = -1;
  for (let number = 0; number < count; number++) papers.push((before += distances.varint() + 1));
  return papers;
}

function completeIndex(lengths: number[][], index: AsPlainObject['index']): AsPlainObject {
  const count = lengths.length;
  const average = (field: number) =>
    lengths.reduce((sum, ofPaper) => sum + (ofPaper[field] ?? 0), 0) / Math.max(1, count);
  return {
    documentCount: count,
    nextId: count,
    documentIds: Object.fromEntries(lengths.map((_, paper) => [paper, paper])),
    fieldIds: { title: titleField, text: textField },
    fieldLength: Object.fromEntries(lengths.map((ofPaper, paper) => [paper, ofPaper])),
    averageFieldLength: fields.map(average),
    storedFields: {},
    dirtCount: 0,
    index,
    serializationVersion: 2,
  };
}
