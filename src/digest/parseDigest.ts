import { readCalendarDate } from './readCalendarDate.ts';
import type { Digest } from './digest.ts';
import { addEdition } from './joinDigests.ts';
import type { Message } from './message.ts';
import { MessageLog } from './messageLog.ts';
import { parseEntry } from './parseEntry.ts';
import { splitEntries } from './splitEntries.ts';

export interface ParsedDigest {
  /** Nothing where neither the text nor the file's name has a date. */
  digest: Digest | undefined;
  messages: Message[];
}

/**
 * Reads one day's file. Never throws: what is not understood is kept as it stands, and a message says so.
 * @param text the file's content, in any Unicode form and with any line ends
 * @param file the file's path as messages shall name it; its name gives the date where the text has none
 */
export function parseDigest(text: string, file: string): ParsedDigest {
  const log = new MessageLog(file);
  const { preamble, entries } = splitEntries(normalizeText(text));
  const heading = findDateHeading(preamble);
  const date = readDate(heading, file, log);
  if (date === undefined) return { digest: undefined, messages: log.messages };

  const digest: Digest = { date, editions: [], preamble: withoutLine(preamble, heading?.line) };
  if (digest.preamble !== '') {
    log.add(
      'stray-text',
      1,
      'There is text in front of the first entry.',
      'It is shown on the page of the day; begin each paper with a line "## id" and a line "🔗 address".',
    );
  }
  if (entries.length === 0) {
    log.add(
      'no-entries',
      1,
      'No paper was found.',
      'Begin each paper with a line "## 2505.15277" and a line "🔗 address" under it.',
    );
  }
  for (const entry of entries) addEdition(digest, parseEntry(entry, log), { log, line: entry.line });
  return { digest, messages: log.messages };
}

/** One form for what looks the same: composed Hangul, `\n`, and no byte order marks. */
function normalizeText(text: string): string {
  return text
    .replace(/\uFEFF/g, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
}

interface DateHeading {
  date: string;
  /** 0-based. */
  line: number;
}

function findDateHeading(preamble: string): DateHeading | undefined {
  for (const [line, text] of preamble.split('\n').entries()) {
    const date = text.startsWith('#') ? readCalendarDate(text) : undefined;
    if (date !== undefined) return { date, line };
  }
  return undefined;
}

function readDate(heading: DateHeading | undefined, file: string, log: MessageLog): string | undefined {
  const named = readCalendarDate(file.split(/[\\/]/).at(-1) ?? '');
  if (heading && named !== undefined && heading.date !== named) {
    log.add(
      'date-differs',
      heading.line + 1,
      `The heading says ${heading.date}, the file's name ${named}.`,
      `It is shown as ${heading.date}; rename the file or mend the heading.`,
    );
  }
  const date = heading?.date ?? named;
  if (date === undefined) {
    log.add(
      'missing-date',
      1,
      'The file has no date, so it is not shown.',
      'Name it like 2025-05-22.md, or begin it with "# 📰 Hugging Face Daily Papers – 2025-05-22".',
    );
  }
  return date;
}

function withoutLine(text: string, line: number | undefined): string {
  return text
    .split('\n')
    .filter((_, index) => index !== line)
    .join('\n')
    .trim();
}
