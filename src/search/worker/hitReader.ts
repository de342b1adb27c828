import type { DayTexts } from '../../bundle/dayTexts.ts';
import type { Hit, SearchAnswer, SearchRequest, ShownAnswer, ShownSnippet } from '../answer.ts';
import { isSameRequest } from '../isSameRequest.ts';
import { cutHitSnippet } from '../marks/cutHitSnippet.ts';
import { soughtBy } from '../marks/sought.ts';
import { checkPhrases } from './checkPhrases.ts';
import type { FromWorker } from './messages.ts';
import { markText, showMark } from './shownMarks.ts';

/** Where the texts come from. */
export interface DayTextSource {
  peek: (date: string) => DayTexts | undefined;
  read: (date: string) => Promise<DayTexts | undefined>;
}

/**
 * Makes ready what the page shows of the newest answer: the marks of its titles with it; once the page says that typing has
 * paused, its hits held to exact phrases, and snippets of those that are looked at. What came for an older answer is dropped.
 */
export class HitReader {
  private readonly texts: DayTextSource;
  private readonly send: (message: FromWorker) => void;
  private found: SearchAnswer | undefined;
  private hits: Hit[] = [];
  private isCheckDone = false;

  constructor(texts: DayTextSource, send: (message: FromWorker) => void) {
    this.texts = texts;
    this.send = send;
  }

  /** Shows an answer, held to its phrases as far as its texts are there. */
  show(found: SearchAnswer): void {
    this.found = found;
    this.isCheckDone = phrasesOf(found).length === 0;
    this.sendAnswer(found, this.texts.peek.bind(this.texts));
  }

  /** Reads the texts of an answer: all of them where phrases are to be checked, those of these papers for their snippets. */
  async read(request: SearchRequest, paperIds: readonly string[]): Promise<void> {
    const { found } = this;
    if (!found || !isSameRequest(found.request, request)) return;
    if (!this.isCheckDone) await this.check(found);
    const hits = this.hits.filter(({ paperId }) => paperIds.includes(paperId));
    await Promise.all(
      Array.from(new Set(hits.map(({ date }) => date)), async (day) => {
        const texts = await this.texts.read(day);
        const ofDay = hits.filter(({ date }) => date === day);
        if (texts && this.found === found) this.sendSnippets(found, ofDay, texts);
      }),
    );
  }

  private async check(found: SearchAnswer): Promise<void> {
    const dates = new Set(found.hits.flatMap(({ date, otherDates }) => [date, ...otherDates]));
    const texts = new Map(
      await Promise.all(Array.from(dates, async (date) => [date, await this.texts.read(date)] as const)),
    );
    if (this.found !== found || this.isCheckDone) return;
    this.isCheckDone = true;
    this.sendAnswer(found, (date) => texts.get(date));
  }

  private sendAnswer(found: SearchAnswer, readTexts: DayTextSource['peek']): void {
    const phrases = phrasesOf(found);
    const { hits, isIncomplete } =
      phrases.length > 0
        ? checkPhrases(found.hits, phrases, readTexts)
        : { hits: found.hits, isIncomplete: false };
    this.hits = hits;
    const sought = soughtBy(found);
    const answer: ShownAnswer = {
      ...found,
      hits: hits.map((hit) => ({
        ...hit,
        nameMarks: markText(hit.name ?? '', sought),
        titleMarks: hit.isUntitled ? [] : markText(hit.title, sought),
      })),
      total: found.total - (found.hits.length - hits.length),
      phraseCheck: {
        isRunning: isIncomplete && !this.isCheckDone,
        isPartial: isIncomplete || (phrases.length > 0 && found.total > found.hits.length),
      },
    };
    if (!isIncomplete) this.isCheckDone = true;
    this.send({ type: 'answer', answer });
  }

  private sendSnippets(found: SearchAnswer, hits: readonly Hit[], { editions }: DayTexts): void {
    const snippets = hits.flatMap(({ paperId, date, places }): ShownSnippet[] => {
      const edition = editions.find((candidate) => candidate.paperId === paperId);
      if (!edition) return [];
      const { marks, ...piece } = cutHitSnippet(edition, places, soughtBy(found));
      return [{ ...piece, paperId, date, marks: marks.map(showMark) }];
    });
    this.send({ type: 'snippets', request: found.request, snippets });
  }
}

function phrasesOf({ query }: SearchAnswer) {
  return query.clauses.filter(({ isPhrase }) => isPhrase);
}
