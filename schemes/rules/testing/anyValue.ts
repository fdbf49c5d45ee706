import fc from 'fast-check';
import type { CellType, CellValue } from '../../model/cells/cell';

const month = fc
  .tuple(fc.integer({ min: 1940, max: 2030 }), fc.integer({ min: 0, max: 12 }))
  .map(([year, m]) => (m === 0 ? `${year}` : `${year}-${String(m).padStart(2, '0')}`));
const day = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** For tests: any value that a cell of this type may have. */
export function anyValue(type: CellType): fc.Arbitrary<CellValue> {
  switch (type.kind) {
    case 'integer':
      return fc.integer({ min: type.min ?? 0, max: Math.min(type.max ?? 70, 70) });
    case 'percent':
      return fc.integer({ min: 0, max: 1000 }).map((n) => n / 10);
    case 'monthYear':
      return month;
    case 'date':
      return day;
    case 'choice':
      return fc.constantFrom(...(type.choices ?? []));
    case 'choices':
      return fc.subarray([...(type.choices ?? [])], { minLength: 1, maxLength: 3 });
    case 'text':
      return fc.constantFrom('Nguyễn Văn An', 'Lê Thị Bình', 'Kinh', 'Thái', 'x');
  }
}
