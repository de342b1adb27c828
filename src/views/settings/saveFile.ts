/** So long a browser may take to begin a download before its address goes. */
const addressMs = 60_000;

/** Hands a JSON text to the browser as a download. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), addressMs);
}

/** `paperdaily-2026-11-25.json`, by the day on the reader's own calendar. */
export function datedFileName(stem: string): string {
  // Swedish dates are ISO dates.
  return `${stem}-${new Date().toLocaleDateString('sv')}.json`;
}
