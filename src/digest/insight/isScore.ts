import type { Around } from './around.ts';
import { beginsWithMetric, endsWithMetric, namesMetric } from './metricWords.ts';
import type { Quantity } from './quantity.ts';

const settingBefore =
  /(?:온도|temperature|학습률|learning rate|임계값|threshold|가중치|계수(?<!상관계수)|파라미터|매개변수|시드|seed|버전|version|배치(?:\s크기)?|batch(?:\ssize)?|에폭|epochs?|단계|stage|level|레벨|phase|상위|top|차원|레이어|층|제미나이|라마|클로드|미스트랄|젬마|(?<![A-Za-z-])[A-Za-zα-ωΑ-Ω](?<![rRρκ]))\s?(?:은|는|이|가|을|를|=|:|<|>|≤|≥)?\s*$/i;

const change = /향상|개선|증가|상승|감소|하락|절감|단축|낮|높|올|줄|늘|끌어|떨어/;
/** "62.3, 71.2의 점수", "GSM8K에서 87.3, MATH에서 45.2를 기록": what is said behind the last number is said of each. */
const restOfList =
  /^(?:\s?(?:,|및|와|과|\/)\s?(?:[A-Za-z][\w.-]*(?:\s[\w.-]+){0,2}?(?:에서는|에서|은|는)?\s)?\d+\.\d+)+/;
const year = /^(?:19|20)\d\d$/;

/** Whether a number without a unit is a score: its measure stands beside it, or it is said to have been reached. */
export function isScore(quantity: Quantity, around: Around): boolean {
  const { numbers, isSigned } = quantity;
  const { before } = around;
  const after = around.after.replace(restOfList, '');
  if (numbers.some((number) => year.test(number)) || settingBefore.test(before)) return false;
  if (/[KMk만억천조]/.test(around.written)) return false;
  if (/[<>≤≥]\s?$/.test(before)) return false;
  if (numbers.length > 1) return change.test(after.slice(0, 20)) || endsWithMetric(before);
  if (endsWithMetric(before) && !followsModelName(before))
    return !/^\s?(?:가지|종|단계|차|번|년|월|일|회)/.test(after);
  if (followsName(before) || /\d\.\d+에서\s$/.test(before)) return false;
  const isExact = /\.\d/.test(quantity.numbers[0] ?? '');
  if (isSigned) return isExact || change.test(after.slice(0, 12));
  if (isExact && isNamed(around)) return true;
  if (isExact && beginsWithMetric(after.trimStart()) && !before.endsWith('.')) return true;
  return isGivenAsScore(isExact, { ...around, after });
}

/** "평균 4.44의 성능을", "62.71의 점수", "65.4에 도달", "각각 62.3, 71.2를 기록". */
function isGivenAsScore(isExact: boolean, { before, after, clause, sentence }: Around): boolean {
  if (isExact && /[:\uff1a]\s*$/.test(before) && /^\s*(?:$|[.,;(])/.test(after)) return true;
  if (/^의\s(?:[가-힣A-Za-z-]+\s){0,2}?(?:점수|스코어|[Ss]core)/.test(after)) return true;
  if (
    !isExact ||
    !/(?:[가-힣A-Za-z\d)](?:에서|의|은|는|이|가|을|를|로|와|과|보다)|평균|약|총|최대|최고|무려|각각|통해|[:(,])\s*$/.test(
      before,
    )
  )
    return false;
  if (/^의\s(?:[가-힣A-Za-z-]+\s){0,2}?/.test(after) && namesMetric(after.slice(0, 20))) return true;
  if (/^의\s(?:[가-힣]+\s)?(?:향상|개선|증가|감소|상승)/.test(after)) return true;
  const isReached =
    /^(?:에|까지|을|를|로|으로|만)?\s?(?:달성|달하|달했|달함|도달|기록|향상|개선|상승|하락|감소|얻|획득|대비)/.test(
      after,
    );
  return isReached && (namesMetric(sentence) || /벤치마크|데이터셋|에서/.test(clause));
}

/** "Sora(84.28)와 비슷": a score in brackets behind its name, in a sentence that says what is measured. */
function isNamed({ written, before, after, sentence }: Around): boolean {
  return (
    /[\w가-힣]\($/.test(before) &&
    /^\s?[),]/.test(after) &&
    /\d\d\.\d|\.\d\d/.test(written) &&
    namesMetric(sentence)
  );
}

/** "EXAONE 4.0", "Alpaca Eval 2.0": the number is a version. */
function followsName(before: string): boolean {
  return /[A-Za-z][\w.+-]*\s?$/.test(before);
}

function followsModelName(before: string): boolean {
  return /(?:GPT|Llama|Claude|Gemini|Qwen|Gemma|DeepSeek|Mistral|Phi)[\w.-]*\s$/i.test(before);
}
