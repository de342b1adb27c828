import { describe, expect, it } from 'vitest';
import { findFigures } from './findFigures.ts';

function textsOf(markdown: string): string[] {
  return findFigures(markdown).map(({ text }) => text);
}

describe('a result', () => {
  it.each<[kind: string, markdown: string, figures: string[]]>([
    ['a change', '신뢰성이 39.33%에서 61.48%로 향상되었습니다.', ['39.33%에서 61.48%로']],
    ['a change of a score', 'FID가 7.85에서 4.31로 감소하였습니다.', ['7.85에서 4.31로']],
    ['a change below', '성능이 95%에서 30% 이하로 떨어졌습니다.', ['95%에서 30% 이하로']],
    ['a change of what is used', '메모리를 24GB에서 8GB로 줄였습니다.', ['24GB에서 8GB로']],
    ['a range in words', '사용을 50%에서 90%까지 감소시켜 효율적입니다.', ['50%에서 90%까지']],
    ['a range of gains', '성능을 1.2배에서 1.6배 향상시킵니다.', ['1.2배에서 1.6배']],
    ['a range with a dash', '3-5배 빠르고 토큰을 23–54% 줄입니다.', ['3-5배', '23–54%']],
    ['a range with two units', '비용이 30%~60% 줄었습니다.', ['30%~60%']],
    ['two values of one comparison', '82.1% 대비 85.3%를 달성했습니다.', ['82.1%', '85.3%']],
    ['a part reached', 'CoT 트리거링 비율을 3.18%까지 낮추어', ['3.18%']],
    [
      'percentage points',
      '12.3%p, 3.1% 포인트, 2퍼센트포인트 상승',
      ['12.3%p', '3.1% 포인트', '2퍼센트포인트'],
    ],
    ['points', 'GPT-4o보다 약 30점 높은 정확도를 달성합니다.', ['30점']],
    ['points out of many', '5점 만점에 4.2점, 100점 중 85점을 받았습니다.', ['4.2점', '85점']],
    ['factors', '추론이 1.8배, 메모리는 3× 절감됩니다.', ['1.8배', '3×']],
    ['a factor in words', '정확도를 두 배로 향상시켰습니다.', ['두 배']],
    ['decibels', 'PSNR 32.1dB를 달성했습니다.', ['32.1dB']],
    ['a score behind its measure', 'F1 점수 0.87, BLEU는 34.5, FID 2.3', ['0.87', '34.5', '2.3']],
    ['a score in brackets', 'AUROC(0.822)와 AUPRC(0.868)를 기록', ['0.822', '0.868']],
    ['a score before its measure', '54.2 mAP를 달성했습니다.', ['54.2']],
    ['a score that is called one', '62.71의 점수만을 달성하여', ['62.71']],
    ['a correlation', '각각 r = 0.82, r = 0.79의 상관관계', ['0.82', '0.79']],
    ['scores of benchmarks', 'GSM8K에서 87.3, MATH에서 45.2를 기록', ['87.3', '45.2']],
    ['a list of scores', '정확도는 각각 62.3, 71.2, 55.0입니다.', ['62.3', '71.2', '55.0']],
    ['a score reached', '정확도가 64.1에 달하고 수정을 통해 65.4에 도달', ['64.1', '65.4']],
    ['a gain with its sign', 'AIME2024에서 +6.1의 성능 향상', ['+6.1']],
    ['a spread', '정확도는 85.3 ± 0.4%입니다.', ['85.3 ± 0.4%']],
    ['a count of what was won', '117개 프로젝트에서 상위를 차지했습니다.', ['117개']],
    ['a count out of many', '17개 과제 중 15개에서 최고 성능을 달성', ['15개']],
    ['a count of what was solved', '12개의 미해결 정리를 증명했습니다.', ['12개']],
    ['a count that fell', '토큰 수가 1,200개에서 450개로 감소했습니다.', ['1,200개에서 450개로']],
    ['a rank', '리더보드에서 상위 3위에 랭크됨.', ['3위']],
    ['a size that wins', '7B 파라미터 모델이 70B 모델을 능가했습니다.', ['7B 파라미터']],
    ['a size in Korean', '70억 개 파라미터를 가진 모델들을 능가', ['70억 개 파라미터']],
    ['a speed', '초당 23.1 프레임, 20 FPS의 생성 속도', ['초당 23.1 프레임', '20 FPS']],
    ['a time that was needed', '1분 비디오의 추론 시간이 10초에 불과하고', ['10초']],
    ['a price', '비용은 0.1달러 이하로 유지됨.', ['0.1달러']],
    ['an error with its unit', '회전 오차 1.2°, 위치 오차 2.1cm', ['1.2°', '2.1cm']],
    ['English words', 'It achieves 85.3% accuracy, a 3.2 point gain.', ['85.3%', '3.2 point']],
  ])('is %s', (_, markdown, figures) => {
    expect(textsOf(markdown)).toEqual(figures);
  });
});

describe('no result', () => {
  it.each<[kind: string, markdown: string]>([
    ['a year', '2024년 정확도 평가에서 2025의 성능을 보였습니다.'],
    ['a name', 'GPT-4, SD3.5, H0.5, MATH500, CIFAR-10, LiveCodeBench-v6을 평가'],
    ['a version', 'EXAONE 4.0은 우수한 성능, Gemini 2.5의 정확도를 보임'],
    ['a change of version', 'Gemini 1.5에서 2.0으로 향상되었습니다.'],
    ['the year of a benchmark', 'AIME 2025에서 우수한 정확도를 기록했습니다.'],
    ['what a measure is called', 'pass@1과 top-1 정확도, Hit@10, ROUGE-2가 향상'],
    ['a size in a name', 'Qwen2.5 72B 파라미터 모델보다 우수합니다.'],
    ['a size without the word', '8B 모델이 32B 모델을 능가합니다.'],
    ['a size of a part', '3B 파라미터 모델을 검색 모듈로 활용한 방법이 우수합니다.'],
    ['how much was tested', '10,000개의 샘플과 8개의 벤치마크에서 평가했습니다.'],
    ['how many were beaten', '14개의 데이터셋에서 7개의 알고리즘보다 우수합니다.'],
    ['a share of the data', '데이터의 15%로 훈련하고 10%의 데이터만으로 충분합니다.'],
    ['shares of the data in a list', '1%와 10%의 라벨 데이터를 사용할 때 정확도가 향상됩니다.'],
    ['a condition', '50% 토큰 예산에서, 1000배 압축 비율에서도 성능을 유지합니다.'],
    ['how many were tried', '85개의 벤치마크에서 SOTA 또는 경쟁력 있는 성능을 달성했습니다.'],
    ['over how many a mean goes', '13개의 대회에서 최고의 평균 점수를 기록했습니다.'],
    ['a part for training', '전체 샘플 가운데 80%를 학습에 사용했습니다.'],
    ['a setting', '온도 0.7, 학습률 0.0001, 임계값 80%, 드롭아웃 10%'],
    ['a setting after a colon', '- **학습률**: 0.001'],
    ['a symbol', 'α=0.5, λ = 0.1, k=5일 때 가장 좋았습니다.'],
    ['a level of significance', '유의미한 차이를 보였습니다(p<0.05).'],
    ['a formula', '유의미한 정확도를 보였습니다($p < 0.05$, $\\lambda = 0.1$).'],
    ['a confidence', '95% 신뢰구간에서 정확도를 구했습니다.'],
    ['a scale', '5점 척도로 평가하여 높은 점수를 얻었습니다.'],
    ['a place in the paper', '표 2와 Fig. 3, Table 4에서 정확도를 보입니다.'],
    ['a reference', '[12]의 정확도를 넘어섰습니다.'],
    ['a kind of prompt', '5-shot 정확도가 향상되었습니다.'],
    ['a size of a picture', '512x512 해상도의 정확도, 4배 업스케일링'],
    ['the machine', '8x H100 GPU에서 높은 정확도를 보입니다.'],
    ['how long a film is', '1분 비디오의 추론 속도와 5시간 분량의 영상'],
    ['how fast a film was taken', '16 FPS로 촬영된 영상에서 높은 성능을 보입니다.'],
    ['a word that begins like a unit', '32배치, 10초과, 3위한 정확도'],
    ['a number of an item', '1. 정확도가 향상됩니다.\n2. 속도가 향상됩니다.'],
    ['code', '```\n정확도 85%\n```'],
  ])('is %s', (_, markdown) => {
    expect(textsOf(markdown)).toEqual([]);
  });
});
