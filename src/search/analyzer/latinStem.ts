/**
 * The singular of an English word, lower case, without accents: models → model, policies → policy.
 * @param word lower case
 */
export function latinStem(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if (plain.length < 4 || !/^[a-z]+s$/.test(plain) || /(?:ss|us|is)$/.test(plain)) return plain;
  if (plain.endsWith('ies') && plain.length > 4) return `${plain.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss)es$/.test(plain)) return plain.slice(0, -2);
  return plain.slice(0, -1);
}

/**
 * The parts of a camelCase word, where there are several: FlashAttention → Flash, Attention; Qwen2.5VL → Qwen, VL. The
 * plural of an abbreviation, LLMs, has none.
 */
export function splitCamelCase(word: string): string[] {
  if (/^\p{Lu}+s$/u.test(word)) return [];
  const parts = word.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
  return parts.length === 1 && parts[0] === word ? [] : parts.filter((part) => part.length > 1);
}
