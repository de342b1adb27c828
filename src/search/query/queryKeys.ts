import type { Scope } from './searchQuery.ts';

export type RangeKey = 'date' | 'after' | 'before';

/** What stands in front of a colon, in any of its names. */
export type QueryKey = Exclude<Scope, 'anywhere' | 'other'> | RangeKey | 'is' | 'has' | 'tag';

/** Without spaces, lower case. Only names that no one writes before a colon and a word for another reason. */
const table: Record<QueryKey, string[]> = {
  title: ['title', '제목'],
  motivation: ['motivation', '동기', '문제', '문제정의', '배경', '연구배경'],
  contributions: ['contributions', 'contribution', '기여', '주요기여', '기여점', '참신성'],
  method: ['method', 'methods', '방법', '방법론', '모델', '학습', '모델·학습', '아키텍처', '구조'],
  experiments: ['experiments', 'experiment', 'setup', '실험', '실험설정'],
  results: ['results', 'result', '결과', '실험결과', '정량적결과', '성능'],
  limitations: ['limitations', 'limitation', '한계', '한계점'],
  future: ['future', 'futurework', '후속', '후속연구', '향후', '향후연구'],
  date: ['date', '날짜'],
  after: ['after', '이후'],
  before: ['before', '이전'],
  is: ['is', '상태'],
  has: ['has'],
  tag: ['tag', '태그'],
};

const keysByName = new Map(
  (Object.keys(table) as QueryKey[]).flatMap((key) => table[key].map((name) => [name, key] as const)),
);

/** One word, or two of which the interface makes one name: "후속 연구". The colon may be the full-width one. */
const keyPattern = /([\p{L}\p{M}·]+(?: [\p{L}\p{M}]+)?)[:\uff1a]/uy;

/** The key that is written at a place of a query, and where its value would begin; nothing for any other word. */
export function readKey(text: string, at: number): { key: QueryKey; to: number } | undefined {
  keyPattern.lastIndex = at;
  const name = keyPattern.exec(text)?.[1];
  const key = keysByName.get(name?.normalize('NFC').toLowerCase().replace(' ', '') ?? '');
  return key === undefined ? undefined : { key, to: keyPattern.lastIndex };
}
