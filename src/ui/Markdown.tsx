import type { ComponentPropsWithoutRef } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import { ExternalLink } from './ExternalLink.tsx';
import styles from './Markdown.module.css';
import { remarkPlainText } from './remarkPlainText.ts';
import { remarkShowAll } from './remarkShowAll.ts';

/**
 * Markdown from a digest. No HTML in it is executed: `<think>` is shown as the words that it is. Emphasis closes beside
 * Hangul, `3~5배` is not struck through, and no word is left out.
 */
export function Markdown({ children }: { children: string }) {
  return (
    <div className={styles.markdown} lang="ko">
      <ReactMarkdown remarkPlugins={remarkPlugins} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  );
}

const remarkPlugins: ComponentPropsWithoutRef<typeof ReactMarkdown>['remarkPlugins'] = [
  [remarkGfm, { singleTilde: false }],
  remarkCjkFriendly,
  remarkPlainText,
  remarkShowAll,
];

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
    // A region that scrolls must be reachable from the keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <pre className={styles.code} tabIndex={0}>
      {children}
    </pre>
  ),
  table: ({ children }) => (
    <div className={styles.scroller} role="region" tabIndex={0} aria-label="표">
      <table>{children}</table>
    </div>
  ),
};
