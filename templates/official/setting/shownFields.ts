/** A part of the setting as a path, `signing.name`. The number is no such part: the issue gives it. */
export type ShownField =
  | 'date'
  | 'symbol'
  | 'place'
  | 'superior'
  | 'issuer'
  | `signing.${'authority' | 'post' | 'name'}`
  | 'archive'
  | 'recipients'
  | 'typist'
  | 'subject'
  | 'addressees'
  | 'asks'
  | `meeting.${'place' | 'opened' | 'closed' | 'chair' | 'recorder' | 'countHead' | 'counters'}`
  | `attachedTo.${'symbol' | 'number' | 'date'}`
  | 'draft'
  | 'secrecy'
  | 'urgency'
  | 'circulation'
  | 'copy'
  | 'standard'
  | `house.${'rightColumn' | 'spelling' | 'appendixNumerals' | 'landscapeMargins'}`;

const MARKS = [
  'draft',
  'secrecy',
  'urgency',
  'circulation',
  'copy',
  'standard',
  'house.rightColumn',
  'house.spelling',
] as const;
const SIGNING = ['signing.authority', 'signing.post', 'signing.name'] as const;
const DATED = ['date', 'place', 'superior', 'issuer'] as const;

/** Of a numbered paper with its recipients beside the signature (HD05: H4-H11, S4). */
export const NUMBERED_SHOWS: readonly ShownField[] = [
  ...DATED,
  'symbol',
  ...SIGNING,
  'archive',
  'recipients',
  'typist',
  ...MARKS,
];

/** Of a paper on a turned page that is signed as it is sent: no number, no recipients. */
export const SIGNED_SHOWS: readonly ShownField[] = [
  ...DATED,
  ...SIGNING,
  'subject',
  'house.landscapeMargins',
  ...MARKS,
];

/** Of one that goes with a numbered paper, which it names. */
export const ATTACHED_SHOWS: readonly ShownField[] = [
  ...SIGNED_SHOWS,
  'attachedTo.symbol',
  'attachedTo.number',
  'attachedTo.date',
];

/** Of minutes, which two sign whom the meeting names. Their day is that of the meeting, told in the text. */
export const MINUTES_SHOWS: readonly ShownField[] = [
  'date',
  'symbol',
  'superior',
  'issuer',
  'subject',
  'meeting.place',
  'meeting.chair',
  ...MARKS,
];

/** Of a ballot, which nobody signs and nobody is sent. */
export const BALLOT_SHOWS: readonly ShownField[] = ['subject', ...MARKS];
