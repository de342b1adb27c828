import { join } from 'node:path';
import * as v from 'valibot';
import type { Digest } from '../../src/digest/digest.ts';
import { sectionKinds } from '../../src/digest/edition.ts';
import { readJsonLines } from '../readJsonLines.ts';
import { halfOf, type Half } from './halves.ts';
import { readUnits, type Unit } from './readUnits.ts';

/** What a reader said of a unit; README.md says what the words mean. */
export const labels = ['empty', 'doubtful', 'information'] as const;
export type Label = (typeof labels)[number];

const labelLineSchema = v.strictObject({
  date: v.string(),
  paperId: v.string(),
  section: v.union([v.number(), v.picklist(['before', 'after'])]),
  kind: v.exactOptional(v.picklist(sectionKinds)),
  start: v.number(),
  end: v.number(),
  label: v.picklist(['empty', 'doubtful']),
  reason: v.exactOptional(v.string()),
});

/** A line of `labels.jsonl`. */
export type LabelLine = v.InferOutput<typeof labelLineSchema>;

export interface LabelledUnit extends Unit {
  date: string;
  paperId: string;
  half: Half;
  label: Label;
  /** Why it is doubtful. */
  reason: string | undefined;
}

/** The labels that are not `information`, as they were written down. */
export async function readLabels(): Promise<LabelLine[]> {
  return readJsonLines(join(import.meta.dirname, 'labels.jsonl'), labelLineSchema);
}

/**
 * Every unit of the digests with its label; a unit that no line names is information.
 * @throws {Error} that names a line whose unit is not there: the digests, or what reads them, are no longer the same
 */
export function labelUnits(digests: Digest[], lines: LabelLine[]): LabelledUnit[] {
  const lineByUnit = new Map(lines.map((line) => [nameUnit(line), line]));
  const units = digests.flatMap(({ date, editions }) =>
    editions.flatMap((edition) => readUnits(edition).map((unit) => placeUnit(unit, date, edition.paperId))),
  );
  const labelled = units.map((unit) => labelUnit(unit, lineByUnit.get(nameUnit(unit))));
  for (const unit of units) lineByUnit.delete(nameUnit(unit));
  const [missing] = lineByUnit.keys();
  if (missing !== undefined) throw new Error(`No unit stands at ${missing}, which labels.jsonl names.`);
  return labelled;
}

type PlacedUnit = Omit<LabelledUnit, 'half' | 'label' | 'reason'>;

function placeUnit(unit: Unit, date: string, paperId: string): PlacedUnit {
  return { date, paperId, ...unit };
}

function labelUnit(unit: PlacedUnit, line: LabelLine | undefined): LabelledUnit {
  const half = halfOf(unit.date, unit.paperId);
  return { ...unit, half, label: line?.label ?? 'information', reason: line?.reason };
}

type UnitName = Pick<LabelledUnit, 'date' | 'paperId' | 'section' | 'start' | 'end'>;

/** What a unit is told apart by, in labels and in figures. */
export function nameUnit({ date, paperId, section, start, end }: UnitName): string {
  return `${date}/${paperId} ${section} ${start}–${end}`;
}
