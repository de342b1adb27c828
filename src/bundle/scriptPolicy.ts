import { scriptPolicyName } from './scriptPolicyName.ts';

/** What a sink of the browser takes for the address of a script: it stands for a string, which older browsers take. */
type ScriptAddress = string;

interface ScriptPolicy {
  createScriptURL: (url: string) => ScriptAddress;
}

interface PolicyFactory {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

let policy: ScriptPolicy | undefined;

/**
 * The address of a worker's script, as a browser takes it that asks for trusted ones.
 * @throws {TypeError} where it is not one of this site's own scripts
 */
export function trustScript(url: string): ScriptAddress {
  policy ??= makePolicy();
  return policy.createScriptURL(url);
}

function makePolicy(): ScriptPolicy {
  const rules: ScriptPolicy = { createScriptURL: requireOwnScript };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return trustedTypes?.createPolicy(scriptPolicyName, rules) ?? rules;
}

function requireOwnScript(url: string): string {
  const site = new URL(import.meta.env.BASE_URL, location.href);
  const { origin, pathname } = new URL(url, location.href);
  // In development, scripts are served under the names of their sources.
  const isScript = /\.[jt]s$/.test(pathname);
  const isOwn = origin === site.origin && pathname.startsWith(site.pathname) && isScript;
  if (!isOwn) throw new TypeError(`"${url}" is none of this site's own scripts.`);
  return url;
}
