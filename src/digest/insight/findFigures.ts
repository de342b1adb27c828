import type { Root } from 'mdast';
import { readAround } from './around.ts';
import { describeContext, type FigureContext } from './describeContext.ts';
import { isResult } from './isResult.ts';
import { continuesList } from './continuesList.ts';
import { isNumeric, isResultInCell } from './isResultInCell.ts';
import type { Quantity } from './quantity.ts';
import { readBlocks, type Block } from './readBlocks.ts';
import { readPassages, type Passage } from './readPassages.ts';
import { readQuantities } from './readQuantities.ts';
import { spanInMarkdown } from './sourceText.ts';
import type { TextSpan } from './textSpan.ts';
import type { Unit } from './units.ts';

/** A figure of a paper's results. Its span is where it stands in the Markdown. */
export interface Figure extends TextSpan {
  /** As it is written, without Markdown marks: "39.33%에서 61.48%로", "1.8배". */
  text: string;
  unit: Unit;
  /** Its numbers as they are written, without signs: one, or the two ends of a range or a change. */
  numbers: string[];
  /** The sentence, bullet or table cell that holds it, in the Markdown and with its marks. */
  sentence: TextSpan;
  context: FigureContext;
}

/**
 * The figures among a results section's numbers, in the order of the text: gains, scores, counts of what succeeded.
 * Nothing is computed or rounded; in doubt a number is left out.
 * @param tree of the same text, where it was read before
 */
export function findFigures(markdown: string, tree?: Root): Figure[] {
  return readBlocks(markdown, tree).flatMap((block) =>
    readPassages(block, markdown).flatMap((passage) => findInPassage(block, passage)),
  );
}

function findInPassage(block: Block, passage: Passage): Figure[] {
  return chooseResults(block, passage).map((quantity) => describeFigure(quantity, block, passage));
}

function describeFigure(quantity: Quantity, block: Block, passage: Passage): Figure {
  const isInLabel = quantity.start < passage.start;
  const start = isInLabel ? passage.span.start : passage.start;
  const labels = isInLabel ? block.labels : passage.labels;
  return {
    ...spanInMarkdown(block, quantity),
    text: block.text.slice(quantity.start, quantity.end),
    unit: quantity.unit,
    numbers: quantity.numbers,
    sentence: passage.place,
    context: describeContext(block.text, quantity, { sentence: { start, end: passage.span.end }, labels }),
  };
}

function chooseResults({ text }: Block, { span, isCell, labels }: Passage): Quantity[] {
  const words = text.slice(span.start, span.end);
  const quantities = readQuantities(words).map((quantity) => moveBy(quantity, span.start));
  if (isCell && isNumeric(words)) return quantities.filter((quantity) => isResultInCell(quantity, labels));
  const results: Quantity[] = [];
  for (const quantity of quantities) {
    const last = results.at(-1);
    const isNextInList = last !== undefined && continuesList(last, quantity, text);
    if (isNextInList || isResult(quantity, readAround(text, span, quantity))) results.push(quantity);
  }
  return results;
}

function moveBy(quantity: Quantity, units: number): Quantity {
  return { ...quantity, start: quantity.start + units, end: quantity.end + units };
}
