/** What a message is about; each has its test in `parseDigest.test.ts` or beside the rule. */
export type RuleId =
  | 'unreadable-file'
  | 'missing-date'
  | 'date-differs'
  | 'joined-days'
  | 'no-entries'
  | 'stray-text'
  | 'unknown-id'
  | 'versioned-id'
  | 'missing-link'
  | 'unsafe-link'
  | 'link-elsewhere'
  | 'link-differs'
  | 'repeated-paper'
  | 'unclosed-fence'
  | 'not-parsed'
  | 'missing-title'
  | 'unknown-section'
  | 'partial-summary'
  | 'guessed-summary'
  | 'refused-summary'
  | 'failed-summary'
  | 'empty-summary';

/** What the parser has to say about an input, after `vfile-message`: where, by which rule, why, and what to do. */
export interface Message {
  ruleId: RuleId;
  /** The digest's file as it was given to the parser. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** What happened, a full sentence. */
  reason: string;
  /** What to do about it, a full sentence. */
  advice: string;
}

/** `seeds/2025-05-22.md:12:1 missing-title  reason advice`, the form editors and terminals make into a link. */
export function formatMessage({ file, line, column, ruleId, reason, advice }: Message): string {
  return `${file}:${line}:${column} ${ruleId}  ${reason} ${advice}`;
}
