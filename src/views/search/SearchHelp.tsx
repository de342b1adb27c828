import { useQuery } from '@tanstack/react-query';
import { manifestQuery, monthQuery } from '../../data/queries.ts';
import { useSearchWords } from '../../i18n/searchWords.ts';
import { AppLink } from '../../reading/AppLink.tsx';
import { searchPath } from '../../reading/searchPath.ts';
import styles from './SearchHelp.module.css';

const kinds = [
  'words',
  'spacing',
  'phrase',
  'without',
  'inTitle',
  'section',
  'standing',
  'unread',
  'initials',
  'layout',
] as const;

/** What can be asked, by examples that can be tried; month and id are the collection's own. */
export function SearchHelp() {
  const { help } = useSearchWords();
  const month = useQuery(manifestQuery).data?.months.at(-1)?.month;
  const { data } = useQuery({ ...monthQuery(month ?? ''), enabled: month !== undefined });
  const paperId = data?.days.at(-1)?.paperIds[0];
  return (
    <section className={styles.help} aria-labelledby="search-help">
      <h2 id="search-help">{help.title}</h2>
      <p className={styles.intro}>{help.intro}</p>
      <ul role="list" className={styles.examples}>
        {kinds.map((kind) => (
          <Example key={kind} text={help.examples[kind]} meaning={help[kind]} />
        ))}
        {month !== undefined && <Example text={`date:${month}`} meaning={help.month} />}
        {paperId !== undefined && <Example text={paperId} meaning={help.id} />}
      </ul>
    </section>
  );
}

function Example({ text, meaning }: { text: string; meaning: string }) {
  return (
    <li className={styles.example}>
      <AppLink className={styles.query} to={searchPath(text)}>
        {text}
      </AppLink>
      <span className={styles.meaning}>{meaning}</span>
    </li>
  );
}
