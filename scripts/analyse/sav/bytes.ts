/** Bytes read from left to right, in the order of bytes that a file has. */
export class ByteReader {
  private readonly view: DataView;

  /** @param little whether the lowest byte of a number comes first */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly little: boolean,
    public at = 0,
  ) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get left(): number {
    return this.bytes.length - this.at;
  }

  /** @throws RangeError past the end */
  integer(): number {
    this.at += 4;
    return this.view.getInt32(this.at - 4, this.little);
  }

  /** A whole number of eight bytes, as far as a number holds it. */
  long(): number {
    this.at += 8;
    return Number(this.view.getBigInt64(this.at - 8, this.little));
  }

  number(): number {
    this.at += 8;
    return this.view.getFloat64(this.at - 8, this.little);
  }

  byte(): number {
    this.at += 1;
    return this.view.getUint8(this.at - 1);
  }

  /** @throws RangeError past the end, or where a length is no length */
  take(count: number): Uint8Array {
    if (count < 0 || count > this.left) throw new RangeError('the file ends too early');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }
}
