import { memo, type ComponentPropsWithoutRef, type ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import type { TextSpan } from '../digest/insight/textSpan.ts';
import { useTextWords } from '../i18n/textWords.ts';
import { ExternalLink } from './ExternalLink.tsx';
import styles from './Markdown.module.css';
import { remarkFold } from './remarkFold.ts';
import { remarkMark, type MarkedSpan } from './remarkMark.ts';
import { remarkShowAll } from './remarkShowAll.ts';
import { remarkSyntax } from './remarkSyntax.ts';

interface MarkdownProps {
  children: string;
  /** What the page may fold away: it gets the attribute `data-folded`. */
  folded?: readonly TextSpan[] | undefined;
  marked?: readonly MarkedSpan[] | undefined;
}

/**
 * Markdown from a digest. No HTML in it is executed: `<think>` is shown as the words that it is. Emphasis closes beside
 * Hangul, `3~5배` is not struck through, and no word is left out. Read anew only when something of it changes: that takes a
 * phone longer than all else that is drawn of a section.
 */
export const Markdown = memo(function Markdown({ children, folded, marked }: MarkdownProps) {
  const plugins: Plugins = [remarkSyntax, [remarkMark, marked], [remarkFold, folded], remarkShowAll];
  return (
    <div className={styles.markdown} lang="ko">
      <ReactMarkdown remarkPlugins={plugins} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  );
}, isSameText);

function isSameText(before: MarkdownProps, now: MarkdownProps): boolean {
  const spansOf = ({ folded, marked }: MarkdownProps) => JSON.stringify([folded, marked]);
  return before.children === now.children && spansOf(before) === spansOf(now);
}

type Plugins = ComponentPropsWithoutRef<typeof ReactMarkdown>['remarkPlugins'];

/** Headings inside a section come under the section's own. */
const components: Components = {
  h1: 'h3',
  h2: 'h3',
  h3: 'h3',
  h4: 'h4',
  h5: 'h4',
  h6: 'h4',
  a: ({ href, children }) => <ExternalLink href={href ?? ''}>{children}</ExternalLink>,
  pre: ({ children }) => (
    <pre className={styles.code} tabIndex={0}>
      {children}
    </pre>
  ),
  table: ScrollingTable,
};

/** A wide table scrolls by itself, so it must be reachable from the keyboard, as must a block of code. */
function ScrollingTable({ children }: { children?: ReactNode }) {
  const { table } = useTextWords();
  return (
    <section className={styles.scroller} tabIndex={0} aria-label={table}>
      <table>{children}</table>
    </section>
  );
}
