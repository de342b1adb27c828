import type { Finding, Inspected } from './inspectElements.ts';

/**
 * Runs in the page before anything else, and must need nothing around it. Listens for code that runs and for texts that
 * are parsed as HTML.
 */
export function inspectCode(): void {
  const page = window as unknown as Inspected & Record<string, unknown>;
  const report = (kind: Finding['kind'], what: string): void => page.reportFinding({ kind, what });

  for (const name of ['ran', 'alert', 'confirm', 'prompt', 'print', 'open', 'log', 'customLog']) {
    page[name] = (...values: unknown[]) => report('ran', `${name}(${values.map(String).join()})`);
  }
  const realEval = page['eval'] as (code: string) => unknown;
  page['eval'] = (code: string) => {
    // The test's own functions come into the page this way too.
    const isOfTest = code.includes('__playwright') || new Error().stack?.includes('UtilityScript') === true;
    if (!isOfTest) report('ran', `eval(${code})`);
    return realEval(code);
  };
  for (const name of ['setTimeout', 'setInterval'] as const) {
    const real = window[name].bind(window);
    page[name] = (run: unknown, ...rest: []) => {
      if (typeof run === 'string') report('ran', `${name}("${run}")`);
      return (real as (run: unknown, ...rest: []) => number)(run, ...rest);
    };
  }
  const parsers: [object, string[]][] = [
    [Document.prototype, ['write', 'writeln', 'execCommand']],
    [Element.prototype, ['insertAdjacentHTML', 'setHTMLUnsafe']],
    [Range.prototype, ['createContextualFragment']],
    [DOMParser.prototype, ['parseFromString']],
  ];
  for (const [prototype, methods] of parsers) {
    for (const method of methods) {
      const real = Reflect.get(prototype, method) as ((...values: unknown[]) => unknown) | undefined;
      if (!real) continue;
      Reflect.set(prototype, method, function call(this: unknown, ...values: unknown[]) {
        report('parser', `${method}(${String(values[0])})`);
        return real.apply(this, values);
      });
    }
  }
  for (const name of ['innerHTML', 'outerHTML']) {
    const property = Object.getOwnPropertyDescriptor(Element.prototype, name);
    Object.defineProperty(Element.prototype, name, {
      ...property,
      set(this: Element, html: unknown) {
        // Markdown's parser asks the browser what a name such as `&amp;` stands for; no such text makes an element.
        if (!/^&\w+;$/.test(String(html))) report('parser', `${name} = ${String(html)}`);
        property?.set?.call(this, html);
      },
    });
  }
}
