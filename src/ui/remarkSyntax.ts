import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { plainTextConstructs } from '../digest/parseMarkdown.ts';

/** Where `remark-parse` looks for extensions of its syntax and of its tree. */
interface SyntaxData {
  micromarkExtensions?: object[];
  fromMarkdownExtensions?: object[];
}

/**
 * Makes a page read Markdown by the rules of the parser of digests, with tables, bare addresses and what is struck through,
 * but not `3~5배`. Put together here, since the ready plugins for it also bring footnotes, which no digest has, and all that
 * writes Markdown: a quarter of the view.
 */
export function remarkSyntax(this: { data: () => unknown }): void {
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- unified hands a plugin its processor as `this`
  const data = this.data() as SyntaxData;
  data.micromarkExtensions = [
    gfmAutolinkLiteral(),
    gfmStrikethrough({ singleTilde: false }),
    gfmTable(),
    cjkFriendlyExtension(),
    plainTextConstructs,
  ];
  data.fromMarkdownExtensions = [
    gfmAutolinkLiteralFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
  ];
}
