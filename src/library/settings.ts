import type { Library } from './library.ts';

/** The reader's settings and what each can be, the default first. */
export const settings = {
  /** When a paper counts as read: when it is opened, when it was scrolled past, or only by hand. */
  countsAsRead: ['opened', 'scrolled', 'byHand'],
  keys: ['on', 'off'],
  /** Which papers a day's list shows. */
  shownPapers: ['all', 'unread'],
  /** The interface's; the summaries have one of their own. */
  language: ['browser', 'ko', 'en'],
  theme: ['system', 'light', 'dark'],
  /** Of all text; the other three are those of summaries. */
  textSize: ['medium', 'small', 'large', 'larger'],
  typeface: ['sans', 'serif'],
  leading: ['medium', 'tight', 'loose'],
  measure: ['medium', 'narrow', 'wide'],
} as const;

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> = (typeof settings)[Name][number];

export function readSetting<Name extends SettingName>(library: Library, name: Name): SettingValue<Name> {
  const values: readonly SettingValue<Name>[] = settings[name];
  const stored = library.get('setting', name)?.value;
  return values.find((value) => value === stored) ?? defaultSetting(name);
}

/** What holds until the reader chooses. */
export function defaultSetting<Name extends SettingName>(name: Name): SettingValue<Name> {
  return settings[name][0];
}

export function setSetting<Name extends SettingName>(
  library: Library,
  name: Name,
  value: SettingValue<Name>,
): void {
  library.set({ kind: 'setting', id: name, value });
}
