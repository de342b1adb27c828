import { describe, expect, it } from 'vitest';
import { ask, find, makeDigest, makeEngine } from './testDigests.ts';

describe('a paper with editions in two shards', () => {
  const engine = makeEngine(
    [makeDigest('2025-05-22', { '2505.00001': '# 보상 모델\n\n## 6. 한계\n\n데이터가 부족하다.' })],
    [makeDigest('2025-06-02', { '2505.00001': '# 보상 모델\n\n## 5. 정량적 결과\n\n그래프가 오른다.' })],
  );

  it.each([
    ['데이터', '2025-05-22', 'limitations'],
    ['그래프', '2025-06-02', 'results'],
  ])('is one hit for %s, of the edition that matches', (typed, date, place) => {
    const { hits, total } = ask(engine, typed);
    expect(hits).toMatchObject([{ paperId: '2505.00001', date, places: [place], otherDates: [] }]);
    expect(total).toBe(1);
  });

  it('is one hit that counts the other edition where both match', () => {
    expect(ask(engine, '보상')).toMatchObject({
      hits: [{ date: '2025-06-02', otherDates: ['2025-05-22'] }],
      total: 1,
    });
  });

  it('is one hit by its id', () => {
    expect(ask(engine, '2505.00001')).toMatchObject({
      hits: [{ date: '2025-06-02', otherDates: ['2025-05-22'] }],
      total: 1,
    });
  });
});

it('gives a hit of two editions in one shard the date of the one that matches', () => {
  const engine = makeEngine([
    makeDigest('2025-05-22', { '2505.00001': '# 보상\n\n## 6. 한계\n\n데이터가 부족하다.' }),
    makeDigest('2025-06-02', { '2505.00001': '# 보상\n\n## 5. 정량적 결과\n\n그래프가 오른다.' }),
  ]);
  expect(ask(engine, '데이터').hits).toMatchObject([{ date: '2025-05-22', places: ['limitations'] }]);
});

it.each([
  ['in one shard', true],
  ['in two shards', false],
])('keeps to the days whose edition matches, of two editions %s', (_, isTogether) => {
  const may = makeDigest('2025-05-22', { '2505.00001': '# 보상\n\n## 6. 한계\n\n데이터가 부족하다.' });
  const june = makeDigest('2025-06-02', { '2505.00001': '# 보상\n\n## 5. 정량적 결과\n\n그래프가 오른다.' });
  const engine = isTogether ? makeEngine([may, june]) : makeEngine([may], [june]);
  expect(find(engine, '데이터 date:2025-05')).toEqual(['2505.00001']);
  expect(find(engine, '데이터 date:2025-06')).toEqual([]);
  expect(ask(engine, '데이터 그래프').hits).toMatchObject([{ otherDates: [expect.any(String)] }]);
  expect(ask(engine, '데이터').hits).toMatchObject([{ date: '2025-05-22', otherDates: [] }]);
  expect(ask(engine, '데이터 그래프', { section: 'limitations' }).hits).toMatchObject([
    { date: '2025-05-22', otherDates: [] },
  ]);
});

it('filters before it chooses whom to score', () => {
  const ids = Array.from({ length: 400 }, (_, number) => `2505.${String(number).padStart(5, '0')}`);
  const engine = makeEngine([
    makeDigest('2025-05-22', Object.fromEntries(ids.map((id) => [id, '# 보상\n\n## 6. 한계\n\n보상 보상.']))),
    makeDigest('2025-06-02', { '2506.00001': '# 길\n\n## 6. 한계\n\n보상이 아닌 것도 길게 이야기한다.' }),
  ]);
  expect(find(engine, '보상 date:2025-06')).toEqual(['2506.00001']);
  expect(ask(engine, '보상')).toMatchObject({
    total: 401,
    counts: { months: [{ count: 1 }, { month: '2025-05', count: 400 }] },
  });
  expect(ask(engine, '보상', { limit: 400 }).hits).toHaveLength(400);
});

describe('two shards', () => {
  const may = makeDigest('2025-05-22', {
    '2505.00001': '# 보상 하나\n\n## 3. 모델 구조\n\n보상과 학습과 모델을 쓴다.',
    '2505.00002': '# 그래프\n\n## 3. 모델 구조\n\n보상으로 그래프를 그린다.',
    '2505.00003': '# 번역\n\n## 3. 모델 구조\n\n보상을 말로 옮긴다.',
    '2505.00004': '# 학습의 길\n\n## 3. 모델 구조\n\n학습 학습 그리고 모델.',
  });
  const june = makeDigest('2025-06-02', {
    '2506.00005': '# 학습 둘\n\n## 3. 모델 구조\n\n학습으로 그래프를 배운다.',
    '2506.00006': '# 요약\n\n## 3. 모델 구조\n\n학습과 모델을 줄인다.',
    '2506.00007': '# 음성\n\n## 3. 모델 구조\n\n보상 없이 학습한다.',
    '2506.00008': '# 영상\n\n## 3. 모델 구조\n\n모델을 본다. 학습도 한다.',
  });
  const apart = makeEngine([may], [june]);
  const together = makeEngine([may, june]);

  it.each(['보상 학습', '그래프 모델', '보상', '모델 보상 학습'])('rank %s as one index does', (typed) => {
    expect(find(together, typed).length).toBeGreaterThan(2);
    expect(find(apart, typed)).toEqual(find(together, typed));
  });

  it('rank a paper with an edition in each as one index does', () => {
    const again = makeDigest('2025-06-02', {
      '2505.00002': '# 그래프\n\n## 3. 모델 구조\n\n보상 보상으로 학습한다. 그래프 학습.',
      '2506.00005': '# 학습 둘\n\n## 3. 모델 구조\n\n학습으로 그래프를 배운다.',
    });
    for (const typed of ['보상 학습', '그래프', '학습'])
      expect(find(makeEngine([may], [again]), typed)[0]).toBe(find(makeEngine([may, again]), typed)[0]);
  });

  it('rank the same in whatever order they come', () => {
    expect(find(makeEngine([june], [may]), '보상 학습')).toEqual(find(apart, '보상 학습'));
  });
});
