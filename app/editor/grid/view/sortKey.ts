import type { CellType, CellValue } from '@schemes/model/cells/cell';

/**
 * What a cell is sorted by: numbers and dates by what they are, choices in the order they are offered, people by their
 * given name as Vietnamese lists are (Nguyễn Văn An before Lê Thị Bình), other text as it stands. Null: empty.
 */
export function sortKey(type: CellType, value: CellValue | undefined): number | string | null {
  if (value === undefined) return null;
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return type.choices?.indexOf(value[0] ?? '') ?? 0;
  if (type.kind === 'choice') return type.choices?.indexOf(value) ?? 0;
  if (type.key !== 'full_name') return value;
  const words = value.trim().split(/\s+/);
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
