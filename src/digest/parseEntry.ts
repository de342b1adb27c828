import { isArxivId, unversionedId } from './arxivId.ts';
import { readIdFromUrl } from './paperLinks.ts';
import type { Edition, Standing } from './edition.ts';
import { isReadable, mostReadable } from './isReadable.ts';
import type { RuleId } from './message.ts';
import type { MessageLog } from './messageLog.ts';
import { readBody, type Body } from './readBody.ts';
import { readStanding } from './readStanding.ts';
import { readTitle } from './readTitle.ts';
import type { Entry } from './splitEntries.ts';

/** Reads one entry of a digest. Says in `log` whatever a person should look at. */
export function parseEntry(entry: Entry, log: MessageLog): Edition {
  const paperId = readPaperId(entry, log);
  const url = readUrl(entry, paperId, log);
  const body = isReadable(entry.body) ? readBody(entry.body) : keepRaw(entry, log);
  const title = readTitle(body, paperId);
  const standing = readStanding(body);
  const { before, sections, after } = body;
  sayOfBody(entry, body, log);
  sayOfStanding(standing, entry, paperId, log);
  if (title.titleSource === 'id' && (standing === 'sound' || standing === 'partial')) {
    log.add(
      'missing-title',
      entry.line,
      `${paperId} has no title, so it is shown by its id.`,
      'Add a heading "# title" under the entry.',
    );
  }
  return { paperId, ...title, standing, ...(url !== undefined && { url }), before, sections, after };
}

function readPaperId({ writtenId, line }: Entry, log: MessageLog): string {
  const paperId = unversionedId(writtenId);
  if (!isArxivId(paperId)) {
    log.add(
      'unknown-id',
      line,
      `"${paperId}" is no arXiv id, so the paper has no links to arXiv and the Hub.`,
      'Use an id like 2505.15277 if arXiv has the paper.',
    );
  } else if (paperId !== writtenId) {
    log.add(
      'versioned-id',
      line,
      `${writtenId} names a version; the paper is kept as ${paperId}.`,
      'Leave the version out.',
    );
  }
  return paperId;
}

function readUrl({ link, line, linkLine }: Entry, paperId: string, log: MessageLog): string | undefined {
  if (link === undefined || link === '') {
    log.add(
      'missing-link',
      line,
      `${paperId} has no line "🔗 address" under its heading.`,
      'Links are made from its id; add the line.',
    );
    return undefined;
  }
  if (!/^https?:\/\/[^\s/]\S*$/i.test(link)) {
    log.add(
      'unsafe-link',
      linkLine,
      `"${link}" is no web address, so it is not linked.`,
      'Write an address that begins with https://.',
    );
    return undefined;
  }
  const linkedId = readIdFromUrl(link);
  if (linkedId === undefined) {
    log.add(
      'link-elsewhere',
      linkLine,
      `The link of ${paperId} leads neither to the Hub nor to arXiv: ${link}`,
      'It is shown beside the usual links; check that it is meant.',
    );
  } else if (linkedId !== paperId) {
    log.add(
      'link-differs',
      linkLine,
      `The link of ${paperId} leads to ${linkedId}.`,
      'The heading is believed; mend the one that is wrong.',
    );
  }
  return link;
}

function keepRaw({ body, line }: Entry, log: MessageLog): Body {
  log.add(
    'not-parsed',
    line,
    `The entry is too long, or nested too deep, to be read as Markdown; it has ${body.length} characters.`,
    `It is shown as plain text; keep an entry under ${mostReadable.characters} characters.`,
  );
  const fence = '`'.repeat(Math.max(3, ...Array.from(body.matchAll(/`+/g), ([run]) => run.length + 1)));
  const raw = {
    kind: 'other' as const,
    heading: '',
    origin: 'unparsed' as const,
    markdown: `${fence}\n${body}\n${fence}`,
  };
  return { titleHeading: undefined, before: '', sections: [raw], after: '', unclosedLine: undefined };
}

function sayOfBody(entry: Entry, { unclosedLine, sections }: Body, log: MessageLog): void {
  if (unclosedLine !== undefined) {
    log.add(
      'unclosed-fence',
      entry.bodyLine + unclosedLine,
      'A fence opens here and never closes.',
      'It is read up to the next entry; close it with a line ```.',
    );
  }
  for (const { kind, heading } of sections) {
    if (kind === 'other' && heading !== '') {
      log.add(
        'unknown-section',
        entry.line,
        `"${heading}" is none of the seven sections.`,
        'It is shown under its own heading.',
      );
    }
  }
}

const standingMessages: Record<Exclude<Standing, 'sound'>, [rule: RuleId, reason: string, advice: string]> = {
  partial: [
    'partial-summary',
    'has an overview only, or its writer could not open the paper.',
    'It is marked so; summarise the paper again.',
  ],
  guessed: [
    'guessed-summary',
    'was summarised from its title, without the paper.',
    'It is marked so; summarise the paper again.',
  ],
  refused: [
    'refused-summary',
    'has an apology in place of a summary.',
    'It is marked so; summarise the paper again.',
  ],
  failed: [
    'failed-summary',
    'has an error text in place of a summary.',
    'It is marked so; run the summary again.',
  ],
  empty: ['empty-summary', 'has no text at all.', 'It is marked so; run the summary again.'],
};

function sayOfStanding(standing: Standing, { line }: Entry, paperId: string, log: MessageLog): void {
  if (standing === 'sound') return;
  const [rule, reason, advice] = standingMessages[standing];
  log.add(rule, line, `${paperId} ${reason}`, advice);
}
