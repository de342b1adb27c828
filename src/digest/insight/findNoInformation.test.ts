import { describe, expect, it } from 'vitest';
import { findNoInformation } from './findNoInformation.ts';

function textsOf(markdown: string): string[] {
  return findNoInformation(markdown).map(({ start, end }) => markdown.slice(start, end));
}

describe('says nothing', () => {
  it.each([
    '- **마스킹 방식**: 구체적인 마스킹 방식에 대한 정보는 제공되지 않았습니다.',
    '- **마스킹 방식**: 마스킹 기법에 대한 구체적인 언급은 없습니다.',
    '- **마스킹 방식**: 세부적인 마스킹 방식은 명시되어 있지 않습니다.',
    '- **마스킹 방식**: 구체적인 마스킹 방식은 논문에서 명시되지 않았습니다.',
    '- **마스킹 방식**: 자세한 마스킹 방식은 논문에서 확인할 수 있습니다.',
    '- **모델 아키텍처**: 구체적인 아키텍처 세부 사항은 제공되지 않았습니다.',
    '- **사용된 데이터셋**: 구체적인 데이터셋 정보는 제공되지 않았습니다.',
    '논문에서는 TEMPURA의 한계점이나 잠재적 실패 요인에 대한 구체적인 언급이 없습니다.',
    '따라서 모델 아키텍처나 학습 설정에 대한 구체적인 정보는 제공되지 않습니다.',
    '학습 설정에 대한 구체적인 세부 사항은 논문 본문에서 확인할 수 있습니다.',
    '그러나 구체적인 수치나 그래프는 논문의 본문을 참고하시기 바랍니다.',
    '보다 정확한 내용을 위해서는 해당 논문의 전문을 참고하시기를 권장합니다.',
    '죄송합니다만, 제공된 링크에서 해당 논문의 상세 내용을 확인할 수 없었습니다.',
    '링크가 정확한지 다시 한 번 확인해 주시거나, 논문의 제목, 저자, 또는 DOI와 같은 추가 정보를 제공해 주시면 더욱 정확한 분석과 요약을 제공해 드릴 수 있을 것 같습니다.',
    '다만 제공된 정보만으로는 모델의 구조와 학습 설정, 구체적인 성능 수치를 파악하기 어렵습니다.',
  ])('%s', (unit) => {
    expect(textsOf(unit)).toEqual([unit]);
  });

  it.each([
    '- **마스킹 방식**: 언급 없음',
    '- **마스킹 방식**: (정보 없음)',
    '- **마스킹 방식** - 상세 내용 미공개',
    '- **옵티마이저**: 명시되지 않음.',
    '- **비교 대상(Baseline)**: 비교 대상에 대한 정보가 제공되지 않았습니다.',
    '- **마스킹 방식**: 특별히 언급된 마스킹 방식은 없습니다.',
    '- **마스킹 방식**: 구체적으로 명시되지 않았으며, 자세한 내용은 논문을 참고하시기 바랍니다.',
    '- **마스킹 방식**: 정보가 제공되지 않아 구체적인 내용을 알 수 없습니다. 자세한 내용은 원문을 참조하세요.',
    '- 구체적인 학습 설정(학습률, 배치 크기 등)은 명시되지 않았습니다.',
    '1. **학습 설정**: 논문은 학습 설정에 대해 구체적으로 설명하지 않습니다.',
    '구체적인 정량적 결과는 논문에 제시되어 있지 않습니다.',
    '정량적 결과에 대한 세부 정보는 논문에서 확인할 수 없습니다.',
    '논문에서는 한계점을 명시적으로 밝히지 않았습니다.',
    '구체적인 하이퍼파라미터는 부록에 나와 있습니다.',
    '학습 설정에 대한 세부 정보는 공개되지 않았습니다.',
    '논문에서 마스킹과 관련된 내용은 다루지 않았습니다.',
    '후속 연구에 대한 구체적인 제안은 없습니다.',
    '- **모델 아키텍처**: 구체적인 모델 구조에 대한 설명이 부족합니다.',
    '- **마스킹 방식**: 미명시',
    '- **데이터셋**: 공개된 정보 없음',
    '제공된 정보가 없습니다.',
    '- **마스킹 방식**: 알려진 바 없음',
    '- **학습 설정**: 확인이 어렵습니다.',
    '- **학습 설정**: 모델은 구체적인 학습 설정이 명시되지 않았습니다.',
    '마스킹 방식은 명확하지 않습니다.',
    '구체적인 예시는 제공되지 않았습니다.',
    '논문에서는 구체적인 수치를 공개하지 않았습니다.',
    '이에 대한 정보는 논문에 없습니다.',
    '한계점에 대한 구체적인 논의가 이루어지지 않았습니다.',
    '마스킹 방식에 대한 추가 정보가 필요합니다.',
    '초록만 제공되어 있어, 구체적인 실험 결과는 확인할 수 없습니다.',
    '제공된 정보가 제한적이어서, 후속 연구 아이디어, 확장 방향은 파악하는 데 한계가 있습니다.',
    '기존 모델과의 정량적 비교 결과는 제공되지 않았습니다.',
    '더 자세한 정보를 얻기 위해서는 논문 원문을 직접 확인하는 것이 필요합니다.',
    '구체적인 학습 설정은 논문에서 설명됩니다.',
    '논문의 저자에게 직접 문의하시는 것을 권장드립니다.',
    '해당 논문에 대한 정보를 검색했으나, 관련 내용을 찾을 수 없었습니다.',
    '죄송합니다만, "Attention Is All You Need"의 전체 내용을 확인할 수 없어 요약하기 어렵습니다.',
    '죄송합니다만, 제공된 링크(https://huggingface.co/papers/2505.00001)에서 논문의 내용을 확인할 수 없었습니다.',
    '⚠️ 죄송합니다.',
    'For more details, please refer to the paper.',
    '죄송하지만 외부 링크에 접속할 수 없어 이 논문의 내용을 요약해 드릴 수 없습니다.',
    '제목이나 DOI를 제공해 주시면 요약해 드리겠습니다.',
    'Not specified in the paper.',
    "I'm sorry, but I cannot access the paper.",
  ])('in other words: %s', (unit) => {
    expect(textsOf(unit)).toEqual([unit]);
  });
});

describe('says something', () => {
  it.each([
    ['a fact in front', '- **데이터셋**: ImageNet이며, 마스킹 방식은 명시되지 않았습니다.'],
    ['a fact in a sentence in front', '- **데이터셋**: ImageNet. 마스킹 방식은 명시되지 않았습니다.'],
    ['a fact with the missing in brackets', '- **데이터셋**: ImageNet (마스킹 방식은 명시되지 않음)'],
    ['a fact behind', '구체적인 수치는 제공되지 않았지만, 기존 방법보다 성능이 향상되었습니다.'],
    ['a fact without a comma', '작업 기록을 사용할 것으로 보이나 구체적인 정보는 제공되지 않았습니다.'],
    ['a fact in the label', '- **GRPO**: 구체적인 정보는 제공되지 않았습니다.'],
    [
      'a guess behind',
      '- **마스킹 방식**: 실험에서 마스킹 방식에 대한 구체적인 언급은 없으나, 일반적으로 중요 영역을 강조합니다.',
    ],
    [
      'a guess announced',
      '그러나 논문의 제목인 "LiftFeat"을 기반으로 일반적인 내용을 추론하여 요약해 드리겠습니다.',
    ],
    [
      'missing data as a limitation',
      '- **데이터셋 의존성**: 구체적인 데이터셋 정보가 제공되지 않아, 특정 도메인에 대한 성능을 평가하기 어렵습니다.',
    ],
    [
      'a want that is a limitation of the paper',
      '- **실험적 검증 부족**: 실제 성능을 비교하는 실험적 검증이 부족합니다.',
    ],
    ['what was not done', '본 논문은 특정 데이터셋을 사용한 실험을 포함하지 않습니다.'],
    ['what was not found', '통계적으로 유의한 차이는 확인되지 않았습니다.'],
    ['what is not used', '- **마스킹 방식**: 마스킹은 사용되지 않았습니다.'],
    ['what is not open', '- **코드**: 공개되지 않았습니다.'],
    ['what the field does not know', '작동 원리는 아직 밝혀지지 않았습니다.'],
    ['what images are not given', '- **데이터 품질**: 상세한 캡션은 제공되지 않습니다.'],
    ['where the code is', '코드는 GitHub 저장소를 참고하시기 바랍니다.'],
    ['what was found, of which no more is told', '효과를 확인했으나 구체적인 수치는 제공되지 않았습니다.'],
    ['what a summary leads in with', '이 논문은 확산 모델을 제안하며, 자세한 내용은 원문을 확인해 주세요.'],
    ['what others leave out', '기존 방법은 마스킹 방식에 대한 구체적인 설명을 제공하지 않습니다.'],
    ['what images lack', '단일 이미지에는 깊이에 대한 구체적인 정보가 없습니다.'],
    ['what prompts lack', '물체의 위치가 프롬프트에 명시되지 않습니다.'],
    ['what a model cannot know', '모델은 제공된 문서만으로 구체적인 정보를 알 수 없습니다.'],
    ['what a model cannot open', '에이전트가 제공된 링크에 접근할 수 없습니다.'],
    ['what can be looked up', '에이전트는 논문 본문에서 세부 정보를 확인할 수 있습니다.'],
    ['an address', '자세한 내용은 https://example.org 논문에서 확인할 수 있습니다.'],
    ['a quantity', '모델 31개의 학습 설정은 명시되지 않았습니다.'],
    ['the missing for what it does', '데이터셋 정보가 제공되지 않을 경우에도 잘 작동합니다.'],
    ['a word that only leads on', '- 현재'],
    ['a platitude', '후속 연구가 필요합니다.'],
    ['information that is there', '- **마스킹 방식**: 마스킹 방식에 대한 정보를 제공하고 있습니다.'],
  ])('%s', (_, unit) => {
    expect(textsOf(unit)).toEqual([]);
  });
});

describe('a section', () => {
  const nothing = '구체적인 정보는 제공되지 않았습니다.';

  it('is read bullet by bullet and sentence by sentence, in the order of the text', () => {
    const markdown = `방법을 제안합니다. ${nothing}\n\n- **데이터셋**: ImageNet\n- **마스킹 방식**: 언급 없음\n  - 그러나 어텐션을 씁니다.\n\n> ${nothing}`;
    expect(textsOf(markdown)).toEqual([nothing, '- **마스킹 방식**: 언급 없음', nothing]);
  });

  it.each([
    ['a heading', `## ${nothing}`],
    ['code', `\`\`\`\n${nothing}\n\`\`\``],
    ['code in a bullet', `- \`\`\`\n  ${nothing}\n  \`\`\``],
    ['a heading in a bullet', `- # ${nothing}`],
    ['a table', `| 정보 없음 |\n|---|\n| ${nothing} |`],
    ['a table without outer bars', `마스킹 | 데이터\n---|---\n정보 없음 | ${nothing}`],
    ['a table in a bullet', `- 마스킹 | 데이터\n  ---|---\n  정보 없음 | ${nothing}`],
  ])('has nothing to find in %s', (_, markdown) => {
    expect(textsOf(markdown)).toEqual([]);
  });
});
