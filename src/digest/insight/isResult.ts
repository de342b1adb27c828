import type { Around } from './around.ts';
import { isMeasured } from './isMeasured.ts';
import { isOutcomeCount } from './isOutcomeCount.ts';
import { isScore } from './isScore.ts';
import { isSpentTime } from './isSpentTime.ts';
import { endsWithMetric } from './metricWords.ts';
import type { Quantity } from './quantity.ts';
import type { Unit } from './units.ts';

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
  rate: (_, { before, after }) =>
    /실시간\s$/.test(before) || (!ofRecording.test(after) && !/(?:입력|원본|촬영)[^,]*$/.test(before)),
  time: isSpentTime,
  memory: (_, { clause }) =>
    /줄|감소|절감|절약|축소|불과|만으로|이하/.test(clause) && /메모리|VRAM|용량|크기/.test(clause),
  money: (_, { clause }) => /비용|가격|지출/.test(clause),
  length: (_, around) => endsWithMetric(around.before) && isMeasured(around),
  rank: (_, { before, after }) =>
    /상위\s?$/.test(before) ||
    /^(?:를|을|에|로|의|라는)?\s?(?:및\s|차지|기록|랭크|달성|올|등극|입상|선정|성적|순위)/.test(after),
  count: isOutcomeCount,
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

/** "7B 파라미터 모델이 70B 모델을 능가", not part of a name, "Qwen2.5 72B 파라미터", nor of what was merely used. */
function isWinningSize(_: Quantity, { written, before, after, clause }: Around): boolean {
  if (!/[BMT억만천조]/.test(written) || /[A-Za-z][\w.-]*\s(?:\d[\d.]*\s)?$/.test(before)) return false;
  return win.test(clause) && !/^[^,]{0,12}[을를]\s(?:\S+\s){0,2}(?:활용|사용|이용|기반)/.test(after);
}
