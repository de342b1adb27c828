import type { Edition } from './edition.ts';
import type { Body } from './readBody.ts';
import { readLead, readPlainLines, splitSentences } from './sentences.ts';

type Title = Pick<Edition, 'name' | 'title' | 'titleSource' | 'writtenTitle'>;

/**
 * The title of an edition and where it was found: the first heading; else a title in quotation marks in the opening
 * sentences; else the opening sentence itself, where it says what the paper does; else the paper's id.
 */
export function readTitle(body: Body, paperId: string): Title {
  const written = body.titleHeading;
  if (written === undefined) return readOpeningTitle(body.before, paperId);
  const title = cleanTitle(written);
  if (title === '') return { ...readOpeningTitle(body.before, paperId), writtenTitle: written };
  return {
    ...splitName(title),
    titleSource: 'heading',
    ...(title !== written && { writtenTitle: written }),
  };
}

function readOpeningTitle(before: string, paperId: string): Title {
  const opening = readPlainLines(before).slice(0, 2);
  const quoted = opening.map(readQuotedTitle).find((title) => title !== undefined);
  if (quoted !== undefined) return { ...splitName(cleanTitle(quoted)), titleSource: 'quoted' };
  const [first = ''] = opening.flatMap(splitSentences);
  const lead = readLead(first)?.replace(/[.。]$/, '');
  if (lead === undefined) return { title: paperId, titleSource: 'id' };
  const name = readIntroducedName(lead);
  return { ...(name !== undefined && { name }), title: lead, titleSource: 'lead' };
}

/** A title as a reader would say it: no "논문 요약:" in front, no quotation marks around the whole, nothing else changed. */
function cleanTitle(written: string): string {
  let title = written;
  let before: string;
  do {
    before = title;
    title = withoutQuotes(
      title
        .replace(label, '')
        .replace(/\s+논문\s*요약$/, '')
        .trim(),
    );
  } while (title !== before);
  return title;
}

const label =
  /^[^\p{L}\p{N}"'“‘「『《<(]*(?:(?:논문\s*)?(?:제목\s*및\s*)?(?:요약|정리|리뷰|제목)|paper\s+summary|summary|title)\s*(?:[:\uff1a]\s*|[-–—]\s+)|^\[(?:논문\s*)?요약\]\s*/iu;

function withoutQuotes(title: string): string {
  const isWhole = quotes.some(([open, close]) => isQuoted(title, open, close));
  return isWhole ? title.slice(1, -1).trim() : title;
}

const quotes: [open: string, close: string][] = [
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
];

/** `"A" 그리고 "B"` begins and ends with quotation marks without standing in them. */
function isQuoted(text: string, open: string, close: string): boolean {
  if (text.length < 3 || !text.startsWith(open) || !text.endsWith(close)) return false;
  const inside = text.slice(1, -1);
  return !inside.includes(open) && !inside.includes(close);
}

/** "해당 논문은 "…"으로", "'…'라는 제목의 연구": quotation marks that stand where a sentence names the paper. */
function readQuotedTitle(opening: string): string | undefined {
  for (const [open, close] of quotes) {
    const found = new RegExp(`${open}([^${open}${close}]{4,300})${close}`).exec(opening);
    if (found?.[1] === undefined) continue;
    const inFront = opening.slice(0, found.index);
    const behind = opening.slice(found.index + found[0].length);
    const isNamed =
      /(?:논문|링크|제목|연구)(?:은|는|인|이|의)?\s*$/.test(inFront) ||
      /^\s*(?:이?라는|이란)\s+(?:제목|논문|연구)/.test(behind);
    if (isNamed) return found[1];
  }
  return undefined;
}

/** "…프레임워크인 ZeroSearch를 제안합니다", "KelpRestore 기법을 소개합니다": the name that an opening sentence introduces. */
function readIntroducedName(lead: string): string | undefined {
  const name = /(?:^|\s)([A-Za-z][\w.+-]*\w)\s*(?:\([^)]*\))?/.source;
  const noun =
    /(?:(?:이?라는\s+)?(?:\s*(?:새로운|기법|모델|프레임워크|방법|벤치마크|데이터셋|시스템|알고리즘)){0,2})/
      .source;
  const verb = /(?:을|를)\s+(?:새롭게\s+|새로이\s+)?(?:제안|소개|제시|개발|공개|발표)/.source;
  return new RegExp(name + noun + verb).exec(lead)?.[1];
}

const longestName = 40;

/**
 * "Web-Shepherd: 웹 에이전트…" as name and title. In front of a name's colon stands one word, or a few without Hangul:
 * "대형 언어 모델의 저정밀 훈련: 방법, 도전 과제" is a title with a colon.
 */
function splitName(fullTitle: string): { name?: string; title: string } {
  const found = /^([^:\uff1a]+)(?::\s+|\uff1a\s*)(\S.*)$/su.exec(fullTitle);
  const [name, title] = [found?.[1]?.trim(), found?.[2]?.trim()];
  if (name === undefined || title === undefined || name.length > longestName) return { title: fullTitle };
  const words = name.split(/\s+/).length;
  const isName = words === 1 || (words <= 5 && !/[\p{Script=Hangul},]/u.test(name));
  return isName ? { name, title } : { title: fullTitle };
}
