import type { Standing } from '../digest/edition.ts';

/** How loudly to speak of a summary that is not sound: `caution` where there is one to read, `danger` where there is none. */
export function standingTone(standing: Exclude<Standing, 'sound'>): 'caution' | 'danger' {
  return standing === 'partial' || standing === 'guessed' ? 'caution' : 'danger';
}
