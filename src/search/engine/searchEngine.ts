import { isArxivId, unversionedId } from '../../digest/arxivId.ts';
import { readIdFromUrl } from '../../digest/paperLinks.ts';
import type { SectionKind } from '../../digest/edition.ts';
import type { KeptPapers, SearchAnswer, SearchNote, SearchRequest } from '../answer.ts';
import { expandClause, type Knowledge } from '../expansion/expandClause.ts';
import type { QueryWord } from '../expansion/queryWord.ts';
import { Vocabulary } from '../expansion/vocabulary.ts';
import { Glossary } from '../glossary/glossary.ts';
import { parseQuery } from '../query/parseQuery.ts';
import type { SearchQuery } from '../query/searchQuery.ts';
import { withoutFilters } from '../query/withoutFilters.ts';
import type { Shard } from '../shard/shard.ts';
import { countHits } from './countHits.ts';
import { describeHit } from './describeHit.ts';
import { listMarks, noteReadings } from './explain.ts';
import { findAbsentNames } from './findAbsentNames.ts';
import { findPapers, isWanted } from './findPapers.ts';
import { gather } from './gather.ts';
import { countPapers } from './loadedShard.ts';
import { PaperTable } from './paperTable.ts';
import { rankPapers } from './rankPapers.ts';
import { Sieve } from './sieve.ts';
import type { Sought } from './sought.ts';
import { makeWanted } from './wanted.ts';

/** Searches the shards that have come. The very same in the worker, the shell and the tests. */
export class SearchEngine {
  private readonly table = new PaperTable();
  private readonly knowledge: Knowledge = {
    vocabulary: new Vocabulary(),
    glossary: new Glossary({ pairs: [] }),
  };

  /** In any order. */
  addShard(shard: Shard): void {
    this.table.add(shard);
    this.knowledge.vocabulary.add(countPapers(shard), shard.papers.length);
  }

  setGlossary(glossary: Glossary): void {
    this.knowledge.glossary = glossary;
  }

  /**
   * @param isComplete all shards have come, so that what is not found is nowhere
   * @param kept the papers that the reader's marks in the query mean
   */
  search(request: SearchRequest, isComplete: boolean, kept: readonly KeptPapers[] = []): SearchAnswer {
    const sets = kept.map(({ ids, isExcluding }) => ({ ids: new Set(ids), isExcluding }));
    const answer = this.answer(parseQuery(request.text), request, isComplete, sets);
    const phrases = answer.query.clauses.filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
    if (answer.total > 0 || phrases.length === 0 || !isComplete) return answer;
    // No paper has all words of the phrases: rather than nothing, what has some of them.
    const loose = this.answer(loosenPhrases(answer.query), request, isComplete, sets);
    const notes = phrases.map(({ text }): SearchNote => ({ kind: 'absent', typed: text, what: 'phrase' }));
    return loose.total > 0 ? { ...loose, notes: [...notes, ...loose.notes] } : answer;
  }

  private answer(
    query: SearchQuery,
    request: SearchRequest,
    isComplete: boolean,
    kept: Sought['kept'],
  ): SearchAnswer {
    const id = readPaperId(query);
    const words = id === undefined ? this.expand(query, request.text) : [];
    const sought = this.seek(query, words, request.section, kept);
    const found = id === undefined ? findPapers(sought) : this.findById(id, sought);
    const ranked = rankPapers(found, request, sought);
    return {
      request,
      query,
      hits: ranked.flatMap((paper) => describeHit(paper, request.order, sought) ?? []),
      total: found.length,
      counts: countHits(found, sought),
      notes: [
        ...(isComplete ? this.noteAbsence(query, id) : []),
        ...noteReadings(words),
        ...(found.length === 0 ? this.noteFilters(query, request) : []),
      ],
      marks: listMarks(words),
    };
  }

  private expand(query: SearchQuery, text: string): QueryWord[] {
    return query.clauses
      .filter(({ isExcluded }) => !isExcluded)
      .flatMap((clause) =>
        expandClause(clause, this.knowledge, !clause.isPhrase && clause.to === text.length),
      );
  }

  private seek(
    query: SearchQuery,
    words: QueryWord[],
    section: SectionKind | undefined,
    kept: Sought['kept'],
  ): Sought {
    const {
      table,
      knowledge: { vocabulary },
    } = this;
    const wanted = makeWanted(query, words, vocabulary);
    const sieve = new Sieve(query);
    const gathered = gather(table, wanted, sieve, vocabulary);
    // Where nothing is marked, nothing is in a section.
    return {
      query,
      section: words.length > 0 ? section : undefined,
      wanted,
      sieve,
      table,
      vocabulary,
      gathered,
      kept,
    };
  }

  private findById(id: string, sought: Sought): number[] {
    const paper = this.table.find(id);
    return paper === undefined || !isWanted(paper, sought) ? [] : [paper];
  }

  private noteAbsence(query: SearchQuery, id: string | undefined): SearchNote[] {
    if (id !== undefined)
      return this.table.find(id) === undefined ? [{ kind: 'absent', typed: id, what: 'id' }] : [];
    return findAbsentNames(query, this.knowledge.vocabulary).map((typed) => ({
      kind: 'absent',
      typed,
      what: 'name',
    }));
  }

  private noteFilters(query: SearchQuery, request: SearchRequest): SearchNote[] {
    const text = withoutFilters(query);
    if (text === '' || (text === request.text.trim() && !request.section)) return [];
    const { section: _, ...unkept } = request;
    const { total: count } = this.answer(parseQuery(text), { ...unkept, text, limit: 0 }, false, []);
    return count > 0 ? [{ kind: 'withoutFilters', text, count }] : [];
  }
}

/** The paper that a query names, whatever filters stand beside it, by its id or by an address at arXiv, the Hub or alphaXiv. */
function readPaperId({ clauses }: SearchQuery): string | undefined {
  const [clause, ...others] = clauses;
  if (!clause || others.length > 0 || clause.isExcluded) return undefined;
  const typed = clause.text;
  const fromUrl = readIdFromUrl(/^https?:/i.test(typed) ? typed : `https://${typed}`);
  if (fromUrl !== undefined) return fromUrl;
  const id = unversionedId(typed.replace(/^arxiv:\s*/i, ''));
  return isArxivId(id) ? id : undefined;
}

function loosenPhrases(query: SearchQuery): SearchQuery {
  return { ...query, clauses: query.clauses.map((clause) => ({ ...clause, isPhrase: false })) };
}
