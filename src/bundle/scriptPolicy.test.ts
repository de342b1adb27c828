import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.unstubAllGlobals());

async function loadPolicy() {
  vi.resetModules();
  vi.stubGlobal('location', new URL('https://host/search?q=x'));
  return import('./scriptPolicy.ts');
}

it('gives the site’s own scripts, through the one policy that the page allows', async () => {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => {
      made.push(name);
      return { createScriptURL: (url: string) => `trusted ${rules.createScriptURL(url)}` };
    },
  });
  const { trustScript } = await loadPolicy();
  expect(trustScript('/assets/searchWorker-1.js')).toBe('trusted /assets/searchWorker-1.js');
  expect(trustScript('/sw.js')).toBe('trusted /sw.js');
  expect(made).toEqual(['paper-daily']);
});

it.each([
  'https://elsewhere/assets/a.js',
  '//elsewhere/a.js',
  'data:text/javascript,1',
  'blob:https://host/1',
  '/data/a.json',
])('refuses %s', async (url) => {
  const { trustScript } = await loadPolicy();
  expect(() => trustScript(url)).toThrow('is none of this site');
});
