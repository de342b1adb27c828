import { useId } from 'react';
import { koreanCharactersPerMinute, readingMinutes } from '../../digest/insight/readingTime.ts';
import { roundTime } from '../../digest/insight/roundTime.ts';
import { useSettingsWords } from '../../i18n/settingsWords.ts';
import { useTimeWords } from '../../i18n/timeWords.ts';
import { readingSpeeds, setReadingSpeed, useReadingSpeed } from '../../library/readingSpeed.ts';
import { setSetting } from '../../library/settings.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import styles from './ReadingSettings.module.css';
import choiceStyles from './SettingChoice.module.css';
import { SettingChoice } from './SettingChoice.tsx';
import { SettingsSection } from './SettingsSection.tsx';

/** What counts as read, whether keys are commands, and how fast the reader is. Each choice holds at once. */
export function ReadingSettings() {
  const { reading } = useSettingsWords();
  return (
    <SettingsSection title={reading.title}>
      <SettingChoice
        name="countsAsRead"
        legend={reading.countsAsRead}
        labels={reading.countsAs}
        explain={reading.listsByHand}
      />
      <Keys />
      <ReadingSpeed />
    </SettingsSection>
  );
}

function Keys() {
  const { reading } = useSettingsWords();
  const library = useLibrary();
  const isOn = useSetting('keys') === 'on';
  const explainId = useId();
  return (
    <div className={choiceStyles.group}>
      <label className={choiceStyles.choice}>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={explainId}
          onChange={() => setSetting(library, 'keys', isOn ? 'off' : 'on')}
        />
        {reading.keys}
      </label>
      <p id={explainId} className={choiceStyles.explain}>
        {reading.keysExplain}
      </p>
    </div>
  );
}

/** What summaries of real days have on average. */
const summaryCharacters = 900;

function ReadingSpeed() {
  const { reading } = useSettingsWords();
  const { time } = useTimeWords();
  const library = useLibrary();
  const speed = useReadingSpeed();
  const [fieldId, explainId] = [useId(), useId()];
  return (
    <div className={choiceStyles.group}>
      <label className={choiceStyles.legend} htmlFor={fieldId}>
        {reading.speed}
      </label>
      <div className={styles.speed}>
        <input
          id={fieldId}
          type="range"
          min={readingSpeeds.least}
          max={readingSpeeds.most}
          step={readingSpeeds.step}
          value={speed}
          aria-valuetext={reading.aMinute(speed)}
          aria-describedby={explainId}
          onChange={({ target }) => setReadingSpeed(library, target.valueAsNumber)}
        />
        <span>{reading.aMinute(speed)}</span>
      </div>
      <p id={explainId} className={choiceStyles.explain}>
        {reading.speedExplain(
          koreanCharactersPerMinute,
          summaryCharacters,
          time(roundTime(readingMinutes(summaryCharacters, speed))),
        )}
      </p>
    </div>
  );
}
