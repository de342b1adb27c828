import {
  Suspense,
  useLayoutEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  type SubmitEvent,
} from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/words.ts';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import styles from './SearchDialog.module.css';
import { SearchField } from './SearchField.tsx';
import { searchPath } from './searchPath.ts';

export interface SearchDialogContent {
  text: string;
  /** The combobox whose keys choose among what is found. */
  field: RefObject<HTMLInputElement | null>;
  /** The id for the list of what is found. */
  listId: string;
}

interface OpenDialogProps {
  /** What was typed before it was here. */
  takeText: () => string;
  renderHits: (content: SearchDialogContent) => ReactNode;
  onClose: () => void;
}

const listId = 'search-hits';

/**
 * The dialog and its field come right behind the first paint, so that what is typed while the rest is on its way is not
 * lost. Until then, and wherever nothing is chosen, Enter leads to the page of the search.
 */
export function SearchDialog({ isOpen, ...rest }: OpenDialogProps & { isOpen: boolean }) {
  return isOpen && <OpenDialog {...rest} />;
}

function OpenDialog({ takeText, renderHits, onClose }: OpenDialogProps) {
  const { search } = useWords();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(takeText);
  const { key } = useLocation();
  const [openedAt] = useState(key);

  useLayoutEffect(() => {
    // Closed before the new page takes the focus, since closing gives it back to where it was.
    if (key !== openedAt) dialog.current?.close();
    else if (!dialog.current?.open) dialog.current?.showModal();
  }, [key, openedAt]);

  function closeFromOutside(event: MouseEvent): void {
    if (event.target === event.currentTarget) dialog.current?.close();
  }

  function showAll(event: SubmitEvent): void {
    event.preventDefault();
    if (text.trim() !== '') void navigate(searchPath(text));
  }

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- Escape does the same
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={search.name}
      onClose={onClose}
      onClick={closeFromOutside}
    >
      <search className={styles.bar}>
        <form onSubmit={showAll}>
          <SearchField
            ref={field}
            className={styles.field}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- no `select` is typed into
            role="combobox"
            aria-autocomplete="list"
            aria-expanded={text.trim() !== ''}
            aria-controls={listId}
            text={text}
            onText={setText}
          />
        </form>
      </search>
      <ErrorBoundary resetKey="">
        <Suspense>{renderHits({ text, field, listId })}</Suspense>
      </ErrorBoundary>
    </dialog>
  );
}
