import { createElement, lazy, useState, type ComponentType } from 'react';

/** A component whose code comes when it is needed, and the way to fetch that beforehand. */
export type LazyComponent<Props> = ComponentType<Props> & { prepare: () => Promise<unknown> };

/**
 * Once the code is here nothing is waited for: React keeps what it shows while it waits for 300 ms, however soon all is here.
 * @param load with the `import()` awaited in it: what is chained to it does not hear of style sheets
 * @param recover what to draw where the code was needed and did not come; should preparing it fail, nothing is lost yet
 */
export function lazyComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  recover: (error: unknown) => ComponentType<Props> | Promise<never>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  const loadOnce = async () => (loaded = await load());
  const Lazy = lazy(async () => ({ default: await loadOnce().catch(recover) }));
  function Component(props: Props) {
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Lazy);
    return createElement(Shown, props);
  }
  return Object.assign(Component, { prepare: () => loadOnce().catch(() => undefined) });
}
