import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

it.each([
  [0, [0]],
  [127, [127]],
  [128, [128, 1]],
  [300, [172, 2]],
])('writes %i as %j', (value, bytes) => {
  const writer = new ByteWriter();
  writer.varint(value);
  expect([...writer.finish()]).toEqual(bytes);
});

it('reads back any numbers and blocks, also where they outgrow what was reserved', () => {
  const numbers = fc.array(fc.oneof(fc.nat(300), fc.maxSafeNat()));
  fc.assert(
    fc.property(numbers, fc.uint8Array({ maxLength: 10_000 }), (numbers, block) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.varint(number);
      writer.block(block);
      const reader = new ByteReader(writer.finish());
      expect(numbers.map(() => reader.varint())).toEqual(numbers);
      expect([...reader.block()]).toEqual([...block]);
    }),
  );
});

it.each([[[]], [[200]]])('says that %j ends too early for a number', (bytes) => {
  expect(() => new ByteReader(Uint8Array.from(bytes)).varint()).toThrow(RangeError);
});

it('says that a block ends too early', () => {
  expect(() => new ByteReader(Uint8Array.from([3, 1, 2])).block()).toThrow('The shard ends too early.');
});
