import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sites } from './sites.ts';
import { expect, test } from './test.ts';

test('sets the order of the cascade layers before any style sheet comes', () => {
  const page = readFileSync(join(sites.fixtures.outDir, 'index.html'), 'utf8');
  expect(page).toMatch(/@layer tokens,\s*base,\s*components;[^]*<link rel="stylesheet"/);
});

test('brings the licences of all that it is made of, also in the search’s worker', () => {
  const licenses = readFileSync(join(sites.fixtures.outDir, 'licenses.md'), 'utf8');
  for (const name of ['react-dom', 'react-markdown', 'valibot', 'minisearch', 'es-hangul']) {
    expect(
      licenses.match(new RegExp(`^## ${name} - [\\d.]+ \\(MIT\\)\n\n.*(?:MIT|Copyright)`, 'gm')),
    ).toHaveLength(1);
  }
});
