/**
 * Lucide types its whole alone; through that a page in development would fetch every icon, and a chunk's file would depend
 * on what the bundler makes of 1,700 re-exports.
 */
declare module 'lucide/dist/esm/icons/*' {
  const nodes: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[];
  export { nodes as default };
}
