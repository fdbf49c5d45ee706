import type { CellRef } from '../../../model/findings/finding';
import type { Snapshot } from '../../../model/scheme/snapshot';
import { TABLE_TYPES } from '../../../model/tables/tableTypes';
import { type TableView, viewTable } from '../../../tableViews/TableView';
import { blockContext } from '../claims/blockContext';
import { claimContext } from '../claims/ClaimContext';
import { numberBlocks } from '../claims/numberBlocks';
import { everyClaim } from './everyClaim';
import { quantities } from './quantities';

/** A number of the text that is compared with no table. */
export interface UncomparedNumber {
  /** Its section and its range in the text. */
  readonly at: CellRef;
  /** The number as it is written. */
  readonly written: string;
  /** The text on both sides of it in its block, at most `SHOWN` characters each; it may begin and end within a word. */
  readonly before: string;
  readonly behind: string;
}

/** A number in one word, such as `hai`. Prose uses it without counting: `khi hai người ngang nhau`, when two people tie. */
const ONE_WORD = /^\p{L}+$/u;
/** Most characters that a list shows before a number, and most behind it. */
const SHOWN = 48;

/**
 * The numbers in the text of a scheme that `narrative.numbers` compares with no table, in reading order. Dates, years, ages,
 * lengths of time, ordinals, document numbers, numbers in one word and bound numbers are not among them.
 */
export function uncomparedNumbers(snapshot: Snapshot): readonly UncomparedNumber[] {
  const { facts, sections } = snapshot;
  const tables = sections.flatMap(({ id, tables: list }) => list.map((table) => viewOf(id, table)));
  const order = Object.keys(TABLE_TYPES);
  const everyTable = [...tables].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const scheme = claimContext({ everyTable, facts, snapshot });
  return sections.flatMap(({ id, title, narrative }) => {
    const section = { id, title, blocks: numberBlocks(narrative) };
    return section.blocks.flatMap((block, i) => {
      const found = quantities(block);
      if (found.length === 0) return [];
      const claims = everyClaim(block, blockContext(section, i), scheme);
      const compared = new Set(claims.map(({ number }) => number));
      return found.flatMap(({ from, to, number, ratio }): UncomparedNumber[] => {
        if (compared.has(number) || (ratio && compared.has(ratio.whole))) return [];
        if (ONE_WORD.test(block.text.slice(from, to))) return [];
        return [
          {
            at: { section: id, text: { block: i, from, to } },
            written: block.text.slice(from, to),
            before: block.text.slice(Math.max(0, from - SHOWN), from),
            behind: block.text.slice(to, to + SHOWN),
          },
        ];
      });
    });
  });
}

const VIEWS = new WeakMap<object, TableView>();

/** The view of a table. The same table gives the same view, so that claims of unchanged blocks are not read again. */
function viewOf(section: string, table: Snapshot['sections'][number]['tables'][number]): TableView {
  const known = VIEWS.get(table);
  if (known?.section === section) return known;
  const view = viewTable(section, table);
  VIEWS.set(table, view);
  return view;
}
