import type { PageSize, WordLayout } from '@schemes/examination/ExaminedFile';
import type { WordPackage } from './openWordPackage';
import { childOf, childrenOf, elementsOf, textOf, valOf, type XmlElement } from './readXml';

const TWIPS_IN_MM = 1440 / 25.4;
/** The size of text if a file names no size, in half-points: ECMA-376 part 1, 17.3.2.38. */
const USUAL_HALF_POINTS = 20;
/** The greatest number of styles in a chain of styles, each based on the next. */
const MAX_CHAIN = 40;

/** Reads page sizes, margins, and the font and size of most of the running text outside tables. */
export function readLayout({ main, styles }: WordPackage): WordLayout {
  const body = childOf(main, 'w:body') ?? main;
  const pages = [...elementsOf(body, 'w:sectPr')].flatMap(pageOf);
  const look = looks(styles);
  const fonts = new Map<string | null, number>();
  const sizes = new Map<number | null, number>();
  for (const paragraph of childrenOf(body, 'w:p')) {
    const own = look.paragraph(valOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'));
    for (const run of elementsOf(paragraph, 'w:r')) {
      const length = textOf(run).length;
      if (length === 0) continue;
      const properties = childOf(run, 'w:rPr');
      const style = look.character(valOf(properties, 'w:rStyle'));
      const font = fontOf(properties) ?? style.font ?? own.font;
      const size = sizeOf(properties) ?? style.size ?? own.size;
      fonts.set(font ?? null, (fonts.get(font ?? null) ?? 0) + length);
      sizes.set(size ?? null, (sizes.get(size ?? null) ?? 0) + length);
    }
  }
  const size = mostOf(sizes);
  const font = mostOf(fonts);
  return { pages, font: font === '' ? null : font, size: size === null ? null : size / 2 };
}

function pageOf(section: XmlElement): readonly PageSize[] {
  const size = childOf(section, 'w:pgSz')?.attributes;
  const margins = childOf(section, 'w:pgMar')?.attributes;
  const mm = (value: string | undefined) => Number(value) / TWIPS_IN_MM;
  const page = {
    width: mm(size?.['w:w']),
    height: mm(size?.['w:h']),
    top: Math.abs(mm(margins?.['w:top'])),
    bottom: Math.abs(mm(margins?.['w:bottom'])),
    left: mm(margins?.['w:left'] ?? margins?.['w:start']),
    right: mm(margins?.['w:right'] ?? margins?.['w:end']),
  };
  return Object.values(page).every(Number.isFinite) ? [page] : [];
}

/** Font and size (half-points) of text. `font` is empty if only a theme names the font. */
interface Look {
  readonly font?: string | undefined;
  readonly size?: number | undefined;
}

/** Functions that give the look of a style with what it inherits; for paragraphs also with the defaults of the file. */
function looks(styles: XmlElement | null): {
  readonly paragraph: (id: string | undefined) => Look;
  readonly character: (id: string | undefined) => Look;
} {
  const all = childrenOf(styles ?? undefined, 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const isDefault = ({ attributes }: XmlElement) =>
    ['1', 'true', 'on'].includes(attributes['w:default'] ?? '') && attributes['w:type'] === 'paragraph';
  const usual = all.find(isDefault)?.attributes['w:styleId'];
  const defaults = childOf(childOf(childOf(styles ?? undefined, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const plain: Look = { font: fontOf(defaults), size: sizeOf(defaults) ?? USUAL_HALF_POINTS };
  const known = new Map<string, Look>();
  const chain = (id: string | undefined): Look => {
    const key = id ?? '';
    const made = known.get(key);
    if (made) return made;
    let font: string | undefined;
    let size: number | undefined;
    let style = byId.get(key);
    for (let i = 0; style && i < MAX_CHAIN; i++) {
      const properties = childOf(style, 'w:rPr');
      font ??= fontOf(properties);
      size ??= sizeOf(properties);
      style = byId.get(valOf(style, 'w:basedOn') ?? '');
    }
    const look = { font, size };
    known.set(key, look);
    return look;
  };
  return {
    paragraph: (id) => {
      const own = chain(id !== undefined && byId.has(id) ? id : usual);
      return { font: own.font ?? plain.font, size: own.size ?? plain.size };
    },
    character: (id) => (id === undefined ? {} : chain(id)),
  };
}

function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  if (fonts?.['w:asciiTheme'] !== undefined || fonts?.['w:hAnsiTheme'] !== undefined) return '';
  return fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'];
}

/** The size in half-points. */
function sizeOf(properties: XmlElement | undefined): number | undefined {
  const value = Number(valOf(properties, 'w:sz'));
  return Number.isFinite(value) && value > 0 ? value : undefined;
}

/** The value with the greatest weight; null if there is no value. */
function mostOf<T>(weights: ReadonlyMap<T | null, number>): T | null {
  let most: T | null = null;
  let weight = 0;
  for (const [value, sum] of weights) {
    if (sum <= weight) continue;
    most = value;
    weight = sum;
  }
  return most;
}
