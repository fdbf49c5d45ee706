/** The item of a form that a value belongs to: its number, which may be empty, and its label, both as in the form. */
export interface FormPlace {
  readonly number: string;
  readonly label: string;
}

/**
 * An item of a form with its text. `field` is the id of a `FormField`; `unknown` if no field has the label; `head` for
 * the text above the first item.
 */
export interface FormEntry {
  readonly field: string;
  readonly place: FormPlace;
  /** The text after the label, with its line breaks (`\n`) and tabs. Dots of unfilled lines at its ends are removed. */
  readonly text: string;
  /** Whether the text was cut before an unknown label. The first words of that label may belong to this text. */
  readonly isCut?: true;
}

/** Why a file is not read as a curriculum vitae, as a message key below `curriculum.refused.`. */
export type CurriculumRefusal = 'otherForm' | 'severalPeople';

/** The items of the form 2C of one person in their order, or the reason why a file is not read as that form. */
export type Curriculum =
  | { readonly ok: true; readonly entries: readonly FormEntry[] }
  | { readonly ok: false; readonly refusal: CurriculumRefusal };
