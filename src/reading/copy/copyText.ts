import { announceCopy, type Copied } from '../announcement.ts';

/**
 * Puts a text on the clipboard and says so. Where that may not be done, or over http, where there is none, the text is shown
 * to be copied by hand. To be called where a press or a key is heard: Safari allows it there only.
 */
export function copyText(text: string, what: Copied): void {
  writeToClipboard(text).then(
    () => announceCopy({ how: 'copied', what }),
    () => announceCopy({ how: 'byHand', text }),
  );
}

async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
