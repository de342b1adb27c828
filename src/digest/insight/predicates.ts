import type { Evidence } from './readEvidence.ts';

/** A way to say that something is not known, and what must stand in front of it for that to be all that is said. */
export interface Predicate {
  /** Matches to the clause's end. */
  verb: RegExp;
  /** Whether only a text can be meant, so that no other place or subject is to be feared: "명시되지 않았습니다". */
  isOfText?: true;
  isEmpty: (evidence: Evidence) => boolean;
}

const not =
  '(?:않|없|못)(?!는$|은$|을$|이$|게$|도록$)[가-힣]{0,6}(?: 때문에| 것으로 [가-힣]{2,6}| 것 같[가-힣]{2,4}| 상태[가-힣]{0,3}| 편[가-힣]{0,3})?$';
const no = '(?:없|존재하지 않)(?!는$|을$|이$)[가-힣]{0,6}$';
const scarce =
  '(?:부족|불충분|충분하지 않|제한적|한정적|제한되어 있|한정되어 있|부재|누락)(?!할$|한$|될$|된$|하면$)[가-힣]{0,6}$';
const hard =
  '(?:(?:하기|기)(?:가|는|에는|에|도)? ?|(?:이|은)? ?)(?:어렵|어려|힘듭|힘들|힘든)(?!운$|울$)[가-힣]{0,6}$';
const limit =
  '(?:하는 ?데(?:에는|에|는)?|하기(?:에는|에)?|에는?) ?(?:한계|어려움|제약|제한)[이가은는]? ?(?:있|존재하|따르|따릅)(?!는$|을$)[가-힣]{0,6}$';

const thing = '(?:바|것|내용|정보|부분|사항|적)(?:[이가은는도])? ?';
const passive = `(?:[이가은는] )?(?:되지(?:는|도)? ?|되어 ?있지(?:는|도)? ?|돼 ?있지(?:는|도)? ?|되고 있지(?:는|도)? ?|된 ${thing})`;
const active = `(?:[을를은는] )?(?:하지(?:는|도)? ?|하고 ?있지(?:는|도)? ?|해 ?주지 ?|한 ${thing})`;
const gap = '(?:[이가은는도]|조차)? ?(?:(?:논문|본문|초록)(?:에는|에서는|에서|에) |전혀 |따로 |거의 )?';

/** Verbs that only a text can do. */
const says = '(?:명시|언급|기재|서술|기술|명기)';
/** Verbs that others do as well: a model that is not provided with something, code that is not disclosed. */
const gives = '(?:제공|제시|설명|보고|소개|논의|기록|안내|상술)';
const discloses = '(?:공개|포함)';
/** Verbs that a reader does. */
const knows = '(?:확인|파악|판단|특정|제공|설명|제시|요약|작성|기술|서술)';

export const predicates: Predicate[] = [
  {
    verb: new RegExp(`(?:${says}${passive}|(?:나와|적혀|쓰여|드러나) ?있지(?:는|도)? ?)${not}`),
    isOfText: true,
    isEmpty: saysNothing,
  },
  { verb: new RegExp(`(?:언급|명시|기재|서술)${gap}${no}`), isOfText: true, isEmpty: saysNothing },
  {
    verb: /(?:미(?:언급|명시|기재)|생략)(?:됨|함|임|입니다|되었습니다|되어 ?있[가-힣]{1,3}|하였습니다|했습니다)?$/,
    isOfText: true,
    isEmpty: saysNothing,
  },
  {
    verb: new RegExp(`(?:언급|명시|기재|제시|제공)된 (?:[가-힣]+ ){0,3}[가-힣]+[은는도] ?${no}`),
    isEmpty: ({ isBare, namesPaper, wantsDetail }) => isBare || namesPaper || wantsDetail,
  },
  {
    verb: new RegExp(`(?:${says}${active}|밝히(?:지(?:는|도)? ?|고 있지 ?))${not}`),
    isEmpty: (evidence) => evidence.isOfPaper && saysNothing(evidence),
  },
  {
    verb: new RegExp(`(?:(?:공개|확인)된|알려진|밝혀진) (?:바|것|내용)(?:[이가은는도])? ?${no}`),
    isEmpty: ({ isBare, isAsked, namesPaper }) => (isBare && isAsked) || namesPaper,
  },
  { verb: new RegExp(`${gives}${passive}${not}`), isEmpty: givesNothing },
  // Of what is described, "구체적인 예시는 제공되지 않습니다" may be a fact; of a text that was read, it is past.
  {
    verb: new RegExp(
      `(?:제공|제시|설명|보고|소개)(?:되지(?:는|도)? ?않(?:았|음)|되어 ?있지(?:는)? ?않)[가-힣]{0,5}$`,
    ),
    isEmpty: ({ wantsDetail, isTopic }) => wantsDetail && isTopic,
  },
  {
    verb: new RegExp(`(?:${discloses}${passive}|(?:알려|밝혀)(?:지지 ?|져? ?있지 ?)|주어지지 ?)${not}`),
    isEmpty: lacksInformation,
  },
  {
    verb: new RegExp(`${gives}${active}${not}`),
    isEmpty: (evidence) => evidence.isOfPaper && withholdsInformation(evidence),
  },
  // "실험 결과를 포함하지 않습니다" says what was not done.
  {
    verb: new RegExp(`${discloses}${active}${not}`),
    isEmpty: (evidence) => evidence.isOfPaper && evidence.wantsDetail && withholdsInformation(evidence),
  },
  {
    verb: new RegExp(`(?:이루어지지|발견되지|보이지)(?:는)? ?${not}`),
    isEmpty: (evidence) => evidence.endsWithInformation && lacksInformation(evidence),
  },
  {
    verb: /다(?:루(?:지|고 있지)|루어지지|뤄지지|루어져 있지)(?:는|도)? ?(?:않|못)[가-힣]{0,5}$/,
    isEmpty: (evidence) => evidence.isOfPaper && evidence.endsWithInformation && lacksInformation(evidence),
  },
  {
    verb: new RegExp(`(?:정보|설명|세부 ?사항|내용|상세|안내|논의|제안|수치|자료)${gap}${no}`),
    isEmpty: hasNoInformation,
  },
  {
    verb: new RegExp(`(?:정보|설명|세부 ?사항|내용|언급|자료)${gap}${scarce}`),
    isEmpty: ({ wantsDetail, isAsked, namesPaper }) => (wantsDetail && isAsked) || namesPaper,
  },
  {
    verb: new RegExp(
      `(?:(?:${knows}할|알|알아낼|찾을|찾아볼|볼) 수(?:가|는|도)? ?없|(?:확인|파악)(?:되지|하지)(?:는)? ?(?:않|못)|(?:확인|파악)(?:이|은)? ?불가|(?:확인|파악)할 수 있는 (?:정보|내용|바)[가는이]? ?없)(?!는$|을$|이$)[가-힣]{0,6}$`,
    ),
    isEmpty: cannotBeKnown,
  },
  {
    verb: new RegExp(`(?:${knows}(?:${hard}|${limit})|(?:알|알아내|찾|찾아보)${hard})`),
    isEmpty: (evidence) =>
      evidence.isBare ? evidence.isAsked : evidence.namesPaper && cannotBeKnown(evidence),
  },
  {
    verb: /(?:불분명|불명확|명확하지 않|분명하지 않)(?!은$|을$)[가-힣]{0,6}$/,
    isEmpty: ({ isBare, isAsked, endsWithAsked, isTopic }) => (isBare ? isAsked : endsWithAsked && isTopic),
  },
  {
    verb: /(?:추가|더 많은|추가적인) ?(?:정보|자료|확인|설명)[이가]? ?필요(?!한$)[가-힣]{0,5}$/,
    isEmpty: ({ isAsked, isAbout, namesPaper }) => namesPaper || (isAsked && isAbout),
  },
  { verb: /미(?:제공|제시|공개|상)(?:됨|임|입니다|되었습니다|되어 ?있음)?$/, isEmpty: givesNothing },
  {
    verb: /(?:초록|요약)만(?:이|을)? ?(?:제공|공개|주어|확인)[가-힣 ]{0,8}$/,
    isEmpty: () => true,
  },
  {
    verb: /^(?:N\/?A|미상|불명|알 ?수 ?없음|확인 ?불가|not (?:explicitly )?(?:specified|mentioned|provided|reported|stated|disclosed|described|available)(?: in (?:the|this) (?:paper|text|abstract))?)$/i,
    isEmpty: () => true,
  },
];

function saysNothing({ isBare, wantsDetail, isAsked, namesPaper, isTopic }: Evidence): boolean {
  return isBare || wantsDetail || isAsked || namesPaper || isTopic;
}

function givesNothing(evidence: Evidence): boolean {
  const { isBare, isAsked, isTopic, endsWithAsked, wantsDetail, namesPaper } = evidence;
  if (isBare) return isAsked;
  return lacksInformation(evidence) || (endsWithAsked && (isTopic || wantsDetail || namesPaper));
}

function lacksInformation(evidence: Evidence): boolean {
  const { endsWithInformation, wantsDetail, isAsked, namesPaper, isAbout, isTopic } = evidence;
  if (endsWithInformation) return wantsDetail || isAsked || namesPaper || (isAbout && isTopic);
  return wantsDetail && isTopic && (isAsked || namesPaper);
}

/** "논문은 구체적인 수치를 제공하지 않습니다", "논문에서는 정량적 결과를 제시하지 않았습니다". */
function withholdsInformation(evidence: Evidence): boolean {
  const { wantsDetail, endsWithAsked, namesPaper } = evidence;
  return lacksInformation(evidence) || (endsWithAsked && (wantsDetail || namesPaper));
}

function hasNoInformation(evidence: Evidence): boolean {
  const { isBare, namesPaper, endsWithAsked, isAbout, wantsDetail, isAsked } = evidence;
  if (isBare || namesPaper || endsWithAsked) return true;
  return wantsDetail ? isAbout || isAsked : isAbout && isAsked;
}

function cannotBeKnown(evidence: Evidence): boolean {
  const { isBare, isAsked, namesPaper, isTopic, wantsDetail, endsWithInformation, endsWithAsked } = evidence;
  if (isBare) return isAsked;
  if (!isTopic && !isAsked && !namesPaper) return false;
  return endsWithInformation || wantsDetail || (endsWithAsked && (isTopic || namesPaper));
}
