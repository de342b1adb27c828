/** Half-open range of UTF-16 offsets in a section's Markdown. */
export interface TextSpan {
  start: number;
  end: number;
}
