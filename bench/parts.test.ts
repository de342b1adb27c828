import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parts } from './parts.ts';

const source = resolve(import.meta.dirname, '../src/search');

it.each(parts)('finds $name in the source once', async ({ file, from }) => {
  const code = await readFile(join(source, file), 'utf8');
  expect(code.match(new RegExp(from, `${from.flags}g`))).toHaveLength(1);
});
