import type { ParameterValue } from '../model/findings/layerSetting';
import type { Parameter } from '../model/findings/parameter';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import { hasMessage, t } from './t';

/** A parameter's value as a person reads it: `27`, `12,5%`, `15%`, `1/3`, `30/06/2025`, a rank's name. */
export function formatParameter(lang: Lang, value: ParameterValue | null, kind?: Parameter['kind']): string {
  if (value === null) return t(lang, 'parameter.none');
  if (typeof value === 'number')
    return kind === 'percent' ? `${formatNumber(lang, value)}%` : formatNumber(lang, value);
  if (typeof value === 'string') {
    const rank = `choice.political_theory.${value}`;
    return hasMessage(rank) ? t(lang, rank) : value.split('-').reverse().join('/');
  }
  const [part, whole] = value;
  return 100 % whole === 0 || whole % 100 === 0
    ? `${formatNumber(lang, (100 * part) / whole)}%`
    : `${part}/${whole}`;
}

/** A parameter by its check, as a layer's setting names it. */
export interface ParameterOfCheck {
  /** Kind of the check. */
  readonly check: string;
  readonly path: string;
  /** Of a step of a table: the greatest number of merged units that it covers. */
  readonly upTo?: number | undefined;
}

/** A parameter's name: `Tối đa`. A step (with the number of units it covers) or a bloc of a table is part of the name. */
export function parameterText(lang: Lang, { check, path, upTo }: ParameterOfCheck): string {
  const steps = path.split('.');
  const name = word(lang, parameterKey(check, path));
  const [table, part] = steps;
  if (table === 'ranges' && part) return `${name}, ${word(lang, `choice.bloc.${part}`)}`;
  if (steps.length < 3) return name;
  return upTo === undefined
    ? t(lang, 'parameter.stepNumber', { name, n: Number(part) + 1 })
    : t(lang, 'parameter.step', { name, n: upTo });
}

/** The message that names a parameter: that of its check where the check has one, else that of its name. */
export function parameterKey(check: string, path: string): string {
  const [table, part] = path.split('.');
  if (table === 'ranges') return path.endsWith('.0') ? 'parameter.min' : 'parameter.max';
  if (table === 'limits') return `parameter.limits.${part}`;
  const ofCheck = `parameter.${check}.${path}`;
  return hasMessage(ofCheck) ? ofCheck : `parameter.${path.split('.').at(-1)}`;
}

function word(lang: Lang, key: string): string {
  return hasMessage(key) ? t(lang, key) : (key.split('.').at(-1) ?? key);
}
