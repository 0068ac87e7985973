export interface SplitText {
  readonly rows: readonly (readonly string[])[];
  /** Quoted cells that go on behind their closing mark, or are never closed. */
  readonly faults: number;
}

/** Cuts the beginning of a text into cells, to try out a separator: as the reader would, but for what is damaged. */
export const splitText = (
  text: string,
  { delimiter, quote, most = 400 }: { delimiter: string; quote: string; most?: number },
): SplitText => {
  const rows: string[][] = [];
  let row: string[] = [];
  let faults = 0;
  let at = 0;
  const endRow = () => {
    rows.push(row);
    row = [];
  };
  while (at < text.length && rows.length < most) {
    let cell = '';
    if (quote !== '' && text[at] === quote) {
      let end = at + 1;
      for (;;) {
        const next = text.indexOf(quote, end);
        if (next < 0) {
          faults += 1;
          end = text.length;
          break;
        }
        cell += text.slice(end, next);
        end = next + 1;
        if (text[end] !== quote) break;
        cell += quote;
        end += 1;
      }
      at = end;
    }
    const start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
    if (cell !== '' && at > start && text.slice(start, at).trim() !== '') faults += 1;
    row.push(cell + text.slice(start, at));
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) row.push('');
      continue;
    }
    endRow();
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  if (row.length > 0) endRow();
  return { rows, faults };
};
