import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A component that all can be done without: where its code, or the style sheet of that, cannot be fetched, it is nothing.
 * @param load with the `import()` awaited in it: what is chained to it does not hear of style sheets
 */
export function lazyExtra<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load().catch(() => nothing) }));
}

function nothing(): null {
  return null;
}
