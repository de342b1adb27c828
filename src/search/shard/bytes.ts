/** Writes unsigned whole numbers as LEB128 varints: seven bits a byte, the lowest first. */
export class ByteWriter {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;

  varint(value: number): void {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.byte((rest % 128) | 128);
    this.byte(rest);
  }

  /** A block of bytes behind its length. */
  block(content: Uint8Array): void {
    this.varint(content.length);
    this.reserve(content.length);
    this.bytes.set(content, this.length);
    this.length += content.length;
  }

  finish(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }

  private byte(value: number): void {
    this.reserve(1);
    this.bytes[this.length++] = value;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.bytes.length) return;
    const larger = new Uint8Array((this.length + count) * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** @throws {RangeError} behind the last byte */
  varint(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('The shard ends too early.');
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  /** @throws {RangeError} where it is cut off */
  block(): Uint8Array {
    const length = this.varint();
    const block = this.bytes.subarray(this.at, this.at + length);
    if (block.length < length) throw new RangeError('The shard ends too early.');
    this.at += length;
    return block;
  }
}
