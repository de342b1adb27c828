// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { BrowserRouter, Link, Route, Routes } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeQueryClient } from '../../data/queryClient.ts';
import type { ShownAnswer } from '../../search/answer.ts';
import { FakeSearch, makeHit } from './fakeSearch.ts';
import { openAtOnce, TestBrowser } from '../../library/testTabs.ts';
import { LibraryContext } from '../../library/useLibrary.ts';
import { SearchClientContext } from '../../reading/searchContext.ts';
import { SearchView } from './SearchView.tsx';

let search: FakeSearch;

beforeEach(() => {
  search = new FakeSearch();
  vi.useFakeTimers();
  vi.stubGlobal('scrollTo', () => undefined);
  vi.stubGlobal('fetch', () => new Promise(() => undefined));
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      private readonly onSight: IntersectionObserverCallback;
      constructor(onSight: IntersectionObserverCallback) {
        this.onSight = onSight;
      }
      // All is near that has no `far` in its text.
      observe = (target: Element) => {
        const isIntersecting = !target.textContent.includes('far');
        this.onSight([{ target, isIntersecting } as IntersectionObserverEntry], this as never);
      };
      disconnect = () => undefined;
    },
  );
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function open(address: string): HTMLInputElement {
  history.replaceState(null, '', address);
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <LibraryContext value={openAtOnce(new TestBrowser().openTab().library)}>
        <SearchClientContext value={search.asPart()}>
          <BrowserRouter>
            <Link to="/search?q=다른 말">elsewhere</Link>
            <Routes>
              <Route path="search" element={<SearchView preparePaper={() => undefined} />} />
              <Route path="*" element={null} />
            </Routes>
          </BrowserRouter>
        </SearchClientContext>
      </LibraryContext>
    </QueryClientProvider>,
  );
  return screen.getByRole('searchbox');
}

/** What reads and writes the keys of a query comes when it is first needed. */
function bringGrammar(): Promise<void> {
  return act(async () => {
    await Promise.all([import('./readKeptPapers.ts'), import('../../search/query/toggleFilter.ts')]);
  });
}

function type(field: HTMLInputElement, text: string): void {
  fireEvent.input(field, { target: { value: text } });
}

function answer(found: Partial<ShownAnswer>, progress = {}): void {
  act(() => search.answer(found, progress));
}

function wait(ms: number): void {
  act(() => void vi.advanceTimersByTime(ms));
}

function askedText(): string | undefined {
  return search.requests.at(-1)?.text;
}

function addressQuery(): string | null {
  return new URLSearchParams(location.search).get('q');
}

it('searches for each syllable while it is composed and leaves the field to the input method', () => {
  const field = open('/search');
  fireEvent.compositionStart(field);
  for (const text of ['ㄱ', '가', '강', '강ㅎ', '강화']) {
    type(field, text);
    expect(askedText()).toBe(text);
    answer({ hits: [makeHit()] });
    expect(field.value).toBe(text);
  }
  fireEvent.compositionEnd(field);
  expect(search.requests.map(({ text }) => text)).toEqual(['ㄱ', '가', '강', '강ㅎ', '강화']);
});

it('does not write into the field while an input method composes, whatever the address says', () => {
  const field = open('/search?q=강화');
  fireEvent.compositionStart(field);
  type(field, '강화 하');
  fireEvent.click(screen.getByText('elsewhere'));
  expect(field.value).toBe('강화 하');
  fireEvent.compositionEnd(field);
  type(field, '강화 학');
  expect(askedText()).toBe('강화 학');
});

it.each([
  ['partial', '개요만'],
  ['guessed', '추측'],
  ['refused', '요약 없음'],
  ['failed', '요약 실패'],
  ['empty', '빈 요약'],
] as const)('marks a paper whose summary is %s', (standing, mark) => {
  open('/search?q=강화');
  answer({ hits: [makeHit({ standing })] });
  expect(within(screen.getByRole('listitem')).getByText(mark)).toBeTruthy();
});

it('keeps the Enter that ends a syllable from leading on', () => {
  const field = open('/search?q=강화');
  answer({ hits: [makeHit()] });
  expect(fireEvent.keyDown(field, { code: 'Enter', key: 'Enter', isComposing: true })).toBe(false);
  expect(fireEvent.keyDown(field, { code: 'Enter', key: 'Enter', keyCode: 229 })).toBe(false);
  expect(fireEvent.keyDown(field, { code: 'Enter', key: 'Enter', keyCode: 13 })).toBe(true);
});

it('lets the address follow without filling the history', () => {
  const field = open('/search');
  const entries = history.length;
  for (const text of ['강', '강화', '강화 학', '강화 학습']) type(field, text);
  wait(349);
  expect(addressQuery()).toBeNull();
  wait(1);
  expect(addressQuery()).toBe('강화 학습');
  expect(history.length).toBe(entries);
});

it('takes the text of another address that the reader goes to, over what was typed', () => {
  const field = open('/search?q=강화');
  type(field, '강화 학습');
  type(field, '강화 학습법');
  fireEvent.click(screen.getByText('elsewhere'));
  wait(1000);
  expect(field.value).toBe('다른 말');
  expect(askedText()).toBe('다른 말');
  expect(addressQuery()).toBe('다른 말');
});

it('shows name, title, day and place of a hit before any text has come', () => {
  open('/search?q=강화');
  answer({ hits: [makeHit({ name: 'Web-Shepherd' })] });
  const row = screen.getByRole('heading', { level: 3 }).closest('li');
  expect(row?.textContent).toContain('Web-Shepherd 강화 학습으로 추론하기');
  expect(row?.textContent).toContain('제목 · 결과');
  expect(row?.textContent).toContain('2025년 5월 22일');
});

it('asks for the edition that matches where the page of the paper might prefer another', () => {
  open('/search?q=강화');
  answer({ hits: [makeHit(), makeHit({ paperId: '2505.00002', standing: 'guessed' })] });
  const addresses = within(screen.getByRole('list', { name: '검색 결과' }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  expect(addresses).toEqual(['/papers/2505.00001', '/papers/2505.00002?on=2025-05-22']);
});

it('marks what matches and says why where it was not typed', () => {
  open('/search?q=reinforcement');
  answer({
    hits: [
      makeHit({ titleMarks: [{ from: 0, to: 2, because: { reason: 'glossary', typed: 'reinforcement' } }] }),
    ],
    notes: [{ kind: 'glossary', typed: 'reinforcement', read: '강화' }],
  });
  expect(screen.getByTitle('‘reinforcement’: 같은 뜻의 말').textContent).toBe('강화');
  expect(screen.getByRole('list', { name: '이렇게 찾았습니다' }).textContent).toBe(
    '‘reinforcement’는 ‘강화’로도 찾았습니다.',
  );
});

it('explains a surprising mark of which no note speaks', () => {
  open('/search?q=reinforcement');
  answer({ hits: [makeHit()], marks: [{ term: '강화', typed: 'reinforcement', reason: 'glossary' }] });
  expect(screen.getByText('‘reinforcement’는 ‘강화’로도 찾았습니다.')).toBeTruthy();
});

it('says that a name is in no digest before it shows what is merely similar', () => {
  open('/search?q=Web-Shepherd');
  answer({ hits: [makeHit()], notes: [{ kind: 'absent', typed: 'Web-Shepherd', what: 'name' }] });
  const note = screen.getByText('‘Web-Shepherd’라는 이름은 어느 다이제스트에도 없습니다.');
  const heading = screen.getByRole('heading', { name: '비슷한 논문' });
  expect(note.compareDocumentPosition(heading)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

it('offers the query without filters where they leave nothing', async () => {
  open('/search?q=강화 is:failed&in=results');
  await bringGrammar();
  answer({ notes: [{ kind: 'withoutFilters', text: '강화', count: 12 }] });
  expect(screen.getByRole('link', { name: '필터 없이 12편' }).getAttribute('href')).toBe(
    `/search?q=${encodeURIComponent('강화')}`,
  );
  fireEvent.click(screen.getByRole('button', { name: '‘결과’ 말고 모든 항목에서 찾기' }));
  expect(search.requests.at(-1)?.section).toBeUndefined();
});

it('points at a mistake in the query', async () => {
  open('/search?q=강화 after:2025-13');
  await bringGrammar();
  answer({ hits: [makeHit()] });
  expect(screen.getByText('after:2025-13').closest('li')?.textContent).toContain('날짜는 2025, 2025-05');
});

it('puts month and standing into the query, where they can be seen, and the section into the address', async () => {
  const field = open('/search?q=강화');
  const found = {
    hits: [makeHit()],
    counts: {
      months: [
        { month: '2025-06', count: 3 },
        { month: '2025-05', count: 9 },
      ],
      sections: [{ section: 'results' as const, count: 7 }],
      standings: [
        { standing: 'sound' as const, count: 11 },
        { standing: 'guessed' as const, count: 1 },
      ],
    },
  };
  answer(found);
  for (const name of ['2025년 5월 9', '추측 1', '결과 7']) {
    fireEvent.click(screen.getByRole('button', { name }));
    await bringGrammar();
  }
  expect(field.value).toBe('강화 date:2025-05 is:guessed');
  answer(found);
  expect(screen.getByRole('button', { name: '추측 1', pressed: true })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '2025년 5월 9' }));
  await bringGrammar();
  expect(search.requests.at(-1)).toMatchObject({ text: '강화 is:guessed', section: 'results' });
});

it('raises the limit for more, and leads on from the first new hit', () => {
  open('/search?q=강화');
  const hits = Array.from({ length: 40 }, (_, index) => makeHit({ paperId: `2505.${10_000 + index}` }));
  answer({ hits: hits.slice(0, 30), total: 40 });
  wait(300);
  fireEvent.click(screen.getByRole('button', { name: '10편 더 보기' }));
  expect(search.requests.at(-1)?.limit).toBe(60);
  answer({ hits, total: 40 });
  expect(document.activeElement?.getAttribute('href')).toBe('/papers/2505.10030');
  wait(350);
  expect(history.state).toMatchObject({ usr: { limit: 60 } });
});

it('draws few of the hits while typing, and the rest once that has paused', () => {
  const field = open('/search?q=강');
  const hits = Array.from({ length: 30 }, (_, index) => makeHit({ paperId: `2505.${10_000 + index}` }));
  const countRows = () => screen.getAllByRole('heading', { level: 3 }).length;
  answer({ hits });
  expect(countRows()).toBe(30);
  wait(300);
  type(field, '강화');
  answer({ hits });
  expect(countRows()).toBe(10);
  wait(300);
  for (const count of [15, 20, 25, 30]) {
    wait(0);
    expect(countRows()).toBe(count);
  }
});

it('has the texts of near hits read once typing has paused, and shows what they say', () => {
  const field = open('/search');
  wait(300);
  type(field, '강화');
  answer({ hits: [makeHit(), makeHit({ paperId: '2505.00002', title: 'far' })] });
  wait(299);
  expect(search.reads).toEqual([]);
  wait(1);
  expect(search.reads).toEqual([
    { request: { text: '강화', order: 'relevance', limit: 30 }, paperIds: ['2505.00001'] },
  ]);
  const snippet = {
    paperId: '2505.00001',
    date: '2025-05-22',
    text: '강화는 보상',
    marks: [{ from: 0, to: 3 }],
    isCutBefore: true,
    isCutBehind: false,
  };
  act(() => search.become({ snippets: new Map([[snippet.paperId, snippet]]) }));
  expect(screen.getByText('강화는', { selector: 'mark' }).closest('p')?.textContent).toBe('… 강화는 보상');
  // The edition that matches is another now, and its text on its way.
  answer({ hits: [makeHit({ date: '2025-06-02' })] });
  expect(screen.queryByText('강화는', { selector: 'mark' })).toBeNull();
});

it('says that phrases are checked, and that there may be fewer papers', () => {
  open('/search?q="강화 학습"');
  answer({ hits: [makeHit()], total: 8, phraseCheck: { isRunning: true, isPartial: true } });
  expect(screen.getByRole('heading', { name: '논문 많아야 8편' })).toBeTruthy();
  expect(screen.getByText('구절을 본문에서 확인하는 중…')).toBeTruthy();
});

it('shows nothing older once the field was empty', () => {
  const field = open('/search?q=강화');
  answer({ hits: [makeHit()] });
  type(field, '');
  type(field, '언');
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});

it('tells screen readers the number once typing has stopped', () => {
  const field = open('/search?q=강');
  answer({ hits: [makeHit()], total: 8 });
  wait(500);
  type(field, '강화');
  answer({ hits: [makeHit()], total: 5 });
  wait(500);
  expect(screen.getByRole('status').textContent).toBe('');
  wait(200);
  expect(screen.getByRole('status').textContent).toBe('논문 5편');
});

it('says how far the search has come, and what could not be searched', () => {
  open('/search?q=강화');
  answer({ hits: [makeHit()] }, { searched: 1000, total: 5000 });
  expect(screen.getByText('최근 1,000편까지 찾음, 더 찾는 중…')).toBeTruthy();
  answer({ hits: [makeHit()] }, { searched: 4000, total: 5000, failed: 1000 });
  fireEvent.click(within(screen.getByRole('alert')).getByRole('button', { name: '다시 시도' }));
  expect(search.retries).toBe(1);
});

it('offers to start a search again that has stopped', () => {
  open('/search?q=강화');
  act(() => search.become({ isBroken: true }));
  expect(screen.getByRole('alert').textContent).toContain('검색을 시작하지 못했습니다');
  fireEvent.click(screen.getByRole('button', { name: '다시 시도' }));
  expect(search.retries).toBe(1);
});

it('shows nothing that was found for another query elsewhere', () => {
  search.search({ text: '옛말', order: 'relevance', limit: 8 });
  search.answer({ hits: [makeHit()] });
  open('/search?q=강화');
  expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
});

it('helps with examples where nothing is asked', () => {
  open('/search');
  expect(screen.getByRole('link', { name: '한계:데이터' }).getAttribute('href')).toContain('/search?q=');
  expect(search.requests).toEqual([]);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

it('leaves a link to the browser where it is to open elsewhere', () => {
  open('/search?q=강화');
  answer({ hits: [makeHit()] });
  const link = within(screen.getByRole('list', { name: '검색 결과' })).getByRole('link');
  expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
  expect(location.pathname).toBe('/search');
  expect(fireEvent.click(link)).toBe(false);
  expect(location.pathname).toBe('/papers/2505.00001');
  expect(history.state).toMatchObject({ usr: { day: '2025-05-22', search: { isBehind: true } } });
});
