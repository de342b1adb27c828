/**
 * What a clause says in front of its verb, "구체적인 마스킹 방식은 논문에서" in front of "명시되지 않았습니다", as far as it tells
 * whether a text is said to lack something, or a thing in the world.
 */
export interface Evidence {
  /** Nothing stands in front of the verb. */
  isBare: boolean;
  /** "구체적인", "세부 사항". */
  wantsDetail: boolean;
  /** Names what every summary is asked for, here or in the bullet's label: the data, the masking, the limitations. */
  isAsked: boolean;
  /** What is missing is one of these itself: "데이터셋은", unlike "데이터셋의 캡션은". */
  endsWithAsked: boolean;
  /** The paper or its authors are the ones who do not say something: "논문은", unlike "사용자는"; or nobody is named. */
  isOfPaper: boolean;
  /** Names the paper or what was at hand of it: "논문에서", "제공된 정보". */
  namesPaper: boolean;
  /** What is missing is information itself: "…에 대한 정보는". */
  endsWithInformation: boolean;
  /** "…에 대한". */
  isAbout: boolean;
  /** What is missing is the topic, "정보는", as it is where a text is described; what a model lacks is mostly its subject, "정보가". */
  isTopic: boolean;
}

const detail =
  /구체적|상세|자세|세부|정확한|정확히|명확한|명시적|추가(?:적인)? ?(?:정보|내용|설명|자료)|별도의|특별한|직접적인/;

const asked =
  '(?:마스킹|마스크|masking|데이터 ?셋|데이터 ?세트|dataset|비교 ?대상|비교 ?모델|베이스라인|기준 ?모델|baseline|(?:학습|훈련|실험|평가|구현|모델) ?(?:설정|조건|환경|방식|방법|절차|구조|세부)|학습률|옵티마이저|최적화기|손실 ?함수|하이퍼 ?파라미터|초매개변수|배치 ?크기|에폭|아키텍처|architecture|한계점?|항목|섹션|실패 ?요인|파라미터 ?수|매개변수 ?수|(?:학습|훈련|추론|계산) ?(?:시간|비용|자원)|하드웨어|GPU|후속 ?연구|향후 ?연구|확장 ?방향|연구 ?방향|정량적(?:인)?|수치(?:적인)?|평가 ?지표|(?:실험|평가|성능) ?결과|성능 ?(?:지표|비교|수치))';
const namesAsked = new RegExp(asked, 'i');
const endsAsked = new RegExp(
  `${asked}(?:\\s?(?:방식|기법|방법|전략|모델|정보|결과|성능|수치|비교|이름|명칭|구성|설정|세부 ?사항|세부|아이디어|방향|요인|값|계획|제안|및))*(?:에 대해서?(?:는|도)?|[이가은는도을를])?$`,
  'i',
);

/** A paper may deal with papers itself: "논문 간의 인용 정보". */
const paper =
  /논문(?! ?(?:간|데이터|검색|작성|심사|추천|리뷰))|본문|초록|원문|보고서|링크|(?:제공|공개|제시|공유|첨부)된(?:$|\s(?:정보|자료|내용|텍스트|요약|문서|문장|설명))|주어진 (?:정보|자료|내용|텍스트|초록)만?으로/;

const information =
  /(?:정보|설명|언급|사항|내용|서술|명세|상세|자료|안내|논의|기술|수치|값|명칭|요약|전문|본문|원문)(?:에 대해서?|[은는이가도을를]|까지는?|조차)?$/;

/** "(본) 논문의 본문에서", "명시적으로": where and how something is not said, between what is missing and the verb. */
const placeOrManner =
  /\s*(?:(?:(?:본|이|해당|원|현재|제공된|공개된|주어진)\s?)?(?:논문|본문|초록|원문|요약|텍스트|자료|보고서|문서|링크|연구|내용|정보|부록)(?:의\s(?:본문|초록|내용))?\s?(?:상|내|안)?(?:에서는|에서도|에서|에는|에도|에)|(?:구체적|명시적|직접적|공식적|개별적|별도)으?로(?:는|도)?|(?:상세|자세|명확|정확|충분|분명)[히하]게?|따로|전혀|직접|현재|아직|모두|특별히|현재로서는|관련(?:된|하여|해)?|해당|추가적인|이에 대한|이에 대해)$/;

/**
 * @param before the clause up to its verb
 * @param label of the bullet; empty where it has none
 */
export function readEvidence(before: string, label: string): Evidence {
  const core = withoutPlaces(before);
  return {
    isBare: core === '',
    wantsDetail: detail.test(before),
    isAsked: namesAsked.test(before) || namesAsked.test(label),
    endsWithAsked: endsAsked.test(core === '' ? label : core),
    isOfPaper: isOfPaper(before),
    namesPaper: paper.test(before),
    endsWithInformation: information.test(core),
    isAbout: /(?:에 대(?:한|해|해서)|에 관(?:한|해|련)|관련(?:된|한)?)(?:\s|$)/.test(before),
    isTopic: /[은는도]$/.test(core),
  };
}

/** "논문에서는 …를 언급하지 않습니다". */
function isOfPaper(before: string): boolean {
  if (/(?:논문|본문|초록)(?:에서|에)/.test(before)) return true;
  const subjects = Array.from(before.matchAll(/(\S+?)(?:들)?(?:은|는|이|가)\s/g), ([, word]) => word ?? '');
  return (
    subjects.length === 0 ||
    subjects.some((word) => /(?:논문|연구|저자|보고서|초록|본문|정보|내용|사항)$/.test(word))
  );
}

function withoutPlaces(before: string): string {
  const shorter = before.trim().replace(placeOrManner, '');
  return shorter === before ? before : withoutPlaces(shorter);
}

const textWord =
  /(?:논문|본문|초록|원문|전문|요약|보고서|문서|자료|글|내용|정보|텍스트|설명|링크|페이지|부록|섹션|절|부분|연구|실험|과정|학습|훈련|평가|설정|결과|방법|여기|현재|시점|상태|출처|항목|제목|표|그림|사이트|PDF|arXiv|상|내)$/;

/** Whether somebody else than the reader of a text lacks something, or cannot know it: "모델은 환경에 대한". */
export function speaksOfOther(words: string): boolean {
  return /(?:모델|에이전트|사용자|시스템|LLM|기법|알고리즘)(?:들)?[은는이가]\s/.test(words);
}

/**
 * Whether it is somewhere else than in a text that something is said to be missing: "이미지에는", "프롬프트에"; or to somebody else.
 * @param isOfText whether the verb is one of texts only, so that a model is not the one who lacks something
 */
export function isElsewhere(before: string, isOfText: boolean): boolean {
  const core = withoutPlaces(before);
  const places = Array.from(
    before.matchAll(/(\S+?)(?:에는|에서는|에선|에게는|에게)\s/g),
    ([, place]) => place ?? '',
  );
  const last = /(\S+?)(?:에는|에서는|에게|에서|에)$/.exec(core)?.[1];
  return (
    (!isOfText && speaksOfOther(core)) ||
    [...places, ...(last === undefined ? [] : [last])].some((place) => !textWord.test(place))
  );
}
