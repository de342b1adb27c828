import { speaksOfOther } from './readEvidence.ts';

/** Where something is guessed, named or announced, more is said than an apology. */
const announcement =
  /일반적|추론(?:하|한|입니|이며|을 )|추측|추정|유추|가정하|제목[^.]{0,60}(?:기반|바탕|토대|근거|통해|보면)|초록[^.]{0,20}(?:기반|바탕|토대|근거|따르|통해)|아래|다음과 같|다음은/;

const plea =
  /(?:양해|이해|확인|제공|공유|첨부|입력|업로드|문의|알려|말씀해|붙여 ?넣어|올려|전달)(?:를|을|해|하여)? ?(?:부탁[가-힣]{0,6}|주시(?:고|거나|기[가-힣 ]{0,8}|길[가-힣 ]{0,8})|주세요|주십시오|바랍니다)$/;
const offer =
  /(?:시면|다면|으면|되면|경우).*(?:드리|드릴|도와 ?드|도움을 드|(?:제공|설명|요약|안내)하겠)[가-힣 ]{0,16}$/;
/** "검색했으나": told only for what follows. */
const attempt =
  /(?:논문|링크|정보|자료|내용)[^.]{0,24}(?:검색|조회|접속|접근을 시도)(?:해 ?보|하)?(?:았|였|했)(?:으나|지만)$/;

const cannotHelp = /(?:드릴 수(?:가|는)? ?없|드리기(?:가|는)? ?어렵|드리지 못)[가-힣]{0,6}$/;
const cannotSummarize =
  /(?:요약|분석|답변)[^.]{0,12}(?:하기(?:가|는|에)? ?(?:어렵|어려|힘들)|할 수(?:가|는)? ?없|하지 못)[가-힣]{0,6}$/;

/** "제공된 링크의", "해당 논문의 본문을": the writer's own source, unlike a page that a model in the paper cannot open. */
const ownSource =
  /(?:(?:제공|공유|첨부)(?:된|해 ?주신|하신)|주어진|해당|입력하신|이|본|외부)\s?(?:논문|링크|URL|주소|페이지|웹|PDF|파일)|논문의? (?:본문|원문|전문|링크|PDF|상세|내용|전체)/i;
const cannotOpen =
  /(?:링크|URL|주소|웹|인터넷|파일|PDF|페이지|논문|본문|원문|전문|초록)[^.]{0,50}(?:접근|접속|열람|열|읽|불러|로드|조회|가져|확인|찾)[가-힣]{0,6} ?(?:수(?:가|는)? ?(?:없|있지 않)|못|실패|불가|어렵|어려)[가-힣]{0,6}$/i;

/**
 * Whether a clause is only between the summary's writer and its reader: "제공된 링크에서 논문을 열 수 없었습니다", "요약해 드릴 수
 * 없습니다", "제목을 알려주시면 요약해 드리겠습니다".
 * @param isApology whether the sentence begins with an apology, so that "요약하기 어렵습니다" is said of the paper
 */
export function isAsideToReader(clause: string, isApology: boolean): boolean {
  if (announcement.test(clause) || speaksOfOther(clause)) return false;
  if (plea.test(clause) || offer.test(clause) || cannotHelp.test(clause) || attempt.test(clause)) return true;
  return (cannotOpen.test(clause) && ownSource.test(clause)) || (isApology && cannotSummarize.test(clause));
}
