import { createElement } from 'react';
import styles from './Icon.module.css';

/** What an icon is drawn of, as Lucide's files have it: a tag of SVG and its attributes. */
type IconNodes = readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];

interface IconProps {
  /** From a file of its own, such as `lucide/dist/esm/icons/check.mjs`. */
  nodes: IconNodes;
  isFilled?: boolean;
}

/** An icon beside words or in something that has a label; what surrounds it sets its size, `--icon-size`. */
export function Icon({ nodes, isFilled = false }: IconProps) {
  return createElement(
    'svg',
    {
      className: isFilled ? `${styles.icon} ${styles.isFilled}` : styles.icon,
      viewBox: '0 0 24 24',
      'aria-hidden': true,
    },
    // Not as a list, whose members would need keys.
    ...nodes.map(([tag, attributes]) => createElement(tag, attributes)),
  );
}
