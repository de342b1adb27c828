import { sectionKinds, type SectionKind } from './edition.ts';

/** Numbers as headings have them: "3. ", "3) ", "Ⅲ. ", "III. ", "다. ", "제3절. ". Not "3D 도시 생성". */
const numbering =
  /^[^\p{L}\p{N}]*(?:제?\s*(\d+)\s*[절장]?|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]|[IVX]+|[가나다라마바사아자차카타파하])[.)](?:\s+|(?=\*))/u;

interface SectionNames {
  kind: Exclude<SectionKind, 'other'>;
  /** The heading of the seven first, then others that mean exactly this section. */
  names: string[];
  /** Words that tell the section in a numbered heading of another wording. */
  signs: RegExp;
}

/** Tried in this order by `signs`, so that "실험 설정 및 결과" is read as the set-up that it begins with. */
const table: SectionNames[] = [
  {
    kind: 'motivation',
    names: [
      '핵심 동기와 문제 정의',
      '핵심 동기 및 문제 정의',
      '동기와 문제 정의',
      '동기 및 문제 정의',
      '연구 동기',
      '연구 배경',
      'motivation',
      'motivation and problem',
    ],
    signs: /동기|문제\s*정의|연구\s*배경|motivation/i,
  },
  {
    kind: 'contributions',
    names: [
      '주요 기여 및 참신성',
      '주요 기여와 참신성',
      '핵심 기여',
      '기여 및 참신성',
      '주요 기여',
      'contributions',
      'key contributions',
    ],
    signs: /기여|참신성|contribution|novelty/i,
  },
  {
    kind: 'experiments',
    names: ['실험 설정', '실험 환경', '실험 구성', '실험 방법', 'experimental setup', 'experiments'],
    signs: /실험|experiment/i,
  },
  {
    kind: 'method',
    names: [
      '모델 아키텍처 및 학습 설정',
      '모델 아키텍처와 학습 설정',
      '모델 구조 및 학습 설정',
      '방법론',
      '제안 방법',
      'method',
      'methods',
      'methodology',
    ],
    signs: /아키텍처|모델\s*구조|학습\s*(?:설정|방법)|방법|method|architecture/i,
  },
  {
    kind: 'results',
    names: ['정량적 결과', '정량 결과', '실험 결과', '주요 결과', 'quantitative results', 'results'],
    signs: /결과|성능|results?/i,
  },
  {
    kind: 'limitations',
    names: [
      '한계점 및 잠재적 실패 요인',
      '한계점과 잠재적 실패 요인',
      '한계 및 잠재적 실패 요인',
      '한계점',
      '한계',
      'limitations',
    ],
    signs: /한계|실패\s*요인|limitation/i,
  },
  {
    kind: 'future',
    names: [
      '후속 연구 아이디어 또는 확장 방향',
      '후속 연구 아이디어 및 확장 방향',
      '후속 연구 및 확장 방향',
      '후속 연구',
      '향후 연구',
      '향후 연구 방향',
      'future work',
    ],
    signs: /후속|향후|확장\s*방향|future/i,
  },
];

/** Headings that stand over a whole summary or its opening, so that they are neither a title nor one of the seven. */
const generalNames = [
  '논문 요약',
  '요약',
  '개요',
  '초록',
  '서론',
  '소개',
  '결론',
  '안내',
  '참고',
  '참고 사항',
  '참고 문헌',
  '죄송합니다',
  'abstract',
  'overview',
  'summary',
  'introduction',
  'conclusion',
  'note',
  'tl;dr',
];

const kindByName = new Map(
  table.flatMap(({ kind, names }) => names.map((name) => [fold(name), kind] as const)),
);
const generalHeadings = new Set(generalNames.map(fold));

/** The section that a heading names exactly, whatever its number, marks and spacing: "**5. 정량적 결과:**". */
export function readSectionKind(heading: string): SectionKind | undefined {
  const [beforeSlash = ''] = heading.split('/');
  const readings = [heading, heading.replace(/\([^()]*\)/g, ''), beforeSlash];
  return readings.map((reading) => kindByName.get(fold(reading))).find((kind) => kind !== undefined);
}

/** The section that a heading of other wording means: "3. 모델 구조와 학습 방법". For lines known to head a section only. */
export function readLikelySectionKind(heading: string): SectionKind | undefined {
  return readSectionKind(heading) ?? table.find(({ signs }) => signs.test(heading))?.kind;
}

/**
 * Whether a heading can be nothing but one of the seven: it has the number that its section has among them, "2. 주요 기여",
 * or, without a number, one of the long names that no label inside a section has.
 */
export function isOneOfSeven(heading: string): boolean {
  const kind = readSectionKind(heading);
  if (kind === undefined || kind === 'other') return false;
  const name = table.find((entry) => entry.kind === kind)?.names[0] ?? '';
  const hasLongName = name.split(' ').length > 2 && fold(name) === fold(heading) && !isNumbered(heading);
  return hasLongName || readNumber(heading) === sectionKinds.indexOf(kind) + 1;
}

/** Whether a heading says only that a summary follows: "요약", "개요". */
export function isGeneralHeading(heading: string): boolean {
  return generalHeadings.has(fold(heading));
}

/** Whether a heading begins with a number as sections do. */
export function isNumbered(heading: string): boolean {
  return numbering.test(heading);
}

/** The number that a heading begins with, where it is written in digits. */
export function readNumber(heading: string): number | undefined {
  const digits = numbering.exec(heading)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** Letters and inner marks only, without number, case or spaces, so that emphasis and zero-width characters do not count. */
function fold(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}+/gu, '')
    .replace(numbering, '')
    .toLowerCase()
    .replace(/^\P{L}+|[^\p{L}\p{N})]+$/gu, '')
    .replace(/\s+/g, '');
}
