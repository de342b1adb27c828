import type { ComponentPropsWithRef } from 'react';
import { useHref, useLinkClickHandler, type To } from 'react-router-dom';

interface AppLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href'> {
  to: To;
  /** Kept in `history.state`. */
  state?: unknown;
  /** Takes the place of the present entry in the history. */
  replace?: boolean;
}

/** A link to another page of the app; the router's own brings 2 kB of another framework's prefetching with it. */
export function AppLink({ to, state, replace = false, onClick, children, ...rest }: AppLinkProps) {
  const href = useHref(to);
  const follow = useLinkClickHandler(to, { state, replace });
  return (
    <a
      {...rest}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
