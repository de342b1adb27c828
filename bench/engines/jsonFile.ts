/** The index of an engine that writes JSON, as one file. */
export function writeJsonFile(value: unknown): Uint8Array[] {
  return [new TextEncoder().encode(JSON.stringify(value))];
}

/** What `writeJsonFile` wrote, as text. */
export function readFileText(files: Uint8Array[]): string {
  return files.map((file) => new TextDecoder().decode(file)).join('');
}
