import { useLibraryWords } from '../../i18n/libraryWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import styles from './EmptyLibrary.module.css';

/** What the library is for, and how something gets into it. */
export function EmptyLibrary() {
  const { empty } = useLibraryWords();
  const [before, behind] = empty.key;
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{empty.title}</h2>
      <p>{empty.explain}</p>
      <h3 className={styles.how}>{empty.how}</h3>
      <ul className={styles.ways}>
        <li className={styles.byKey}>
          {before}
          <kbd className={styles.key}>s</kbd>
          {behind}
        </li>
        <li>{empty.button}</li>
        <li className={styles.bySwipe}>{empty.swipe}</li>
      </ul>
      <AppLink to="/">{empty.toNewest}</AppLink>
    </section>
  );
}
