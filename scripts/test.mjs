// @ts-check
/** The whole check: types, lint, unit tests, and end-to-end tests in a browser, which is installed where there is none. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { countReports, reportsFolder } from './countReports.mjs';
import { browserAdvice, findOrInstallBrowser } from './findBrowser.mjs';

rmSync(reportsFolder, { recursive: true, force: true });
mkdirSync(reportsFolder, { recursive: true });

const results = [
  runStep('types', 'npm', ['run', '--silent', 'types']),
  runStep('lint', 'npm', ['run', '--silent', 'lint']),
  runStep('unit tests', 'npm', ['run', '--silent', 'unit']),
  runEndToEnd(),
];

const { passed, failed } = countReports();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = results.every(Boolean) && failed === 0 ? 0 : 1;

function runEndToEnd() {
  const browser = findOrInstallBrowser((line) => console.log(`\n${line}`));
  if (browser === undefined) {
    console.error(`\n${browserAdvice}`);
    return false;
  }
  return runStep('end-to-end tests', 'npm', ['run', '--silent', 'e2e'], { CHROME_PATH: browser });
}

/**
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {boolean} whether it succeeded
 */
function runStep(name, command, args, env = {}) {
  const start = Date.now();
  console.log(`\n— ${name}`);
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  console.log(
    `— ${name}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - start) / 1000).toFixed(1)} s`,
  );
  return status === 0;
}
