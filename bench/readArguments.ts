/** The value behind a name: `--papers 1000`. Nothing where it is not given. */
export function readArgument(args: string[], name: string): string | undefined {
  const index = args.indexOf(`--${name}`);
  return index === -1 ? undefined : args[index + 1];
}

/** @throws {Error} where the argument is given and no number */
export function readNumberArgument(args: string[], name: string): number | undefined {
  const value = readArgument(args, name);
  if (value === undefined) return undefined;
  if (value.trim() === '' || Number.isNaN(Number(value)))
    throw new Error(`--${name} needs a number behind it, not "${value}".`);
  return Number(value);
}
