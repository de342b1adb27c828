import { useId } from 'react';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { setSetting, settings } from '../../library/settings.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import styles from './ReadingSettings.module.css';
import { SettingsSection } from './SettingsSection.tsx';

/** What counts as read, and whether keys are commands. Each choice holds at once. */
export function ReadingSettings() {
  const { reading } = useSettingsWords();
  return (
    <SettingsSection title={reading.title}>
      <CountsAsRead />
      <Keys />
    </SettingsSection>
  );
}

function CountsAsRead() {
  const { reading } = useSettingsWords();
  const library = useLibrary();
  const chosen = useSetting('countsAsRead');
  const [name, explainId] = [useId(), useId()];
  return (
    <fieldset className={styles.group} aria-describedby={explainId}>
      <legend className={styles.legend}>{reading.countsAsRead}</legend>
      {settings.countsAsRead.map((value) => (
        <label key={value} className={styles.choice}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => setSetting(library, 'countsAsRead', value)}
          />
          {reading[value]}
        </label>
      ))}
      <p id={explainId} className={styles.explain}>
        {reading.listsByHand}
      </p>
    </fieldset>
  );
}

function Keys() {
  const { reading } = useSettingsWords();
  const library = useLibrary();
  const isOn = useSetting('keys') === 'on';
  const explainId = useId();
  return (
    <div className={styles.group}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={explainId}
          onChange={() => setSetting(library, 'keys', isOn ? 'off' : 'on')}
        />
        {reading.keys}
      </label>
      <p id={explainId} className={styles.explain}>
        {reading.keysExplain}
      </p>
    </div>
  );
}
