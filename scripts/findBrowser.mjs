// @ts-check
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** @type {import('node:child_process').StdioOptions} */
const aptOutput = ['ignore', 'inherit', 'inherit'];

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'chrome.exe',
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A Chrome or Chromium on this machine: the one that CHROME_PATH names, Playwright's own, or an installed one.
 * @returns {string | undefined} the program's path
 */
export function findBrowser() {
  const fromPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const candidates = [process.env['CHROME_PATH'] ?? '', chromium.executablePath(), ...fromPath, ...places];
  return candidates.find(isProgram);
}

/**
 * Finds a browser, or installs one: by Playwright's installer, else, as root where there is apt, from the packages.
 * @param {(line: string) => void} say told what is about to be done
 * @returns {string | undefined} the program's path; nothing where none could be had
 */
export function findOrInstallBrowser(say) {
  const found = findBrowser();
  if (found !== undefined) return found;
  say('No Chrome or Chromium was found: trying Playwright’s installer (npx playwright install chromium).');
  // It tries again and again, with a stack trace each time, where its host cannot be reached: none of that helps anyone.
  run('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  const playwrightsOwn = findBrowser();
  if (playwrightsOwn !== undefined) return playwrightsOwn;
  if (process.getuid?.() !== 0 || !hasApt()) return undefined;
  say('That did not work: installing the packages chromium and fonts-noto-cjk with apt-get.');
  run('apt-get', ['update'], { stdio: aptOutput, timeout: 600_000 });
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], {
    stdio: aptOutput,
    timeout: 1_200_000,
  });
  return findBrowser();
}

/** What a person can do where no browser could be installed. */
export const browserAdvice = [
  'The end-to-end tests need Chrome or Chromium, and none could be installed. Do one of these, then run npm test again:',
  '  npx playwright install --with-deps chromium',
  '  sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium fonts-noto-cjk',
  '  export CHROME_PATH=/path/to/chrome',
].join('\n');

function hasApt() {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(command, args, options) {
  spawnSync(command, args, { ...options, shell: process.platform === 'win32' });
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return path !== '';
  } catch {
    return false;
  }
}
