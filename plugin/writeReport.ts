import { sectionKinds, standings, titleSources } from '../src/digest/edition.ts';
import { formatMessage, type Message } from '../src/digest/message.ts';
import type { Collection } from './reading/collectionReader.ts';
import type { PaperFacts } from './reading/dayFacts.ts';

/** The build's account of a collection, as one block for a terminal. `folder` is named as the person gave it. */
export function writeReport(
  { days, messages }: Pick<Collection, 'days' | 'messages'>,
  folder: string,
): string {
  const editions = days.flatMap(({ facts }) => facts.papers);
  const papers = new Set(editions.map(({ paperId }) => paperId));
  const lines = [
    `${count(days.length, 'day')} · ${count(editions.length, 'edition')} · ${count(papers.size, 'paper')} in ${folder}`,
    `standing  ${countBy(editions, 'standing', standings)}`,
    `title     ${countBy(editions, 'titleSource', titleSources)}`,
    `sections  ${countSections(editions)}`,
    ...(messages.length > 0 ? [`messages  ${countRules(messages)}`] : []),
    ...messages.map(formatMessage),
  ];
  if (days.length === 0)
    lines.push(`No digest was found in ${folder}: add a file like 2025-05-22.md. The site says so too.`);
  return lines.join('\n');
}

function countBy<Key extends 'standing' | 'titleSource'>(
  editions: PaperFacts[],
  key: Key,
  values: readonly PaperFacts[Key][],
): string {
  return values
    .map((value) => `${value} ${editions.filter((edition) => edition[key] === value).length}`)
    .join(' · ');
}

/** How many editions have all of the seven sections, some, or none. */
function countSections(editions: PaperFacts[]): string {
  const all = sectionKinds.length - 1;
  const countOf = (isOne: (sevenCount: number) => boolean) =>
    editions.filter(({ sevenCount }) => isOne(sevenCount)).length;
  return [
    `all seven ${countOf((sevenCount) => sevenCount === all)}`,
    `some ${countOf((sevenCount) => sevenCount > 0 && sevenCount < all)}`,
    `none ${countOf((sevenCount) => sevenCount === 0)}`,
  ].join(' · ');
}

function countRules(messages: Message[]): string {
  const counts = new Map<string, number>();
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return Array.from(counts, ([rule, times]) => `${rule} ${times}`).join(' · ');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
