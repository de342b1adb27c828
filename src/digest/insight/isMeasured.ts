import type { Around } from './around.ts';

/** Words that tell that something came out: changes, comparisons, and what is measured. */
export const outcome =
  /향상|개선|증가|감소|절감|절약|단축|축소|높|낮|빠른|빠르|빨라|느리|느린|우수|뛰어|능가|초과|초월|앞서|앞선|상회|하회|달성|기록|도달|달하|달했|달함|보였|보이|보임|보여|정확|정밀|재현|성공|점수|성능|성과|속도|효율|유지|줄이|줄어|줄였|줄임|줄여|늘|가속|차이|격차|선호|일치|해결|통과|오류|오차|승률|그쳤|그치|그침|불과|얻|획득|확인|나타|상승|하락|강화|적은|작은|많은|긴|짧은|더 |이상의|미만|경쟁|필적|맞먹|동등|추출|비용/;

const setUp =
  /(?:사용|활용|구성|수집|분할|설정|포함|차지|선정|선택|샘플링|적용)(?:하|했|되|됐|됨|함|한|해)|나누|나눴|무작위/;

const setting =
  /(?:임계값|threshold|온도|temperature|드롭아웃|dropout|희소성|희소도|sparsity|마스킹(?:\s비율)?|학습률|가중치 감쇠|하위|유의\s?수준)\s?(?:=|:|은|는|이|가|을|를)?\s*(?:약\s|상위\s)?$/i;

const settingAfter =
  /^\s?(?:의\s?)?(?:신뢰\s?(?:구간|수준)|유의\s?수준|마스킹|드롭아웃|희소|확률로|기준(?:에서|으로|\s)|CI\b|confidence|오픈\s?소스|공개|합성|무료|자동)/i;

/** "50% 토큰 예산에서", "1000배 압축 비율에서도", "32배 압축 비율을 가진". */
const condition =
  /^\s?(?:의\s)?(?:[가-힣A-Za-z]+\s)?(?:예산|설정|조건|환경|압축\s?비율|압축률|희소성|희소도|노이즈)(?:에서|하에|으로|만으로|에도|[을를]\s가진)/;

const data =
  '(?:데이터|샘플|라벨|레이블|예제|예시|데이터셋|데이터\\s?세트|코퍼스|말뭉치|훈련\\s?세트|학습\\s?세트)';
const partOfData = new RegExp(`${data}(?:의|\\s중)?\\s?(?:약\\s|단\\s|단지\\s|오직\\s|상위\\s|전체\\s)?$`);
const useOfPart = /^\s?(?:만|로|으로|를|을|의|정도|미만|이하)/;
const partUsed = new RegExp(
  `^\\s?(?:(?:이하|미만|정도)?의\\s)?(?:[가-힣]+\\s){0,2}?(?:${data}|파라미터|매개변수)(?:만|로|으로|[을를]\\s(?:\\S+\\s)?(?:사용|활용|이용|학습|제거))`,
);

/** "1%와 10%의 라벨 데이터": what is said behind the last share is said of each. */
const restOfList = /^(?:\s?(?:,|및|와|과|\/)\s?(?:약\s)?\d+(?:\.\d+)?%)+/;

/** Whether a share, a gain or a score was measured; unlike a share of the data, a threshold or a level of confidence. */
export function isMeasured({ written, before, after, clause }: Around): boolean {
  const rest = written.endsWith('%') ? after.replace(restOfList, '') : after;
  if (setting.test(before) || settingAfter.test(rest) || condition.test(rest)) return false;
  if (/상위\s?$/.test(before) && !/^[^,]{0,12}(?:성적|해당|랭크|수준|들)/.test(rest)) return false;
  if ((partOfData.test(before) && useOfPart.test(rest)) || partUsed.test(rest)) return false;
  return outcome.test(clause) || !setUp.test(clause);
}
