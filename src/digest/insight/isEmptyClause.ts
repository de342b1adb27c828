import { isReferral } from './isReferral.ts';
import { predicates } from './predicates.ts';
import { isElsewhere, readEvidence } from './readEvidence.ts';

/** What the field, not the paper's text, is said to lack; and what names a rest that is known. */
const gapOrRest =
  /여전히|지금까지|충분히|거의 (?:없|알|연구)|(?:기존|선행|종래|이전)(?:의|에)? ?[가-힣]+(?:은|는|이|가|에서는|에는|에서)\s|대부분의|많은 (?:연구|모델|방법)|잘 (?:알려|이해|설명|정의)|일반적으로|외에|이외|제외|대신|뿐/;

/** A list of all that is missing fits; who writes more in one clause says something besides. */
const longestClause = 160;

/**
 * Whether a clause, without its conjunction and final mark, only says that something is not known, or where to look.
 * @param label of the bullet in which it stands; empty where there is none
 * @param isContinued whether an apology, or a clause that says so, stands in front, so that the clause needs to tell less
 */
export function isEmptyClause(clause: string, label: string, isContinued: boolean): boolean {
  if (clause.length > longestClause || gapOrRest.test(clause)) return false;
  if (isReferral(clause, (head) => readEvidence(head, label))) return true;
  return predicates.some(({ verb, isOfText, isEmpty }) => {
    const index = clause.search(verb);
    if (index === -1) return false;
    const before = clause.slice(0, index).trim();
    if (isElsewhere(before, isOfText === true)) return false;
    const evidence = readEvidence(before, label);
    const { isBare, endsWithInformation, endsWithAsked } = evidence;
    return (isContinued && (isBare || endsWithInformation || endsWithAsked)) || isEmpty(evidence);
  });
}
