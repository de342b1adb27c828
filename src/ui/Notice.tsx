import type { ReactNode, Ref } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  tone?: 'quiet' | 'caution' | 'danger';
  children: ReactNode;
}

/** A few sentences set apart from the text: what happened, and what to do. */
export function Notice({ tone = 'quiet', children }: NoticeProps) {
  return <div className={`${styles.notice} ${tone === 'quiet' ? '' : styles[tone]}`}>{children}</div>;
}

interface NoticeTitleProps {
  /** For whoever moves the focus here. */
  ref?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}

/** The heading of a notice that stands in place of a page. */
export function NoticeTitle({ ref, children }: NoticeTitleProps) {
  return (
    <h1 ref={ref} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}

/** Technical words for whoever looks into it: an address, an error's text. */
export function NoticeDetail({ children }: { children: ReactNode }) {
  return <p className={styles.detail}>{children}</p>;
}

export function NoticeButton({ onClick, children }: { onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className={styles.button} onClick={onClick}>
      {children}
    </button>
  );
}
