import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test('sets the order of the cascade layers before any style sheet comes', () => {
  const page = readFileSync(join(sites.fixtures.outDir, 'index.html'), 'utf8');
  expect(page).toMatch(/@layer tokens,\s*base,\s*components;[^]*<link rel="stylesheet"/);
});
