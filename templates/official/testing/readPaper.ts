import { NO_BREAK_HYPHEN, unbound } from '@templates/official/text/boundTerms';
import { strFromU8, unzipSync } from 'fflate';
import { all, at, val, type XmlElement, xmlTree } from './xmlTree';

/** A run with its format after styles and defaults, as Word applies them. */
export interface ReadRun {
  /** With ordinary blanks and hyphens for those that do not break. */
  readonly text: string;
  /** With no-break blanks and hyphens. */
  readonly written: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fonts: readonly (string | undefined)[];
}

export interface ReadParagraph {
  readonly text: string;
  readonly written: string;
  readonly style: string;
  readonly runs: readonly ReadRun[];
  readonly align: string;
  readonly firstLine: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  readonly outline: string | undefined;
  /** Index of the section, the heading and signing blocks included. */
  readonly section: number;
  readonly inTable: boolean;
  readonly element: XmlElement;
}

/** A paper read back from its file. */
export interface ReadPaper {
  readonly files: Readonly<Record<string, string>>;
  readonly body: XmlElement;
  readonly paragraphs: readonly ReadParagraph[];
  readonly sections: readonly XmlElement[];
  readonly tables: readonly XmlElement[];
}

const SLOTS = ['w:ascii', 'w:hAnsi', 'w:cs', 'w:eastAsia'] as const;

/** Unzips and reads a .docx. */
export function readPaper(bytes: Uint8Array): ReadPaper {
  const files = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]),
  );
  const styles = readStyles(xmlTree(files['word/styles.xml'] ?? ''));
  const body = at(xmlTree(files['word/document.xml'] ?? ''), 'w:body');
  if (!body) throw new Error('The file has no word/document.xml with a body.');
  const paragraphs: ReadParagraph[] = [];
  let section = 0;
  const walk = (element: XmlElement, inTable: boolean) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'w:p') {
        paragraphs.push(readParagraph(child, styles, section, inTable));
        if (at(child, 'w:pPr', 'w:sectPr')) section += 1;
      } else walk(child, inTable || child.name === 'w:tbl');
    }
  };
  walk(body, false);
  const tables = body.children.filter((c): c is XmlElement => typeof c !== 'string' && c.name === 'w:tbl');
  return { files, body, paragraphs, sections: all(body, 'w:sectPr'), tables };
}

type Kind = 'w:pPr' | 'w:rPr';

/** The property elements of a style, nearest first: its own, those it is based on, the document's. */
type Styles = (style: string, kind: Kind) => readonly (XmlElement | undefined)[];

function readStyles(root: XmlElement): Styles {
  const byId = new Map(all(root, 'w:style').map((style) => [style.attrs['w:styleId'], style]));
  const known = new Map<string, readonly (XmlElement | undefined)[]>();
  const read = (style: string, kind: Kind) => {
    const out: (XmlElement | undefined)[] = [];
    for (let id: string | undefined = style; id !== undefined; id = val(byId.get(id), 'w:basedOn'))
      out.push(at(byId.get(id), kind));
    out.push(at(root, 'w:docDefaults', kind === 'w:pPr' ? 'w:pPrDefault' : 'w:rPrDefault', kind));
    return out;
  };
  return (style, kind) => {
    const key = `${kind} ${style}`;
    const props = known.get(key) ?? read(style, kind);
    known.set(key, props);
    return props;
  };
}

function readParagraph(
  element: XmlElement,
  styles: Styles,
  section: number,
  inTable: boolean,
): ReadParagraph {
  const own = at(element, 'w:pPr');
  const style = val(own, 'w:pStyle') ?? 'Normal';
  const props = [own, ...styles(style, 'w:pPr')];
  const attr = (name: string, key: string) =>
    props.map((p) => at(p, name)?.attrs[key]).find((found) => found !== undefined);
  const runs = all(element, 'w:r').map((run) => readRun(run, style, styles));
  const keepNext = props.map((p) => at(p, 'w:keepNext')).find((found) => found !== undefined);
  return {
    text: runs.map((run) => run.text).join(''),
    written: runs.map((run) => run.written).join(''),
    style,
    runs,
    align: attr('w:jc', 'w:val') ?? 'left',
    firstLine: Number(attr('w:ind', 'w:firstLine') ?? 0),
    before: Number(attr('w:spacing', 'w:before') ?? 0),
    after: Number(attr('w:spacing', 'w:after') ?? 0),
    line: Number(attr('w:spacing', 'w:line') ?? 240),
    lineRule: attr('w:spacing', 'w:lineRule') ?? 'auto',
    keepNext: keepNext !== undefined && isOn(keepNext),
    outline: attr('w:outlineLvl', 'w:val'),
    section,
    inTable,
    element,
  };
}

function readRun(run: XmlElement, style: string, styles: Styles): ReadRun {
  const props = [at(run, 'w:rPr'), ...styles(style, 'w:rPr')];
  const first = (name: string) => props.map((p) => at(p, name)).find((found) => found !== undefined);
  const written = run.children.map(runText).join('');
  return {
    text: unbound(written),
    written,
    size: Number(first('w:sz')?.attrs['w:val'] ?? 20) / 2,
    bold: isOn(first('w:b')),
    italic: isOn(first('w:i')),
    underline: (first('w:u')?.attrs['w:val'] ?? 'none') !== 'none',
    color: first('w:color')?.attrs['w:val'] ?? 'auto',
    fonts: SLOTS.map((slot) => first('w:rFonts')?.attrs[slot]),
  };
}

function runText(child: XmlElement | string): string {
  if (typeof child === 'string') return '';
  if (child.name === 'w:br') return '\n';
  if (child.name === 'w:noBreakHyphen') return NO_BREAK_HYPHEN;
  return child.name === 'w:t' ? child.children.filter((c) => typeof c === 'string').join('') : '';
}

function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false'].includes(element.attrs['w:val'] ?? 'true');
}
