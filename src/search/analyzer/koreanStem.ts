/** What is attached to nouns: particles, the copula, and plural and other suffixes that do not change what is meant. */
const particles = `
은 는 이 가 을 를 의 에 와 과 로 도 만 나 며 고 란 라 들 인 임 께 적
으로 에서 에게 께서 까지 부터 마다 조차 마저 밖에 처럼 보다 같이 이나 이라 이란 이며 이고 이다 이든 이랑 하고 라고 라는 라며 한테 대로 만큼 뿐
에는 에도 에의 에만 로는 로도 로의 로서 로써 로만 와의 과의 와는 과는 와도 과도 들이 들은 들을 들의 들에 들과 들도 들로 적인 적으로 적이 적이고 적이며 적임
으로는 으로도 으로의 으로서 으로써 으로만 으로부터 로부터 에서는 에서도 에서의 에서만 에게는 에게도 에게서 까지의 까지도 부터의 만의 만을 만이 만으로 보다는
이라는 이라고 이므로 이지만 이면 이었다 이었으며 였다 였으며 입니다 인데 이어서 이자 이기 이든지 으로서의 로서의 들에게 들에서 들까지 들로부터 뿐만 뿐만이
`;

/** What makes a verb or an adjective of a noun, in the forms that summaries use. */
const verbEndings = `
하는 하다 하고 하며 하여 해 해서 하면 하면서 하지 하지만 하기 하기에 하기는 하도록 하게 하거나 하려 하려는 하려고 하자 하던 하므로 하였다 하였음 하였으며 하였고 하였습니다
한 한다 한다는 한다고 할 함 함을 함으로써 함으로 함에 함에도 함과 함이 함은 했다 했음 했으며 했고 했습니다 했지만 했던 합니다 하는데 하는지 하는가 하나 하다는
되는 되다 되고 되며 되어 돼 돼서 되어서 되면 되면서 되지 되지만 되기 되도록 되게 되거나 되었다 되었음 되었으며 되었고 되었습니다 되었던 된 된다 된다는 될 됨 됨을 됨으로써 됐다 됐음 됐으며 됩니다 되는데 되는지 되므로
시키는 시키다 시키고 시키며 시켜 시켜서 시키면 시키면서 시키지 시키기 시키도록 시킨 시킨다 시킬 시킴 시킴으로써 시켰다 시켰음 시켰으며 시킵니다
받는 받고 받아 받은 받음 스러운 스럽게 스럽다 로운 롭게 로움
`;

/** Endings of verbs and adjectives proper: 높이는, 줄이며, 어렵습니다. */
const inflections = `
는 은 던 게 고 며 면 기 음 으며 으면 으나 으므로 아서 어서 지만 는데 는지 도록 거나 려는 려고 기에 기는 기도 기로 기를 기가 기의 었다 았다 었음 았음 었으며 았으며 였음 습니다 었습니다 았습니다 면서 으면서 음을 음으로써 음에도 므로 다는 ㄴ다
`;

const suffixes = collectSuffixes([particles, verbEndings, inflections]);
const longestSuffix = Math.max(...suffixes.keys());

/** Suffixes by their length in syllables. */
function collectSuffixes(tables: string[]): Map<number, Set<string>> {
  const byLength = new Map<number, Set<string>>();
  for (const suffix of tables.join(' ').trim().split(/\s+/)) {
    byLength.set(suffix.length, (byLength.get(suffix.length) ?? new Set()).add(suffix));
  }
  return byLength;
}

/**
 * Strips the longest particle or ending, at most twice, and keeps two syllables or more: 모델에서의 → 모델, 학습하는 → 학습.
 * Measured in `SEARCH`: the largest part of Korean quality. A stemmer of rules cuts some words wrongly (정의 stays,
 * 한국어가 → 한국어, but 전문가 → 전문); index and query are cut alike, so that they still meet.
 * @param word Hangul in NFC
 */
export function koreanStem(word: string): string {
  return stripSuffix(stripSuffix(word));
}

/** English words that end as if 인 were attached: 도메인, 파이프라인, 온라인, 디자인, 블록체인. */
const loanwordEnding = /(?:도메|라|디자|록체)인$/;

function stripSuffix(word: string): string {
  if (loanwordEnding.test(word)) return word;
  for (let length = Math.min(longestSuffix, word.length - 2); length > 0; length--) {
    if (suffixes.get(length)?.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}
