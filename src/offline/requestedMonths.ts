import * as v from 'valibot';

const noteSchema = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ version: v.literal(1), months: v.array(v.string()) }),
);

/** Months that the reader asked to be stored on this device, beyond what is stored of itself. Kept in `localStorage`. */
export class RequestedMonths {
  private readonly key: string;
  private months: ReadonlySet<string>;

  constructor(key: string) {
    this.key = key;
    this.months = this.load();
  }

  get all(): ReadonlySet<string> {
    return this.months;
  }

  set(month: string, isRequested: boolean): void {
    const others = [...this.load()].filter((other) => other !== month);
    this.months = new Set(isRequested ? [...others, month] : others);
    try {
      localStorage.setItem(this.key, JSON.stringify({ version: 1, months: [...this.months] }));
    } catch {
      // Full or forbidden: it holds until the page is closed, and the month is then not stored further.
    }
  }

  /** Calls back when another tab has changed them. */
  follow(onChange: () => void): void {
    window.addEventListener('storage', ({ key }) => {
      if (key !== this.key && key !== null) return;
      this.months = this.load();
      onChange();
    });
  }

  private load(): ReadonlySet<string> {
    try {
      const parsed = v.safeParse(noteSchema, localStorage.getItem(this.key));
      return new Set(parsed.success ? parsed.output.months : []);
    } catch {
      return new Set();
    }
  }
}
