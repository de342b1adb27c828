import * as v from 'valibot';
import { manifestFile } from '../src/bundle/addresses.ts';
import { dayListSchema, manifestSchema, monthSchema } from '../src/bundle/bundle.ts';
import type { FirstDay } from '../src/bundle/firstDay.ts';
import type { Bundle } from './bundle/bundleFiles.ts';

/** The newest day of a bundle, with what leads to it; nothing where there is no day. */
export async function findFirstDay(bundle: Bundle): Promise<FirstDay | undefined> {
  const manifest = await readFile(bundle, manifestFile, manifestSchema);
  const newest = manifest.months.at(-1);
  if (!newest) return undefined;
  const month = await readFile(bundle, newest.file, monthSchema);
  const day = month.days.at(-1);
  return day && { manifest, month, list: await readFile(bundle, day.list, dayListSchema) };
}

async function readFile<Schema extends v.GenericSchema>(
  bundle: Bundle,
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, JSON.parse(String(await bundle.get(file)?.())));
}
