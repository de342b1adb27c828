import type { Message, RuleId } from './message.ts';

/** Collects what is to be said of one file. */
export class MessageLog {
  readonly messages: Message[] = [];
  private readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** @param line 1-based; every rule speaks of a whole line, so the column is 1. */
  add(ruleId: RuleId, line: number, reason: string, advice: string): void {
    this.messages.push({ ruleId, file: this.file, line, column: 1, reason, advice });
  }
}
