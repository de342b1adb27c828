import X from 'lucide/dist/esm/icons/x.mjs';
import { useLayoutEffect, useRef } from 'react';
import type { KeysWords } from '../../i18n/keys.ko.ts';
import { useKeysWords } from '../../i18n/keysWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './KeyHelp.module.css';

/** A thing to do and the keys for it, each of which does it. */
type Shortcut = [name: keyof KeysWords['keys'], ...keys: string[]];

/** By what one is about, and in the order of use. */
const groups: [name: keyof KeysWords['groups'], shortcuts: Shortcut[]][] = [
  [
    'move',
    [
      ['next', 'j'],
      ['previous', 'k'],
      ['nextUnread', 'n'],
      ['open', 'Enter', 'o'],
      ['back', 'u', 'Esc'],
      ['days', '[', ']'],
      ['search', '/', 'Ctrl/⌘ K'],
      ['newest', 'g d'],
      ['week', 'g w'],
      ['unread', 'g u'],
      ['library', 'g l'],
      ['settings', 'g s'],
    ],
  ],
  [
    'mark',
    [
      ['toggleRead', 'm'],
      ['toggleSaved', 's'],
      ['interest', '+', '-'],
      ['note', 'e'],
      ['readAbove', 'Shift K'],
      ['readBelow', 'Shift J'],
      ['dayDone', 'Shift D'],
      ['undo', 'z'],
      ['redo', 'Shift Z'],
    ],
  ],
  [
    'view',
    [
      ['lens', '1–7'],
      ['beside', 'Shift 1–7'],
      ['lensOff', '0'],
      ['minutes', 't'],
      ['reading', 'f'],
      ['matches', ',', '.'],
      ['help', '?'],
    ],
  ],
  [
    'copy',
    [
      ['copyLink', 'c'],
      ['copyReference', 'Shift C'],
    ],
  ],
];

/** The list of all keys. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const words = useKeysWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="key-help" onClose={onClose}>
      <header className={styles.head}>
        <h2 id="key-help">{words.title}</h2>
        <button
          type="button"
          className={styles.close}
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <Icon nodes={X} />
        </button>
      </header>
      <div className={styles.groups}>
        {groups.map(([group, shortcuts]) => (
          <section key={group} className={styles.group}>
            <h3 className={styles.name}>{words.groups[group]}</h3>
            <dl>
              {shortcuts.map(([name, ...keys]) => (
                <div key={name} className={styles.shortcut}>
                  <dt>{words.keys[name]}</dt>
                  <dd className={styles.keys}>
                    {keys.map((key) => (
                      <kbd key={key} className={styles.key}>
                        {key}
                      </kbd>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
