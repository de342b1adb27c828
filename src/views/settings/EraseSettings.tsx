import { useRef, useState } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { eraseLibrary } from '../../library/eraseLibrary.ts';
import { useLibrary } from '../../library/useLibrary.ts';
import { ActionButton, Actions } from './ActionButton.tsx';
import { EraseConfirm } from './EraseConfirm.tsx';
import { SettingsSection } from './SettingsSection.tsx';

type EraseState = 'closed' | 'asking' | 'done' | 'refused';

/** Erasing everything, which asks first and offers a backup. */
export function EraseSettings() {
  const { erase } = useSettingsWords();
  const library = useLibrary();
  const opener = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<EraseState>('closed');

  /** The question goes with its buttons, so the focus goes back to where it came from. */
  function leave(next: EraseState): void {
    opener.current?.focus();
    setState(next);
  }

  return (
    <SettingsSection title={erase.title} intro={erase.intro}>
      <Actions outcome={state === 'done' || state === 'refused' ? erase[state] : ''}>
        <ActionButton
          ref={opener}
          tone="danger"
          aria-expanded={state === 'asking'}
          onClick={() => setState(state === 'asking' ? 'closed' : 'asking')}
        >
          {erase.open}
        </ActionButton>
      </Actions>
      {state === 'asking' && (
        <EraseConfirm
          onConfirm={() => leave(eraseLibrary(library) ? 'done' : 'refused')}
          onCancel={() => leave('closed')}
        />
      )}
    </SettingsSection>
  );
}
