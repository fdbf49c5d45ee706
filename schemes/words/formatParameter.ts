import type { Parameter } from '../layers/parameters';
import type { ParameterValue } from '../model/layerSetting';
import { formatNumber } from './formatNumber';
import type { Lang } from './lang';
import { hasWord, say } from './say';

/** A parameter's value as a person reads it: `27`, `12,5%`, `15%`, `1/3`, `30/06/2025`, a rank's name. */
export function formatParameter(lang: Lang, value: ParameterValue | null, kind?: Parameter['kind']): string {
  if (value === null) return say(lang, 'parameter.none');
  if (typeof value === 'number')
    return kind === 'percent' ? `${formatNumber(lang, value)}%` : formatNumber(lang, value);
  if (typeof value === 'string') {
    const rank = `choice.political_theory.${value}`;
    return hasWord(rank) ? say(lang, rank) : value.split('-').reverse().join('/');
  }
  const [part, whole] = value;
  return 100 % whole === 0 || whole % 100 === 0
    ? `${formatNumber(lang, (100 * part) / whole)}%`
    : `${part}/${whole}`;
}

/** A parameter's name: `Tối đa`; a step (with how many units it reaches) or a bloc of a table is told with it. */
export function sayParameter(lang: Lang, path: string, upTo?: number): string {
  const steps = path.split('.');
  const [table, part, end] = steps;
  if (table === 'ranges' && part)
    return `${say(lang, end === '0' ? 'parameter.min' : 'parameter.max')}, ${word(lang, `choice.bloc.${part}`)}`;
  if (table === 'limits') return say(lang, part === '0' ? 'parameter.limits.0' : 'parameter.limits.1');
  const name = word(lang, `parameter.${steps.at(-1)}`);
  if (steps.length < 3) return name;
  return upTo === undefined
    ? say(lang, 'parameter.stepNumber', { name, n: Number(part) + 1 })
    : say(lang, 'parameter.step', { name, n: upTo });
}

function word(lang: Lang, key: string): string {
  return hasWord(key) ? say(lang, key) : (key.split('.').at(-1) ?? key);
}
