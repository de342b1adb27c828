import { monthOf } from '../../bundle/addresses.ts';
import { monthSchema, type Manifest, type Month } from '../../bundle/bundle.ts';
import { dayTextsSchema, type DayTexts } from '../../bundle/dayTexts.ts';
import { readBundleFile } from '../../bundle/readBundleFile.ts';

/** So many days are kept; a hundred of them weigh about 6 MB. */
const mostDays = 100;

/**
 * Days' texts for the worker. A page that needs one later gets it from the browser's cache, since the files never change.
 * What cannot be read is asked for again the next time.
 */
export class DayTextStore {
  private readonly folder: string;
  private readonly months: Manifest['months'];
  private readonly monthsRead = new Map<string, Promise<Month>>();
  private readonly pending = new Map<string, Promise<DayTexts | undefined>>();
  private readonly days = new Map<string, DayTexts>();

  /** @param folder the address of the bundle's folder */
  constructor(folder: string, months: Manifest['months']) {
    this.folder = folder;
    this.months = months;
  }

  /** A day's texts if they were read before. */
  peek(date: string): DayTexts | undefined {
    return this.days.get(date);
  }

  /** A day's texts; nothing where they cannot be read now. */
  read(date: string): Promise<DayTexts | undefined> {
    const known = this.days.get(date);
    if (known) return Promise.resolve(known);
    const reading = this.pending.get(date) ?? this.fetch(date);
    this.pending.set(date, reading);
    return reading;
  }

  private async fetch(date: string): Promise<DayTexts | undefined> {
    try {
      const { days } = await this.readMonth(monthOf(date));
      const file = days.find((day) => day.date === date)?.texts;
      if (file === undefined) return undefined;
      const texts = await readBundleFile(this.folder + file, dayTextsSchema, new AbortController().signal);
      this.keep(date, texts);
      return texts;
    } catch {
      // The hit stays, without a snippet; opening the paper says what is wrong.
      return undefined;
    } finally {
      this.pending.delete(date);
    }
  }

  private readMonth(month: string): Promise<Month> {
    const reading = this.monthsRead.get(month) ?? this.fetchMonth(month);
    this.monthsRead.set(month, reading);
    return reading;
  }

  private async fetchMonth(month: string): Promise<Month> {
    const file = this.months.find((entry) => entry.month === month)?.file;
    if (file === undefined) return { month, days: [] };
    try {
      return await readBundleFile(this.folder + file, monthSchema, new AbortController().signal);
    } catch (error) {
      this.monthsRead.delete(month);
      throw error;
    }
  }

  private keep(date: string, texts: DayTexts): void {
    this.days.set(date, texts);
    const [oldest] = this.days.keys();
    if (oldest !== undefined && this.days.size > mostDays) this.days.delete(oldest);
  }
}
