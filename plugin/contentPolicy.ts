import { createHash } from 'node:crypto';
import { scriptPolicyName } from '../src/bundle/scriptPolicyName.ts';

/**
 * Puts a Content Security Policy into a built page, where it works on any host: scripts, styles, data and pictures of the
 * site's own and of no other, and no text that becomes code. What of them stands in the page is allowed by its hash.
 * What a page cannot say of itself, that no other site may frame it, is left to the host's headers.
 */
export function addContentPolicy(html: string): string {
  const policy = [
    "default-src 'none'",
    ["script-src 'self'", ...hashSources(html, 'script')].join(' '),
    ["style-src 'self'", ...hashSources(html, 'style')].join(' '),
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${scriptPolicyName}`,
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  // What stands before it in the page is not held to it.
  return html.replace(/<meta charset="utf-8" \/>/i, (charset) => `${charset}\n    ${meta}`);
}

/** https://www.w3.org/TR/CSP3/#grammardef-hash-source */
function hashSources(html: string, tag: 'script' | 'style'): string[] {
  const texts = html.matchAll(new RegExp(`<${tag}>([^]*?)</${tag}>`, 'g'));
  return Array.from(
    texts,
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
