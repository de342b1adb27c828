import { describe, expect, it } from 'vitest';
import { ask, find, makeDigest, makeEngine } from './testDigests.ts';

const few = '2505.00001';
const many = '2505.00002';
const guessed = '2505.00003';
const june = '2506.00004';
const engine = makeEngine([
  makeDigest('2025-05-22', {
    [few]: '# 웹 보상 모델\n\n## 3. 모델 구조\n\n그래프를 쓴다.\n\n## 6. 한계\n\n공개 데이터가 부족하다.',
    [many]: '# 그래프 확산\n\n## 5. 정량적 결과\n\n데이터가 많고 보상이 크다.',
  }),
  makeDigest('2025-05-30', {
    [guessed]:
      '# 번역\n\n논문에 접근할 수 없어 제목을 바탕으로 추측하여 작성했습니다.\n\n## 3. 모델 구조\n\n데이터로 번역한다.',
  }),
  makeDigest('2025-06-02', { [june]: '# 요약의 길이\n\n## 3. 모델 구조\n\n데이터로 요약한다.' }),
]);

function findAll(text: string): string[] {
  return find(engine, text).sort();
}

describe('phrases and exclusions', () => {
  it('keeps to papers that have all words of a phrase', () => {
    expect(findAll('웹 보상')).toEqual([few, many]);
    expect(findAll('"웹 보상"')).toEqual([few]);
  });

  it('does not take a word in the title and one in a text, or in two sections, for a phrase', () => {
    expect(ask(engine, '"확산 보상"').notes).toEqual([
      { kind: 'absent', typed: '확산 보상', what: 'phrase' },
    ]);
    expect(ask(engine, '"그래프 데이터"').notes).toContainEqual(
      expect.objectContaining({ kind: 'absent', what: 'phrase' }),
    );
  });

  it('says that no paper has a phrase, and finds some of its words instead', () => {
    const { hits, notes } = ask(engine, '"웹 번역"');
    expect(hits.map(({ paperId }) => paperId).sort()).toEqual([few, guessed]);
    expect(notes).toEqual([{ kind: 'absent', typed: '웹 번역', what: 'phrase' }]);
  });

  it.each([
    ['데이터 -보상', [guessed, june]],
    ['데이터 -"공개 데이터"', [many, guessed, june]],
    ['-보상', [guessed, june]],
    ['데이터 -title:그래프', [few, guessed, june]],
    ['데이터 -results:보상', [few, guessed, june]],
    ['데이터 -method:보상', [few, many, guessed, june]],
  ])('leaves out of %s the papers that have it', (typed, found) => {
    expect(findAll(typed)).toEqual(found);
  });
});

describe('scopes', () => {
  it.each([
    ['그래프', [few, many]],
    ['title:그래프', [many]],
    ['제목:그래프', [many]],
    ['method:그래프', [few]],
    ['한계:데이터', [few]],
    ['results:데이터', [many]],
    ['한계:데이터 results:보상', []],
  ])('finds by %s where it stands there', (typed, found) => {
    expect(findAll(typed)).toEqual(found);
  });

  it('keeps to the section that the page asks for', () => {
    expect(find(engine, '데이터', { section: 'limitations' })).toEqual([few]);
  });

  it('names the places of a hit, the title first', () => {
    expect(ask(engine, '보상 그래프 데이터 title:웹').hits).toMatchObject([
      { paperId: few, places: ['title', 'method', 'limitations'] },
    ]);
  });
});

describe('days and standings', () => {
  it.each([
    ['데이터 date:2025-05', [few, many, guessed]],
    ['데이터 date:2025-05-30', [guessed]],
    ['데이터 after:2025-05-30', [guessed, june]],
    ['데이터 before:2025-05-30', [few, many]],
    ['데이터 after:2025-05-23 before:2025-06', [guessed]],
    ['데이터 is:guessed', [guessed]],
    ['데이터 -is:guessed', [few, many, june]],
    ['is:guessed', [guessed]],
    ['date:2025-06', [june]],
  ])('keeps to them: %s', (typed, found) => {
    expect(findAll(typed)).toEqual(found);
  });
});

describe('the reader’s marks', () => {
  function keep(text: string, ids: string[], isExcluding: boolean) {
    const request = { text, order: 'relevance' as const, limit: 10 };
    const { hits, total, notes } = engine.search(request, true, [{ ids, isExcluding }]);
    return { ids: hits.map(({ paperId }) => paperId).sort(), total, notes };
  }

  it('keep a query to the papers that they mean', () => {
    expect(keep('데이터 is:read', [many, june], false)).toMatchObject({ ids: [many, june], total: 2 });
    expect(keep('데이터 is:unread', [many, june], true)).toMatchObject({ ids: [few, guessed], total: 2 });
    expect(keep('is:saved', [june], false).ids).toEqual([june]);
    expect(keep('tag:읽을거리', [few], false).ids).toEqual([few]);
  });

  it('say how many there are without them', () => {
    expect(keep('요약 is:read', [], false).notes).toEqual([
      { kind: 'withoutFilters', text: '요약', count: 1 },
    ]);
  });
});

describe('a query without hits', () => {
  it.each([
    ['번역 date:2024', '번역', 1],
    ['데이터 date:2024', '데이터', 4],
    ['title:데이터', '데이터', 4],
    ['요약 is:guessed', '요약', 1],
  ])('says for %s how many there are without its filters', (text, free, count) => {
    expect(ask(engine, text).notes).toEqual([{ kind: 'withoutFilters', text: free, count }]);
  });

  it('counts also without the section that the page asks for', () => {
    expect(ask(engine, '번역', { section: 'limitations' }).notes).toEqual([
      { kind: 'withoutFilters', text: '번역', count: 1 },
    ]);
  });

  it('offers nothing where there are none without filters either', () => {
    expect(ask(engine, '뷁뷁 date:2024').notes).toEqual([]);
  });

  it('is an empty query too', () => {
    expect(ask(engine, ' ')).toMatchObject({ hits: [], total: 0, notes: [], marks: [] });
  });
});

describe('order, limit and counts', () => {
  it('orders by date, the newest first', () => {
    expect(find(engine, '데이터', { order: 'date' })).toEqual([june, guessed, many, few]);
  });

  it('shows no more than asked for, but counts all', () => {
    const { hits, total } = ask(engine, '데이터', { order: 'date', limit: 1 });
    expect([hits.map(({ paperId }) => paperId), total]).toEqual([[june], 4]);
  });

  it('counts by month, section and standing', () => {
    expect(ask(engine, '데이터', { limit: 1 }).counts).toEqual({
      months: [
        { month: '2025-06', count: 1 },
        { month: '2025-05', count: 3 },
      ],
      sections: expect.arrayContaining([
        { section: 'method', count: 2 },
        { section: 'limitations', count: 1 },
        { section: 'results', count: 1 },
      ]),
      standings: [
        { standing: 'sound', count: 3 },
        { standing: 'guessed', count: 1 },
      ],
    });
  });

  it.each(['음성 인식', 'VoxNet'])('puts first the paper whose title or name is %s', (typed) => {
    const titles = makeEngine([
      makeDigest('2025-05-22', {
        '2505.00005': '# 음성 인식\n\n## 3. 모델 구조\n\n소리를 글로 옮기는 긴 이야기가 여기에 이어진다.',
        '2505.00006': '# 다른 음성 인식\n\n## 3. 모델 구조\n\n음성 인식, 음성 인식, VoxNet 음성 인식 VoxNet.',
        '2505.00007': '# VoxNet: 소리\n\n## 3. 모델 구조\n\n소리를 글로 옮기는 긴 이야기가 여기에 이어진다.',
        '2505.00008': '# 소리와 VoxNet\n\n## 3. 모델 구조\n\nVoxNet, VoxNet, VoxNet.',
      }),
    ]);
    expect(find(titles, typed)[0]).toBe(typed === 'VoxNet' ? '2505.00007' : '2505.00005');
  });
});
