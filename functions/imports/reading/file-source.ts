/** A file that can be read again and in part, wherever it is kept. */
export interface FileSource {
  /** Bytes. */
  readonly size: number;
  /** All of it, or the bytes from `start` to before `end`. @throws UnreadableFile when it is another file by now */
  read(range?: { readonly start: number; readonly end: number }): Promise<AsyncIterable<Uint8Array>>;
}
