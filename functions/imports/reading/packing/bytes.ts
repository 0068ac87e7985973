export type Bytes = AsyncIterable<Uint8Array>;

/** The first bytes, at least `length` of them where there are so many, and all bytes from the start on. */
export const peek = async (bytes: Bytes, length: number): Promise<{ head: Uint8Array; all: Bytes }> => {
  const iterator = bytes[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < length) {
    const { done, value } = await iterator.next();
    if (done) break;
    head = head.length === 0 ? value : Buffer.concat([head, value]);
  }
  const all = async function* () {
    try {
      yield head;
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  };
  return { head, all: all() };
};

/** The first bytes alone; what is behind them is not read. */
export const headOf = async (bytes: Bytes, length: number): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    pieces.push(piece);
    size += piece.length;
    if (size >= length) break;
  }
  return Buffer.concat(pieces).subarray(0, length);
};
