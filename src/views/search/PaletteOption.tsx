import type { ReactNode } from 'react';
import { AppLink } from '../../reading/AppLink.tsx';

interface PaletteOptionProps {
  id: string;
  className: string | undefined;
  to: string;
  /** Kept in `history.state`. */
  state?: unknown;
  isChosen: boolean;
  children: ReactNode;
}

/** A link that is an option of a combobox: the keys lead to it from the field, which keeps the focus. */
export function PaletteOption({ isChosen, ...link }: PaletteOptionProps) {
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an `option` cannot be a link
  return <AppLink {...link} role="option" aria-selected={isChosen} tabIndex={-1} />;
}
