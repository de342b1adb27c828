import type { Figure } from './findFigures.ts';

/** What a figure is of, in words that another writer is likely to use too. */
export interface Topic {
  /** Names in Latin letters in its sentence and labels, small: benchmarks and other papers' models, not the subject. */
  names: Set<string>;
  /** Korean words beside it and in its labels, without those that stand beside any figure. */
  words: string[];
  /** Those of its labels. */
  labelWords: string[];
  /** The word right in front of it, "길이를", without its particle. */
  object: string | undefined;
  /** Whether something rose or fell; nothing where the words say neither. */
  direction: 'up' | 'down' | undefined;
  /** Whether it is a difference, "17.4% 더 높은", rather than a score, "56.0%의 정확도". */
  isRelative: boolean;
}

const common =
  /^(?:성능|향상|개선|증가|감소|절감|단축|높|낮|빠르|빨라|우수|기존|모델|방법|방식|평균|최대|최고|최소|달성|기록|보였|보입|보여|보임|보이|대비|비교|이상|이하|미만|결과|통해|이전|대해|대한|기준|데이터|벤치마크|시스템|제안|연구|각각|수준|나타|확인|있|하였|했|되었|됩니|또한|특히|작업|과제|다양|여러|의해|비해|에서|적용|사용|활용|효과|발휘|것으로|하여|크게|더욱|논문|실험)/;

/** Reads what a figure is of from the words that are shown beside it and from its sentence. */
export function readTopic({ sentence, context }: Figure, markdown: string): Topic {
  const near = [...context.labels, context.before, context.after].join(' ');
  const whole = [...context.labels, markdown.slice(sentence.start, sentence.end)].join(' ');
  return {
    names: readNames(whole),
    words: readWords(near),
    labelWords: readWords(context.labels.join(' ')),
    object: readObject(context.before),
    direction: readDirection(near),
    isRelative: /보다|대비|비해/.test(context.before) || difference.test(context.after),
  };
}

const difference =
  /^\s?(?:이상\s?)?(?:의\s)?(?:\S+\s){0,2}?(?:더\s|높은|낮은|향상|개선|증가|감소|절감|단축|우수|능가|초과|앞서|뛰어|나은|빠른|빠르|빨라|줄|상승|하락|가속)/;

/** "Web-Shepherd는" is whose result it is, and every figure's of the paper. */
function readNames(text: string): Set<string> {
  const names = Array.from(
    text.matchAll(/([A-Za-z][\w.+-]*[A-Za-z\d])(?![\w.+-])(?!은\s|는\s)/g),
    ([name]) => name,
  );
  return new Set(names.map((name) => name.toLowerCase()));
}

/** "응답 길이를 53% 단축": the word right in front, where it is what has changed. */
function readObject(before: string): string | undefined {
  return /([가-힣]{2,})[을를이가은는]\s(?:약\s|평균\s|최대\s|최소\s)?$/.exec(before)?.[1];
}

function readWords(text: string): string[] {
  return Array.from(text.matchAll(/[가-힣]{2,}/g), ([word]) => word).filter((word) => !common.test(word));
}

function readDirection(text: string): Topic['direction'] {
  if (/감소|줄|단축|절감|낮|축소|하락/.test(text)) return 'down';
  return /향상|증가|높|상승|개선|우수|능가|빠르|빨라/.test(text) ? 'up' : undefined;
}

/** How many names and words two topics have in common; 0 where they speak of different things. */
export function compareTopics(a: Topic, b: Topic): number {
  if (a.isRelative !== b.isRelative || areLabelledApart(a.labelWords, b.labelWords)) return 0;
  if (a.object !== undefined && b.object !== undefined && !haveOneStem(a.object, b.object)) return 0;
  if (a.direction !== undefined && b.direction !== undefined && a.direction !== b.direction) return 0;
  const names = [...a.names].filter((name) => b.names.has(name));
  if (names.length === 0 && a.names.size > 0 && b.names.size > 0) return 0;
  const words = a.words.filter((word) => hasStemOf(b.words, word));
  return names.length + new Set(words.map((word) => word.slice(0, 2))).size;
}

/** "문서 검색" and "지시 수행 검색": each label has a word of its own. */
function areLabelledApart(a: string[], b: string[]): boolean {
  return a.some((word) => !hasStemOf(b, word)) && b.some((word) => !hasStemOf(a, word));
}

function hasStemOf(words: string[], word: string): boolean {
  return words.some((other) => haveOneStem(word, other));
}

/** "정확도를" and "정확도가": the same up to a particle. */
function haveOneStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shorter && a[shared] === b[shared]) shared++;
  return shared >= 2 && shared >= shorter - 1;
}
