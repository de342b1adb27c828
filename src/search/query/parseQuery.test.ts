import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './parseQuery.ts';

/** Clauses in short: `-title:"a phrase"`. */
function clausesOf(text: string): string[] {
  return parseQuery(text).clauses.map(({ text, scope, isPhrase, isExcluded }) =>
    [isExcluded ? '-' : '', scope === 'anywhere' ? '' : `${scope}:`, isPhrase ? `"${text}"` : text].join(''),
  );
}

function mistakesOf(text: string): string[] {
  return parseQuery(text).mistakes.map(({ ruleId, written }) => `${ruleId} ${written}`);
}

describe('words and phrases', () => {
  it('keeps neighbouring words together, as they are spaced', () => {
    expect(clausesOf('  강화  학습 reward ')).toEqual(['강화  학습 reward']);
  });

  it.each([
    '"보상 모델"',
    '“보상 모델”',
    '”보상 모델“',
    '\uff02보상 모델\uff02',
    '「보상 모델」',
    '『보상 모델』',
  ])('takes %s for a phrase', (phrase) => {
    expect(clausesOf(`웹 ${phrase} 평가`)).toEqual(['웹', '"보상 모델"', '평가']);
  });

  it('points at a phrase that is not closed and searches it to the end', () => {
    expect(clausesOf('웹 "보상 모델 -is:read ')).toEqual(['웹', '"보상 모델 -is:read"']);
    expect(parseQuery('웹 "보상').mistakes).toEqual([
      { ruleId: 'unclosed-phrase', from: 2, to: 5, written: '"보상' },
    ]);
  });

  it('says nothing of a quotation mark that was just typed', () => {
    expect(parseQuery('웹 "').mistakes).toEqual([]);
    expect(clausesOf('웹 "')).toEqual(['웹']);
  });

  it('does not look for the particle behind a phrase', () => {
    expect(clausesOf('"reward model"의 한계')).toEqual(['"reward model"', '한계']);
    expect(clausesOf('"reward"모델')).toEqual(['"reward"', '모델']);
  });

  it.each(['', '   ', '""', '-', ' - ', '"', '?!'])('finds nothing to look for in %j', (text) => {
    expect(parseQuery(text)).toMatchObject({ clauses: [], mistakes: [] });
  });

  it('says where each clause stands', () => {
    expect(parseQuery('웹  -title:"보상 모델"').clauses).toEqual([
      { text: '웹', from: 0, to: 1, scope: 'anywhere', isPhrase: false, isExcluded: false },
      { text: '보상 모델', from: 11, to: 16, scope: 'title', isPhrase: true, isExcluded: true },
    ]);
  });
});

describe('exclusions', () => {
  it.each(['-survey', '\u2212survey', '\u2013survey', '\uff0dsurvey'])('leaves out by %s', (exclusion) => {
    expect(clausesOf(`RAG ${exclusion} 검색`)).toEqual(['RAG', '-survey', '검색']);
  });

  it('leaves out phrases and whatever has a scope', () => {
    expect(clausesOf('-"a phrase" -title:x -한계:데이터')).toEqual([
      '-"a phrase"',
      '-title:x',
      '-limitations:데이터',
    ]);
  });

  it.each(['Web-Shepherd', 'GPT-4 mini', 'web - agent', 'A -- B', '3 –- 4'])(
    'excludes nothing in %s',
    (text) => {
      expect(clausesOf(text)).toEqual([text]);
    },
  );

  it('excludes nothing by a hyphen close behind a phrase', () => {
    expect(clausesOf('"강화 학습"-기반')).toEqual(['"강화 학습"', '-기반']);
    expect(parseQuery('"강화 학습"-기반').clauses.some(({ isExcluded }) => isExcluded)).toBe(false);
  });
});

describe('scopes', () => {
  it.each([
    ['title:PRM', 'title:PRM'],
    ['제목:보상', 'title:보상'],
    ['TITLE:"a phrase"', 'title:"a phrase"'],
    ['한계:데이터', 'limitations:데이터'],
    ['한계\uff1a데이터', 'limitations:데이터'],
    ['results:FlashAttention', 'results:FlashAttention'],
    ['Method:LoRA', 'method:LoRA'],
    ['모델·학습:LoRA', 'method:LoRA'],
    ['후속 연구:로봇', 'future:로봇'],
    ['실험 설정:A100', 'experiments:A100'],
    ['동기:비용', 'motivation:비용'],
    ['기여:벤치마크', 'contributions:벤치마크'],
    ['성능:MMLU', 'results:MMLU'],
    ['한계:데이터'.normalize('NFD'), `limitations:${'데이터'.normalize('NFD')}`],
  ])('reads %s', (text, clause) => {
    expect(clausesOf(text)).toEqual([clause]);
  });

  it('gives a scope to one word only', () => {
    expect(clausesOf('강화 한계:데이터 부족')).toEqual(['강화', 'limitations:데이터', '부족']);
  });

  it.each([
    'ReForm: 예상 제한 시퀀스',
    'D2E:desktop',
    'https://arxiv.org/abs/2505.15277',
    'other:x',
    'constructor:x',
    'Results: a study',
    'up to date: a survey',
  ])('takes %s for words', (text) => {
    expect(clausesOf(text)).toEqual([text]);
    expect(mistakesOf(text)).toEqual([]);
  });

  it('waits for the value of a key at the end', () => {
    expect(clausesOf('강화 한계:')).toEqual(['강화']);
    expect(mistakesOf('강화 한계: ')).toEqual([]);
  });

  it('points at a key whose value is empty', () => {
    expect(clausesOf('title:"" 강화')).toEqual(['강화']);
    expect(mistakesOf('title:"" 강화')).toEqual(['missing-value title:""']);
  });
});

describe('days', () => {
  it.each([
    ['date:2024', '2024-01-01', '2024-12-31'],
    ['date:2024-02', '2024-02-01', '2024-02-29'],
    ['날짜:2025-05-22', '2025-05-22', '2025-05-22'],
    ['date:2025.05.22.', '2025-05-22', '2025-05-22'],
    ['date:2025/5/22', '2025-05-22', '2025-05-22'],
    ['date:20250522,', '2025-05-22', '2025-05-22'],
    ['날짜:2025년5월22일', '2025-05-22', '2025-05-22'],
    ['after:2025-05', '2025-05-01', undefined],
    ['이후:2025', '2025-01-01', undefined],
    ['before:2025-03', undefined, '2025-02-28'],
    ['이전:2025-05-01', undefined, '2025-04-30'],
    ['date: 2025-05', '2025-05-01', '2025-05-31'],
    ['after:2025-05 before:2025-07 date:2025', '2025-05-01', '2025-06-30'],
    ['after:2025-05 after:2025-03 before:2025-08 before:2025-09', '2025-05-01', '2025-07-31'],
  ])('reads %s', (text, from, to) => {
    const query = parseQuery(`${text} 강화`);
    expect([query.from, query.to, query.mistakes]).toEqual([from, to, []]);
    expect(query.clauses.map(({ text }) => text)).toEqual(['강화']);
  });

  it.each(['date:2025-13', 'date:2025-02-30', 'after:effects', '날짜:0000', '-date:2025'])(
    'points at %s and searches the rest',
    (text) => {
      const query = parseQuery(`강화 ${text}`);
      expect(mistakesOf(`강화 ${text}`)).toEqual([`bad-date ${text}`]);
      expect(query).not.toHaveProperty('from');
      expect(clausesOf(`강화 ${text}`)).toEqual(['강화']);
    },
  );

  it.each(['after:2025-06 before:2025-06', 'date:2025-05 date:2025-06'])(
    'does not apply the range that leaves no day in %s',
    (text) => {
      expect(parseQuery(text).mistakes).toMatchObject([{ ruleId: 'empty-range', to: text.length }]);
      expect(parseQuery(text).from).toBe(text.startsWith('after') ? '2025-06-01' : '2025-05-01');
    },
  );
});

describe('states', () => {
  it.each([
    ['is:guessed', 'guessed'],
    ['상태:추측', 'guessed'],
    ['is:개요만', 'partial'],
    ['상태:개요', 'partial'],
    ['상태:요약없음', 'refused'],
    ['상태:요약 없음', 'refused'],
    ['is:"요약 없음"', 'refused'],
    ['상태:실패', 'failed'],
    ['상태:빈', 'empty'],
    ['is: Sound,', 'sound'],
  ])('reads the standing in %s', (text, standing) => {
    expect(parseQuery(`${text} 강화`)).toMatchObject({ standings: [standing], mistakes: [] });
    expect(clausesOf(`${text} 강화`)).toEqual(['강화']);
  });

  it('names each standing once', () => {
    expect(parseQuery('is:guessed 상태:추측 is:partial -is:empty')).toMatchObject({
      standings: ['guessed', 'partial'],
      excludedStandings: ['empty'],
    });
  });

  it.each([
    ['is:unread', 'unread'],
    ['상태:안읽음', 'unread'],
    ['상태:안 읽음', 'unread'],
    ['-is:read', 'unread'],
    ['-is:unread', 'read'],
    ['is:읽음', 'read'],
    ['상태:저장', 'saved'],
    ['-is:saved', 'unsaved'],
    ['has:note', 'noted'],
    ['has:메모', 'noted'],
    ['-has:note', 'unnoted'],
  ])('reads what the reader did in %s', (text, state) => {
    expect(parseQuery(text)).toMatchObject({ readerStates: [state], standings: [], mistakes: [] });
  });

  it('reads tags', () => {
    expect(parseQuery('tag:RL -태그:#평가').tags).toEqual([
      { tag: 'RL', isExcluded: false },
      { tag: '평가', isExcluded: true },
    ]);
  });

  it.each(['is:good', '상태:좋음'])('points at %s', (text) => {
    expect(mistakesOf(`${text} 강화`)).toEqual([`unknown-state ${text}`]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '강화 학습',
    ' ',
    '-',
    '"',
    '“',
    '”',
    '「',
    '」',
    'title:',
    '한계\uff1a',
    'date:',
    '2025-05',
    'after:',
    '2026',
    'is:',
    'guessed',
    '안 읽음',
    'LLM',
    '의',
    '\u2212',
    '\n',
    ',',
    '\ud83d',
  );
  const queries = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((list) => list.join('')),
  );

  it('gives clauses and mistakes that are where they say', () => {
    fc.assert(
      fc.property(queries, (text) => {
        const { clauses, mistakes } = parseQuery(text);
        for (const clause of clauses) expect(text.slice(clause.from, clause.to)).toBe(clause.text);
        for (const mistake of mistakes) expect(text.slice(mistake.from, mistake.to)).toBe(mistake.written);
        expect(clauses.every(({ text }) => text.trim() !== '')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
