import { letterLabel } from '@schemes/imports/word/letterLabel';
import { romanNumeral } from '@schemes/model/text/romanNumeral';
import type { NumberUse, ParagraphStyle, WordStyles } from './readStyles';
import { childOf, childrenOf, valOf, type XmlElement } from './readXml';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Whether every number in its text is written in Arabic digits (`w:isLgl`). */
  readonly isLegal: boolean;
  /**
   * The deepest level whose paragraphs restart this one (`w:lvlRestart`), counted from 1, the outermost; 0: it never
   * restarts; absent: every level above it restarts it.
   */
  readonly restart: number | undefined;
  /** The paragraph style to which the level belongs. */
  readonly style: string | undefined;
}

interface Numbering {
  /** Id of its definition. All numberings of one definition share their counters. */
  readonly abstract: string;
  readonly levels: readonly (Level | undefined)[];
  /** By level: the number with which it restarts at the first use of this numbering. */
  readonly overrides: ReadonlyMap<number, number>;
}

/** The automatic mark of a paragraph: a number or a bullet. */
export type PointMark =
  | { readonly kind: 'number'; readonly label: string; readonly isInDigits: boolean }
  | { readonly kind: 'bullet'; readonly depth: number; readonly list: string };

/** Counts the automatic numbers of paragraphs. */
export interface NumberCounter {
  /**
   * The mark of the next paragraph; null: it has none. Call it for all paragraphs in the order of the document. `isInDigits`:
   * whether Word writes this number in a form that this reader replaces by digits.
   */
  next(own: NumberUse, style: ParagraphStyle): PointMark | null;
}

/** The number formats that this reader writes as Word does. It writes numbers of all other formats in digits. */
const FORMATS = ['decimal', 'decimalZero', 'upperRoman', 'lowerRoman', 'upperLetter', 'lowerLetter'];

/** Makes a counter from `numbering.xml`. Rests on ECMA-376 part 1, 17.9. */
export function numberCounter(numbering: XmlElement | null, styles: WordStyles): NumberCounter {
  const all = readNumberings(numbering, styles);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  /** Whether a level of a numbering has an override that is not used yet. */
  const isPending = (num: string, { overrides }: Numbering, depth: number) =>
    overrides.has(depth) && !begun.has(`${num}/${depth}`);
  const count = (num: string, numbering: Numbering, depth: number): readonly number[] => {
    const { abstract, levels, overrides } = numbering;
    const found = counts.get(abstract) ?? [];
    counts.set(abstract, found);
    if (isPending(num, numbering, depth)) {
      found[depth] = (overrides.get(depth) ?? 1) - 1;
      begun.add(`${num}/${depth}`);
    }
    found[depth] = (found[depth] ?? (levels[depth]?.start ?? 1) - 1) + 1;
    for (let deeper = depth + 1; deeper < 9; deeper++) {
      const restart = levels[deeper]?.restart;
      if (restart === undefined || depth + 1 <= restart) delete found[deeper];
    }
    return found;
  };
  return {
    next: (own, style) => {
      const num = own.num ?? style.number.num;
      const numbering = num === undefined || num === '0' ? undefined : all.get(num);
      if (num === undefined || !numbering) return null;
      const ofStyle = numbering.levels.findIndex(
        (level) => level?.style !== undefined && style.chain.includes(level.style),
      );
      const depth =
        own.depth ?? (own.num === undefined && ofStyle >= 0 ? ofStyle : (style.number.depth ?? 0));
      const level = numbering.levels[depth];
      if (!level) return null;
      const found = count(num, numbering, depth);
      if (level.format === 'bullet') return { kind: 'bullet', depth, list: num };
      if (level.format === 'none' && !level.text.includes('%')) {
        return level.text.trim() === ''
          ? null
          : { kind: 'number', label: level.text.trim(), isInDigits: false };
      }
      let isInDigits = false;
      const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const one = numbering.levels[at];
        if (!one || one.format === 'none' || one.format === 'bullet') return '';
        const format = level.isLegal ? 'decimal' : one.format;
        if (!FORMATS.includes(format)) isInDigits = true;
        const begins = isPending(num, numbering, at) ? numbering.overrides.get(at) : undefined;
        return numberText(format, begins ?? found[at] ?? one.start);
      });
      return label.trim() === '' ? null : { kind: 'number', label: label.trim(), isInDigits };
    },
  };
}

function readNumberings(numbering: XmlElement | null, styles: WordStyles): ReadonlyMap<string, Numbering> {
  const definitions = new Map(
    childrenOf(numbering ?? undefined, 'w:abstractNum').map((one) => [
      one.attributes['w:abstractNumId'] ?? '',
      one,
    ]),
  );
  const uses = childrenOf(numbering ?? undefined, 'w:num');
  const definitionOf = (num: string): string | undefined => {
    const use = uses.find(({ attributes }) => attributes['w:numId'] === num);
    return use && valOf(use, 'w:abstractNumId');
  };
  /**
   * The id of the definition that contains the levels. A definition can link to a list style; then the definition of
   * that style's numbering contains them.
   */
  const linked = (id: string, seen: readonly string[] = []): string => {
    const style = valOf(definitions.get(id), 'w:numStyleLink');
    const num = style === undefined ? undefined : styles.numberOf(style);
    const target = num === undefined ? undefined : definitionOf(num);
    return target === undefined || seen.includes(target) ? id : linked(target, [...seen, id]);
  };
  const out = new Map<string, Numbering>();
  for (const use of uses) {
    const num = use.attributes['w:numId'];
    const named = valOf(use, 'w:abstractNumId');
    if (num === undefined || named === undefined) continue;
    const abstract = linked(named);
    const levels: (Level | undefined)[] = [];
    for (const level of childrenOf(definitions.get(abstract), 'w:lvl')) addLevel(levels, level);
    const overrides = new Map<number, number>();
    for (const override of childrenOf(use, 'w:lvlOverride')) {
      const level = childOf(override, 'w:lvl');
      if (level) addLevel(levels, level);
      const start = wholeNumber(valOf(override, 'w:startOverride'));
      const depth = wholeNumber(override.attributes['w:ilvl']);
      if (start !== undefined && depth !== undefined && depth < 9) overrides.set(depth, start);
    }
    if (levels.length > 0) out.set(num, { abstract, levels, overrides });
  }
  return out;
}

function addLevel(levels: (Level | undefined)[], level: XmlElement): void {
  const depth = wholeNumber(level.attributes['w:ilvl']);
  if (depth === undefined || depth > 8) return;
  const legal = childOf(level, 'w:isLgl');
  levels[depth] = {
    format: valOf(level, 'w:numFmt') ?? valOf(childOf(level, 'mc:AlternateContent'), 'w:numFmt') ?? 'decimal',
    text: valOf(level, 'w:lvlText') ?? '',
    start: wholeNumber(valOf(level, 'w:start')) ?? 0,
    isLegal: legal !== undefined && !['0', 'false', 'off'].includes(legal.attributes['w:val'] ?? '1'),
    restart: wholeNumber(valOf(level, 'w:lvlRestart')),
    style: valOf(level, 'w:pStyle'),
  };
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined;
}

function numberText(format: string, n: number): string {
  if (format === 'upperRoman') return n > 0 ? romanNumeral(n) : String(n);
  if (format === 'lowerRoman') return n > 0 ? romanNumeral(n).toLowerCase() : String(n);
  if (format === 'decimalZero') return String(n).padStart(2, '0');
  if (format === 'upperLetter') return letterLabel(n).toUpperCase();
  return format === 'lowerLetter' ? letterLabel(n) : String(n);
}
