import type { Standing } from './edition.ts';
import type { Body } from './readBody.ts';
import { readPlainLines, splitSentences } from './sentences.ts';

/** Judges an edition by what its writer says of it in front of and behind the sections; see `standings` for the terms. */
export function readStanding(body: Body): Standing {
  const remarks = [body.before, body.after].flatMap(readPlainLines).flatMap(splitSentences);
  const hasSections = body.sections.some(({ markdown }) => markdown !== '');
  if (remarks.some(saysGuessed)) return 'guessed';
  if (hasSections) return remarks.some(saysUnread) ? 'partial' : 'sound';
  if (remarks.length === 0)
    return body.titleHeading === undefined && body.sections.length === 0 ? 'empty' : 'partial';
  if (saysFailed(remarks[0] ?? '')) return 'failed';
  return remarks.every(saysNothing) ? 'refused' : 'partial';
}

/** "Failed to summarize: 429 …", the text that the digest's own writer leaves, and the errors of the services behind it. */
function saysFailed(sentence: string): boolean {
  return /^(?:failed to (?:summari[sz]e|fetch|generate)|(?:\w*error|exception|traceback)\b|\[?(?:오류|에러)\b|요약(?:에|을|이)? ?(?:생성(?:에|을)? ?)?실패)/i.test(
    sentence,
  );
}

/** "죄송합니다만, … 확인할 수 없었습니다": the writer could not open the paper. */
function saysUnread(sentence: string): boolean {
  return (
    /^(?:죄송|유감|안타깝)|^(?:i(?:'|’)?m sorry|i apologi[sz]e|sorry)\b/i.test(sentence) ||
    /(?:링크|논문|페이지|PDF|본문|전문|내용|정보)[^.]{0,40}(?:접근|열람|확인|조회|접속|찾|열|읽)[가-힣]{0,2} ?(?:수 ?(?:가|는)? ?없|수 ?없|못했|못하였|불가능|실패)/.test(
      sentence,
    ) ||
    /\b(?:unable to|cannot|can(?:'|’)t|could not|couldn(?:'|’)t) (?:access|open|read|retrieve)\b/i.test(
      sentence,
    )
  );
}

/** "제목을 기반으로 … 추론하여 요약해 드리겠습니다", "실제 논문과 차이가 있을 수 있습니다": the writer made it up from the title. */
function saysGuessed(sentence: string): boolean {
  const unquoted = sentence.replace(/"[^"]*"|“[^”]*”|『[^』]*』|「[^」]*」|‘[^’]*’/g, '');
  return (
    /제목[^.]{0,30}(?:기반|바탕|토대|근거|미루어|만으로|통해|보고|참고)[^.]*(?:추론|추정|추측|예상|유추|가정|요약|작성|설명|정리|제공)/.test(
      unquoted,
    ) ||
    /실제\s*(?:논문|연구|내용)[^.]{0,20}(?:차이가|다를|상이|일치하지)/.test(unquoted) ||
    /(?:추측|추정|유추|짐작)(?:하여|해서?|으로|에 기반(?:하여|한)) ?(?:작성|요약|정리|설명|쓴|쓰)/.test(
      unquoted,
    ) ||
    /\b(?:based (?:only |solely )?on|inferr?(?:ed|ing) from) (?:the|its) title\b/i.test(unquoted)
  );
}

/** An apology or a request: sentences that would be there whatever the paper. */
function saysNothing(sentence: string): boolean {
  return (
    saysUnread(sentence) ||
    /(?:제공|확인|첨부|공유|입력|문의|알려)해? ?주(?:시|세요|십)|드릴 수 있|드리겠|어렵습니다|이해해? ?주|양해|provide (?:the|more)|please\b/i.test(
      sentence,
    )
  );
}
