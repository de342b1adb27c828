/** So long a failed load stands, so that a view that needs the part says so instead of asking for ever. */
const failureStandsMs = 2000;

/** A part of the app whose code comes behind the first paint, or when it is needed. */
export class LazyPart<Part> {
  /** Nothing as long as it is on its way. */
  opened: Part | undefined;
  /** Who hears of its opening. */
  protected readonly waiting = new Set<(part: Part) => void>();
  private opening: Promise<Part> | undefined;
  private readonly load: () => Promise<Part>;

  constructor(load: () => Promise<Part>) {
    this.load = load;
  }

  /** Whether it was asked for; one that was made with the part has no need of that. */
  get isAsked(): boolean {
    return this.opening !== undefined;
  }

  /** The same promise each time. @throws when its code cannot be had */
  open(): Promise<Part> {
    this.opening ??= this.start();
    return this.opening;
  }

  private start(): Promise<Part> {
    const opening = this.load().then(
      (part) => {
        this.opened = part;
        settle(opening, part);
        for (const hear of this.waiting) hear(part);
        this.waiting.clear();
        return part;
      },
      (error: unknown) => {
        setTimeout(() => (this.opening = undefined), failureStandsMs);
        throw error;
      },
    );
    return opening;
  }
}

/** Tells React's `use` that there is nothing to wait for. */
function settle<Part>(promise: Promise<Part>, value: Part): void {
  void Object.assign(promise, { status: 'fulfilled', value });
}
