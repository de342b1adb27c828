import type { Nodes, Parents, PhrasingContent, Root, RootContent, Table } from 'mdast';

/**
 * Brings to light what Markdown keeps from the page: link definitions, footnotes, titles of links, the languages of code
 * blocks, cells beyond a table's head, and images, which would be fetched from elsewhere and become links. Addresses that
 * are not safe to follow are shown as text.
 */
export function remarkShowAll() {
  return (tree: Root, file: { toString: () => string }): void => {
    showChildren(tree, file.toString());
  };
}

function showChildren(parent: Parents, source: string): void {
  const children = parent.children as RootContent[];
  for (const child of children) if ('children' in child) showChildren(child, source);
  // Every replacement stands where its node stood: blocks for blocks, phrases for phrases.
  parent.children = children.flatMap((child) => show(child, source)) as typeof parent.children;
}

function show(node: RootContent, source: string): RootContent[] {
  switch (node.type) {
    case 'link':
      return isSafe(node.url)
        ? [node, ...titleOf(node)]
        : [...node.children, text(` (${node.url})`), ...titleOf(node)];
    case 'image':
      return showImage(node.alt ?? '', node.url, titleOf(node));
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
      return [text(sourceOf(node, source))];
    case 'definition':
      return [{ type: 'paragraph', children: [text(sourceOf(node, source))] }];
    case 'footnoteDefinition':
      return [
        { type: 'paragraph', children: [text(`[^${node.label ?? node.identifier}]`)] },
        ...node.children,
      ];
    case 'code':
      return node.lang ? [showLanguage([node.lang, node.meta ?? ''].join(' ').trim()), node] : [node];
    case 'table':
      return [widenTable(node)];
    default:
      return [node];
  }
}

/** The language of a block of code, small above it. */
function showLanguage(language: string): RootContent {
  return { type: 'paragraph', data: { hName: 'small' }, children: [text(language)] };
}

/** Cells beyond the last column of the head would be dropped. */
function widenTable(table: Table): Table {
  const columns = Math.max(...table.children.map(({ children }) => children.length));
  const missing = columns - (table.align?.length ?? 0);
  return { ...table, align: [...(table.align ?? []), ...Array.from({ length: missing }, () => null)] };
}

function showImage(alt: string, url: string, title: PhrasingContent[]): PhrasingContent[] {
  if (!isSafe(url)) return [text(`${alt} (${url})`), ...title];
  return [{ type: 'link', url, children: [text(alt === '' ? url : alt)] }, ...title];
}

function titleOf({ title }: { title?: string | null | undefined }): PhrasingContent[] {
  return title ? [text(` (${title})`)] : [];
}

/** Only what a reader may follow into another tab; a digest has no pages for a relative address to lead to. */
function isSafe(url: string): boolean {
  return /^(?:https?:\/\/|mailto:)/i.test(url);
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset, node.position?.end.offset);
}
