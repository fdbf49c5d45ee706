import { childOf, childrenOf, valOf, type XmlElement } from './readXml';

interface Field {
  code: string;
  /** Whether its result has contained text so far. */
  hasResult: boolean;
  isInResult: boolean;
  readonly form: XmlElement | undefined;
}

/** Fields that print nothing, so that nothing is lost when their result is empty. */
const SILENT = /^(?:TC|XE|RD|TA|SET|ASK|BOOKMARK|PRIVATE|ADDIN|TOC|DOCVARIABLE\s*$)\b/i;

/** A field that has ended. */
export interface EndedField {
  /** Its instruction: `MERGEFIELD HoTen`. */
  readonly code: string;
  /** Whether the field should print something and has no result. */
  readonly isEmpty: boolean;
  /** The text of a form field without a result: that of a tick box, or the chosen entry of a list; null: none. */
  readonly formed: string | null;
}

/** The fields that are open at the current reading position. A field can begin in one paragraph and end in another. */
export class FieldStack {
  readonly #open: Field[] = [];
  #codes = 0;
  #contents = 0;

  /** Whether the position is in the code of a field, which is not text of the document. */
  get isInCode(): boolean {
    return this.#codes > 0;
  }

  /** Whether the position is in the result of a table of contents. */
  get isContents(): boolean {
    return this.#contents > 0;
  }

  /** Begins a field. `form`: its `w:ffData`, if it is a form field. */
  begin(code: string, form?: XmlElement): void {
    this.#open.push({ code, hasResult: false, isInResult: false, form });
    this.#codes += 1;
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.isInResult) field.code += text;
  }

  addResult(text: string): void {
    const field = this.#open.at(-1);
    if (field && text.trim() !== '') field.hasResult = true;
  }

  /** Ends the code of the innermost field; its result follows. */
  separate(): void {
    const field = this.#open.at(-1);
    if (!field || field.isInResult) return;
    field.isInResult = true;
    this.#codes -= 1;
    if (isContents(field)) this.#contents += 1;
  }

  /** Ends the innermost field; null if none is open. */
  end(): EndedField | null {
    const field = this.#open.pop();
    if (!field) return null;
    if (!field.isInResult) this.#codes -= 1;
    else if (isContents(field)) this.#contents -= 1;
    const around = this.#open.at(-1);
    if (around && field.hasResult) around.hasResult = true;
    const code = field.code.trim();
    const formed = formText(field.form);
    if (formed !== null) return { code, isEmpty: false, formed: field.hasResult ? null : formed };
    const isSilent = code === '' || SILENT.test(code) || this.isInCode;
    return { code, isEmpty: !isSilent && !field.hasResult, formed: null };
  }
}

function isContents({ code }: Field): boolean {
  return /^\s*TOC\b/i.test(code);
}

/** The text that a tick box or a list of a form shows; null: it is neither. */
function formText(form: XmlElement | undefined): string | null {
  const box = childOf(form, 'w:checkBox');
  if (box) {
    const state = childOf(box, 'w:checked') ?? childOf(box, 'w:default');
    const isOn = state !== undefined && !['0', 'false', 'off'].includes(state.attributes['w:val'] ?? '1');
    return isOn ? '☒' : '☐';
  }
  const list = childOf(form, 'w:ddList');
  if (!list) return null;
  const index = Number(valOf(list, 'w:result') ?? valOf(list, 'w:default') ?? 0);
  return childrenOf(list, 'w:listEntry')[index]?.attributes['w:val'] ?? null;
}
