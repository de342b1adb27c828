import type { ComponentPropsWithRef } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router-dom';

interface AppLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'onClick'> {
  to: To;
  /** Kept in `history.state`. */
  state?: unknown;
  /** Takes the place of the present entry in the history; a link to the present address always does. */
  replace?: true;
}

/** A link to another page of the app; the router's own brings 2 kB of another framework's prefetching with it. */
export function AppLink({ to, state, replace, children, ...rest }: AppLinkProps) {
  const follow = useLinkClickHandler(to, { state, ...(replace && { replace }) });
  return (
    <a {...rest} href={useHref(to)} onClick={follow}>
      {children}
    </a>
  );
}
