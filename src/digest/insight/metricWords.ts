/** Names of measures in Korean: a number beside one of them is a score. "비율" and "확률" are none, they are settings too. */
const korean =
  '정확도|정확률|정밀도|재현율|점수|스코어|평점|성공률|승률|통과율|해결률|정답률|탐지율|검출률|인식률|오류율|에러율|실패율|오차|손실|퍼플렉시티|혼란도|상관계수|상관관계|상관|유사도|일치도|일치율|수용률|충실도|만족도|선호도|선호율|달성률|완료율|합격률|환각률|거부율|처리량|지연|효율성|품질|성능';

/** Names of measures that are written in capitals, and would be other words in small letters. */
const capitals =
  'F1|EM|IS|AP(?:50|75)?|mAP|AR|CD|ATE|ADE|FDE|EPE|HR|TER|WER|CER|MOS|UTMOS|MAE|MSE|RMSE|RMSD|MAPE|MCC|MRR|NLL|BPB|PPL|FID|KID|FVD|DSC|AUC|AUROC|AUPRC|ASR|PLCC|SRCC|SROCC|TTFT|MFU|R²|κ|ρ';

const names =
  'accuracy|acc|exact match|(?:sacre)?bleu(?:-\\d)?|rouge(?:-?[12l])?|meteor|cider|spice|bertscore|chrf(?:\\+\\+)?|comet|psnr|(?:ms-)?ssim|lpips|clip-?(?:score|iqa|sim)?(?:-[ti])?|m?iou|dice|pesq|stoi|si-?sdr|ndcg|recall|precision|success rate|win rate|elo|perplexity|pearson|spearman|kendall|kappa|chamfer|score|reward|speedup|latency|throughput|(?:hits?|pass|acc|recall|ndcg|mrr|precision|map)@\\w+';

/** What may stand between a measure's name and its number: "정확도(Acc.)는 평균 ", "F1 점수: ", "r = ". */
const link =
  '[↑↓]?(?:@\\d+)?(?:\\s?\\([^()]{0,20}\\))?(?:[\\s-]?(?:점수|값|스코어|score|지수|지표|coefficient))?(?:이|가|은|는|을|를|에서|에서는|로|도|의|에|\\s|\\(|=|≈|:|\\uff1a|약|평균|최대|최고|최종|각각|무려|of|was|is){0,8}$';

const koreanBefore = new RegExp(`(?:${korean})${link}`, 'i');
const namesBefore = new RegExp(`(?<![A-Za-z])(?:${names})${link}`, 'i');
const capitalsBefore = new RegExp(`(?<![A-Za-z])(?:${capitals}|[rR](?=\\s?=))${link}`);
const metricAfter = new RegExp(`^(?:${korean}|${capitals}|(?:${names})(?![A-Za-z]))`);
const anyMetric = new RegExp(`${korean}|(?<![A-Za-z])(?:${capitals})(?![A-Za-z])`);
const anyName = new RegExp(`(?<![A-Za-z])(?:${names})(?![A-Za-z])`, 'i');

/** Whether a text ends with a measure and at most what links it to the number behind it: "PSNR은 평균 ". */
export function endsWithMetric(text: string): boolean {
  const words = text.slice(-60);
  return koreanBefore.test(words) || namesBefore.test(words) || capitalsBefore.test(words);
}

/** Whether a text begins with a measure: "CLIP-IQA, …". */
export function beginsWithMetric(text: string): boolean {
  return metricAfter.test(text) || anyName.exec(text.slice(0, 20))?.index === 0;
}

/** Whether a text names a measure anywhere. */
export function namesMetric(text: string): boolean {
  return anyMetric.test(text) || anyName.test(text);
}
