import { useEffect, useState } from 'react';

/** So long after the last keystroke texts are fetched: one who still types needs none of them. */
export const quietMs = 300;

/** A value once it has stayed the same for a while, until then the one before. */
export function useSettled<Value extends string | number | boolean>(
  value: Value,
  delayMs: number,
): Value | undefined {
  const [settled, setSettled] = useState<Value>();
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delayMs);
    return () => clearTimeout(timer);
  }, [value, delayMs]);
  return settled;
}
