import { normalizeText } from '../model/cells/normalizeText';
import { parseCell } from '../model/cells/parseCell';
import type { ParameterValue } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import { POLITICAL_THEORY } from '../model/tables/roster';

/** The greatest number that is accepted, by unit. A greater one is probably a typing mistake. */
const GREATEST = { count: 9_999_999, months: 600, years: 120 } as const;

/**
 * Parses a typed parameter in Vietnamese notation: `27`, `12,5`, `15%`, `1/3`, `30/6/2025`, or the code of a grade of
 * political theory. Null if it cannot be parsed or is outside the bounds of its unit.
 */
export function readParameter({ kind }: Parameter, typed: string): ParameterValue | null {
  const text = normalizeText(typed);
  switch (kind) {
    case 'count':
    case 'months':
    case 'years': {
      const cell = parseCell({ key: 'count', kind: 'integer', max: GREATEST[kind] }, text);
      return cell.ok && typeof cell.value === 'number' ? cell.value : null;
    }
    case 'percent': {
      const cell = parseCell({ key: 'percent', kind: 'percent' }, text);
      return cell.ok && typeof cell.value === 'number' ? cell.value : null;
    }
    case 'date': {
      const cell = parseCell({ key: 'date', kind: 'date' }, text);
      return cell.ok && typeof cell.value === 'string' ? cell.value : null;
    }
    case 'theory':
      return POLITICAL_THEORY.find((rank) => rank === text) ?? null;
    case 'share':
      return readShare(text);
  }
}

function readShare(text: string): readonly [number, number] | null {
  const parts = /^(\d{1,4})\s*\/\s*(\d{1,4})$/.exec(text);
  if (parts) {
    const [part, whole] = [Number(parts[1]), Number(parts[2])];
    return whole > 0 && part <= whole ? [part, whole] : null;
  }
  const percent = parseCell({ key: 'percent', kind: 'percent' }, text);
  if (!percent.ok || typeof percent.value !== 'number') return null;
  const scale = 10 ** (String(percent.value).split('.')[1]?.length ?? 0);
  return [Math.round(percent.value * scale), 100 * scale];
}
