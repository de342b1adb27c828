import { useEffect, useEffectEvent, type RefObject } from 'react';
import { isComposing } from '../../reading/typing.ts';

interface Combobox {
  field: RefObject<HTMLInputElement | null>;
  /** The id of the list; that of an option is this, a hyphen, and the option. */
  listId: string;
  options: string[];
  chosen: string | undefined;
  onChoose: (option: string) => void;
}

/**
 * The keys of a combobox whose field was there before its options: arrows choose, Enter follows what is chosen, with Ctrl
 * or ⌘ in a new tab. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function useComboboxKeys({ field, listId, options, chosen, onChoose }: Combobox): void {
  const elementOf = (option: string) => document.getElementById(`${listId}-${option}`);

  function stepTo(event: KeyboardEvent, step: number): void {
    const index = chosen === undefined ? -1 : options.indexOf(chosen);
    // From the field one goes up to the last, as from the first.
    const next = options.at(Math.max(index, step < 0 ? 0 : -1) + step) ?? options[0];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    elementOf(next)?.scrollIntoView({ block: 'nearest' });
  }

  // What a key does is what is drawn: a listener that is put in place anew may come a moment after the options.
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (isComposing(event) || event.altKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.code];
    if (step !== undefined) stepTo(event, step);
    else if (event.key === 'Enter' && chosen !== undefined) follow(event, elementOf(chosen));
  });

  useEffect(() => {
    const input = field.current;
    const hear = (event: KeyboardEvent) => act(event);
    input?.addEventListener('keydown', hear);
    return () => input?.removeEventListener('keydown', hear);
  }, [field]);

  useEffect(() => {
    const input = field.current;
    if (chosen === undefined) input?.removeAttribute('aria-activedescendant');
    else input?.setAttribute('aria-activedescendant', `${listId}-${chosen}`);
  }, [field, listId, chosen]);
}

function follow(event: KeyboardEvent, option: HTMLElement | null): void {
  if (!(option instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  if (event.ctrlKey || event.metaKey) window.open(option.href, '_blank', 'noopener');
  else option.click();
}
