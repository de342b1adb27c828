import { announceCopy } from '../../../reading/announcement.ts';

/** Hands a paper to another app, by the system's own list; where the system will not, its link is shown to be copied. */
export function sharePaper(title: string, url: string): void {
  navigator.share({ title, url }).catch((error: unknown) => {
    // The reader thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    announceCopy({ how: 'byHand', text: url });
  });
}
