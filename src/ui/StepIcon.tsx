import ChevronLeft from 'lucide/dist/esm/icons/chevron-left.mjs';
import ChevronRight from 'lucide/dist/esm/icons/chevron-right.mjs';
import { Icon } from './Icon.tsx';

const chevrons = { previous: ChevronLeft, next: ChevronRight };

/** An arrow to what is before or after; its meaning stands in the label of what it is in. */
export function StepIcon({ direction }: { direction: keyof typeof chevrons }) {
  return <Icon nodes={chevrons[direction]} />;
}
