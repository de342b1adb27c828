import { describe, expect, it } from 'vitest';
import { ask, find, makeDigest, makeEngine } from './testDigests.ts';

const shepherd = '2505.15277';
const diffusion = '2505.00002';
const speech = '2505.00003';
const engine = makeEngine([
  makeDigest('2025-05-22', {
    [shepherd]:
      '# Web-Shepherd: 웹 에이전트를 위한 보상 모델\n\n## 1. 연구 동기\n\n강화 학습(Reinforcement Learning, RL)으로 가르친다.',
    [diffusion]:
      '# 이미지 생성의 확산\n\n## 3. 모델 구조\n\nFlashAttention으로 이미지를 빠르게 만든다. 2.5배다.',
    [speech]: '# 음성 인식\n\n## 3. 모델 구조\n\n음성 인식기를 조정한다. transformer 하나로 충분하다.',
  }),
]);

describe('words as Koreans type them', () => {
  it.each([
    ['이미지 생성', diffusion, 'Korean words'],
    ['flashattention', diffusion, 'an English word'],
    ['flash attention', diffusion, 'an English compound with a space'],
    ['flashattention 이미지', diffusion, 'both languages'],
    ['강화학습', shepherd, 'no space'],
    ['웹에이전트를위한보상모델', shepherd, 'no spaces at all'],
    ['에이전트에게는', shepherd, 'a particle'],
    ['이미지에서의 생성만', diffusion, 'particles on each word'],
    ['에이ㅈ', shepherd, 'a syllable half typed'],
    ['에이저', shepherd, 'a final consonant that has gone over to the next syllable'],
    ['transf', speech, 'an English word half typed'],
    ['에이전드', shepherd, 'a typo in Korean'],
    ['trasnformer', speech, 'a typo in English'],
    ['dlalwl todtjd', diffusion, 'Korean on the English layout'],
    ['ㅅㄱ문래그ㄷㄱ', speech, 'English on the Korean layout'],
    ['ㅇㅅㅇㅅ', speech, 'initial consonants'],
    ['ㅂㅅㅁㄷ', shepherd, 'initial consonants from within a title'],
    ['reinforcement learning', shepherd, 'English that the texts explain in Korean'],
    ['RL', shepherd, 'an abbreviation'],
  ])('finds %s (%s: %s)', (typed, paperId) => {
    expect(find(engine, typed)).toEqual([paperId]);
  });

  it('finds initial consonants in names and titles only', () => {
    // 빠르게
    expect(find(engine, 'ㅃㄹㄱ')).toEqual([]);
  });

  it.each([
    ['이미지 transf', true],
    ['transf 이미지', false],
    ['"이미지 transf"', false],
    ['이미지 transf ', false],
  ])('completes the last word only, and none of a phrase: %s', (typed, isCompleted) => {
    const terms = ask(engine, typed).marks.map(({ term }) => term);
    expect(terms).toContain('이미지');
    expect(terms.includes('transformer')).toBe(isCompleted);
  });
});

describe('what is said of how a query was read', () => {
  it.each([
    ['dlalwl', { kind: 'layout', typed: 'dlalwl', read: '이미지' }],
    ['에이전드', { kind: 'typo', typed: '에이전드', read: '에이전트' }],
    ['강화 학습', { kind: 'glossary', typed: '강화 학습', read: 'reinforcement learning' }],
  ])('tells of %s', (typed, note) => {
    expect(ask(engine, typed).notes).toEqual([note]);
  });

  it('is nothing where the words stand as typed', () => {
    expect(ask(engine, '음성 인식').notes).toEqual([]);
  });

  it('is nothing of words that mean the same only now and then', () => {
    const both = makeEngine([
      makeDigest('2025-05-22', { [speech]: '# 음성\n\n## 3. 모델 구조\n\n강화하고 향상한다.' }),
    ]);
    expect(ask(both, '강화').notes).toEqual([]);
  });

  it('names each term to mark, with why', () => {
    expect(ask(engine, 'reinforcement learning').marks).toEqual(
      expect.arrayContaining([
        { term: 'reinforcement', typed: 'reinforcement', reason: 'word' },
        { term: '강화', typed: 'reinforcement', reason: 'glossary' },
      ]),
    );
  });
});

describe('ids and addresses', () => {
  it.each([
    shepherd,
    `${shepherd}v2`,
    ` arXiv:${shepherd} `,
    `https://huggingface.co/papers/${shepherd}`,
    `https://arxiv.org/abs/${shepherd}v1`,
    `arxiv.org/pdf/${shepherd}`,
    `https://www.alphaxiv.org/abs/${shepherd}`,
  ])('gives for %s that paper, alone', (typed) => {
    const { hits, total, notes } = ask(engine, typed);
    expect([hits.map(({ paperId }) => paperId), total, notes]).toEqual([[shepherd], 1, []]);
  });

  it.each([`${shepherd} is:sound`, `date:2025-05 ${shepherd}`])('also beside filters: %s', (typed) => {
    expect(find(engine, typed)).toEqual([shepherd]);
  });

  it('keeps to the filters, and does not call the paper absent', () => {
    expect(ask(engine, `${shepherd} is:guessed`)).toMatchObject({
      hits: [],
      notes: [{ kind: 'withoutFilters', text: shepherd, count: 1 }],
    });
  });

  it.each(['2505.99999', 'https://arxiv.org/abs/2505.99999'])('says that %s is absent', (typed) => {
    const { hits, notes } = ask(engine, typed);
    expect([hits, notes]).toEqual([[], [{ kind: 'absent', typed: '2505.99999', what: 'id' }]]);
  });

  it('says nothing of absence while shards are still to come', () => {
    const request = { order: 'relevance', limit: 10 } as const;
    expect(engine.search({ text: '2505.99999', ...request }, false).notes).toEqual([]);
    expect(engine.search({ text: 'Quokka-Zero', ...request }, false).notes).toEqual([]);
  });
});

describe('names that no text has', () => {
  const withoutShepherd = makeEngine([
    makeDigest('2025-05-22', { [diffusion]: '# 이미지 확산\n\n## 3. 모델 구조\n\nweb 이미지로 배운다.' }),
  ]);

  it('are said to be absent though something similar is found', () => {
    const { hits, notes } = ask(withoutShepherd, 'Web-Shepherd');
    expect(hits.map(({ paperId }) => paperId)).toEqual([diffusion]);
    expect(notes).toContainEqual({ kind: 'absent', typed: 'Web-Shepherd', what: 'name' });
  });

  it.each(['Web-Shepherd', 'Shepherd', 'Sheperd', 'shephe', 'dlalwl', '-Quokka 이미지'])(
    'are not what %s is, which some text has, or may mean',
    (typed) => {
      expect(ask(engine, typed).notes).not.toContainEqual(expect.objectContaining({ kind: 'absent' }));
    },
  );
});
