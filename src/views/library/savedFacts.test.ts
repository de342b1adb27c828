import { expect, it } from 'vitest';
import { setSaved } from '../../library/markPapers.ts';
import { TestBrowser } from '../../library/testTabs.ts';
import { addSavedFacts, readSavedFacts } from './savedFacts.ts';

it('takes in what was saved since, and keeps what was unsaved', () => {
  const browser = new TestBrowser();
  const { library } = browser.openTab();
  setSaved(library, ['a'], true);
  const before = readSavedFacts(library);
  browser.now += 1000;
  setSaved(library, ['b'], true);
  setSaved(library, ['a'], false);
  expect(addSavedFacts(before, library).map(({ paperId }) => paperId)).toEqual(['b', 'a']);
  expect(readSavedFacts(library).map(({ paperId }) => paperId)).toEqual(['b']);
});
