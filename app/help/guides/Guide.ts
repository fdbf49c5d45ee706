/** The guides, one for each kind of user, and the parts of each in reading order. */
export const GUIDE_PARTS = {
  member: [
    'signIn',
    'list',
    'create',
    'facts',
    'text',
    'tables',
    'imports',
    'checks',
    'submit',
    'saved',
    'steps',
    'examine',
    'account',
  ],
  chair: ['waiting', 'review', 'waive', 'notes', 'votes', 'access', 'template', 'history', 'end'],
  clerk: [
    'lacks',
    'setting',
    'preview',
    'numbers',
    'issue',
    'signed',
    'cancel',
    'congress',
    'dossier',
    'verify',
    'refusals',
  ],
  administrator: [
    'begin',
    'accounts',
    'import',
    'passwords',
    'organisations',
    'rules',
    'state',
    'restricted',
  ],
  auditor: ['ledger', 'filter', 'export', 'heads'],
} as const;

/** Name of a guide, as in its address `/help/member`. */
export type GuideName = keyof typeof GUIDE_PARTS;

/** Every guide, in the order of the list. */
export const GUIDE_NAMES = Object.keys(GUIDE_PARTS) as readonly GuideName[];

/** Id of a part of a guide, as in its address `/help/member#text`. */
export type PartOf<G extends GuideName> = (typeof GUIDE_PARTS)[G][number];

/** Name of a picture in `app/help/pictures`. */
export type PictureName =
  | 'list'
  | 'text'
  | 'table'
  | 'checks'
  | 'review'
  | 'votes'
  | 'lacks'
  | 'setting'
  | 'preview'
  | 'numbers'
  | 'issued'
  | 'issues'
  | 'accounts'
  | 'state'
  | 'ledger';

/**
 * A paragraph, steps to be done one after the other, points, or pairs of a message of the program and what to do about
 * it.
 */
export type GuideBlock =
  | string
  | { readonly steps: readonly string[] }
  | { readonly points: readonly string[] }
  | { readonly pairs: readonly (readonly [said: string, todo: string])[] };

/** A part of a guide: one thing that a person wants to do. */
export interface GuidePart {
  readonly title: string;
  readonly body: readonly GuideBlock[];
  readonly picture?: PictureName;
}

/** A guide in one language. */
export interface Guide<G extends GuideName = GuideName> {
  readonly title: string;
  /** Whom it is for, in a sentence. */
  readonly lead: string;
  readonly parts: Readonly<Record<PartOf<G>, GuidePart>>;
}

/** All guides in one language. */
export type Guides = { readonly [G in GuideName]: Guide<G> };
