import assert from 'node:assert/strict';
import { typeName } from '@templates/official/face/faceLines';
import { definitionOf } from '@templates/official/kinds/papers';
import { TEXT_WIDTH, widthOf } from '@templates/official/page/pageGeometry';
import { GRID_MARGINS } from '@templates/official/tables/tableFrame';
import { looks } from '@templates/official/testing/paperLooks';
import { all, at, val } from '@templates/official/testing/xmlTree';
import { wordWidth } from '@templates/official/text/wordWidth';
import { any, type FormRule, face, grids, isState, printedDay, printedNumber, spell } from './formRule';

/** Rules on appendices and tables. */
export const TABLE_RULES: readonly FormRule[] = [
  {
    id: 'A1-A4',
    says: 'appendices on new pages: label and title bold, centred, `(Kèm theo …)` italic with the paper’s type; Arabic or Roman by standard and house',
    // Forms of several people have a section each, and no appendices.
    appliesTo: ({ kind, paper }) => definitionOf(kind).form !== 'blank' && paper.sections.length > 1,
    holds(one) {
      const numeral = isState(one) || one.setting.house?.appendixNumerals === 'roman' ? 'I' : '1';
      const label = isState(one) ? `Phụ lục ${numeral}` : `PHỤ LỤC ${numeral}`;
      const from = one.paper.paragraphs.findIndex(({ text }) => text === label);
      const [first, title, attached] = one.paper.paragraphs.slice(from, from + 3);
      assert.ok(first && title && attached);
      assert.deepEqual([first, title, attached].map(looks), [
        '14 bold upright',
        '14 bold upright',
        '14 plain italic',
      ]);
      assert.equal(title.text, title.text.toUpperCase());
      assert.ok(
        attached.text.startsWith(
          `(Kèm theo ${typeName(definitionOf(one.kind).type)} số ${printedNumber(one.setting.number)}`,
        ),
      );
    },
  },
  {
    id: 'A3 (attached)',
    says: 'a paper that goes with another names it under its title, 14 italic',
    appliesTo: ({ kind }) => definitionOf(kind).form === 'attached' && kind !== 'danhSachBauCu',
    holds(one) {
      const note = face(one).find(({ text }) => text.startsWith('(Kèm theo'));
      const { attachedTo, issuer, year } = one.setting;
      const host = one.setting.symbol.split(/[/-]/)[1];
      const [n, symbol] = [printedNumber(attachedTo?.number), attachedTo?.symbol ?? `TTr/${host}`];
      const day = printedDay(attachedTo?.date, year);
      assert.equal(note?.text, spell(one, `(Kèm theo Tờ trình số ${n}-${symbol}, ${day} của ${issuer})`));
      assert.ok(note && looks(note) === '14 plain italic');
    },
  },
  {
    id: 'D1',
    says: 'tables of fixed layout, grid equal to the cells, exactly as wide as the text of their page',
    appliesTo: any,
    holds({ paper, setting }) {
      const format = setting.house?.tablePaper === 'a3' ? 'a3' : 'landscape';
      const turned = widthOf(format, setting.house);
      for (const table of paper.tables) {
        const grid = all(table, 'w:gridCol').map((column) => Number(column.attrs['w:w']));
        const total = grid.reduce((a, b) => a + b, 0);
        assert.ok(total === TEXT_WIDTH || total === turned, String(total));
        assert.equal(at(table, 'w:tblPr', 'w:tblLayout')?.attrs['w:type'], 'fixed');
        for (const row of all(table, 'w:tr')) {
          const widths = all(row, 'w:tcW').map((cell) => Number(cell.attrs['w:w']));
          assert.equal(
            widths.reduce((a, b) => a + b, 0),
            total,
          );
        }
      }
    },
  },
  {
    id: 'D1 (words)',
    says: 'each column is as wide as its longest word',
    appliesTo: any,
    holds(one) {
      for (const table of grids(one)) {
        for (const cell of all(table, 'w:tc')) {
          const width = Number(at(cell, 'w:tcPr', 'w:tcW')?.attrs['w:w']);
          const own = new Set(all(cell, 'w:p'));
          for (const { runs } of one.paper.paragraphs.filter((p) => own.has(p.element))) {
            for (const { written, size, bold } of runs) {
              const widest = wordWidth(written, size * 2, bold ? 'bold' : 'regular');
              assert.ok(
                widest + GRID_MARGINS.left + GRID_MARGINS.right <= width,
                `«${written}» in ${width} twips`,
              );
            }
          }
        }
      }
    },
  },
  {
    id: 'D2 D3 D4 D5 D7',
    says: 'heads bold, centred and repeated, one row or two; rows do not break; all lines drawn; 11 to 14 pt',
    appliesTo: any,
    holds(one) {
      for (const table of grids(one)) {
        const rows = all(table, 'w:tr');
        const heads = rows.filter((row) => all(row, 'w:tblHeader').some((on) => on.attrs['w:val'] !== 'off'));
        assert.equal(heads.length, all(table, 'w:vMerge').length > 0 ? 2 : 1);
        assert.deepEqual(heads, rows.slice(0, heads.length));
        assert.ok(rows.every((row) => all(row, 'w:cantSplit').length === 1));
        assert.equal(val(at(table, 'w:tblPr', 'w:tblBorders'), 'w:insideH'), 'single');
        const own = new Set(all(table, 'w:p'));
        const texts = one.paper.paragraphs.filter((p) => own.has(p.element) && p.text !== '');
        assert.ok(texts.every((p) => p.runs.every(({ size }) => size >= 11 && size <= 14)));
        const inHead = new Set(heads.flatMap((row) => all(row, 'w:p')));
        assert.ok(
          texts
            .filter((p) => inHead.has(p.element))
            .every((p) => p.align === 'center' && p.runs.every(({ bold }) => bold)),
        );
      }
    },
  },
];
