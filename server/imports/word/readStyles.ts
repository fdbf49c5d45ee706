import type { WordParagraph } from '@schemes/imports/word/wordFile';
import { childOf, childrenOf, valOf, type XmlElement } from './readXml';

/** Formatting of text; an absent property is inherited. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly hidden?: boolean;
  readonly struck?: boolean;
  /** `superscript` or `subscript`. */
  readonly raised?: string;
  readonly font?: string;
}

/** The numbering and the level that a paragraph or a style names. Each of them can be inherited from another style. */
export interface NumberUse {
  readonly num?: string;
  readonly depth?: number;
}

/** The properties of a paragraph style, including inherited ones. */
export interface ParagraphStyle {
  readonly name: string;
  readonly look: RunLook;
  readonly number: NumberUse;
  /** Ids of the style itself and of the styles it is based on, nearest first. */
  readonly chain: readonly string[];
  /** Heading level, from 1; null for ordinary text. */
  readonly heading: number | null;
  readonly align: WordParagraph['align'] | null;
}

/** The styles of a file. */
export interface WordStyles {
  /** The paragraph style with this id; the default style if `id` is undefined or unknown. */
  paragraph(id: string | undefined): ParagraphStyle;
  /** The formatting of a character style; empty if `id` is undefined or unknown. */
  character(id: string | undefined): RunLook;
  /** The numbering of a style of type numbering. */
  numberOf(id: string): string | undefined;
}

/** Most styles in a chain of styles that are based on one another. */
const MAX_CHAIN = 40;

/** Reads `styles.xml`. Rests on ECMA-376 part 1, 17.7. */
export function readStyles(styles: XmlElement | null): WordStyles {
  const all = childrenOf(styles ?? undefined, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isDefault = ({ attributes }: XmlElement) =>
    ['1', 'true', 'on'].includes(attributes['w:default'] ?? '') && attributes['w:type'] === 'paragraph';
  const usual = all.find(isDefault)?.attributes['w:styleId'];
  const defaults = childOf(styles ?? undefined, 'w:docDefaults');
  const plain = readLook(childOf(childOf(defaults, 'w:rPrDefault'), 'w:rPr'));
  const chainOf = (id: string | undefined): readonly XmlElement[] => {
    const chain: XmlElement[] = [];
    let style = id === undefined ? undefined : byId.get(id);
    while (style && chain.length < MAX_CHAIN && !chain.includes(style)) {
      chain.push(style);
      style = byId.get(valOf(style, 'w:basedOn') ?? '');
    }
    return chain;
  };
  const made = new Map<string, ParagraphStyle>();
  return {
    paragraph: (id) => {
      const own = id !== undefined && byId.has(id) ? id : (usual ?? '');
      const cached = made.get(own);
      if (cached) return cached;
      const style = paragraphStyle(chainOf(own), plain);
      made.set(own, style);
      return style;
    },
    character: (id) => inherit(chainOf(id).map((style) => readLook(childOf(style, 'w:rPr')))),
    numberOf: (id) => {
      const style = byId.get(id);
      return readNumberUse(childOf(style, 'w:pPr')).num;
    },
  };
}

function paragraphStyle(chain: readonly XmlElement[], plain: RunLook): ParagraphStyle {
  const numbers = chain.map((style) => readNumberUse(childOf(style, 'w:pPr')));
  const names = chain.map((style) => valOf(style, 'w:name') ?? style.attributes['w:styleId'] ?? '');
  const heading = chain.map((style, i) => headingOf(names[i] ?? '', childOf(style, 'w:pPr')));
  const aligned = chain.map((style) => alignmentOf(childOf(style, 'w:pPr')));
  const num = numbers.find((one) => one.num !== undefined)?.num;
  const depth = numbers.find((one) => one.depth !== undefined)?.depth;
  return {
    name: names[0] ?? '',
    look: inherit([...chain.map((style) => readLook(childOf(style, 'w:rPr'))), plain]),
    number: { ...(num === undefined ? {} : { num }), ...(depth === undefined ? {} : { depth }) },
    chain: chain.map(({ attributes }) => attributes['w:styleId'] ?? ''),
    heading: heading.find((level) => level !== undefined) ?? null,
    align: aligned.find((one) => one !== undefined) ?? null,
  };
}

/** The heading level from a style's name or its outline level; null: body text; undefined: neither states a level. */
function headingOf(name: string, properties: XmlElement | undefined): number | null | undefined {
  const named = /^(?:heading|tiêu đề)\s*([1-9])$/iu.exec(name.normalize('NFC'))?.[1];
  if (named !== undefined) return Number(named);
  return outlineLevel(properties);
}

/** The heading level from `w:outlineLvl`, from 1; null: body text; undefined: absent. */
export function outlineLevel(properties: XmlElement | undefined): number | null | undefined {
  const value = valOf(properties, 'w:outlineLvl');
  if (value === undefined) return undefined;
  return /^[0-8]$/.test(value) ? Number(value) + 1 : null;
}

/** The alignment from `w:jc`, if it is centred or right; null: another alignment; undefined: absent. */
export function alignmentOf(properties: XmlElement | undefined): WordParagraph['align'] | null | undefined {
  const value = valOf(properties, 'w:jc');
  if (value === undefined) return undefined;
  return value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'right' : null;
}

/** The numbering that paragraph properties name. */
export function readNumberUse(properties: XmlElement | undefined): NumberUse {
  const numbering = childOf(properties, 'w:numPr');
  const num = valOf(numbering, 'w:numId');
  const depth = valOf(numbering, 'w:ilvl');
  return {
    ...(num === undefined ? {} : { num }),
    ...(depth !== undefined && /^[0-8]$/.test(depth) ? { depth: Number(depth) } : {}),
  };
}

/** The formatting that run properties state. */
export function readLook(properties: XmlElement | undefined): RunLook {
  const look: { -readonly [K in keyof RunLook]: RunLook[K] } = {};
  for (const child of childrenOf(properties)) {
    if (child.name === 'w:b') look.bold = isOn(child);
    if (child.name === 'w:i') look.italic = isOn(child);
    if (child.name === 'w:u') look.underline = isOn(child);
    if (child.name === 'w:vanish' || child.name === 'w:webHidden') look.hidden = look.hidden || isOn(child);
    if (child.name === 'w:strike' || child.name === 'w:dstrike') look.struck = look.struck || isOn(child);
    if (child.name === 'w:vertAlign') look.raised = child.attributes['w:val'] ?? '';
    const { 'w:ascii': ascii, 'w:hAnsi': other } = child.attributes;
    const font = child.name === 'w:rFonts' ? (other ?? ascii) : undefined;
    if (font !== undefined) look.font = font;
  }
  return look;
}

function isOn({ attributes }: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(attributes['w:val'] ?? '1');
}

/** Merges formattings, given nearest first: for each property, the nearest stated value is used. */
export function inherit(looks: readonly RunLook[]): RunLook {
  const look: RunLook = {};
  for (let i = looks.length - 1; i >= 0; i--) Object.assign(look, looks[i]);
  return look;
}
