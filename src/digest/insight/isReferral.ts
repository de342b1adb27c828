import type { Evidence } from './readEvidence.ts';

const source =
  '(?:(?:본|이|원|해당)\\s?)?(?:논문|원문|본문|전문|부록|보충 ?자료|appendix|supplementary|arXiv|PDF)';
const look = '(?:참고|참조|확인|살펴|읽|찾아)';

/** What a reader is told to do. */
const request = new RegExp(
  `${source}[^,]{0,30}${look}[가-힣]{0,6} ?[^,]{0,12}(?:바랍|바람|권장|권합|권해|추천|주세요|주십|십시오|세요|것이 좋습|요망)[가-힣 ]{0,6}$`,
  'i',
);

/** What may be told of a model as well, and so needs more in front of it. */
const pointers = [
  new RegExp(
    `${source}[^,]{0,30}${look}[가-힣]{0,6} ?[^,]{0,12}(?:면 됩|면 된|좋습|필요|해야|봐야)[가-힣 ]{0,8}$`,
    'i',
  ),
  new RegExp(`${source}[^,]{0,20}(?:참고|참조)(?: ?필요)?$`, 'i'),
  new RegExp(
    `${source}[^,]{0,24}(?:에서|을 통해|를 통해|에) ?[^,]{0,8}(?:(?:확인|참고|참조|열람)(?:할|하실) 수 있|찾?을 수 있|(?:찾아)?볼 수 있|(?:확인|참고|참조) ?가능|(?:제시|설명|기술|기재|수록|명시|서술|정리|포함)(?:되어|돼) ?있|나와 ?있|실려 ?있)[가-힣]{0,6}$`,
    'i',
  ),
];

/**
 * Whether a clause only says where to look: "자세한 내용은 논문의 본문을 참고하시기 바랍니다", "구체적인 수치는 부록에 나와 있습니다".
 * @param readHead reads what stands in front of the source
 */
export function isReferral(clause: string, readHead: (head: string) => Evidence): boolean {
  if (request.test(clause)) return true;
  const index = Math.min(
    ...pointers.map((pointer) => clause.search(pointer)).filter((found) => found !== -1),
  );
  if (index === Infinity) return false;
  const { isBare, isAsked, isTopic, wantsDetail } = readHead(clause.slice(0, index).trim());
  return isBare ? isAsked : wantsDetail && isTopic;
}
