/** Text of others on a terminal: what would move the cursor or turn the line around is not printed. */
export const printable = (text: string): string =>
  text.replaceAll(/\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, ' ');

/** Rows under headings, as wide as they need to be; the last column may run on. */
export const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string => {
  const all = [headings, ...rows].map((row) => row.map(printable));
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Nested data as an indented outline, one fact a line. */
export const outline = (value: unknown, indent = ''): string[] => {
  if (typeof value !== 'object' || value === null) return [`${indent}${printable(String(value))}`];
  return Object.entries(value).flatMap(([name, inner]) => {
    const label = Array.isArray(value) ? `${Number(name) + 1}.` : `${name}:`;
    if (typeof inner !== 'object' || inner === null) return [`${indent}${label} ${printable(String(inner))}`];
    return [`${indent}${label}`, ...outline(inner, `${indent}  `)];
  });
};

export const grouped = (count: number): string => count.toLocaleString('en');

export const inDuration = (seconds: number): string => {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes} min ${whole % 60} s`
    : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
