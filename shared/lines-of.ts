/**
 * The lines of an object, as it comes; none is empty. Cut at line feeds alone: Node's own reader of lines also cuts at
 * U+2028 and U+2029, which JSON leaves as they are in a text.
 */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line !== '') yield line;
  }
  if (rest !== '') yield rest;
}
