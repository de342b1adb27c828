import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

/**
 * Reads a file that has a JSON object on each line.
 * @throws {Error} that names the line that does not fit the schema
 */
export async function readJsonLines<T>(file: string, schema: v.GenericSchema<unknown, T>): Promise<T[]> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return lines.flatMap((line, index) =>
    line.trim() === '' ? [] : [readLine(line, schema, `${file}:${index + 1}`)],
  );
}

function readLine<T>(line: string, schema: v.GenericSchema<unknown, T>, place: string): T {
  try {
    return v.parse(schema, JSON.parse(line));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`${place} cannot be used: ${reason}`, { cause });
  }
}
