import { manifestFile } from '../src/bundle/addresses.ts';
import { dayListSchema, manifestSchema, monthSchema } from '../src/bundle/bundle.ts';
import type { FirstDay } from '../src/bundle/firstDay.ts';
import * as v from 'valibot';
import type { Bundle } from './buildBundle.ts';

/** The newest day of a bundle, with what leads to it; nothing where there is no day. */
export function findFirstDay(bundle: Bundle): FirstDay | undefined {
  const manifest = readFile(bundle, manifestFile, manifestSchema);
  const newest = manifest.months.at(-1);
  if (!newest) return undefined;
  const month = readFile(bundle, newest.file, monthSchema);
  const day = month.days.at(-1);
  return day && { manifest, month, list: readFile(bundle, day.list, dayListSchema) };
}

function readFile<Schema extends v.GenericSchema>(
  bundle: Bundle,
  file: string,
  schema: Schema,
): v.InferOutput<Schema> {
  return v.parse(schema, JSON.parse(String(bundle.get(file))));
}
