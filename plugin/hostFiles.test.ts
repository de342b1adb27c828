import { expect, it } from 'vitest';
import { writeHostFiles } from './hostFiles.ts';

it('has everything below the base that carries a hash kept for ever, and the rest asked for anew', () => {
  const headers = writeHostFiles('/papers/').get('_headers') ?? '';
  expect(headers).toContain('/papers/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n');
  expect(headers).toContain('/papers/data/manifest.json\n  Cache-Control: no-cache\n');
  expect(headers).toContain('/papers/sw.js\n  Cache-Control: no-cache\n');
  expect(headers).not.toMatch(/^\/papers\/data\/\*/m);
});

it('has the app’s own pages answered by its page without a day, and no missing file', () => {
  const redirects = writeHostFiles('/').get('_redirects') ?? '';
  expect(redirects).toContain('/days/* /404.html 200\n');
  expect(redirects).not.toMatch(/^\/\*/m);
});
