import { MAX_EXPLANATION } from '../model/findings/explanation';
import type { Outline } from '../model/scheme/outline';
import { currentValue } from './currentValue';
import { explanationsRoot } from './roots';
import type { ShapeProblem } from './shapeProblem';
import type { SharedType } from './sharedType';

/** Limit per section. Even a section with one missed target for each of 200 people has far fewer. */
const MAX_EXPLANATIONS = 1000;
const KEY = /^[A-Za-z0-9][A-Za-z0-9._-]{0,59}(?:\|[^|\p{Cc}\p{Cs}]{0,120}){5}$/u;
const CODE = /^[A-Za-z0-9._-]{1,120}$/;
const PARAM = /^[A-Za-z][A-Za-z0-9_]{0,39}$/;
const LONGEST_PARAM = 500;
/** Control characters other than line breaks and tabs, and halves of surrogate pairs. */
const CONTROL = /(?![\n\t])\p{Cc}|\p{Cs}/u;

/**
 * Checks the changed explanations of a section; null if they are allowed. `type` is the changed shared type. Only the
 * root itself is allowed: a type nested in it is a problem.
 */
export function checkExplanations(
  type: SharedType,
  keys: ReadonlySet<string | null>,
  root: string,
  outline: Outline,
): ShapeProblem | null {
  if (!outline.sections.some(({ id }) => explanationsRoot(id) === root)) {
    return { where: root, problem: 'shape.unknownRoot' };
  }
  if (type._item !== null || type._start !== null) return { where: root, problem: 'shape.notPlain' };
  let mayHaveGrown = false;
  for (const key of keys) {
    if (key === null) return { where: root, problem: 'shape.notPlain' };
    const value = currentValue(type, key);
    if (value === undefined) continue;
    if (!KEY.test(key)) return { where: `${root}/${key}`, problem: 'shape.unknownKey' };
    if (!isExplanation(value.content)) return { where: `${root}/${key}`, problem: 'shape.explanation' };
    mayHaveGrown = true;
  }
  return mayHaveGrown && [...type._map.values()].filter((item) => !item.deleted).length > MAX_EXPLANATIONS
    ? { where: root, problem: 'shape.tooManyRows' }
    : null;
}

function isExplanation(content: unknown): boolean {
  if (content === null || typeof content !== 'object' || Object.getPrototypeOf(content) !== Object.prototype)
    return false;
  const { code, params, text, ...more } = content as Record<string, unknown>;
  if (Object.keys(more).length > 0) return false;
  if (typeof code !== 'string' || !CODE.test(code)) return false;
  if (typeof text !== 'string' || text === '' || text.length > MAX_EXPLANATION) return false;
  if (text !== text.normalize('NFC') || CONTROL.test(text)) return false;
  return isParams(params);
}

function isParams(params: unknown): boolean {
  if (params === null || typeof params !== 'object' || Array.isArray(params)) return false;
  const entries = Object.entries(params);
  return (
    entries.length <= 40 &&
    entries.every(
      ([name, value]) =>
        PARAM.test(name) &&
        (typeof value === 'number'
          ? Number.isFinite(value)
          : typeof value === 'string' && value.length <= LONGEST_PARAM),
    )
  );
}
