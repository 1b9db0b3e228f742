/** Heads and rows of a table; the first cell of a row is its head. */
export interface Table {
  head: string[];
  rows: (string | number)[][];
}

/** The table as CSV (RFC 4180), under lines that begin with # and say what it is. */
export function csv({ head, rows }: Table, notes: string[]): string {
  const line = (cells: (string | number)[]) => cells.map(field).join(',');
  return [...notes.map((note) => `# ${note.replaceAll(/\s+/g, ' ')}`), line(head), ...rows.map(line)].join('\r\n') + '\r\n';
}

/** Quoted where it has to be; what a spreadsheet would take for a formula begins with an apostrophe. */
function field(value: string | number): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
