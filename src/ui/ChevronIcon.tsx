import styles from './ChevronIcon.module.css';

const paths = { previous: 'M15 5l-7 7 7 7', next: 'M9 5l7 7-7 7' };

/** An arrow to the page before or after; its meaning stands in the link's label. */
export function ChevronIcon({ direction }: { direction: keyof typeof paths }) {
  return (
    <svg className={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[direction]} />
    </svg>
  );
}
