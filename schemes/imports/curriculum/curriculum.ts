/** Where a value is in the form: the number of its item, empty where it has none, and its label as the form has it. */
export interface FormPlace {
  readonly number: string;
  readonly label: string;
}

/** What a label of the form asks for; `unknown`: the reader does not know the label. */
export interface FormEntry {
  readonly field: string;
  readonly place: FormPlace;
  /** The text after the label, with its line breaks (`\n`) and tabs, without the dots of unfilled lines at its ends. */
  readonly text: string;
  /** A label that the reader does not know follows, and its first words may belong to this text. */
  readonly isCut?: true;
}

/** Why a file is not read as a curriculum vitae, as a message key below `curriculum.refused.`. */
export type CurriculumRefusal = 'otherForm' | 'severalPeople';

/** The form 2C of one person, item by item in the order of the form. */
export type Curriculum =
  | { readonly ok: true; readonly entries: readonly FormEntry[] }
  | { readonly ok: false; readonly refusal: CurriculumRefusal };
