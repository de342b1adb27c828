import type { Digest } from './digest.ts';
import { fullTitle, type Edition } from './edition.ts';
import type { Message } from './message.ts';
import { MessageLog } from './messageLog.ts';

/**
 * Joins the digests of a date that stands on several files, in the order given.
 * @returns one digest for each date, oldest first, and what is to be said of the joins
 */
export function joinDigests(files: { digest: Digest; file: string }[]): {
  digests: Digest[];
  messages: Message[];
} {
  const byDate = new Map<string, Digest>();
  const messages: Message[] = [];
  for (const { digest, file } of files) {
    const first = byDate.get(digest.date);
    if (!first) {
      byDate.set(digest.date, { ...digest, editions: [...digest.editions] });
      continue;
    }
    const log = new MessageLog(file);
    log.add(
      'joined-days',
      1,
      `Another file already has ${digest.date}.`,
      'The two are shown as one day; join them, or mend a date.',
    );
    first.preamble = [first.preamble, digest.preamble].filter((text) => text !== '').join('\n\n');
    for (const edition of digest.editions) addEdition(first, edition, { log, line: 1 });
    messages.push(...log.messages);
  }
  const digests = [...byDate.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { digests, messages };
}

/** Adds an edition to its day. A paper that the day has already keeps its place, and the second text in a section `other`. */
export function addEdition(digest: Digest, edition: Edition, place: { log: MessageLog; line: number }): void {
  const first = digest.editions.findIndex(({ paperId }) => paperId === edition.paperId);
  const kept = digest.editions[first];
  if (!kept) {
    digest.editions.push(edition);
    return;
  }
  place.log.add(
    'repeated-paper',
    place.line,
    `${edition.paperId} stands on ${digest.date} more than once.`,
    'The later text is shown under the first; take one of them out.',
  );
  const repeat = {
    kind: 'other' as const,
    heading: '',
    origin: 'repeated' as const,
    markdown: writeMarkdown(edition),
  };
  digest.editions[first] = { ...kept, sections: [...kept.sections, repeat] };
}

/** The whole edition as one piece of Markdown, its headings as bold lines so that they can stand inside a section. */
function writeMarkdown(edition: Edition): string {
  const bold = (text: string) => (text === '' ? '' : `**${text}**`);
  const title = edition.titleSource === 'heading' ? fullTitle(edition) : '';
  return [
    bold(edition.writtenTitle ?? title),
    edition.url ?? '',
    edition.before,
    ...edition.sections.flatMap(({ heading, markdown }) => [bold(heading), markdown]),
    edition.after,
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}
