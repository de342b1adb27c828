/** A time further ahead than this comes from a broken clock or a forged file, and the clock does not follow it. */
export const mostAheadMs = 86_400_000;

/**
 * Milliseconds that only go forward, also where the device's clock goes back: each time is later than all that were
 * seen. (Hybrid logical clocks, Kulkarni et al. 2014.) Times more than a day ahead are not followed, so that one entry
 * of the year 9999 does not move every later one there; a change to that very entry is stamped one past it.
 */
export class Clock {
  private readonly now: () => number;
  private newest = 0;

  constructor(now: () => number) {
    this.now = now;
  }

  next(): number {
    const now = this.now();
    this.newest = this.newest > now + mostAheadMs ? now : Math.max(now, this.newest + 1);
    return this.newest;
  }

  see(time: number): void {
    if (time > this.newest && time <= this.now() + mostAheadMs) this.newest = time;
  }
}
