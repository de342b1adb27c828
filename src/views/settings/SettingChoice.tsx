import { useId } from 'react';
import { setSetting, settings, type SettingName, type SettingValue } from '../../library/settings.ts';
import { useLibrary, useSetting } from '../../library/useLibrary.ts';
import styles from './SettingChoice.module.css';

interface SettingChoiceProps<Name extends SettingName> {
  name: Name;
  legend: string;
  /** What each value is called. */
  labels: Record<SettingValue<Name>, string>;
  /** The values as they are offered; without it as the settings have them. */
  order?: readonly SettingValue<Name>[];
  /** Whether they stand side by side. */
  isInline?: boolean;
  explain?: string;
}

/** One of a setting's values, of which each holds at once. */
export function SettingChoice<Name extends SettingName>(props: SettingChoiceProps<Name>) {
  const { name, legend, labels, order = settings[name], isInline = false, explain } = props;
  const library = useLibrary();
  const chosen = useSetting(name);
  const [group, explainId] = [useId(), useId()];
  return (
    <fieldset className={styles.group} aria-describedby={explain === undefined ? undefined : explainId}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={isInline ? styles.inline : styles.lines}>
        {order.map((value: SettingValue<Name>) => (
          <label key={value} className={styles.choice}>
            <input
              type="radio"
              name={group}
              checked={value === chosen}
              onChange={() => setSetting(library, name, value)}
            />
            {labels[value]}
          </label>
        ))}
      </div>
      {explain !== undefined && (
        <p id={explainId} className={styles.explain}>
          {explain}
        </p>
      )}
    </fieldset>
  );
}
