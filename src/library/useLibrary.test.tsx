// @vitest-environment jsdom
import { act, cleanup, render } from '@testing-library/react';
import { startTransition, Suspense, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it } from 'vitest';
import { markDay } from './days.ts';
import { LazyLibrary } from './lazyLibrary.ts';
import { setSaved, toggleRead } from './markPapers.ts';
import { setSetting } from './settings.ts';
import { openAtOnce, TestBrowser } from './testTabs.ts';
import {
  LibraryContext,
  useAreDaysDone,
  useLibrary,
  usePaperMarks,
  useSetting,
  useUnreadCount,
  useWholeLibrary,
} from './useLibrary.ts';
import { listSaved } from './listPapers.ts';

afterEach(cleanup);

const [first, second] = ['2505.00001', '2505.00002'] as const;
const date = '2025-05-22';

it('renders a row anew only when its own paper changes', () => {
  const { library } = new TestBrowser().openTab();
  const rendered: string[] = [];
  function Row({ paperId }: { paperId: string }) {
    const { read } = usePaperMarks(paperId);
    rendered.push(`${paperId} ${read ? 'read' : 'unread'}`);
    return null;
  }
  render(
    <LibraryContext value={openAtOnce(library)}>
      <Row paperId={first} />
      <Row paperId={second} />
    </LibraryContext>,
  );
  rendered.length = 0;
  act(() => toggleRead(library, { paperId: second, date }));
  expect(rendered).toEqual([`${second} read`]);
});

it('renders a day anew only when its numbers change', () => {
  const { library } = new TestBrowser().openTab();
  const rendered: string[] = [];
  function Day() {
    rendered.push(
      `${useUnreadCount([first, second])} ${useAreDaysDone([{ date, paperIds: [first, second] }])} ${useSetting('keys')}`,
    );
    return null;
  }
  render(
    <LibraryContext value={openAtOnce(library)}>
      <Day />
    </LibraryContext>,
  );
  act(() => setSaved(library, [first], true));
  act(() => markDay(library, date, [first, second]));
  act(() => setSetting(library, 'keys', 'off'));
  expect(rendered).toEqual(['2 false on', '0 true on', '0 true off']);
});

it('renders a list of the library with each change', () => {
  const { library } = new TestBrowser().openTab();
  function Saved() {
    return <p>{listSaved(useWholeLibrary()).length}</p>;
  }
  const { container } = render(
    <LibraryContext value={openAtOnce(library)}>
      <Saved />
    </LibraryContext>,
  );
  act(() => setSaved(library, [first, second], true));
  expect(container.textContent).toBe('2');
});

it('renders on a server as one who has read nothing', () => {
  function Row() {
    return <p>{usePaperMarks(first).read ? 'read' : 'unread'}</p>;
  }
  expect(renderToString(<Row />)).toBe('<p>unread</p>');
});

it('is waited for by a component that calls other hooks behind it', async () => {
  const { library } = new TestBrowser().openTab();
  const errors: unknown[] = [];
  function Saved() {
    const opened = useLibrary();
    const isFirst = useState(true)[0];
    return <p>{isFirst && listSaved(opened).length}</p>;
  }
  const container = document.createElement('div');
  const root = createRoot(container, { onRecoverableError: (error) => errors.push(error) });
  await act(async () => {
    startTransition(() =>
      root.render(
        <LibraryContext value={new LazyLibrary(async () => library)}>
          <Suspense>
            <Saved />
          </Suspense>
        </LibraryContext>,
      ),
    );
  });
  expect(container.textContent).toBe('0');
  expect(errors).toEqual([]);
});
