import type { List, Nodes, Paragraph, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Edition, SectionKind } from './edition.ts';
import { saysNoInformation } from './insight/saysNoInformation.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import { saysFailed, saysUnread } from './readStanding.ts';
import { readLead, splitSentences } from './sentences.ts';

/** Sections in the order in which they are likely to say what a paper brings. */
const sources: SectionKind[] = ['contributions', 'method', 'motivation', 'results'];

/**
 * One sentence of the edition's own text that says what the paper contributes, for the day's list. Nothing where the
 * text has none: a summary that was refused or failed says nothing of its paper.
 */
export function readContribution(edition: Edition): string | undefined {
  if (edition.standing === 'refused' || edition.standing === 'failed') return undefined;
  const sections = sources.flatMap((kind) => edition.sections.filter((section) => section.kind === kind));
  const texts = [...sections.map(({ markdown }) => markdown), edition.before];
  for (const text of texts) {
    const line = parseMarkdown(text)
      .children.flatMap(statementsOf)
      .find((statement) => isTelling(statement, edition));
    if (line !== undefined) return line;
  }
  return undefined;
}

/** What only says that nothing is known tells nothing, nor does a sentence that already stands in the list as the title. */
function isTelling(statement: string, { title }: Edition): boolean {
  if (statement.length < 8 || statement.includes(title) || statement.endsWith(':')) return false;
  if (statement.startsWith('|') || saysUnread(statement) || saysFailed(statement)) return false;
  return !saysNoInformation(statement);
}

function statementsOf(node: RootContent): string[] {
  if (node.type === 'list') return listStatements(node);
  if (node.type !== 'paragraph') return [];
  return splitSentences(textOf(node)).map((sentence) => readLead(sentence) ?? sentence);
}

function listStatements(list: List): string[] {
  return list.children.flatMap(({ children }) =>
    children.flatMap((child) => {
      if (child.type === 'list') return listStatements(child);
      return child.type === 'paragraph' ? [bulletStatement(child)] : [];
    }),
  );
}

/** "- **모델 제안**: 새로운 모델을 소개합니다." by the sentence behind its label; by the label where there is no more. */
function bulletStatement(paragraph: Paragraph): string {
  const [label, ...rest] = paragraph.children;
  const text = textOf({ ...paragraph, children: rest }).replace(/^\s*[:\uff1a\-–]\s*/, '');
  if (label?.type === 'strong' && text !== '') return splitSentences(text)[0] ?? text;
  return splitSentences(textOf(paragraph))[0] ?? '';
}

function textOf(node: Nodes): string {
  return toString(node).replace(/\s+/g, ' ').trimEnd();
}
