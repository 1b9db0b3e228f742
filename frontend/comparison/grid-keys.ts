/**
 * The keys of a grid (ARIA Authoring Practices): one tab stop; arrows, Home, End, Page keys and Ctrl with Home or End move
 * between cells. A cell is any element with `data-grid-cell`; rows are those of the table, top to bottom.
 */
export class GridKeys {
  private static readonly PAGE = 8;
  private static readonly CELL = '[data-grid-cell]';

  constructor(private readonly grid: () => HTMLElement | null) {}

  /** Makes sure that exactly one cell can be reached by Tab. */
  update() {
    const cells = this.cells().flat();
    const current = cells.find((cell) => cell.tabIndex === 0) ?? cells[0];
    cells.forEach((cell) => (cell.tabIndex = cell === current ? 0 : -1));
  }

  readonly onFocus = (event: FocusEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>(GridKeys.CELL);
    if (cell) {
      this.cells()
        .flat()
        .forEach((other) => (other.tabIndex = other === cell ? 0 : -1));
    }
  };

  readonly onKey = (event: KeyboardEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>(GridKeys.CELL);
    if (!cell || event.altKey || event.metaKey || event.shiftKey) {
      return;
    }
    const target = this.target(event, cell);
    if (target) {
      event.preventDefault();
      event.stopPropagation();
      target.focus();
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  };

  private target({ key, ctrlKey }: KeyboardEvent, cell: HTMLElement): HTMLElement | undefined {
    const rows = this.cells();
    const row = rows.findIndex((cells) => cells.includes(cell));
    const column = this.columnOf(cell);
    const inRow = (place: number, wanted = column) => nearest(rows[clamp(place, rows.length)], wanted);
    const rtl = getComputedStyle(cell).direction === 'rtl';
    const step = (by: number) => rows[row][rows[row].indexOf(cell) + (rtl ? -by : by)];
    switch (key) {
      case 'ArrowRight':
        return step(1);
      case 'ArrowLeft':
        return step(-1);
      case 'ArrowDown':
        return inRow(row + 1);
      case 'ArrowUp':
        return inRow(row - 1);
      case 'PageDown':
        return inRow(row + GridKeys.PAGE);
      case 'PageUp':
        return inRow(row - GridKeys.PAGE);
      case 'Home':
        return ctrlKey ? rows[0][0] : rows[row][0];
      case 'End':
        return ctrlKey ? rows.at(-1)?.at(-1) : rows[row].at(-1);
      default:
        return undefined;
    }
  }

  private cells(): HTMLElement[][] {
    const rows = [...(this.grid()?.querySelectorAll<HTMLElement>('tr') ?? [])];
    return rows
      .map((row) => [...row.querySelectorAll<HTMLElement>(GridKeys.CELL)])
      .filter((cells) => cells.length > 0);
  }

  private columnOf(cell: HTMLElement): number {
    return cell.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;
  }
}

/** The cell of a row in a column, or the last before it where rows are shorter. */
function nearest(cells: HTMLElement[], column: number): HTMLElement {
  const at = (cell: HTMLElement) => cell.closest<HTMLTableCellElement>('td, th')?.cellIndex ?? 0;
  return cells.find((cell) => at(cell) === column) ?? cells.filter((cell) => at(cell) < column).at(-1) ?? cells[0];
}

function clamp(place: number, size: number): number {
  return Math.max(0, Math.min(size - 1, place));
}
