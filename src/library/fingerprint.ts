/** 32 bits of a text in base 36, always seven characters (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/). */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
