import { standings, type Standing } from '../../digest/edition.ts';
import { readerStates, type ReaderState } from './searchQuery.ts';

/** Beside the English ids; as the interface says them, and as one shortens that. Without spaces. */
const names: Record<Standing | ReaderState, string[]> = {
  sound: ['정상', '온전'],
  partial: ['개요만', '개요', 'overview', 'overviewonly'],
  guessed: ['추측', '추정', 'guess'],
  refused: ['요약없음', 'nosummary'],
  failed: ['실패', '요약실패'],
  empty: ['빈', '빈요약'],
  unread: ['안읽음', '안읽은', '읽지않음', '읽지않은'],
  read: ['읽음', '읽은'],
  saved: ['저장', '저장함', '저장됨', '저장한'],
  unsaved: ['저장안함', '저장하지않음'],
  noted: ['note', 'notes', '메모', '메모있음'],
  unnoted: ['nonote', '메모없음'],
};

const statesByName = new Map(
  [...standings, ...readerStates].flatMap((state) =>
    [state, ...names[state]].map((name) => [name, state] as const),
  ),
);

/** What is meant by the value of `is:`, in English or Korean, in whatever case and spacing; filters are often typed as a list, with commas. */
export function readState(value: string): Standing | ReaderState | undefined {
  return statesByName.get(
    value
      .normalize('NFC')
      .toLowerCase()
      .replace(/\s+|[,;]+$/g, ''),
  );
}

export function isReaderState(state: Standing | ReaderState): state is ReaderState {
  return readerStates.some((readerState) => readerState === state);
}
