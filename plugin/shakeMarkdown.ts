import type { Plugin } from 'vite';

/**
 * Leaves out of what draws Markdown the names of SVG's attributes and the reading of `style` attributes, which only HTML in
 * the text could need, and that is shown as text; footnotes, which digests do not have; and a copy of what every browser
 * brings: 5 kB of every paper.
 */
export function shakeMarkdown(): Plugin {
  return {
    name: 'shake-markdown',
    apply: 'build',
    transform: {
      filter: {
        id: /node_modules\/(?:property-information\/index|(?:hast-util-to-jsx-runtime|mdast-util-to-hast)\/lib\/index|mdast-util-to-hast\/lib\/state)\.js$/,
      },
      handler: (code) => ({
        code: code
          .replace(/^import \{svg as svgBase\}.*$/m, '')
          .replace(/^export const svg = .*$/m, 'export const svg = html')
          .replace(/^import styleToObject.*$/m, 'const styleToObject = () => undefined')
          .replace(/^import \{footer\}.*$/m, 'const footer = () => undefined')
          .replace(/^import structuredClone from '@ungap\/structured-clone'$/m, ''),
        map: null,
      }),
    },
  };
}
