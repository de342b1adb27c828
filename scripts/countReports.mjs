// @ts-check
/** Counts tests from what the runners themselves wrote: Vitest's and Playwright's JSON reports. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const reportsFolder = 'reports';

/** @returns {{ passed: number, failed: number }} a missing report counts as one failure: its runner did not finish */
export function countReports() {
  const unit = readReport('unit.json');
  const endToEnd = readReport('e2e.json');
  return {
    passed: (unit?.numPassedTests ?? 0) + (endToEnd?.stats.expected ?? 0) + (endToEnd?.stats.flaky ?? 0),
    failed:
      (unit ? unit.numFailedTests + (unit.success || unit.numFailedTests > 0 ? 0 : 1) : 1) +
      (endToEnd ? endToEnd.stats.unexpected + endToEnd.errors.length : 1),
  };
}

/** @param {string} name */
function readReport(name) {
  try {
    return JSON.parse(readFileSync(join(reportsFolder, name), 'utf8'));
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { passed, failed } = countReports();
  console.log(`${passed} passed, ${failed} failed`);
}
