import type { MouseEvent, SyntheticEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { expectPage } from './pageAhead.ts';
import { paperPath } from './paths.ts';

/** Where a paper of a list leads, by the router's paths, and what is kept in the history with it. */
interface PaperLink {
  path?: string;
  state: unknown;
}

/** The address of a router's path, for links that are followed by `usePaperLinks`. */
export function addressOf(path: string): string {
  return import.meta.env.BASE_URL + path.slice(1);
}

/**
 * What a list does when the link of one of its rows is followed or is about to be. Once for all of them, so that a row needs
 * nothing of the router: with the router's own links each row is drawn anew whenever the address changes.
 * @param findLink nothing for a paper that is not to be opened
 * @param prepare the reader is about to open a paper
 */
export function usePaperLinks(
  findLink: (paperId: string) => PaperLink | undefined,
  prepare: (paperId: string) => void,
) {
  const navigate = useNavigate();

  function follow(event: MouseEvent): void {
    const paperId = findPaper(event);
    const { ctrlKey, metaKey, altKey, shiftKey } = event;
    if (paperId === undefined || event.button !== 0 || ctrlKey || metaKey || altKey || shiftKey) return;
    const link = findLink(paperId);
    if (!link) return;
    event.preventDefault();
    void navigate(link.path ?? paperPath(paperId), { state: link.state });
  }

  function prepareFor(event: SyntheticEvent): void {
    const paperId = findPaper(event);
    const link = paperId === undefined ? undefined : findLink(paperId);
    if (paperId === undefined || !link) return;
    prepare(paperId);
    expectPage({ paperId, path: link.path ?? paperPath(paperId), state: link.state });
  }

  return { onClick: follow, onPointerOver: prepareFor, onPointerDown: prepareFor, onFocus: prepareFor };
}

/** The paper whose own link it is: a text or a note in the row may have others, also within a heading of its own. */
function findPaper({ target }: SyntheticEvent): string | undefined {
  const row =
    target instanceof Element
      ? target.closest('[data-paper] > :is(h2, h3) > a')?.closest('[data-paper]')
      : null;
  return row?.getAttribute('data-paper') ?? undefined;
}
