import { LazyPart } from '../bundle/lazyPart.ts';
import type { Library } from './library.ts';

/** The library of this tab, which comes behind the first paint: until then nothing of what the reader keeps is known. */
export class LazyLibrary extends LazyPart<Library> {
  /** Follows a subject as `Library.subscribe` does, and hears of the opening. */
  subscribe(subject: string | undefined, listener: () => void): () => void {
    if (this.opened) return this.opened.subscribe(subject, listener);
    let stop: (() => void) | undefined;
    const follow = (library: Library) => {
      stop = library.subscribe(subject, listener);
      listener();
    };
    this.waiting.add(follow);
    return () => {
      this.waiting.delete(follow);
      stop?.();
    };
  }
}
