import { lastDays, wholeMonth, type DaySpan } from '../digest/daySpan.ts';
import { useOverviewWords } from '../i18n/overviewWords.ts';
import { AppLink } from './AppLink.tsx';
import { stackPath } from './paths.ts';
import styles from './StackLinks.module.css';

interface StackLinksProps {
  /** The collection's newest day: a collection may lie in the past. */
  newest: string;
  /** The address of the stack that is open. */
  open?: string;
}

/** The ways to several days as one list. */
export function StackLinks({ newest, open }: StackLinksProps) {
  const words = useOverviewWords().stacks;
  const address = ({ from, to }: DaySpan) => `${from}/${to}`;
  const links = [
    [words.lastDays, address(lastDays(newest, 7))],
    [words.thisMonth, address(wholeMonth(newest))],
    [words.unread, 'unread'],
  ] as const;
  return (
    <nav aria-label={words.label}>
      <ul role="list" className={styles.links}>
        {links.map(([label, stack]) => (
          <li key={stack}>
            <AppLink
              className={styles.link}
              to={stackPath(stack)}
              aria-current={stack === open ? 'page' : undefined}
            >
              {label}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
