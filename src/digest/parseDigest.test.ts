import { describe, expect, it } from 'vitest';
import type { Edition, SectionKind } from './edition.ts';
import { parseDigest } from './parseDigest.ts';

const heading = '# 📰 Hugging Face Daily Papers – 2025-05-22\n';
const seven: SectionKind[] = [
  'motivation',
  'contributions',
  'method',
  'experiments',
  'results',
  'limitations',
  'future',
];

/** The one edition of a digest whose only entry has this body. */
function readEdition(body: string): Edition {
  const { digest } = parseDigest(
    `${heading}\n## 2505.15277\n🔗 https://huggingface.co/papers/2505.15277\n\n**Summary**:\n${body}\n\n---\n`,
    'seeds/2025-05-22.md',
  );
  const [edition] = digest?.editions ?? [];
  if (!edition || digest?.editions.length !== 1) throw new Error('Expected one edition.');
  return edition;
}

function kindsOf({ sections }: Edition): SectionKind[] {
  return sections.map(({ kind }) => kind);
}

function rulesOf(text: string, file = 'seeds/2025-05-22.md'): string[] {
  return parseDigest(text, file).messages.map(({ ruleId }) => ruleId);
}

const names = [
  '핵심 동기와 문제 정의',
  '주요 기여 및 참신성',
  '모델 아키텍처 및 학습 설정',
  '실험 설정',
  '정량적 결과',
  '한계점 및 잠재적 실패 요인',
  '후속 연구 아이디어 또는 확장 방향',
];
const write = (writeHeading: (name: string, number: number) => string) =>
  names.map((name, index) => `${writeHeading(name, index + 1)}\n\n글 ${index + 1}.\n`).join('\n');

describe('the forms of a summary', () => {
  const forms: [form: string, body: string][] = [
    ['in a fence', '```markdown\n# 제목\n\n' + write((name, number) => `## ${number}. ${name}`) + '```'],
    ['in a fence that never closes', '```markdown\n' + write((name, number) => `## ${number}. ${name}`)],
    ['in a fence of no language', '```\n' + write((name, number) => `## ${number}. ${name}`) + '```'],
    ['without a fence, numbered in bold', write((name, number) => `**${number}. ${name}**`)],
    ['without a fence, in bold', write((name) => `**${name}**`)],
    ['without a fence, in bold with a colon inside', write((name) => `**${name}:**`)],
    ['without a fence, in bold with a colon behind', write((name) => `**${name}**:`)],
    [
      'in bold with a full-width colon',
      write((name, number) => `**${name}**\uff1a 글 ${number}.`).replace(/(글 \d\.)\n\n\1/g, '$1'),
    ],
    ['without any mark', write((name) => name)],
    [
      'on the line of their text',
      write((name, number) => `${number}. ${name}: 글 ${number}.`).replace(/(글 \d\.)\n\n\1/g, '$1'),
    ],
    ['numbered without bold', write((name, number) => `${number}) ${name}`)],
    ['numbered outside of the bold', write((name, number) => `${number}. **${name}**`)],
    [
      'with zero-width characters in the headings',
      write((name, number) => `## \u200B${number}.\u200B ${name}\u200B`),
    ],
    [
      'numbered in Roman',
      write((name, number) => `## ${['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][number - 1]}. ${name}`),
    ],
    ['numbered in Hangul', write((name, number) => `## ${'가나다라마바사'[number - 1]}. ${name}`)],
    ['with English behind a slash', write((name, number) => `## ${name} / Section ${number}`)],
    [
      'in two fences, one in the other',
      '```markdown\n```markdown\n' + write((name) => `## ${name}`) + '```\n```',
    ],
    ['in a fence of another language', '```html\n' + write((name) => `## ${name}`) + '```'],
    ['in a fence that is indented', '    ```markdown\n' + write((name) => `## ${name}`) + '    ```'],
    [
      'with other wording',
      write((name, number) => `### ${number}. ${name.replace(' 및 ', '와 ').replace('또는', '및')}`),
    ],
  ];

  it.each(forms)('finds the seven sections %s', (_, body) => {
    const edition = readEdition(body);
    expect(kindsOf(edition)).toEqual(seven);
    expect(edition.sections.map(({ markdown }) => markdown)).toEqual(
      names.map((__, index) => `글 ${index + 1}.`),
    );
    expect(edition.standing).toBe('sound');
  });

  it('takes text nested under a numbered heading out of the list, with its own nesting', () => {
    const { sections } = readEdition(
      '1. **정량적 결과**\n   - 첫째\n     - 안쪽\n   - 둘째\n\n2. **실험 설정**\n   설정이 이어집니다.',
    );
    expect(sections).toEqual([
      { kind: 'results', heading: '1. 정량적 결과', markdown: '- 첫째\n  - 안쪽\n- 둘째' },
      { kind: 'experiments', heading: '2. 실험 설정', markdown: '설정이 이어집니다.' },
    ]);
  });

  it('takes the text on the heading’s own line or the next as the section’s', () => {
    const { sections } = readEdition(
      '**정량적 결과:** 12점 높습니다.\n\n**실험 설정**\n세 가지 자료를 씁니다.',
    );
    expect(sections.map(({ markdown }) => markdown)).toEqual(['12점 높습니다.', '세 가지 자료를 씁니다.']);
  });

  it('closes bold beside Hangul', () => {
    expect(readEdition('**정량적 결과:**높습니다.').sections).toEqual([
      { kind: 'results', heading: '정량적 결과:', markdown: '높습니다.' },
    ]);
  });

  it('leaves a numbered list inside a section alone', () => {
    const list = '1. **노이즈 제거**: 먼저 합니다.\n2. **검색**: 다음에 합니다.';
    expect(readEdition(`**모델 아키텍처 및 학습 설정**\n\n${list}`).sections).toEqual([
      { kind: 'method', heading: '모델 아키텍처 및 학습 설정', markdown: list },
    ]);
  });

  it('leaves bullets that begin with a section’s name alone', () => {
    const bullets = '- **방법론**: 새 손실을 씁니다.\n- **한계**: 느립니다.';
    expect(readEdition(`## 1. 핵심 동기와 문제 정의\n\n${bullets}`).sections).toEqual([
      { kind: 'motivation', heading: '1. 핵심 동기와 문제 정의', markdown: bullets },
    ]);
  });

  it.each([
    ['a bold line with a number', '## 2. 주요 기여 및 참신성\n\n**1. 새로운 벤치마크**\n\n글.'],
    ['a deeper heading with another section’s sign', '## 5. 정량적 결과\n\n### 5.2. 한계 분석\n\n글.'],
    [
      'a numbered list of other sections’ names',
      '## 2. 주요 기여\n\n1. **방법론**: 글.\n2. **실험 결과**: 글.',
    ],
    ['a plain line that is another section’s name', '**5. 정량적 결과**\n\n한계\n\n글.'],
    [
      'a bold number that does not go on from the section’s',
      '**2. 주요 기여 및 참신성**\n\n**1. 새로운 벤치마크**\n\n글.',
    ],
  ])('keeps %s inside its section', (_, body) => {
    expect(readEdition(body).sections).toHaveLength(1);
    expect(readEdition(body).sections[0]?.markdown).toBe(body.slice(body.indexOf('\n\n') + 2));
  });

  it('lets a heading of another form go on where its number is its section’s', () => {
    const { sections } = readEdition(
      '## 1. 핵심 동기와 문제 정의\n\n글.\n\n**2. 주요 기여 및 참신성**\n\n글.',
    );
    expect(sections.map(({ kind }) => kind)).toEqual(['motivation', 'contributions']);
  });

  it('lets a heading of another form go on where no label inside a section has its name', () => {
    const edition = readEdition('## 핵심 동기와 문제 정의\n\n글.\n\n**한계점 및 잠재적 실패 요인**\n\n글.');
    expect(kindsOf(edition)).toEqual(['motivation', 'limitations']);
  });

  it('reads other wordings without a number where the title is known', () => {
    const edition = readEdition('# 제목\n\n## 기여\n\n글.\n\n## 결과\n\n글.');
    expect(kindsOf(edition)).toEqual(['contributions', 'results']);
  });

  it('keeps the language of a fence that is no name for Markdown', () => {
    const edition = readEdition('```마크다운\n' + write((name) => `## ${name}`) + '```');
    expect([edition.before.trim(), kindsOf(edition)]).toEqual(['마크다운', seven]);
  });

  it('keeps a deeper heading inside its section', () => {
    const { sections } = readEdition(
      '## 5. 정량적 결과\n\n### 영어\n\n12점.\n\n## 6. 한계점 및 잠재적 실패 요인\n\n느림.',
    );
    expect(sections[0]?.markdown).toBe('### 영어\n\n12점.');
  });

  it('keeps an unknown heading as a section of its own, and says so', () => {
    expect(rulesOf('## 2505.00001\n\n# 제목\n\n## 8. 재현성 메모\n\n글.')).toContain('unknown-section');
    const { sections } = readEdition('## 5. 정량적 결과\n\n12점.\n\n## 8. 재현성 메모\n\n씨앗은 7입니다.');
    expect(sections[1]).toEqual({ kind: 'other', heading: '8. 재현성 메모', markdown: '씨앗은 7입니다.' });
  });

  it('keeps a heading that stands twice as two sections', () => {
    const { sections } = readEdition('## 5. 정량적 결과\n\n12점.\n\n## 5. 정량적 결과\n\n13점.');
    expect(sections.map(({ kind, markdown }) => [kind, markdown])).toEqual([
      ['results', '12점.'],
      ['results', '13점.'],
    ]);
  });

  it('does not end the fence where code inside it ends', () => {
    const code = '```python\n# 주석\nsort(x)\n```';
    const { sections } = readEdition(
      '```markdown\n# 제목\n\n## 3. 모델 아키텍처 및 학습 설정\n\n' +
        code +
        '\n\n## 5. 정량적 결과\n\n12점.\n```',
    );
    expect(sections.map(({ kind, markdown }) => [kind, markdown])).toEqual([
      ['method', code],
      ['results', '12점.'],
    ]);
  });

  it('keeps code that is no summary as code', () => {
    expect(readEdition('```python\nsort(x)\n```').before).toBe('```python\nsort(x)\n```');
  });

  it('tells what stands in front of and behind a late fence from the sections', () => {
    const edition = readEdition('앞말입니다.\n\n```markdown\n## 5. 정량적 결과\n\n12점.\n```\n\n뒷말입니다.');
    expect([edition.before, kindsOf(edition), edition.after]).toEqual([
      '앞말입니다.',
      ['results'],
      '뒷말입니다.',
    ]);
  });

  it('reads a tag as the word that it is, not as HTML that hides what follows', () => {
    const { sections } = readEdition('<think>\n## 5. 정량적 결과\n12점.\n</think>');
    expect(sections[0]).toEqual({ kind: 'results', heading: '5. 정량적 결과', markdown: '12점.\n</think>' });
  });

  it('does not make a heading of the line above a rule', () => {
    expect(readEdition('한 문장입니다.\n---\n다른 문장입니다.').before).toBe(
      '한 문장입니다.\n\n---\n\n다른 문장입니다.',
    );
  });
});

describe('titles', () => {
  const titles: [body: string, title: Pick<Edition, 'name' | 'title' | 'titleSource'>][] = [
    ['# Web-Shepherd: 웹 에이전트', { name: 'Web-Shepherd', title: '웹 에이전트', titleSource: 'heading' }],
    ['# 논문 요약: 스케일링 법칙', { title: '스케일링 법칙', titleSource: 'heading' }],
    [
      '# 요약: "Thinkless: 언제 사고할지"',
      { name: 'Thinkless', title: '언제 사고할지', titleSource: 'heading' },
    ],
    ['# **논문 요약** : “인용된 제목”', { title: '인용된 제목', titleSource: 'heading' }],
    ['# "A"와 "B"', { title: '"A"와 "B"', titleSource: 'heading' }],
    ['# LLM의 한계', { title: 'LLM의 한계', titleSource: 'heading' }],
    [
      '# 3D 도시 생성: 단일 이미지로부터',
      { title: '3D 도시 생성: 단일 이미지로부터', titleSource: 'heading' },
    ],
    ['# 저정밀 훈련: 방법, 과제', { title: '저정밀 훈련: 방법, 과제', titleSource: 'heading' }],
    ['# 요약\n\n# 진짜 제목', { title: '진짜 제목', titleSource: 'heading' }],
    ['**TideRAG: 검색 예산**', { name: 'TideRAG', title: '검색 예산', titleSource: 'heading' }],
    ['# 논문 요약\n\n**제목**: 검색 예산', { title: '검색 예산', titleSource: 'heading' }],
    ['# 논문 요약 - 검색 예산', { title: '검색 예산', titleSource: 'heading' }],
    ['# 검색 예산 논문 요약', { title: '검색 예산', titleSource: 'heading' }],
    [
      '# 죄송합니다\n\n해당 논문은 "A: 글의 B"라는 제목의 연구입니다.',
      { name: 'A', title: '글의 B', titleSource: 'quoted' },
    ],
    ['# 요약\uff1a Foo\uff1a 바의 연구', { name: 'Foo', title: '바의 연구', titleSource: 'heading' }],
    ['# Qwen2.5:7B 기반 튜터', { title: 'Qwen2.5:7B 기반 튜터', titleSource: 'heading' }],
    ['# 비율 10:1의 학습', { title: '비율 10:1의 학습', titleSource: 'heading' }],
    [
      '해당 논문은 "FormalMATH: 벤치마킹"으로, 새롭습니다.',
      { name: 'FormalMATH', title: '벤치마킹', titleSource: 'quoted' },
    ],
    [
      "해당 논문은 '구를까? PebbleBench'라는 제목의 연구입니다.",
      { title: '구를까? PebbleBench', titleSource: 'quoted' },
    ],
    ['이 논문 『느린 그래디언트』는 새롭습니다.', { title: '느린 그래디언트', titleSource: 'quoted' }],
    [
      '해당 논문은 프레임워크인 **ZeroSearch**를 제안합니다.',
      { name: 'ZeroSearch', title: '프레임워크인 ZeroSearch를 제안합니다', titleSource: 'lead' },
    ],
    [
      '본 논문은 동향을 정리한 조사 논문입니다. 둘째 문장.',
      { title: '동향을 정리한 조사 논문입니다', titleSource: 'lead' },
    ],
    ['기존의 "가치 없는" 방법과 다릅니다.', { title: '2505.15277', titleSource: 'id' }],
    ['', { title: '2505.15277', titleSource: 'id' }],
  ];

  it.each(titles)('reads %j', (body, expected) => {
    const { name, title, titleSource } = readEdition(body);
    expect({ ...(name !== undefined && { name }), title, titleSource }).toEqual(expected);
  });

  it('keeps the heading as written where cleaning took words from it', () => {
    expect(readEdition('# 논문 요약: 제목').writtenTitle).toBe('논문 요약: 제목');
    expect(readEdition('# 제목').writtenTitle).toBeUndefined();
  });
});

describe('standing', () => {
  const section = '```markdown\n## 5. 정량적 결과\n\n12점.\n```';
  const apology = '죄송합니다만, 제공된 링크에서 해당 논문의 상세 내용을 확인할 수 없었습니다.';
  const standings: [standing: Edition['standing'], body: string][] = [
    ['sound', section],
    ['sound', '해당 논문은 "지시 기반 편집의 제목 추론"으로, 추론 능력을 높입니다.\n\n' + section],
    ['sound', '이 논문은 뉴스 제목을 통해 기사 내용을 예상하는 모델을 제안합니다.\n\n' + section],
    ['sound', '이 논문은 제목을 기반으로 논문 요약을 자동 생성하는 과제를 다룹니다.\n\n' + section],
    [
      'sound',
      '의도를 추측하여 작성하는 에이전트로, 실제 연구 환경과 다를 수 있는 상황을 다룹니다.\n\n' + section,
    ],
    ['sound', '이 논문은 정보에 접근할 수 없는 상황에서의 강건성을 다룹니다.\n\n' + section],
    ['sound', '안타깝게도 기존 모델은 느립니다. LLM agents cannot access the web.\n\n' + section],
    ['sound', `${section}\n\n코드 링크는 아직 확인할 수 없습니다.`],
    ['sound', `${apology} 다만 초록을 바탕으로 정리합니다.\n\n${section}`],
    ['partial', '해당 논문은 새로운 벤치마크를 제안합니다. 결과가 좋습니다.'],
    ['partial', '이 논문은 배치를 다룹니다. 제공된 정보만으로는 세부를 파악하기 어렵습니다.'],
    ['partial', `${apology} 초록에 따르면 논문은 12점을 얻었습니다.`],
    ['partial', 'Error-correcting codes를 쓰는 이 논문은 12점을 얻었습니다.'],
    ['partial', 'Exception handling을 다루는 논문입니다.'],
    [
      'guessed',
      `${apology} 그러나 논문의 제목인 "LiftFeat"을 기반으로 추론하여 요약해 드리겠습니다.\n\n${section}`,
    ],
    ['guessed', `${section}\n\n이 요약은 실제 논문의 내용과 차이가 있을 수 있습니다.`],
    ['guessed', `${apology}\n\n${section}`],
    ['guessed', '**정량적 결과**\n\n12점.\n\n(이 요약은 제목만을 바탕으로 추측하여 작성되었습니다.)'],
    [
      'guessed',
      '## 5. 정량적 결과\n\n12점.\n\n## 참고\n\n이 요약은 논문의 제목을 근거로 추정한 것입니다.\n\n끝.',
    ],
    ['refused', `${apology} 제목이나 DOI를 제공해 주시면 요약해 드리겠습니다.`],
    ['refused', '⚠️ 죄송합니다. 논문의 본문을 읽어올 수 없었습니다. 본문을 붙여넣어 주세요.'],
    ['refused', 'I’m sorry, but I cannot access the paper. Please provide the text.'],
    ['failed', 'Failed to summarize: 429 Too Many Requests'],
    ['failed', '⚠️ Failed to summarize: 503'],
    ['failed', 'Error: connect ETIMEDOUT'],
    ['failed', 'openai.error.RateLimitError: quota'],
    ['failed', '429 Too Many Requests'],
    ['failed', '요약 생성 중 오류가 발생했습니다: 500'],
    ['failed', 'None'],
    ['empty', ''],
    ['empty', '\n\n```markdown\n```\n'],
  ];

  it.each(standings)('is %s for %j', (standing, body) => {
    expect(readEdition(body).standing).toBe(standing);
  });

  it('is said to whoever builds, unless it is sound', () => {
    const rules = (body: string) =>
      rulesOf(`${heading}\n## 2505.15277\n🔗 https://arxiv.org/abs/2505.15277\n\n${body}`);
    expect(rules(`# 제목\n\n${section}`)).toEqual([]);
    expect(rules('# 제목\n\n새로운 방법입니다.')).toEqual(['partial-summary']);
    expect(rules(`# 제목\n\n${apology}\n\n${section}`)).toEqual(['guessed-summary']);
    expect(rules(apology)).toEqual(['refused-summary']);
    expect(rules('Failed to summarize: 429')).toEqual(['failed-summary']);
    expect(rules('')).toEqual(['empty-summary']);
  });
});

describe('entries', () => {
  const entry = (id: string, link: string, body = '본문.') =>
    `## ${id}\n${link}\n\n**Summary**:\n${body}\n\n---\n\n`;
  const hub = (id: string) => `🔗 https://huggingface.co/papers/${id}`;
  const idsOf = (text: string) =>
    parseDigest(text, '2025-05-22.md').digest?.editions.map(({ paperId }) => paperId);

  it('begins one at an id with a link, also inside a fence that never closed', () => {
    const text =
      heading +
      entry('2505.00001', hub('2505.00001'), '```markdown\n# 제목') +
      entry('2505.00002', hub('2505.00002'));
    expect(idsOf(text)).toEqual(['2505.00001', '2505.00002']);
    expect(parseDigest(text, 'seeds/2025-05-22.md').messages).toEqual([
      expect.objectContaining({ ruleId: 'unclosed-fence', file: 'seeds/2025-05-22.md', line: 6, column: 1 }),
      expect.objectContaining({ ruleId: 'partial-summary', line: 2 }),
      expect.objectContaining({ ruleId: 'partial-summary', line: 11 }),
      expect.objectContaining({ ruleId: 'missing-title', line: 11 }),
    ]);
  });

  it('begins one at an arXiv id without a link, and says so', () => {
    const text = `${heading}\n## 2505.00001\n\n**Summary**: 본문.\n`;
    expect(idsOf(text)).toEqual(['2505.00001']);
    expect(rulesOf(text)).toContain('missing-link');
  });

  it.each(['## 결과', '### Code', '## GitHub'])(
    'takes %s over a link in a summary for a part of that',
    (line) => {
      const text =
        heading + entry('2505.00001', hub('2505.00001'), `# 제목\n\n${line}\n🔗 https://github.com/a/b`);
      expect(idsOf(text)).toEqual(['2505.00001']);
    },
  );

  it('reads the body on the label’s own line, and without a label', () => {
    const bodies = ['**Summary**: 본문.', '**요약:** 본문.', 'Summary: 본문.', '본문.'];
    for (const body of bodies) {
      const { digest } = parseDigest(`## 2505.00001\n${hub('2505.00001')}\n${body}`, '2025-05-22.md');
      expect(digest?.editions[0]?.before).toBe('본문.');
    }
  });

  it.each([
    ['a title behind the id', '## 2505.00001: 제목', hub('2505.00001')],
    [
      'a link as Markdown in a bullet',
      '## 2505.00001',
      '- 🔗 [논문](https://huggingface.co/papers/2505.00001)',
    ],
  ])('reads %s', (_, idLine, linkLine) => {
    const body = idLine.includes('제목') ? '' : '# 제목\n\n';
    const text = `${heading}\n${idLine}\n${linkLine}\n\n**Summary**:\n${body}## 5. 정량적 결과\n\n12점.`;
    const { digest, messages } = parseDigest(text, '2025-05-22.md');
    expect(digest?.editions).toMatchObject([{ paperId: '2505.00001', title: '제목', standing: 'sound' }]);
    expect(digest?.editions[0]?.url).toMatch(/2505\.00001$/);
    expect(messages).toEqual([]);
  });

  it('keeps other words on the 🔗 line for the summary', () => {
    const text = `${heading}\n## 2505.00001\n🔗 [논문 보기](https://huggingface.co/papers/2505.00001)\n\n**Summary**:\n본문.`;
    expect(parseDigest(text, '2025-05-22.md').digest?.editions[0]).toMatchObject({
      url: 'https://huggingface.co/papers/2505.00001',
      before: '논문 보기\n\n본문.',
    });
  });

  it('reads an id with zero-width characters, in a file with CRLF, a byte order mark and decomposed Hangul', () => {
    const text = `\uFEFF${heading}${entry('2505.\u200B00001', hub('2505.00001'), '# 논문 요약: 제목')}`;
    const { digest } = parseDigest(text.normalize('NFD').replaceAll('\n', '\r\n'), '2025-05-22.md');
    expect(digest?.editions[0]).toMatchObject({ paperId: '2505.00001', title: '제목' });
  });

  const links: [rule: string | undefined, id: string, link: string, url: string | undefined][] = [
    [undefined, '2505.00001', hub('2505.00001'), 'https://huggingface.co/papers/2505.00001'],
    [
      undefined,
      '2505.00001',
      '🔗 https://arxiv.org/pdf/2505.00001v2.pdf',
      'https://arxiv.org/pdf/2505.00001v2.pdf',
    ],
    [undefined, 'cs/0112017', hub('cs/0112017'), 'https://huggingface.co/papers/cs/0112017'],
    ['versioned-id', '2505.00001v2', hub('2505.00001'), 'https://huggingface.co/papers/2505.00001'],
    ['unknown-id', 'open-report', '🔗 https://example.org/r', 'https://example.org/r'],
    ['link-elsewhere', '2505.00001', '🔗 https://example.org/r', 'https://example.org/r'],
    ['link-differs', '2505.00001', hub('2505.00002'), 'https://huggingface.co/papers/2505.00002'],
    ['unsafe-link', '2505.00001', '🔗 javascript:alert(1)', undefined],
    ['missing-link', '2505.00001', '🔗', undefined],
  ];

  it.each(links)('says %s of %s with %s', (rule, id, link, url) => {
    const { digest, messages } = parseDigest(
      heading + entry(id, link, '# 제목\n\n## 5. 정량적 결과\n\n12점.'),
      '2025-05-22.md',
    );
    const rules = messages
      .map(({ ruleId }) => ruleId)
      .filter((ruleId) => ruleId !== 'link-elsewhere' || rule === ruleId);
    expect(rules).toEqual(rule === undefined ? [] : [rule]);
    expect(digest?.editions[0]?.url).toBe(url);
  });

  it('keeps a paper that stands twice under the first, the second text whole in a section', () => {
    const text =
      heading +
      entry('2505.00001', hub('2505.00001'), '# 첫 제목\n\n## 5. 정량적 결과\n\n12점.') +
      entry('2505.00001', hub('2505.00001'), '# 논문 요약: 둘째 제목\n\n개요.\n\n## 5. 정량적 결과\n\n13점.');
    const { digest, messages } = parseDigest(text, '2025-05-22.md');
    expect(digest?.editions).toHaveLength(1);
    expect(digest?.editions[0]?.sections.at(-1)).toEqual({
      kind: 'other',
      heading: '',
      origin: 'repeated',
      markdown:
        '**논문 요약: 둘째 제목**\n\nhttps://huggingface.co/papers/2505.00001\n\n개요.\n\n**5. 정량적 결과**\n\n13점.',
    });
    expect(messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([['repeated-paper', 14]]);
  });

  it.each([
    ['is too long', '글.'.repeat(10_001)],
    ['has more marks than a parser can pair', '*a'.repeat(5_000)],
    ['is nested too deep', `${'> '.repeat(2_000)}a`],
    ['is a list nested too deep', `${'+ '.repeat(2_000)}a`],
  ])('shows an entry as plain text that %s', (_, body) => {
    const { digest, messages } = parseDigest(
      heading + entry('2505.00001', hub('2505.00001'), body),
      '2025-05-22.md',
    );
    expect(digest?.editions[0]?.sections[0]?.markdown).toBe(`\`\`\`\n${body.trimEnd()}\n\`\`\``);
    expect(messages.map(({ ruleId }) => ruleId)).toContain('not-parsed');
  });
});

describe('the day', () => {
  const entry =
    '## 2505.00001\n🔗 https://huggingface.co/papers/2505.00001\n\n**Summary**:\n# 제목\n## 5. 정량적 결과\n12점.\n';
  const dateOf = (text: string, file: string) => parseDigest(text, file).digest?.date;

  it('takes its date from the heading, else from the file’s name', () => {
    expect(dateOf(heading + entry, 'seeds/2025-05-22.md')).toBe('2025-05-22');
    expect(dateOf(entry, 'seeds/2025-05-22-b.txt')).toBe('2025-05-22');
    expect(dateOf(`# 2025년 5월 2일 논문\n${entry}`, 'a.md')).toBe('2025-05-02');
  });

  it('believes the heading where the name differs, and says so', () => {
    expect(dateOf(heading + entry, 'seeds/2025-05-23.md')).toBe('2025-05-22');
    expect(rulesOf(heading + entry, 'seeds/2025-05-23.md')).toEqual(['date-differs']);
  });

  it('is not shown without a date, nor on a date that the calendar does not have', () => {
    expect(parseDigest(entry, 'notes.md').digest).toBeUndefined();
    expect(rulesOf(entry, 'notes.md')).toEqual(['missing-date']);
    expect(rulesOf(entry, '2025-02-30.md')).toEqual(['missing-date']);
  });

  it('keeps text in front of the first entry', () => {
    const { digest, messages } = parseDigest(`${heading}\n오늘은 휴일입니다.\n\n${entry}`, '2025-05-22.md');
    expect(digest?.preamble).toBe('오늘은 휴일입니다.');
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(['stray-text']);
  });

  it('has no papers in an empty file or one that is no digest, and says so', () => {
    expect(rulesOf('')).toEqual(['no-entries']);
    expect(rulesOf('장 볼 것: 우유')).toEqual(['stray-text', 'no-entries']);
    expect(parseDigest('장 볼 것: 우유', '2025-05-22.md').digest).toEqual({
      date: '2025-05-22',
      editions: [],
      preamble: '장 볼 것: 우유',
    });
  });
});
