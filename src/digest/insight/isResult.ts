import type { Around } from './around.ts';
import { isScore } from './isScore.ts';
import { endsWithMetric } from './metricWords.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './units.ts';

/** Words that tell that something came out: changes, comparisons, and what is measured. */
const outcome =
  /향상|개선|증가|감소|절감|절약|단축|축소|높|낮|빠른|빠르|빨라|느리|느린|우수|뛰어|능가|초과|초월|앞서|앞선|상회|하회|달성|기록|도달|달하|달했|달함|보였|보이|보임|보여|정확|정밀|재현|성공|점수|성능|성과|속도|효율|유지|줄이|줄어|줄였|줄임|줄여|늘|가속|차이|격차|선호|일치|해결|통과|오류|오차|승률|그쳤|그치|그침|불과|얻|획득|확인|나타|상승|하락|강화|적은|작은|많은|긴|짧은|더 |이상의|미만|경쟁|필적|맞먹|동등|추출|비용/;

const win =
  /능가|뛰어|우수|필적|초과|초월|넘|앞서|앞선|상회|달성|경쟁|유사한|맞먹|동등|비슷한|더 나은|기록|높은|대등|견줄/;

/**
 * Whether a quantity of a results section is one of the paper's results by the words around it, rather than a setting,
 * a size of what was tested, or part of a name. In doubt it is none.
 */
export function isResult(quantity: Quantity, around: Around): boolean {
  if (isReference(around.before) || isWhole(around.after)) return false;
  return judges[quantity.unit](quantity, around);
}

const judges: Record<Unit, (quantity: Quantity, around: Around) => boolean> = {
  percent: (_, around) => isMeasured(around),
  percentPoint: (_, around) => isMeasured(around),
  times: (_, around) =>
    isMeasured(around) &&
    !/^\s?(?:의\s)?(?:확대|업샘플|업스케일|다운샘플|초해상|슈퍼|해상도|줌|SR)/i.test(around.after),
  point: (_, around) => isMeasured(around) && !/^\s?(?:만점|척도|스케일|리커트|Likert)/i.test(around.after),
  decibel: (_, around) => isMeasured(around),
  parameter: isWinningSize,
  rate: (_, { before, after }) => !ofRecording.test(after) && !/(?:입력|원본|촬영)[^,]*$/.test(before),
  time: isSpentTime,
  memory: (_, { clause }) =>
    /줄|감소|절감|절약|축소|불과|만으로|이하/.test(clause) && /메모리|VRAM|용량|크기/.test(clause),
  money: (_, { clause }) => /비용|가격|지출/.test(clause),
  length: (_, around) => endsWithMetric(around.before) && isMeasured(around),
  rank: (_, { before, after }) =>
    /상위\s?$/.test(before) ||
    /^(?:를|을|에|로|의|라는)?\s?(?:차지|기록|랭크|달성|올|등극|입상|선정|성적|순위)/.test(after),
  count: isCountedOutcome,
  bare: isScore,
};

/** "16 FPS로 촬영된", "48fps의 긴 지속 영상": how a film was taken, not how fast it was made. */
const ofRecording =
  /^인\s|^(?:으?로\s(?:촬영|녹화|샘플링))|^의?\s?(?:긴\s)?(?:[가-힣]+\s)?(?:영상|비디오|동영상|오디오|입력)/;

/** "표 2", "Fig. 3": what the number points to is no result. */
function isReference(before: string): boolean {
  return /(?:표|그림|식|부록|섹션|절|Table|Tab\.|Figure|Fig\.|Eq\.|Section|Sec\.|Appendix)\s?\(?$/i.test(
    before,
  );
}

/** "17개 과제 중 15개", "100점 중 85점": the first says only out of how many. */
function isWhole(after: string): boolean {
  return /^의?\s?[^,.]{0,20}?\s?중(?:에서)?\s(?:약\s|최대\s|무려\s|총\s)?\d/.test(after);
}

const setting =
  /(?:임계값|threshold|확률|온도|temperature|드롭아웃|dropout|희소성|희소도|sparsity|마스킹(?:\s?비율)?|학습률|가중치 감쇠|IoU|하위|유의\s?수준)\s?(?:=|:|은|는|이|가|을|를)?\s*(?:약\s|상위\s)?$/i;

const settingAfter =
  /^\s?(?:의\s?)?(?:신뢰\s?(?:구간|수준)|유의\s?수준|마스킹|드롭아웃|희소|확률로|CI\b|confidence|오픈\s?소스|공개|합성|무료|자동)/i;

const data =
  '(?:데이터|샘플|라벨|레이블|예제|예시|데이터셋|데이터\\s?세트|코퍼스|말뭉치|훈련\\s?세트|학습\\s?세트)';
const partOfData = new RegExp(`${data}(?:의|\\s중)?\\s?(?:약\\s|단\\s|단지\\s|오직\\s|상위\\s|전체\\s)?$`);
const useOfPart = /^\s?(?:만|로|으로|를|을|의|정도|미만|이하)/;
const partUsed = new RegExp(
  `^\\s?(?:의\\s)?(?:학습|훈련|전체|라벨|주석|추가|합성)?\\s?${data}(?:만|로|으로)`,
);

const setUp =
  /(?:사용|활용|구성|수집|분할|설정|포함|차지|선정|선택|샘플링|적용)(?:하|했|되|됐|됨|함|한|해)|나누|나눴|무작위/;

/** Whether a share, a gain or a score was measured; unlike a share of the data, a threshold or a level of confidence. */
function isMeasured({ before, after, clause }: Around): boolean {
  if (setting.test(before) || settingAfter.test(after)) return false;
  if (/상위\s?$/.test(before) && !/^[^,]{0,12}(?:성적|해당|랭크|수준|들)/.test(after)) return false;
  if (partOfData.test(before) && useOfPart.test(after)) return false;
  if (partUsed.test(after)) return false;
  return outcome.test(clause) || !setUp.test(clause);
}

/** "7B 파라미터 모델이 70B 모델을 능가", not part of a name, "Qwen2.5 72B 파라미터", nor of what was merely used. */
function isWinningSize(_: Quantity, { written, before, after, clause }: Around): boolean {
  if (!/[BMT억만천조]/.test(written) || /[A-Za-z][\w.-]*\s(?:\d[\d.]*\s)?$/.test(before)) return false;
  return win.test(clause) && !/^[^,]{0,12}[을를]\s(?:\S+\s){0,2}(?:활용|사용|이용|기반)/.test(after);
}

/** How long something took; not how long a film was, nor how long the training went on. */
function isSpentTime({ numbers }: Quantity, { written, before, after, clause }: Around): boolean {
  if (/^(?:의|\s|짜리|길이|분량)*(?:비디오|영상|동영상|오디오|음성|클립|길이|분량|데이터|동안)/.test(after))
    return false;
  if (/^(?:에)?\s?(?:불과|만에|이내|이하|미만|안에)|^\s?(?:로|까지)?\s?(?:단축|감소|줄|낮)/.test(after))
    return true;
  if (!/지연|시간|속도|레이턴시|latency|소요|걸/.test(clause) || /학습|훈련|사전/.test(clause)) return false;
  if (numbers.length > 1 || /ms|밀리초/.test(written)) return true;
  return /(?:지연|시간|속도|latency)[^,]{0,12}$/i.test(before) || /^[^,]{0,6}(?:걸|소요)/.test(after);
}

/** "17개 과제 중 15개에서", "12개의 정리를 증명했", "11개 벤치마크에서 최첨단": not how many were tested. */
function isCountedOutcome({ numbers }: Quantity, { before, after, clause }: Around): boolean {
  if (numbers.length > 1) return /감소|증가|줄|늘|향상|단축|절감/.test(clause);
  if (/\d[\d,]*\s?(?:개|건|명|문제)[^.,]{0,20}\s?중(?:에서)?\s?(?:약\s|최대\s|무려\s|총\s)?$/.test(before))
    return outcome.test(clause);
  if (
    /^(?:\s?이상)?(?:의)?\s?[^,.]{0,20}에서\s(?:가장\s|모두\s|새로운\s)*(?:상위|최고|1위|최상위|SOTA|최첨단|최신|우승|승리|능가|앞)/i.test(
      after,
    )
  )
    return true;
  return /^(?:\s?이상)?(?:의|를|을)?\s?[^,.]{0,14}?(?:를|을)?\s?(?:새로\s?)?(?:해결|증명|발견|성공|통과|획득|맞(?=혔|히|춘)|풀(?=었|어|이))(?:했|하였|하며|하여|하고|함|혔|히|춘|었|어|이)/.test(
    after,
  );
}
