/**
 * A part of the setting as a path, `signing.name`. The number is not one of these parts, because the issue assigns it.
 */
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
  | `meeting.${'place' | 'opened' | 'closed' | 'chair' | 'recorder' | 'countHead' | 'counters' | 'invalidReasons'}`
  | `attachedTo.${'symbol' | 'number' | 'date'}`
  | 'draft'
  | 'secrecy'
  | 'urgency'
  | 'circulation'
  | 'copy'
  | 'standard'
  | `house.${'rightColumn' | 'spelling' | 'appendixNumerals' | 'landscapeMargins' | 'tablePaper'}`;

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

/** Parts shown by a numbered paper with recipients next to the signature (HD05: H4-H11, S4). */
export const NUMBERED_SHOWS: readonly ShownField[] = [
  ...DATED,
  'symbol',
  ...SIGNING,
  'archive',
  'recipients',
  'typist',
  ...MARKS,
];

/** Parts shown by a signed paper on a landscape page, without number and recipients. */
export const SIGNED_SHOWS: readonly ShownField[] = [
  ...DATED,
  ...SIGNING,
  'subject',
  'house.landscapeMargins',
  'house.tablePaper',
  ...MARKS,
];

/** Parts shown by a paper attached to a numbered one, which it cites. */
export const ATTACHED_SHOWS: readonly ShownField[] = [
  ...SIGNED_SHOWS,
  'attachedTo.symbol',
  'attachedTo.number',
  'attachedTo.date',
];

/**
 * Parts shown by minutes, signed by two people named in the meeting. Their date is that of the meeting, given in the
 * text.
 */
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

/** Parts shown by a ballot, which has neither signature nor recipients. */
export const BALLOT_SHOWS: readonly ShownField[] = ['subject', ...MARKS];
