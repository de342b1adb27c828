import Search from 'lucide/dist/esm/icons/search.mjs';
import { Suspense, useEffect, useState, type MouseEvent, type ReactNode } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { useWords } from '../i18n/words.ts';
import { Icon } from '../ui/Icon.tsx';
import { lazyExtra } from '../ui/lazyExtra.ts';
import { useAfterPaint } from '../ui/useAfterPaint.ts';
import type { SearchDialogContent } from './SearchDialog.tsx';
import linkStyles from './HeaderLink.module.css';
import styles from './SearchOpener.module.css';
import { searchFieldId } from './searchPath.ts';
import { hasOpenDialog, isComposing, isTyping } from './typing.ts';
import { isPhone } from './useIsPhone.ts';

export interface SearchOpenerProps {
  /** Draws what is found, with code that comes when it is first needed. */
  renderHits: (content: SearchDialogContent) => ReactNode;
  /** The reader is about to search, in the dialog or on the page of the search. */
  onIntent: (place: 'dialog' | 'page') => void;
}

/**
 * The way to the search from anywhere: the keys `/` and Ctrl or ⌘ K, and a link. On a phone that leads to the page of the
 * search, which has the room there that a dialog would take from it.
 */
export function SearchOpener({ renderHits, onIntent }: SearchOpenerProps) {
  const { search } = useWords();
  const href = useHref('/search');
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [isOpen, setIsOpen] = useState(false);
  const isAfterPaint = useAfterPaint();

  useEffect(() => {
    function openByKey(event: KeyboardEvent): void {
      if (isOpen && keepEarlyKey(event)) return;
      if (!isSearchKey(event)) return;
      event.preventDefault();
      if (focusPageField()) return;
      onIntent('dialog');
      setIsOpen(true);
    }
    window.addEventListener('keydown', openByKey);
    return () => window.removeEventListener('keydown', openByKey);
  }, [onIntent, isOpen]);

  function follow(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (focusPageField()) return;
    if (isPhone()) void navigate('/search');
    else setIsOpen(true);
  }

  const prepare = () => onIntent(isPhone() ? 'page' : 'dialog');
  return (
    <>
      <a
        className={linkStyles.link}
        href={href}
        aria-keyshortcuts="/ Control+K Meta+K"
        aria-current={pathname === '/search' ? 'page' : undefined}
        onClick={follow}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <Icon nodes={Search} />
        {search.name}
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </a>
      {isAfterPaint && (
        <Suspense>
          <SearchDialog
            isOpen={isOpen}
            renderHits={renderHits}
            takeText={takeEarlyText}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}

/** Should it not come, the link still leads to the page of the search. */
const SearchDialog = lazyExtra(async () => (await import('./SearchDialog.tsx')).SearchDialog);

/** What is typed between the key that opens the dialog and the dialog, which comes behind the first paint. */
let earlyText = '';

function keepEarlyKey(event: KeyboardEvent): boolean {
  if (hasOpenDialog() || event.key.length !== 1 || event.ctrlKey || event.metaKey) return false;
  event.preventDefault();
  earlyText += event.key;
  return true;
}

function takeEarlyText(): string {
  const text = earlyText;
  earlyText = '';
  return text;
}

/** By the key's position, so that it works with Hangul on. */
function isSearchKey(event: KeyboardEvent): boolean {
  const { code, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (isComposing(event) || altKey || shiftKey) return false;
  if (ctrlKey || metaKey) return code === 'KeyK';
  return code === 'Slash' && !isTyping(event);
}

function focusPageField(): boolean {
  const field = document.getElementById(searchFieldId);
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}
