import styles from './MarkIcon.module.css';

const paths = {
  read: 'M5 12.5l4.5 4.5L19 7.5',
  saved: 'M7 4h10v16l-5-4-5 4z',
  note: 'M5 5h14v10l-4 4H5zM15 19v-4h4',
};

/** The sign of a mark, beside its words; it is filled where its button is pressed. */
export function MarkIcon({ mark }: { mark: keyof typeof paths }) {
  return (
    <svg
      className={`${styles.icon} ${mark === 'saved' ? styles.isFilled : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <path d={paths[mark]} />
    </svg>
  );
}
