import { StepIcon } from '../ui/StepIcon.tsx';
import { AppLink } from './AppLink.tsx';
import styles from './StepLink.module.css';

interface StepLinkProps {
  direction: 'previous' | 'next';
  /** Where it leads; without it the step keeps its place and does nothing. */
  to: string | undefined;
  label: string;
}

/** One step to the page before or after this one. */
export function StepLink({ direction, to, label }: StepLinkProps) {
  const icon = <StepIcon direction={direction} />;
  if (to === undefined) {
    return (
      <span className={`${styles.step} ${styles.absent}`} aria-hidden="true">
        {icon}
      </span>
    );
  }
  return (
    <AppLink className={styles.step} to={to} aria-label={label} title={label}>
      {icon}
    </AppLink>
  );
}
