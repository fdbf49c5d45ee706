import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { CellValue } from '../model/cells/cell';
import { checkCell } from '../model/cells/cell';
import { quotas, UNIT_KINDS } from '../model/tables/quotas';
import { type Row, STATED_ROW } from '../model/tables/tableType';
import type { AllocationBasis } from './AllocationBasis';
import { allocationUnits } from './AllocationUnit';
import { fixedTotal, nationalFormula } from './defaultBasis';
import type { DelegateCap } from './delegateCap';
import { formulaQuota } from './formulaQuota';
import { proposalCells } from './proposalCells';
import { propose } from './propose';

const capOf = (max: number): DelegateCap => ({ rule: 'X', max, min: null, provisions: [] });
const row = (id: string, cells: Row['cells']): Row => ({ id, order: `a${id}V`, cells });
const codes = (rows: readonly Row[], basis: AllocationBasis, max = 450) =>
  propose(allocationUnits(rows), basis, capOf(max)).problems.map(({ code }) => code);

const count = (max: number) => fc.option(fc.nat(max), { nil: undefined });
const rowCells = fc.record({
  organisation: fc.constant('Chi bộ'),
  official_members: fc.oneof(
    { weight: 20, arbitrary: fc.nat(500) },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
  ex_officio: count(4),
  designated: count(1),
  by_importance: count(3),
  unit_kind: fc.option(fc.constantFrom(...UNIT_KINDS), { nil: undefined }),
  correction: fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, fc.integer({ min: -3, max: 3 })),
  reason: fc.option(fc.constant('Đặc thù địa bàn'), { nil: undefined }),
});
const rowsGiven = fc
  .array(rowCells, { minLength: 1, maxLength: 15 })
  .map((list) => list.map((cells, i) => row(`r${i}`, filled(cells))));
const formula = fc.record({
  method: fc.constant('formula' as const),
  baseOfKind: fc.record({ unmerged: fc.nat(4), merged_two: fc.nat(6), merged_three: fc.nat(8) }),
  per: fc.integer({ min: 1, max: 120 }),
  remainder: fc.integer({ min: 1, max: 120 }),
  provision: fc.constant(''),
});
const fixed = fc.record({
  method: fc.constant('fixed' as const),
  total: fc.nat(400),
  least: fc.nat(3),
  provision: fc.constant(''),
});
const basisGiven: fc.Arbitrary<AllocationBasis> = fc.oneof(formula, fixed);

function filled(cells: Readonly<Record<string, CellValue | undefined>>): Row['cells'] {
  const given: Record<string, CellValue> = {};
  for (const [key, value] of Object.entries(cells)) if (value !== undefined) given[key] = value;
  return given;
}

function write(rows: readonly Row[], cells: readonly { row: string; column: string; value: CellValue }[]) {
  return rows.map((row) => ({
    ...row,
    cells: {
      ...row.cells,
      ...Object.fromEntries(
        cells.filter((cell) => cell.row === row.id).map((cell) => [cell.column, cell.value]),
      ),
    },
  }));
}

const computed = (key: string, row: Row, rows: readonly Row[]) =>
  Number(quotas.columns.find((column) => column.key === key)?.compute?.(row, rows) ?? 0);

describe('the proposal of delegate quotas', () => {
  it('follows the national formula: a remainder of 6,000 gives no delegate, 6,001 gives one', () => {
    const national = nationalFormula();
    assert.match(national.provision, /341-QĐ\/TW, ngày 23\/7\/2025/);
    const delegates = (members: number, kind: (typeof UNIT_KINDS)[number]) => {
      const { byUnit, byMembers } = formulaQuota({ members, kind }, national);
      return byUnit + byMembers;
    };
    assert.equal(delegates(126_000, 'unmerged'), 13 + 10);
    assert.equal(delegates(126_001, 'unmerged'), 13 + 11);
    assert.equal(delegates(126_001, 'merged_two'), 24 + 11);
    assert.equal(delegates(126_001, 'merged_three'), 35 + 11);
    assert.equal(delegates(11_999, 'unmerged'), 13 + 1);
    assert.equal(delegates(12_000, 'unmerged'), 13 + 1);
  });

  it('by formula, never gives fewer delegates for more members within one kind', () => {
    fc.assert(
      fc.property(
        formula,
        fc.constantFrom(...UNIT_KINDS),
        fc.nat(5000),
        fc.nat(500),
        (basis, kind, members, more) => {
          const [less, most] = [members, members + more].map((m) =>
            formulaQuota({ members: m, kind }, basis),
          );
          assert.ok((less?.byMembers ?? 0) <= (most?.byMembers ?? 0));
        },
      ),
    );
  });

  it('by a fixed total, adds up to it, and never gives fewer for more members and equal importance', () => {
    fc.assert(
      fc.property(rowsGiven, fixed, (rows, basis) => {
        const units = allocationUnits(rows).map((unit) => ({ ...unit, correction: 0 }));
        const proposal = propose(units, basis, null);
        if (proposal.units.length === 0) return;
        assert.equal(proposal.delegates, basis.total);
        for (const a of proposal.units) {
          for (const b of proposal.units) {
            const fewer = a.rounded - a.unit.importance < b.rounded - b.unit.importance;
            assert.ok(!((a.unit.members ?? 0) > (b.unit.members ?? 0) && fewer));
          }
        }
      }),
    );
  });

  it('never exceeds the cap, nor writes a correction without a reason or an invalid cell', () => {
    fc.assert(
      fc.property(rowsGiven, basisGiven, fc.nat(300), (rows, basis, max) => {
        const units = allocationUnits(rows);
        const cells = proposalCells(propose(units, basis, capOf(max)), basis);
        if (cells.length === 0) return;
        const after = write(rows, cells);
        const delegates = after.reduce((sum, row) => sum + computed('delegates', row, after), 0);
        assert.ok(delegates <= max, `${delegates} of ${max}`);
        for (const { correction, reason } of units) assert.ok(correction === 0 || reason !== '');
        for (const { column, value } of cells) {
          const type = quotas.columns.find(({ key }) => key === column);
          assert.ok(type && !type.compute);
          assert.equal(checkCell(type, value), null);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('writes what it showed, and proposing again changes nothing', () => {
    fc.assert(
      fc.property(rowsGiven, basisGiven, (rows, basis) => {
        const proposal = propose(allocationUnits(rows), basis, null);
        const cells = proposalCells(proposal, basis);
        if (cells.length === 0) return;
        const after = write(rows, cells);
        proposal.units.forEach(({ elected }, i) => {
          const row = after[i];
          assert.ok(row);
          assert.equal(computed('elected', row, after), elected);
        });
        assert.deepEqual(proposalCells(propose(allocationUnits(after), basis, null), basis), cells);
      }),
      { numRuns: 300 },
    );
  });

  it('says why it cannot be written', () => {
    const full = (cells: Row['cells'] = {}) =>
      row('a', { organisation: 'A', official_members: 100, ...cells });
    assert.deepEqual(codes([], fixedTotal(10)), ['noUnits']);
    assert.deepEqual(codes([row(STATED_ROW, {})], fixedTotal(10)), ['noUnits']);
    assert.deepEqual(codes([full(), row('b', {})], fixedTotal(10)), ['members']);
    assert.deepEqual(codes([full({ official_members: 0 })], fixedTotal(10)), ['noMembers']);
    assert.deepEqual(codes([full({ ex_officio: 10 })], fixedTotal(10)), ['total']);
    assert.deepEqual(codes([full({ ex_officio: 9 })], fixedTotal(10)), []);
    assert.deepEqual(codes([full()], { ...nationalFormula(), per: 0 }), ['per']);
    assert.deepEqual(codes([full()], { ...nationalFormula(), remainder: 12_001 }), ['remainder']);
    assert.deepEqual(codes([full({ correction: 1 })], fixedTotal(10)), ['reason']);
    assert.deepEqual(codes([full({ correction: -10, reason: 'x' })], fixedTotal(10)), []);
    assert.deepEqual(codes([full({ correction: -11, reason: 'x' })], fixedTotal(10)), ['correction']);
    assert.deepEqual(codes([full()], fixedTotal(10), 10), []);
    assert.deepEqual(codes([full()], fixedTotal(11), 10), ['totalOverCap']);
    assert.deepEqual(codes([full({ correction: 1, reason: 'x' })], fixedTotal(10), 10), ['overCap']);
    assert.deepEqual(codes([full()], nationalFormula(), 12), ['overCap']);
  });
});
