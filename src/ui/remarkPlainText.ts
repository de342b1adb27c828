import { plainTextConstructs } from '../digest/parseMarkdown.ts';

/** Where `remark-parse` looks for extensions of its syntax. */
interface SyntaxData {
  micromarkExtensions?: object[];
}

/** Makes a page read Markdown by the rules of the parser of digests. */
export function remarkPlainText(this: { data: () => unknown }): void {
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- unified hands a plugin its processor as `this`
  const data = this.data() as SyntaxData;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), plainTextConstructs];
}
