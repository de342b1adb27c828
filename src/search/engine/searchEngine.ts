import { isArxivId, readIdFromUrl, unversionedId } from '../../digest/arxivId.ts';
import { analyze } from '../analyzer/analyze.ts';
import { isChoseong } from '../analyzer/jamo.ts';
import type { Hit, SearchAnswer, SearchNote, SearchRequest } from '../answer.ts';
import { expandClause, type Knowledge } from '../expansion/expandClause.ts';
import type { QueryWord } from '../expansion/queryWord.ts';
import { Vocabulary } from '../expansion/vocabulary.ts';
import { Glossary } from '../glossary/glossary.ts';
import { parseQuery } from '../query/parseQuery.ts';
import type { SearchQuery } from '../query/searchQuery.ts';
import { withoutFilters } from '../query/withoutFilters.ts';
import { ranking } from '../shard/indexOptions.ts';
import type { Shard } from '../shard/shard.ts';
import { countHits } from './countHits.ts';
import { Coverage } from './coverage.ts';
import { describeHit, type Finding } from './describeHit.ts';
import { findAbsentNames } from './findAbsentNames.ts';
import { loadShard, type LoadedPaper, type LoadedShard } from './loadedShard.ts';
import { listMarks, noteReadings } from './explain.ts';
import { isExcluded, scoreShard, type ScoredPaper, type Wanted } from './scoreShard.ts';

/** Searches the shards that have come. The very same in the worker, the shell and the tests. */
export class SearchEngine {
  private readonly shards: LoadedShard[] = [];
  private readonly knowledge: Knowledge = {
    vocabulary: new Vocabulary(),
    glossary: new Glossary({ pairs: [] }),
  };

  /** In any order. */
  addShard(shard: Shard): void {
    const loaded = loadShard(shard);
    this.shards.push(loaded);
    this.knowledge.vocabulary.add(loaded.terms, loaded.papers.length);
  }

  setGlossary(glossary: Glossary): void {
    this.knowledge.glossary = glossary;
  }

  /** @param isComplete all shards have come, so that what is not found is nowhere */
  search(request: SearchRequest, isComplete: boolean): SearchAnswer {
    const answer = this.searchFor(parseQuery(request.text), request, isComplete);
    const phrases = answer.query.clauses.filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
    if (answer.total > 0 || phrases.length === 0 || !isComplete) return answer;
    // No paper has all words of the phrases: rather than nothing, what has some of them.
    const loose = this.searchFor(loosenPhrases(answer.query), request, isComplete);
    const notes = phrases.map(({ text }): SearchNote => ({ kind: 'absent', typed: text, what: 'phrase' }));
    return loose.total > 0 ? { ...loose, notes: [...notes, ...loose.notes] } : answer;
  }

  private searchFor(query: SearchQuery, request: SearchRequest, isComplete: boolean): SearchAnswer {
    const id = readPaperId(request.text);
    const words = id === undefined ? this.expand(query, request.text) : [];
    const findings = id === undefined ? this.find(query, words, request) : this.findById(id, query);
    return {
      request,
      query,
      hits: order(findings, request.order).slice(0, request.limit).map(toHit),
      total: findings.length,
      counts: countHits(findings),
      notes: [
        ...(isComplete ? this.noteAbsence(query, id, findings) : []),
        ...noteReadings(words),
        ...this.noteFilters(query, request, findings),
      ],
      marks: listMarks(words),
    };
  }

  private expand(query: SearchQuery, text: string): QueryWord[] {
    return query.clauses
      .filter(({ isExcluded }) => !isExcluded)
      .flatMap((clause) =>
        expandClause(clause, this.knowledge, !clause.isPhrase && clause.to === text.trimEnd().length),
      );
  }

  private find(query: SearchQuery, words: QueryWord[], request: SearchRequest): Finding[] {
    const wanted = makeWanted(query, words);
    const scored = this.score(query, wanted);
    const best = scored.reduce((most, { coverage }) => Math.max(most, coverage), 0);
    const close = scored.filter(({ coverage }) => coverage >= best * ranking.leastCoverage);
    const section = words.length > 0 ? request.section : undefined;
    return joinByPaper(close.flatMap((paper) => describeHit(paper, wanted.coverage, query, section) ?? []));
  }

  private score(query: SearchQuery, wanted: Wanted): ScoredPaper[] {
    const byChoseong = this.findByChoseong(query);
    if (byChoseong.length > 0) return byChoseong;
    if (query.clauses.every(({ isExcluded }) => isExcluded)) return this.findByFilters(query, wanted);
    return this.shards.flatMap((shard) => scoreShard(shard, wanted, this.knowledge.vocabulary));
  }

  /** A query of filters alone gives every paper that they let through. */
  private findByFilters(query: SearchQuery, wanted: Wanted): ScoredPaper[] {
    if (!hasFilters(query)) return [];
    return this.filterPapers(() => true).filter((scored) => !isExcluded(scored, wanted));
  }

  /** Over names and titles only: over whole texts initial consonants find noise. */
  private findByChoseong({ clauses }: SearchQuery): ScoredPaper[] {
    const [clause, ...others] = clauses;
    const typed = clause?.text.replace(/\s/g, '') ?? '';
    if (others.length > 0 || !isChoseong(typed)) return [];
    const found = this.filterPapers(({ choseong }) => choseong.includes(typed));
    // The nearer to the beginning, and the more of the title, the better.
    for (const scored of found) {
      const { choseong } = scored.paper;
      scored.score = 1 / (1 + choseong.indexOf(typed)) + 1 / choseong.length;
    }
    return found;
  }

  private findById(id: string, query: SearchQuery): Finding[] {
    const scored = this.filterPapers(({ paperId }) => paperId === id);
    const unfiltered = { ...query, standings: [], excludedStandings: [] };
    return joinByPaper(
      scored.flatMap((paper) => describeHit(paper, new Coverage([]), unfiltered, undefined) ?? []),
    );
  }

  private filterPapers(isFound: (paper: LoadedPaper) => boolean): ScoredPaper[] {
    return this.shards.flatMap((shard) =>
      shard.papers.flatMap((paper, number) =>
        isFound(paper) ? [{ shard, paper, number, score: 1, coverage: 1, terms: [] }] : [],
      ),
    );
  }

  private noteAbsence(query: SearchQuery, id: string | undefined, findings: Finding[]): SearchNote[] {
    if (id !== undefined) return findings.length > 0 ? [] : [{ kind: 'absent', typed: id, what: 'id' }];
    return findAbsentNames(query, this.knowledge.vocabulary).map((typed) => ({
      kind: 'absent',
      typed,
      what: 'name',
    }));
  }

  private noteFilters(query: SearchQuery, request: SearchRequest, findings: Finding[]): SearchNote[] {
    const text = withoutFilters(query);
    if (findings.length > 0 || text === '' || (text === request.text.trim() && !request.section)) return [];
    const free = parseQuery(text);
    const { section: _, ...unkept } = request;
    const count = this.find(free, this.expand(free, text), unkept).length;
    return count > 0 ? [{ kind: 'withoutFilters', text, count }] : [];
  }
}

/** The paper that a whole query names by its id or by an address at arXiv, the Hub or alphaXiv. */
function readPaperId(text: string): string | undefined {
  const typed = text.trim();
  const fromUrl = readIdFromUrl(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  if (fromUrl !== undefined) return fromUrl;
  const id = unversionedId(typed.replace(/^arxiv:\s*/i, ''));
  return isArxivId(id) ? id : undefined;
}

function makeWanted({ clauses }: SearchQuery, words: QueryWord[]): Wanted {
  const termsOf = (text: string) => analyze(text).map(({ terms: [term] }) => term);
  const phrases = clauses.filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
  const excluded = clauses.filter(({ isExcluded }) => isExcluded);
  return {
    words,
    coverage: new Coverage(words),
    titleTerms: words.map(({ term }) => term).join(' '),
    excluded: excluded.map(({ text }) => termsOf(text)).filter((terms) => terms.length > 0),
    phrases: phrases.map(({ text }) => termsOf(text)),
  };
}

function hasFilters({ from, to, standings, excludedStandings, readerStates, clauses }: SearchQuery): boolean {
  const lists = [standings, excludedStandings, readerStates, clauses];
  return from !== undefined || to !== undefined || lists.some(({ length }) => length > 0);
}

function loosenPhrases(query: SearchQuery): SearchQuery {
  return { ...query, clauses: query.clauses.map((clause) => ({ ...clause, isPhrase: false })) };
}

/** One finding for a paper: its editions may lie in several shards. */
function joinByPaper(findings: Finding[]): Finding[] {
  const byPaper = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byPaper.get(finding.paperId);
    const [better, other] = known && known.score >= finding.score ? [known, finding] : [finding, known];
    const otherDates = [...better.otherDates, ...(other ? [other.date, ...other.otherDates] : [])];
    const editions = [...better.editions, ...(other?.editions ?? [])];
    byPaper.set(finding.paperId, { ...better, otherDates, editions });
  }
  return [...byPaper.values()];
}

/** What the page is told: not how a paper was scored. */
function toHit(finding: Finding): Hit {
  const { paperId, name, title, isUntitled, date, standing, otherDates, places } = finding;
  return {
    paperId,
    ...(name !== undefined && { name }),
    title,
    isUntitled,
    date,
    standing,
    otherDates,
    places,
  };
}

function order(findings: Finding[], by: SearchRequest['order']): Finding[] {
  return findings.toSorted((a, b) =>
    by === 'date' && a.date !== b.date
      ? a.date < b.date
        ? 1
        : -1
      : b.score - a.score || (a.paperId < b.paperId ? 1 : -1),
  );
}
