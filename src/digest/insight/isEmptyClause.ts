import { isReferral } from './isReferral.ts';
import { isElsewhere, readEvidence, type Evidence } from './readEvidence.ts';

/** A way to say that something is not known, and what must be told in front of it for that to be all that is said. */
interface Predicate {
  /** Matches to the clause's end. */
  verb: RegExp;
  isEmpty: (evidence: Evidence, before: string) => boolean;
}

const not =
  '(?:않|없|못)(?!는$|은$|을$|이$|게$|도록$)[가-힣]{0,6}(?: 때문에| 것으로 [가-힣]{2,6}| 것 같[가-힣]{2,4}| 상태[가-힣]{0,3}| 편[가-힣]{0,3})?$';
const nothing = '(?:바|것|내용|정보|부분|사항|적)(?:[이가은는도])? ?';
const passive = `(?:[이가은는] )?(?:되지(?:는|도)? ?|되어 ?있지(?:는|도)? ?|돼 ?있지(?:는|도)? ?|되고 있지(?:는|도)? ?|된 ${nothing})`;
const active = `(?:[을를은는] )?(?:하지(?:는|도)? ?|하고 ?있지(?:는|도)? ?|해 ?주지 ?|한 ${nothing})`;
const without = '(?:[이가은는도]|조차)? ?(?:전혀 |따로 |거의 )?';

/** Verbs that only a text can do. */
const says = '(?:명시|언급|기재|서술|기술|명기)';
/** Verbs that others do as well: a model that is not provided with something, code that is not disclosed. */
const gives = '(?:제공|제시|설명|보고|소개|논의|기록|안내|상술)';
const discloses = '(?:공개|포함)';

const predicates: Predicate[] = [
  {
    verb: new RegExp(`(?:${says}${passive}|(?:나와|적혀|쓰여|드러나) ?있지(?:는|도)? ?)${not}`),
    isEmpty: saysNothing,
  },
  {
    verb: new RegExp(`(?:언급|명시|기재|서술)${without}(?:없|존재하지 않)[가-힣]{0,5}$`),
    isEmpty: saysNothing,
  },
  {
    verb: /(?:언급|명시|기재)된 (?:[가-힣]+ ){0,3}[가-힣]+[은는도] ?없[가-힣]{0,5}$/,
    isEmpty: ({ isBare, namesPaper, wantsDetail }) => isBare || namesPaper || wantsDetail,
  },
  {
    verb: new RegExp(`(?:${says}${active}|밝히(?:지(?:는|도)? ?|고 있지 ?))${not}`),
    isEmpty: (evidence, before) => isSaidOfPaper(before) && saysNothing(evidence),
  },
  { verb: new RegExp(`${gives}${passive}${not}`), isEmpty: givesNothing },
  {
    verb: new RegExp(
      `(?:${discloses}${passive}|(?:알려|밝혀)(?:지지 ?|져? ?있지 ?|진 ${nothing})|주어지지 ?)${not}`,
    ),
    isEmpty: lacksInformation,
  },
  {
    verb: new RegExp(`(?:${gives}|${discloses})${active}${not}`),
    isEmpty: (evidence, before) => isSaidOfPaper(before) && withholdsInformation(evidence),
  },
  {
    verb: /다(?:루(?:지|고 있지)|루어지지|뤄지지|루어져 있지)(?:는|도)? ?(?:않|못)[가-힣]{0,5}$/,
    isEmpty: (evidence, before) =>
      isSaidOfPaper(before) && evidence.endsWithInformation && lacksInformation(evidence),
  },
  {
    verb: new RegExp(
      `(?:정보|설명|세부 ?사항|내용|상세|안내|논의|제안|수치|자료)${without}(?:없|존재하지 않)[가-힣]{0,5}$`,
    ),
    isEmpty: hasNoInformation,
  },
  {
    verb: new RegExp(
      `(?:정보|설명|세부 ?사항|내용|언급|자료)${without}(?:부족|불충분|제한적|부재|누락)[가-힣]{0,5}$`,
    ),
    isEmpty: ({ wantsDetail, isAsked, namesPaper }) => (wantsDetail && isAsked) || namesPaper,
  },
  {
    verb: /(?:(?:확인할|파악할|판단할|특정할|알|알아낼|찾을|찾아볼|볼|제공할|설명할|제시할) 수(?:가|는|도)? ?없|(?:확인|파악)(?:되지|하지)(?:는)? ?(?:않|못)|(?:확인|파악)(?:이|은)? ?불가|(?:확인|파악)할 수 있는 (?:정보|내용|바)[가는이]? ?없)(?!는$|을$|이$)[가-힣]{0,6}$/,
    isEmpty: cannotBeKnown,
  },
  {
    verb: /(?:확인하|파악하|판단하|알|알아내|찾|찾아보|제공하|설명하|제시하)기(?:가|는|에는|에)? ?(?:어렵|어려|힘들|힘든)(?!운$)[가-힣]{0,6}$/,
    isEmpty: (evidence) => evidence.namesPaper && cannotBeKnown(evidence),
  },
  { verb: /미(?:언급|명시|기재)(?:됨|임|입니다|되었습니다|되어 있음)?$/, isEmpty: saysNothing },
  { verb: /미(?:제공|제시|공개|상)(?:됨|임|입니다|되었습니다|되어 있음)?$/, isEmpty: givesNothing },
  {
    verb: /^(?:N\/?A|미상|불명|알 ?수 ?없음|확인 ?불가|not (?:explicitly )?(?:specified|mentioned|provided|reported|stated|disclosed|described|available)(?: in (?:the|this) (?:paper|text|abstract))?)$/i,
    isEmpty: () => true,
  },
];

/** What only the field's gaps, not the paper's text, are said to lack; and what names a rest that is known. */
const gapOrRest =
  /아직|여전히|지금까지|충분히|거의 (?:없|알|연구)|기존|선행|종래|이전 ?(?:의 )?(?:연구|방법|모델|작업|접근)|대부분의|많은 (?:연구|모델|방법)|잘 (?:알려|이해|설명|정의)|일반적으로|외에|이외|제외|대신|뿐/;

/** A sentence that says this much in one clause says something besides. */
const longestClause = 110;

/**
 * Whether a clause, without its conjunction and final mark, only says that something is not known, or where to look.
 * @param label of the bullet in which it stands; empty where there is none
 * @param isContinued whether a clause that says so stands in front, so that the clause needs no subject
 */
export function isEmptyClause(clause: string, label: string, isContinued: boolean): boolean {
  if (clause.length > longestClause || gapOrRest.test(clause)) return false;
  if (isReferral(clause, (head) => readEvidence(head, label))) return true;
  return predicates.some(({ verb, isEmpty }) => {
    const index = clause.search(verb);
    if (index === -1) return false;
    const before = clause.slice(0, index).trim();
    if (isElsewhere(before)) return false;
    const evidence = readEvidence(before, label);
    return (isContinued && (evidence.isBare || evidence.endsWithInformation)) || isEmpty(evidence, before);
  });
}

function saysNothing({ isBare, wantsDetail, isAsked, namesPaper, isTopic }: Evidence): boolean {
  return isBare || wantsDetail || isAsked || namesPaper || isTopic;
}

/** "논문에서는 …를 언급하지 않습니다", unlike "사용자는 …를 언급하지 않습니다". */
function isSaidOfPaper(before: string): boolean {
  if (/(?:논문|본문|초록)(?:에서|에)/.test(before)) return true;
  const subjects = Array.from(before.matchAll(/(\S+?)(?:들)?(?:은|는|이|가)\s/g), ([, word]) => word ?? '');
  return (
    subjects.length === 0 ||
    subjects.some((word) => /(?:논문|연구|저자|보고서|초록|본문|정보|내용|사항)$/.test(word))
  );
}

function givesNothing(evidence: Evidence): boolean {
  const { isBare, isAsked, isTopic, endsWithAsked, wantsDetail, namesPaper } = evidence;
  if (isBare) return isAsked;
  if (lacksInformation(evidence)) return true;
  return endsWithAsked && (isTopic || wantsDetail || namesPaper);
}

function lacksInformation({
  endsWithInformation,
  wantsDetail,
  isAsked,
  namesPaper,
  isAbout,
  isTopic,
}: Evidence): boolean {
  if (endsWithInformation) return wantsDetail || isAsked || namesPaper || (isAbout && isTopic);
  return wantsDetail && isTopic && (isAsked || namesPaper);
}

/** "논문은 구체적인 수치를 제공하지 않습니다", "마스킹 방식에 대해 구체적으로 설명하지 않습니다". */
function withholdsInformation(evidence: Evidence): boolean {
  return lacksInformation(evidence) || (evidence.wantsDetail && evidence.endsWithAsked);
}

function hasNoInformation({
  isBare,
  wantsDetail,
  isAsked,
  namesPaper,
  isAbout,
  endsWithAsked,
}: Evidence): boolean {
  return (
    isBare || namesPaper || endsWithAsked || (isAbout && (wantsDetail || isAsked)) || (wantsDetail && isAsked)
  );
}

function cannotBeKnown(evidence: Evidence): boolean {
  const { isBare, isAsked, namesPaper, isTopic, wantsDetail, endsWithInformation, endsWithAsked } = evidence;
  if (isBare) return isAsked;
  if (!isTopic && !isAsked && !namesPaper) return false;
  return endsWithInformation || wantsDetail || (endsWithAsked && (isTopic || namesPaper));
}
