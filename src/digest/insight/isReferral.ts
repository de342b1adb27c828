import type { Evidence } from './readEvidence.ts';

const source =
  '(?:(?:본|이|원|해당)\\s?)?(?:논문|원문|본문|전문|부록|(?:보충|추가|관련) ?자료|링크|웹 ?사이트|홈페이지|프로젝트 페이지|appendix|supplementary|arXiv|PDF)';
const look = '(?:참고|참조|확인|살펴|읽|찾아)';

/** That there is code, and where, is a fact. */
const code = /코드|GitHub|깃허브|저장소/i;

/** What a reader is told to do; only readers are spoken to so politely. */
const requests = [
  /(?:시기를?|시길|기를|시는 것[이을]|실 것을|시면) ?(?:바랍|바람|권장|권해|권합|추천|부탁|좋[습을]|도움)[가-힣 ]{0,8}$/,
  /(?<!["'”’])(?:주세요|하세요|보세요|십시오)$/,
  new RegExp(
    `${source}[^,]{0,30}${look}[가-힣]{0,6} ?[^,]{0,12}(?:바랍|바람|권장|권합|권해|추천|요망)[가-힣 ]{0,6}$`,
    'i',
  ),
  /^for (?:more|further) (?:details?|information),? (?:please )?(?:refer to|see|consult) the (?:full |original )?paper$/i,
];

/** What a source is said to hold, or to be good for. It may be told of a model as well, and so needs more in front of it. */
const pointers = [
  `[^,]{0,30}${look}[가-힣]{0,6} ?[^,]{0,12}(?:면 됩|면 된|좋습|필요|해야|봐야|셔야)[가-힣 ]{0,8}`,
  '[^,]{0,20}(?:참고|참조)(?: ?필요)?',
  '[^,]{0,20}(?:에서|에) ?[^,]{0,8}(?:(?:제공|설명|기술|논의|소개|서술)(?:됩니다|되었습니다|된다|됨|하고 있)|다룹니다|다루고 있|다루어집니다)[가-힣]{0,4}',
  '[^,]{0,24}(?:에서|을 통해|를 통해|에) ?[^,]{0,8}(?:(?:확인|참고|참조|열람)(?:할|하실) 수 있|찾?을 수 있|(?:찾아)?볼 수 있|(?:확인|참고|참조) ?가능|(?:제시|설명|기술|기재|수록|명시|서술|정리|포함)(?:되어|돼) ?있|나와 ?있|실려 ?있)[가-힣]{0,6}',
].map((pointer) => new RegExp(`^${source}${pointer}$`, 'i'));

/**
 * Whether a clause only says where to look: "자세한 내용은 논문의 본문을 참고하시기 바랍니다", "구체적인 수치는 부록에 나와 있습니다".
 * @param readHead reads what stands in front of the source
 */
export function isReferral(clause: string, readHead: (head: string) => Evidence): boolean {
  if (code.test(clause)) return false;
  if (requests.some((request) => request.test(clause))) return true;
  return Array.from(clause.matchAll(new RegExp(source, 'gi')), ({ index }) => index).some(
    (index) =>
      pointers.some((pointer) => pointer.test(clause.slice(index))) &&
      asksForDetail(clause.slice(0, index).trim(), readHead),
  );
}

function asksForDetail(head: string, readHead: (head: string) => Evidence): boolean {
  const { isBare, isAsked, isTopic, wantsDetail } = readHead(head);
  if (isBare) return isAsked;
  return (wantsDetail || isAsked) && (isTopic || /(?:위해서?|려면|면)$/.test(head));
}
