import * as v from 'valibot';
import { dayListSchema, manifestSchema, monthSchema } from './bundle.ts';

/** What the page of the newest day knows from the start, written into it when it is built. */
export const firstDaySchema = v.object({
  manifest: manifestSchema,
  month: monthSchema,
  list: dayListSchema,
});

export type FirstDay = v.InferOutput<typeof firstDaySchema>;

/** The page as it stands before anything is known of its reader: the content of its root, and its title, as HTML. */
export interface PrerenderedPage {
  title: string;
  content: string;
}

/** The element of the page that holds what it knows, as JSON. */
export const firstDayId = 'first-day';
