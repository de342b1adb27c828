import { saysUnread } from '../readStanding.ts';
import { splitSentences } from '../sentences.ts';
import { isAsideToReader } from './isAsideToReader.ts';
import { isEmptyClause } from './isEmptyClause.ts';

/**
 * Whether a bullet or a sentence, as plain text, conveys nothing but that something is not known, not told, or told elsewhere.
 * Each of its clauses must: what is announced as missing and then guessed is information. In doubt it is information.
 */
export function saysNoInformation(text: string): boolean {
  if (text.length > longestUnit || quantity.test(text)) return false;
  const { label, body } = splitLabel(withoutGlosses(text));
  if (/https?:/.test(body)) return false;
  if (statingLabel.test(label)) return false;
  const sentences = splitSentences(body);
  return (
    sentences.length > 0 && sentences.every((sentence, index) => isEmptySentence(sentence, label, index > 0))
  );
}

/** Whoever writes this much says something. It also bounds the time that the patterns take. */
const longestUnit = 400;

/** A quantity stands for itself, whatever is missing beside it. */
const quantity =
  /\d\s?(?:%|퍼센트|배(?!치)|만|억|천|개(?!선)|장|명|건|점|시간|에폭|epoch|[BMK](?![A-Za-z]))/i;

/** A label that says what was found or done, not what was asked: "데이터셋 의존성", "LoRA 적용", "새로운 손실 함수". */
const statingLabel =
  /새로운|제안(?:된|한|하는)|대규모|(?<![A-Za-z])(?!(?:GPU|TPU|RL|LLM|VLM|AI)s?\b)[A-Z][\w-]*[A-Z]|(?:(?:정보|데이터|검증|사항|설명) ?(?:부족|부재|미제공)|의존성?|(?<!마스킹 ?)(?:활용|사용|적용)|도입|제안|개발|구축|향상|개선|감소|증가|제거|통합|부족|부재|문제|어려움|제한|가능성|우려)$/;

/** The paper's own address and title tell its reader nothing new. */
const ownAddress =
  /\[([^\]]*)\]\(https?:\/\/(?:huggingface\.co\/papers|arxiv\.org)\/[^\s)]*\)|https?:\/\/(?:huggingface\.co\/papers|arxiv\.org)\/[^\s)]*/g;
const quoted = /"[^"]*"|“[^”]*”|『[^』]*』|「[^」]*」/g;

/** "비교 대상(Baseline)" without what is in brackets; all of it where it stands in brackets itself. */
function withoutGlosses(text: string): string {
  return text
    .replace(ownAddress, '$1')
    .replace(quoted, '')
    .replace(/(?<=[^\s:\uff1a(])\s?\([^()]*\)/g, '')
    .replace(/[()]/g, '')
    .trim();
}

function splitLabel(text: string): { label: string; body: string } {
  const match = /^([^:\uff1a.!?]{1,40})(?:[:\uff1a]|\s[-–—]\s)\s*(?=\S)/.exec(text);
  if (match === null) return { label: '', body: text };
  return { label: (match[1] ?? '').trim(), body: text.slice(match[0].length) };
}

const opener =
  /^[^\p{L}\p{N}]*(?:(?:죄송합니다만|죄송하지만|죄송합니다|유감스럽게도|안타깝게도|아쉽게도|그러나|하지만|다만|단|따라서|또한|또|그리고|한편|현재|참고로)(?:[,.]\s*|\s+|$))*/u;

function isEmptySentence(sentence: string, label: string, isContinued: boolean): boolean {
  if (!/[가-힣]/.test(sentence))
    return saysUnread(sentence) || isEmptyClause(strip(sentence), label, isContinued);
  const rest = sentence.replace(opener, '');
  const isApology = /죄송|유감|안타깝/.test(sentence.slice(0, sentence.length - rest.length));
  if (rest === '') return isApology;
  return splitClauses(rest).every(
    (clause, index) =>
      isAsideToReader(clause, isApology) ||
      isEmptyClause(clause, label, isContinued || isApology || index > 0),
  );
}

/** Behind "않았으며", "없으나", "사용하고"; behind "되어," and the like only with a comma, since they also join verbs. */
const clauseGap =
  /(?<=[가-힣](?:며|므로|지만)|으나|보이나|는데|은데|인데|한데|기에|때문에|(?:(?<!정확|명확|간결|풍부|다양|엄밀|상세)하|되|있|없|않|이|었|았|였|했)고|(?:없|않|못)(?:어|아|해)서?|뿐),?\s+|(?<=[가-힣](?:나|어|아|여|서|니|고|해|돼|만)(?<!아이디어|언어|용어|단어|웨어|보고서|문서|순서|하나|광고|참고|보고|사고|저자|모니)),\s*/;

function splitClauses(sentence: string): string[] {
  return sentence
    .split(clauseGap)
    .map(strip)
    .filter((clause) => clause !== '');
}

function strip(clause: string): string {
  return clause.replace(/^[\s"'“”‘’>]+|[\s.!。…,"'“”‘’]+$/gu, '');
}
