import { bundleFolder } from '../bundle/addresses.ts';

/** The address of a file of the bundle, which is relative to `data/`. */
export function bundleUrl(file: string): string {
  return `${import.meta.env.BASE_URL}${bundleFolder}${file}`;
}
