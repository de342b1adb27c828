import { plainTextConstructs } from '../digest/parseMarkdown.ts';

/** Where `remark-parse` looks for extensions of its syntax. */
interface SyntaxData {
  micromarkExtensions?: object[];
}

/** Makes a page read Markdown by the rules of the parser of digests. */
export function remarkPlainText(this: { data: () => unknown }): void {
  const data = this.data() as SyntaxData;
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), plainTextConstructs];
}
