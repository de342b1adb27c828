import type { Standing } from './edition.ts';
import type { Body } from './readBody.ts';
import { isGeneralHeading } from './sectionHeading.ts';
import { readPlainLines, splitSentences } from './sentences.ts';

/** Judges an edition by what its writer says of it in front of, behind and under the sections; see `standings` for the terms. */
export function readStanding(body: Body): Standing {
  const remarks = [body.before, body.after].flatMap(readPlainLines).flatMap(splitSentences);
  const hasSections = body.sections.some(({ markdown }) => markdown !== '');
  if ([...remarks, ...closingSentences(body)].some(saysGuessed)) return 'guessed';
  if (hasSections) {
    // Whoever could not open the paper and fills seven sections all the same made them up, unless an abstract was there.
    const isMadeUp = remarks.some(saysUnread) && !remarks.some((remark) => /초록|abstract/i.test(remark));
    return isMadeUp ? 'guessed' : 'sound';
  }
  if (remarks.length === 0)
    return body.titleHeading === undefined && body.sections.length === 0 ? 'empty' : 'partial';
  if (saysFailed(remarks[0] ?? '')) return 'failed';
  return remarks.every(saysNothing) ? 'refused' : 'partial';
}

/** Without a fence, a caveat stands under the last section, or under a heading like "참고". */
function closingSentences({ sections }: Body): string[] {
  const remarks = sections.filter(({ heading }) => isGeneralHeading(heading)).map(({ markdown }) => markdown);
  const lastLine = readPlainLines(sections.at(-1)?.markdown ?? '').at(-1) ?? '';
  return [...remarks.flatMap(readPlainLines), lastLine].flatMap(splitSentences);
}

/** "Failed to summarize: 429 …", the text that the digest's own writer leaves, and the errors of the services behind it. */
export function saysFailed(sentence: string): boolean {
  return /^[^\p{L}\p{N}]*(?:failed to (?:summari[sz]e|fetch|generate)\b|[\w.]*(?:error|exception)\]?\s*(?:[:\uff1a\]]|\d|$)|traceback \(|(?:none|null|undefined)\W*$|[45]\d\d (?:too many|internal|bad gateway|service|gateway)|(?:오류|에러)\]?\s*(?:[:\uff1a\]]|가? ?발생)|(?:요약|응답)[^.]{0,12}(?:실패|오류|에러))/iu.test(
    sentence,
  );
}

/** "죄송합니다만, 제공된 링크에서 … 확인할 수 없었습니다": the writer could not open the paper. */
export function saysUnread(sentence: string): boolean {
  return unreadSigns.some((sign) => sign.test(sentence));
}

/** What the paper itself says it cannot reach, "정보에 접근할 수 없는 상황", is none of these. */
const unreadSigns = [
  /^[^\p{L}\p{N}]*(?:죄송|sorry\b|i(?:'|’)?m sorry|i apologi[sz]e|unfortunately, i\b)/iu,
  /(?:(?:제공|공유|첨부)(?:된|해 ?주신)|주어진|입력하신)\s*(?:논문의?\s*)?(?:링크|URL|주소|페이지|PDF|파일|정보|내용)[^.]{0,50}(?:수 ?(?:가|는)? ?없(?:었|습|어)|못했|못하였|실패했|실패하였)/i,
  /논문(?:의|에 대한)?\s*(?:상세한?\s*|구체적인\s*|전체\s*)?(?:내용|전문|본문|원문|정보|페이지|PDF)(?:을|를|에|은|는|이|가)?[^.]{0,30}(?:접근|열람|확인|조회|접속|찾|열|읽|불러)[가-힣]{0,3} ?수 ?(?:가|는)? ?없(?:었|습|어)/i,
  /\bI(?:'m| am| was)? (?:unable to|cannot|can(?:'|’)t|could not|couldn(?:'|’)t) (?:access|open|read|retrieve|browse|view)\b/i,
];

/** "제목을 기반으로 … 요약해 드리겠습니다", "실제 논문과 차이가 있을 수 있습니다": the writer made it up from the title. */
function saysGuessed(sentence: string): boolean {
  const unquoted = sentence.replace(/"[^"]*"|“[^”]*”|『[^』]*』|「[^」]*」|‘[^’]*’/g, '');
  return guessedSigns.some((sign) => sign.test(unquoted));
}

/** Each speaks of the summary as its writer's work; a paper may well infer things from titles itself. */
const guessedSigns = [
  /(?:논문[^.]{0,12}제목|제목만)[^.]{0,30}(?:기반|바탕|토대|근거|미루어|만으로|통해|보고|참고)[^.]*(?:드리|드립니다|드렸|(?:작성|요약|추론|추측|추정|유추|정리)(?:되었|됐|했|하였)|추론이며|추측이며|추정이며|추론입니다|추측입니다|추정입니다|것입니다)/,
  /(?:이|이러한|위|위의|본|상기|앞의|아래의?|제시된|제공된|해당)\s*(?:요약|설명|분석|글|답변)[^.]{0,4}(?:은|는)[^.]*(?:추측|추론한|추론이|추론하여|추정|가정하여|일반적인|제목)/,
  /실제\s*논문[^.]{0,20}(?:차이가|다를|상이|일치하지)/,
  /\b(?:this|the following|my) (?:summary|analysis)[^.]*(?:based (?:only |solely )?on|inferred from|guess)[^.]*\btitle\b/i,
  /\b(?:based (?:only |solely )?on|inferr?(?:ed|ing) from) the title\b[^.]*\b(?:I|summary)\b/i,
];

/** An apology or a request: sentences that would be there whatever the paper. */
function saysNothing(sentence: string): boolean {
  return (
    saysUnread(sentence) ||
    /(?:제공|확인|첨부|공유|입력|문의|업로드|붙여 ?넣어|알려|올려)(?:해|하여)? ?주(?:시|세요|십)|드릴 수 있|드리겠|어렵습니다|이해해? ?주|양해|provide (?:the|more)|paste|please\b/i.test(
      sentence,
    )
  );
}
