import { expect, it } from 'vitest';
import { addContentPolicy } from './contentPolicy.ts';

it('stands before all that it governs, and allows what stands in the page by its hash alone', () => {
  const html = addContentPolicy(
    '<head>\n<meta charset="utf-8" />\n<style>a{color:red}</style>\n<script>go()</script></head>',
  );
  const policy =
    /<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(
      html,
    )?.[1];
  // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='");
  // printf 'go()' | openssl dgst -sha256 -binary | base64
  expect(policy).toContain("script-src 'self' 'sha256-5KYv+PUboo5h+0+YAtGRPbwv5d/QxzHslP4YGnUaxRw=';");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
});
