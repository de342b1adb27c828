/** Real summaries have 2,000 characters and 100 marks. Parsers need minutes for long ones of ill will, or overflow. */
export const mostReadable = { characters: 20_000, marks: 3_000, nesting: 40 };

/** Whether a text may be read as Markdown at all. */
export function isReadable(body: string): boolean {
  const marks = body.match(/[*_~`[\]<]/g)?.length ?? 0;
  const nesting = new RegExp(`^(?:[ \\t]*(?:>|(?:[-+*]|\\d+[.)])[ \\t])){${mostReadable.nesting},}`, 'm');
  return body.length <= mostReadable.characters && marks <= mostReadable.marks && !nesting.test(body);
}
