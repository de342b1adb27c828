import type { Plugin } from 'vite';

/**
 * Leaves out of what draws Markdown the names of SVG's attributes and the reading of `style` attributes: 4 kB of every
 * paper that only HTML in the text could need, and that is shown as text.
 */
export function shakeMarkdown(): Plugin {
  return {
    name: 'shake-markdown',
    apply: 'build',
    transform: {
      filter: {
        id: /node_modules\/(?:property-information\/index|hast-util-to-jsx-runtime\/lib\/index)\.js$/,
      },
      handler: (code) => ({
        code: code
          .replace(/^import \{svg as svgBase\}.*$/m, '')
          .replace(/^export const svg = .*$/m, 'export const svg = html')
          .replace(/^import styleToObject.*$/m, 'const styleToObject = () => undefined'),
        map: null,
      }),
    },
  };
}
