import type { TextSpan } from './textSpan.ts';
import type { Unit } from './units.ts';

/** A number with its unit, a range of two numbers, or a change from one to another, in plain text. */
export interface Quantity extends TextSpan {
  unit: Unit;
  /** The numbers in it as they are written, without signs: one, or the two ends of a range or a change. */
  numbers: string[];
  isSigned: boolean;
}
