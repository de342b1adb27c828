// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { BrowserRouter } from 'react-router-dom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeQueryClient } from '../../data/queryClient.ts';
import { exportBackup } from '../../library/exportBackup.ts';
import type { Library } from '../../library/library.ts';
import { setInterest, setNote, toggleRead } from '../../library/markPapers.ts';
import { mostBackupBytes } from '../../library/readBackup.ts';
import { readReadingSpeed } from '../../library/readingSpeed.ts';
import { openAtOnce, TestBrowser } from '../../library/testTabs.ts';
import { LibraryContext } from '../../library/useLibrary.ts';
import { SettingsView } from './SettingsView.tsx';

const [first, second] = ['2505.00001', '2505.00002'] as const;

let downloads: { name: string; blob: Blob }[];

beforeEach(() => {
  downloads = [];
  let made = new Blob();
  vi.stubGlobal('scrollTo', () => undefined);
  URL.createObjectURL = (blob) => {
    made = blob as Blob;
    return '#';
  };
  URL.revokeObjectURL = () => undefined;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push({ name: this.download, blob: made });
  });
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** @param storage the browser's own answers about it */
function open(library: Library, storage: Partial<StorageManager> = {}): void {
  Object.defineProperty(navigator, 'storage', { value: storage, configurable: true });
  render(
    <QueryClientProvider client={makeQueryClient()}>
      <LibraryContext value={openAtOnce(library)}>
        <BrowserRouter>
          <SettingsView />
        </BrowserRouter>
      </LibraryContext>
    </QueryClientProvider>,
  );
}

function choose(file: File): void {
  fireEvent.change(screen.getByLabelText('백업 파일 가져오기'), { target: { files: [file] } });
}

it('names what there was no room for, and has a backup of it', async () => {
  const browser = new TestBrowser();
  const { library } = browser.openTab();
  browser.quota = 300;
  open(library);
  act(() => setNote(library, first, '긴 메모'.repeat(200)));
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('저장 공간이 가득 찼습니다');
  expect(alert.textContent).toContain(first);
  fireEvent.click(within(alert).getByRole('button', { name: '백업 파일 받기' }));
  expect(await downloads[0]?.blob.text()).toContain('긴 메모');
});

it('says what a reading speed means, and keeps it on the device', () => {
  const browser = new TestBrowser();
  open(browser.openTab().library);
  const speed = screen.getByRole('slider', { name: '읽는 속도' });
  expect(speed.getAttribute('aria-valuetext')).toBe('1분에 500자');
  fireEvent.change(speed, { target: { value: '300' } });
  expect(speed.getAttribute('aria-valuetext')).toBe('1분에 300자');
  expect(screen.getByText(/보통 요약 한 편을 읽는 시간: 약 3분/)).toBeTruthy();
  expect(readReadingSpeed(browser.openTab().library)).toBe(300);
});

it('leaves the data of a newer version alone, says so, and does not claim to have erased it', () => {
  const browser = new TestBrowser();
  browser.plant('paperdaily:/:library:chunk:2505', '{"version":99}');
  open(browser.openTab().library);
  const alert = screen.getByRole('alert');
  expect(alert.textContent).toContain('새 버전의 앱이 쓰는 기록입니다');
  expect(within(alert).getByRole('button', { name: '새로 고침' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '모두 지우기…' }));
  fireEvent.click(screen.getByRole('button', { name: '모두 지우기' }));
  expect(screen.getByText(/^지우지 못했습니다\./)).toBeTruthy();
  expect(browser.stored.get('paperdaily:/:library:chunk:2505')).toBe('{"version":99}');
});

it('asks the browser to keep the records, and the focus stays near when the button goes', async () => {
  let isPersistent = false;
  const persist = vi.fn(async () => (isPersistent = true));
  open(new TestBrowser().openTab().library, { persisted: async () => isPersistent, persist });
  expect(await screen.findByText(/Safari는 7일/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '지우지 말라고 요청하기' }));
  expect(await screen.findByText('이제 브라우저가 기록을 스스로 지우지 않습니다.')).toBeTruthy();
  expect(await screen.findByText(/다만 사이트 데이터를 직접 지우면/)).toBeTruthy();
  expect(screen.queryByText(/Safari는 7일/)).toBeNull();
  expect(document.activeElement?.textContent).toBe('기록 보존');
});

it('says what to do where the browser does not agree', async () => {
  open(new TestBrowser().openTab().library, { persisted: async () => false, persist: async () => false });
  fireEvent.click(await screen.findByRole('button', { name: '지우지 말라고 요청하기' }));
  expect(await screen.findByText(/이번에는 요청을 받아들이지 않았습니다/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '지우지 말라고 요청하기' })).toBeTruthy();
});

it('refuses a file by its size without reading it', async () => {
  open(new TestBrowser().openTab().library);
  const text = vi.fn(async () => '');
  choose(Object.assign(new File([], 'small.json'), { text }));
  await screen.findByText(/온전하지 않습니다/);
  text.mockClear();
  const huge = new File([], 'huge.json');
  Object.defineProperties(huge, { size: { value: mostBackupBytes + 1 }, text: { value: text } });
  choose(huge);
  expect(await screen.findByText(/너무 큽니다/)).toBeTruthy();
  expect(text).not.toHaveBeenCalled();
});

it('says so when the browser cannot open a file', async () => {
  open(new TestBrowser().openTab().library);
  const lost = new File([], 'lost.json');
  lost.text = async () => Promise.reject(new DOMException('', 'NotReadableError'));
  choose(lost);
  expect(await screen.findByText(/파일을 열지 못했습니다/)).toBeTruthy();
});

it('previews what an import changes now, not when the file was chosen', async () => {
  const other = new TestBrowser().openTab().library;
  toggleRead(other, { paperId: first, date: '2025-05-22' });
  toggleRead(other, { paperId: second, date: '2025-05-22' });
  setInterest(other, first, 3);
  const { library } = new TestBrowser().openTab();
  open(library);
  const text = exportBackup(other);
  choose(Object.assign(new File([], 'backup.json'), { text: async () => text }));
  const table = await screen.findByRole('table');
  expect(table.textContent).toContain('읽음200');
  act(() => toggleRead(library, { paperId: first, date: '2025-05-22' }));
  expect(table.textContent).toContain('읽음100');
  expect(table.textContent).toContain('관심도100');
});
