const formula = /\$[^$\n\uAC00-\uD7A3]{1,80}\$|\\\((?:(?!\\\))[^\n\uAC00-\uD7A3]){1,80}\\\)/g;
const plainNumber = /^\$\s*[+-]?\d[\d.,]*\s*(?:\\?%|\\times)?\s*\$$/;

/**
 * A text of the same length without its formulas, in which a number is mostly a setting: "$p<0.05$", "$\lambda = 0.1$".
 * One that is a number and nothing else stays: "$1.8\times$".
 */
export function hideFormulas(text: string): string {
  return text.replace(formula, (match) =>
    plainNumber.test(match) ? ` ${match.slice(1, -1)} ` : '\uFFFC'.repeat(match.length),
  );
}
