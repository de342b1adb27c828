import type { ComponentType } from 'react';
import { lazyComponent, type LazyComponent } from './lazyComponent.ts';

/** A component that all can be done without: where its code, or the style sheet of that, cannot be fetched, it is nothing. */
export function lazyExtra<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  return lazyComponent(load, () => nothing);
}

function nothing(): null {
  return null;
}
