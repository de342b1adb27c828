import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';
import { plainTextConstructs } from '../digest/parseMarkdown.ts';

/** Where `remark-parse` looks for extensions of its syntax and of its tree. */
interface SyntaxData {
  micromarkExtensions?: object[];
  fromMarkdownExtensions?: object[];
}

/**
 * Makes a page read Markdown by the rules of the parser of digests, with tables and the like, and `3~5배` not struck
 * through. Put together here, since the ready plugins for it also bring all that writes Markdown: a quarter of the view.
 */
export function remarkSyntax(this: { data: () => unknown }): void {
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- unified hands a plugin its processor as `this`
  const data = this.data() as SyntaxData;
  data.micromarkExtensions = [gfm({ singleTilde: false }), cjkFriendlyExtension(), plainTextConstructs];
  data.fromMarkdownExtensions = [gfmFromMarkdown()];
}
