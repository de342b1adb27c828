import type { Around } from './around.ts';
import { outcome } from './isMeasured.ts';
import type { Quantity } from './quantity.ts';

const outOfMany = /\d[\d,]*\s?(?:개|건|명|문제)[^.,]{0,20}\s?중(?:에서)?\s?(?:약\s|최대\s|무려\s|총\s)?$/;

const won =
  /^(?:\s?이상)?(?:의)?\s?[^,.]{0,20}에서\s(?:가장\s|모두\s|새로운\s)*(?:상위|최고(?!의?\s평균)|1위|최상위|SOTA|최첨단|최신|우승|승리|능가|앞)(?!\s?(?:또는|혹은))/i;

const solved =
  /^(?:\s?이상)?(?:의|를|을)?\s?[^,.]{0,14}?(?:를|을)?\s?(?:새로\s?)?(?:해결|증명|발견|성공|통과|획득|맞(?=혔|히|춘)|풀(?=었|어|이))(?:했|하였|하며|하여|하고|함|혔|히|춘|었|어|이)/;

/** "17개 과제 중 15개에서", "12개의 정리를 증명했", "11개 벤치마크에서 최첨단": not how many were tested. */
export function isOutcomeCount({ numbers }: Quantity, { before, after, clause }: Around): boolean {
  if (numbers.length > 1) return /감소|증가|줄|늘|향상|단축|절감/.test(clause);
  if (outOfMany.test(before)) return outcome.test(clause);
  return won.test(after) || solved.test(after);
}
