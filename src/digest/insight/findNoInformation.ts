import type { Root } from 'mdast';
import { cutUnits, tableRule } from './cutUnits.ts';
import { saysNoInformation } from './saysNoInformation.ts';
import type { TextSpan } from './textSpan.ts';

/**
 * Where a section's Markdown only says that nothing is known: bullets, from their marker to the end of their own text, and
 * sentences outside lists, in the order of the text, none overlapping another. Nothing in headings, code or tables.
 * @param tree of the same text, where it was read before
 */
export function findNoInformation(markdown: string, tree?: Root): TextSpan[] {
  return cutUnits(markdown, tree)
    .filter(({ start, end }) => isWithoutInformation(markdown.slice(start, end)))
    .map(({ start, end }) => ({ start, end }));
}

/** A bullet may hold code, a table or a heading of its own. */
function isWithoutInformation(unit: string): boolean {
  const text = unit.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/, '');
  if (/^[ \t]*(?:`{3}|~{3}|#{1,6}[ \t])/m.test(text) || tableRule.test(text)) return false;
  return saysNoInformation(text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim());
}
