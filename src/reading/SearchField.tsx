import {
  useLayoutEffect,
  useRef,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useWords } from '../i18n/words.ts';
import { isComposing } from './typing.ts';

interface SearchFieldProps extends ComponentPropsWithRef<'input'> {
  ref: RefObject<HTMLInputElement | null>;
  text: string;
  /** Called for each syllable, also while an input method still composes it. */
  onText: (text: string) => void;
  /** Called for the keys that do not belong to an input method. */
  onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * A field to type a query into. It keeps its own value, since one that is written into it while an input method
 * composes would lose or double a syllable; `text` reaches it only when it comes from elsewhere.
 */
export function SearchField({ ref, text, onText, onKeyDown, ...rest }: SearchFieldProps) {
  const { search } = useWords();
  const isInComposition = useRef(false);
  useLayoutEffect(() => {
    const field = ref.current;
    if (field && !isInComposition.current && field.value !== text) field.value = text;
  }, [ref, text]);
  return (
    <input
      aria-label={search.name}
      placeholder={search.placeholder}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="search"
      maxLength={1000}
      {...rest}
      ref={ref}
      onInput={(event) => onText(event.currentTarget.value)}
      onCompositionStart={() => (isInComposition.current = true)}
      onCompositionEnd={() => (isInComposition.current = false)}
      onKeyDown={(event) => {
        if (!isComposing(event.nativeEvent)) onKeyDown?.(event);
        // An input method's Enter does not send the form, nor does its Escape close the dialog.
        else if (['Enter', 'Escape'].includes(event.code)) event.preventDefault();
      }}
    />
  );
}
