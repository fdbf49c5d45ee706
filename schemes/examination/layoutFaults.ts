import type { TopicResult } from './Examination';
import type { WordLayout } from './ExaminedFile';

/** A4 and A3, in millimetres. */
const PAPERS = [
  [210, 297],
  [297, 420],
] as const;
/** Least and greatest margin, in millimetres. */
const MARGINS = {
  party: { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [15, 15] },
  state: { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] },
} as const;
/** How far a size may be from the rule, in millimetres: Word rounds to twentieths of a point. */
const NEAR = 0.6;
/** Least and greatest size of the running text, in points. */
const SIZES = { party: [14, 15], state: [13, 14] } as const;

/**
 * The faults of page, margins, and font and size of the running text. `of`: whose paper it is; null: unknown. Party and
 * State have different margins and sizes, so these are not judged if `of` is null. Margins are judged only on upright pages:
 * the guidance gives none for landscape pages.
 */
export function layoutFaults(layout: WordLayout | null, of: 'party' | 'state' | null): TopicResult {
  if (!layout) return { judged: 0, unjudged: 0, faults: [] };
  const faults: TopicResult['faults'][number][] = [];
  const add = (code: string, params: TopicResult['faults'][number]['params']) =>
    faults.push({ severity: 'wrong', code, params, place: { kind: 'file' } });
  let judged = 0;
  const odd = layout.pages.find(({ width, height }) => !isKnownPaper(width, height));
  if (layout.pages.length > 0) judged += 1;
  if (odd) add('examination.form.page', { width: Math.round(odd.width), height: Math.round(odd.height) });
  const upright = layout.pages.filter(({ width, height }) => width < height);
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    if (of === null || upright.length === 0) continue;
    const [least, most] = MARGINS[of][side];
    judged += 1;
    const wrong = upright.find((page) => page[side] < least - NEAR || page[side] > most + NEAR);
    if (wrong)
      add(`examination.form.margin.${side}`, { found: Math.round(wrong[side] * 10) / 10, least, most });
  }
  if (layout.font !== null) {
    judged += 1;
    if (!/^(?:times new roman|liberation serif|tinos)$/iu.test(layout.font))
      add('examination.form.font', { font: layout.font });
  }
  if (of !== null && layout.size !== null) {
    judged += 1;
    const [least, most] = SIZES[of];
    if (layout.size < least || layout.size > most)
      add('examination.form.size', { size: layout.size, least, most });
  }
  return { judged, unjudged: 0, faults };
}

function isKnownPaper(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return PAPERS.some(([a, b]) => Math.abs(short - a) <= 1 && Math.abs(long - b) <= 1);
}
