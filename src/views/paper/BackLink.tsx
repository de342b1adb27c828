import type { MouseEvent, ReactNode } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router-dom';
import { readListOrigin } from '../../reading/listOrigin.ts';
import { dayPath, stackPath } from '../../reading/paths.ts';
import { readSearchOrigin } from '../../reading/searchOrigin.ts';

/** The list that a paper was opened from. */
export interface ListPlace {
  kind: 'search' | 'library' | 'stack' | 'day';
  path: string;
  /** Whether it is the page before this one in the history, where it was left at its place. */
  isBehind: boolean;
}

/** @param listDay the day whose list the paper belongs to where it was opened from no other */
export function useListPlace(listDay: string): ListPlace {
  const { state } = useLocation() as { state: unknown };
  const search = readSearchOrigin(state);
  const { isFromLibrary = false, lens, stack } = readListOrigin(state) ?? {};
  if (search) return { kind: 'search', path: `/search${search.address}`, isBehind: search.isBehind };
  if (isFromLibrary) return { kind: 'library', path: '/library', isBehind: true };
  if (stack !== undefined) return { kind: 'stack', path: stackPath(stack, lens), isBehind: false };
  return { kind: 'day', path: dayPath(listDay, lens), isBehind: false };
}

interface BackLinkProps {
  listDay: string;
  className: string | undefined;
  children: ReactNode;
}

/** The way back to the list that the paper was opened from, to the place where it was left. */
export function BackLink({ listDay, className, children }: BackLinkProps) {
  const { path, isBehind } = useListPlace(listDay);
  const navigate = useNavigate();

  function goBack(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void (isBehind ? navigate(-1) : navigate(path));
  }

  return (
    <a className={className} href={useHref(path)} onClick={goBack}>
      {children}
    </a>
  );
}
