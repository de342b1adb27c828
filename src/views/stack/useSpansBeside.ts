import { useQuery } from '@tanstack/react-query';
import { manifestQuery } from '../../data/queries.ts';
import { spanBeside, type DaySpan } from '../../digest/daySpan.ts';
import type { Stack } from './stack.ts';

/** The spans before and after a stack, as far as there are digests there. */
export function useSpansBeside(stack: Stack): { earlier?: DaySpan | undefined; later?: DaySpan | undefined } {
  const months = useQuery(manifestQuery).data?.months ?? [];
  const [first, last] = [months[0]?.first, months.at(-1)?.last];
  if (stack.kind === 'unread' || first === undefined || last === undefined) return {};
  return {
    earlier: first < stack.from ? spanBeside(stack, 'before') : undefined,
    later: last > stack.to ? spanBeside(stack, 'after') : undefined,
  };
}
