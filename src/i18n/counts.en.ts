const rules = new Intl.PluralRules('en');

/** "1 paper", "1,000 papers", "2 matches". */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${count.toLocaleString('en')} ${rules.select(count) === 'one' ? one : other}`;
}
