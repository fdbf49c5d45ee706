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

/** A parameter's name: `Tối đa`; for a value from a table, with its step (the upper end) or bloc. */
export function parameterText(lang: Lang, path: string, upTo?: number): string {
  const steps = path.split('.');
  const [table, part, end] = steps;
  if (table === 'ranges' && part)
    return `${t(lang, end === '0' ? 'parameter.min' : 'parameter.max')}, ${word(lang, `choice.bloc.${part}`)}`;
  if (table === 'limits') return t(lang, part === '0' ? 'parameter.limits.0' : 'parameter.limits.1');
  const name = word(lang, `parameter.${steps.at(-1)}`);
  if (steps.length < 3) return name;
  return upTo === undefined
    ? t(lang, 'parameter.stepNumber', { name, n: Number(part) + 1 })
    : t(lang, 'parameter.step', { name, n: upTo });
}

function word(lang: Lang, key: string): string {
  return hasMessage(key) ? t(lang, key) : (key.split('.').at(-1) ?? key);
}
