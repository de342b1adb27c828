import type { ComponentProps, ReactNode } from 'react';
import { focusContent } from './content.ts';
import styles from './Toast.module.css';

interface ToastPlaceProps {
  /** What stands in the reader's way; it brings a live region of its own. */
  urgent: ReactNode;
  children: ReactNode;
}

/** Where what is said in passing stands: at the foot of the window, one under another. */
export function ToastPlace({ urgent, children }: ToastPlaceProps) {
  return (
    <div className={styles.place}>
      {urgent}
      {/* Always there, so that a screen reader hears what comes into it. */}
      <output className={styles.said}>{children}</output>
    </div>
  );
}

/** One line of it, with what can be done. */
export function Toast({ children }: { children: ReactNode }) {
  return <div className={styles.toast}>{children}</div>;
}

/** It goes with what it says, so it takes no focus from what the reader is at; one who came to it by the keyboard goes on from the content. */
export function ToastButton({ onClick, ...rest }: Omit<ComponentProps<'button'>, 'type' | 'className'>) {
  return (
    <button
      type="button"
      className={styles.action}
      onPointerDown={(event) => event.preventDefault()}
      onClick={(event) => {
        if (document.activeElement === event.currentTarget) focusContent();
        onClick?.(event);
      }}
      {...rest}
    />
  );
}

/** The looks of `ToastButton`, for a link. */
export const toastActionClass = styles.action ?? '';
