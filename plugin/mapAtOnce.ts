/** `Promise.all` over an array, with so many at once: a file each of thousands would open all of them. */
export async function mapAtOnce<Value, Result>(
  values: readonly Value[],
  most: number,
  map: (value: Value) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = values.entries();
  const work = async () => {
    for (const [index, value] of waiting) results[index] = await map(value);
  };
  await Promise.all(Array.from({ length: Math.min(most, values.length) }, work));
  return results;
}
