/** What was found on a page that a harmless text would not have brought there. */
export interface Finding {
  kind: 'ran' | 'element' | 'attribute' | 'address' | 'parser';
  what: string;
}

/** What the inspectors leave on the page for the test. */
export interface Inspected extends Window {
  reportFinding: (finding: Finding) => void;
  /** Every element with each of its attributes, as `a[href]`, that has been on the page. */
  seenParts: Set<string>;
  inspectElement: (element: Element) => Finding[];
}

/**
 * Runs in the page before anything else, and must need nothing around it. Looks at every element and attribute that comes
 * into the document, however short its stay.
 */
export function inspectElements(): void {
  const page = window as unknown as Inspected;
  page.seenParts = new Set();
  const forbidden =
    /^(?:script|style|base|meta|link|iframe|frame|frameset|object|embed|applet|img|image|picture|audio|video|source|track|math|template|noscript|plaintext|xmp|listing|marquee|keygen|isindex|portal|fencedframe|slot|canvas|map|area|use|animate|animatemotion|animatetransform|set|foreignobject|feimage)$/i;
  const addressed =
    /^(?:href|src|action|formaction|data|poster|background|cite|ping|srcset|longdesc|usemap|manifest|codebase|classid|profile|lowsrc|dynsrc|to|from|values|xlink:href|xml:base)$/i;
  const owned = /^(?:https?|mailto|blob):/i;

  const read = (address: string): URL | undefined =>
    URL.canParse(address, location.origin) ? new URL(address, location.origin) : undefined;
  const isOwn = (element: Element): boolean => {
    // What the host's file holds, and what the build adds to load a view: files of the site itself.
    const address = element.getAttribute('src') ?? element.getAttribute('href');
    const isLoader = element instanceof HTMLScriptElement || element instanceof HTMLLinkElement;
    if (isLoader && address !== null) return read(address)?.origin === location.origin;
    // The data that the page goes on from, and what stands beside the app: no text of a digest comes there.
    if (element.matches('body > noscript, body > script[type="application/json"]')) return true;
    // Nothing has been drawn yet, so it stands in the host's file.
    const isBegun = document.readyState !== 'loading' && document.querySelector('#root:empty') === null;
    return /^(?:meta|style|script|noscript)$/i.test(element.tagName) && !isBegun;
  };

  page.inspectElement = (element) => {
    const findings: Finding[] = [];
    const tag = element.tagName.toLowerCase();
    if (forbidden.test(tag) && !isOwn(element)) {
      findings.push({ kind: 'element', what: element.outerHTML.slice(0, 300) });
    }
    page.seenParts.add(tag);
    for (const { name, value } of element.attributes) {
      page.seenParts.add(`${tag}[${name}]`);
      const shown = `${tag} ${name}="${value.slice(0, 200)}"`;
      const isUnsafeStyle = name === 'style' && /url\(|expression|@import|binding|behavior/i.test(value);
      const isName = name === 'id' || name === 'name';
      const isClobber =
        isName && (value in document || ('form' in element && value in HTMLFormElement.prototype));
      if (/^on|^srcdoc$|^is$/i.test(name) || isUnsafeStyle || isClobber)
        findings.push({ kind: 'attribute', what: shown });
      if (!addressed.test(name)) continue;
      // An address that cannot be read leads nowhere.
      const scheme = read(value)?.protocol ?? 'https:';
      if (!owned.test(scheme)) findings.push({ kind: 'address', what: shown });
    }
    return findings;
  };
  const inspect = (element: Element): void =>
    page.inspectElement(element).forEach((finding) => page.reportFinding(finding));

  new MutationObserver((mutations) => {
    for (const { type, target, addedNodes } of mutations) {
      if (type === 'attributes') inspect(target as Element);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        inspect(node);
        for (const inner of node.querySelectorAll('*')) inspect(inner);
      }
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}
