import type { ReactNode } from 'react';
import { useLocation } from 'react-router-dom';
import { AppLink } from './AppLink.tsx';
import styles from './HeaderLink.module.css';

interface HeaderLinkProps {
  to: string;
  icon: ReactNode;
  /** Only at the foot of a phone: elsewhere something else leads there. */
  isPhones?: boolean;
  /** The reader is about to go there. */
  onIntent?: () => void;
  children: ReactNode;
}

/** A link to one of the app's places, in the head of every page or at the foot of a phone. */
export function HeaderLink({ to, icon, isPhones = false, onIntent, children }: HeaderLinkProps) {
  const { pathname } = useLocation();
  return (
    <AppLink
      className={`${styles.link} ${isPhones ? styles.isPhones : ''}`}
      to={to}
      aria-current={pathname === to ? 'page' : undefined}
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      {icon}
      {children}
    </AppLink>
  );
}
