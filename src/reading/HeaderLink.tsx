import type { ReactNode } from 'react';
import { AppLink } from './AppLink.tsx';
import styles from './HeaderLink.module.css';

interface HeaderLinkProps {
  to: string;
  /** The reader is about to go there. */
  onIntent: () => void;
  children: ReactNode;
}

/** A link in the head of every page. */
export function HeaderLink({ to, onIntent, children }: HeaderLinkProps) {
  return (
    <AppLink className={styles.link} to={to} onPointerEnter={onIntent} onFocus={onIntent}>
      {children}
    </AppLink>
  );
}
