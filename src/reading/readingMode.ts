const name = 'view';
const value = 'reading';

/** Whether an address asks for a paper without any controls, `?view=reading`. */
export function isReadingMode(search: string): boolean {
  return new URLSearchParams(search).get(name) === value;
}

/** The query of an address, which asks for that or does not; all else in it stays. */
export function setReadingMode(search: string, isOn: boolean): string {
  const query = new URLSearchParams(search);
  if (isOn) query.set(name, value);
  else query.delete(name);
  return query.size === 0 ? '' : `?${query.toString()}`;
}
