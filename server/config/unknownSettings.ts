import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Environment } from './readSettings';
import { SETTING_NAMES } from './settings';

/** A variable that is not a setting but was probably meant as one. */
export interface UnknownSetting {
  readonly name: string;
  /** The setting that was probably meant; null: none has a similar name, but the variable has our prefix. */
  readonly nearest: string | null;
}

/** A prefix that no other program uses. */
const OWN_PREFIX = 'DE_AN_';

/**
 * The variables that are probably misspelt settings, which the server would ignore. An environment also has variables
 * of other programs. So a name is reported only if it has our prefix, or differs from a setting of 7 letters or more in
 * one letter (two for 12 letters or more).
 */
export function unknownSettings(env: Environment = process.env): readonly UnknownSetting[] {
  const known: ReadonlySet<string> = new Set(SETTING_NAMES);
  return Object.keys(env)
    .filter((name) => !known.has(name) && env[name] !== undefined)
    .sort()
    .flatMap((name): UnknownSetting[] => {
      const nearest = nearestTo(name);
      return nearest !== null || name.startsWith(OWN_PREFIX) ? [{ name, nearest }] : [];
    });
}

/** A line about such a variable, for the person who starts the program. */
export function unknownSettingText(lang: Lang, { name, nearest }: UnknownSetting): string {
  return nearest === null
    ? t(lang, 'setting.unknown', { name })
    : t(lang, 'setting.unknownNear', { name, nearest });
}

function nearestTo(name: string): string | null {
  const near = SETTING_NAMES.map((known) => ({ known, far: distance(name.toUpperCase(), known) }))
    .filter(({ known, far }) => far <= allowedDistance(known))
    .sort((a, b) => a.far - b.far);
  return near[0]?.known ?? null;
}

/** How many letters may differ. None may in a short name, which can resemble the name of another program's variable. */
function allowedDistance({ length }: string): number {
  if (length < 7) return 0;
  return length < 12 ? 1 : 2;
}

/** The edit distance of two names: letters added, removed, changed or swapped with their neighbour. */
function distance(a: string, b: string): number {
  const table: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  const at = (i: number, j: number) => table[i]?.[j] ?? 0;
  for (let j = 1; j <= b.length; j++) (table[0] as number[])[j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let far = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        far = Math.min(far, at(i - 2, j - 2) + 1);
      }
      (table[i] as number[])[j] = far;
    }
  }
  return at(a.length, b.length);
}
