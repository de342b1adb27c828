import X from 'lucide/dist/esm/icons/x.mjs';
import { useId, useState, type SubmitEvent } from 'react';
import { usePaperWords } from '../../i18n/paperWords.ts';
import { listTags } from '../../library/listPapers.ts';
import { addTag, removeTag } from '../../library/markPapers.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './PaperTags.module.css';

/** A paper's tags, each to be taken off with a press, and a field for another. */
export function PaperTags({ paperId, tags }: { paperId: string; tags: string[] }) {
  const { tools } = usePaperWords();
  const library = useLibrary();
  const listId = useId();
  const [text, setText] = useState('');

  function add(event: SubmitEvent): void {
    event.preventDefault();
    addTag(library, [paperId], text.replace(/^#/, ''));
    setText('');
  }

  return (
    <form className={styles.tags} aria-label={tools.tags} onSubmit={add}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className={styles.tag}
          aria-label={tools.removeTag(tag)}
          onClick={() => removeTag(library, [paperId], tag)}
        >
          #{tag} <Icon nodes={X} />
        </button>
      ))}
      <input
        className={styles.field}
        aria-label={tools.addTag}
        placeholder={tools.addTag}
        list={listId}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <datalist id={listId}>
        {listTags(library).map(({ tag }) => (
          <option key={tag}>{tag}</option>
        ))}
      </datalist>
    </form>
  );
}
