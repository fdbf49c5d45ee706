import { FACTS } from '../model/facts';
import { FACTS_SECTION } from '../model/outline';
import type { BoundFigure } from './boundFigure';
import type { FigureGround, PlacedTable } from './figureGround';
import { rosterFigures } from './rosterFigures';
import { tableFigures } from './tableFigures';

/** Rows that did not change are the same list, so their figures are drawn once. */
const DRAWN = new WeakMap<
  PlacedTable['table']['rows'],
  { readonly section: string; readonly table: string; readonly figures: Figures }
>();

type Figures = readonly BoundFigure[];

/** Every number of a scheme that a text can be bound to: counts over the roster, tables in the paper's order, facts. */
export function boundFigures(ground: FigureGround): Figures {
  return [...rosterFigures(ground), ...ground.tables.flatMap(drawn), ...factFigures(ground)];
}

/** The figures by the id a text keeps. */
export function figuresById(ground: FigureGround): ReadonlyMap<string, BoundFigure> {
  return new Map(boundFigures(ground).map((figure) => [figure.id, figure]));
}

function drawn({ section, table }: PlacedTable): Figures {
  const known = DRAWN.get(table.rows);
  if (known?.section === section && known.table === table.id) return known.figures;
  const figures = tableFigures(section, table);
  DRAWN.set(table.rows, { section, table: table.id, figures });
  return figures;
}

function factFigures({ facts }: FigureGround): Figures {
  return FACTS.flatMap(({ key, kind }): Figures => {
    const value = facts[key];
    if (typeof value !== 'number' || (kind !== 'integer' && kind !== 'percent')) return [];
    return [
      {
        id: `fact/${key}`,
        kind: kind === 'percent' ? 'percent' : 'count',
        value,
        whole: null,
        noun: key === 'official_members' ? 'đảng viên' : key === 'incumbents' ? 'đồng chí' : null,
        at: { section: FACTS_SECTION, fact: key },
        name: { kind: 'fact', key },
        tableTitle: null,
      },
    ];
  });
}
