/** Whether the reader has asked the browser to be sparing; only some browsers say so. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
