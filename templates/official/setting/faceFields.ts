/** A part of the setting that a final paper requires, as a path. The times of a meeting are one part. */
export type FaceField =
  | 'issuer'
  | 'superior'
  | 'number'
  | 'date'
  | 'place'
  | 'signing.name'
  | 'attachedTo'
  | 'addressees'
  | 'meeting.place'
  | 'meeting.opened'
  | 'meeting.chair'
  | 'meeting.recorder'
  | 'meeting.countHead';

/** The parts of a paper that has its own number and is signed under its text (HD05: H4-H11, S4). */
export const NUMBERED_FACE: readonly FaceField[] = [
  'issuer',
  'superior',
  'number',
  'date',
  'place',
  'signing.name',
];

/** A signed paper without a number. */
export const SIGNED_FACE: readonly FaceField[] = NUMBERED_FACE.filter((field) => field !== 'number');

/** A paper that goes with a numbered one. */
export const ATTACHED_FACE: readonly FaceField[] = [...SIGNED_FACE, 'attachedTo'];

/** Minutes name place and day in their text, and two people sign them, each by name. */
export const MINUTES_FACE: readonly FaceField[] = [
  'issuer',
  'superior',
  'number',
  'date',
  'meeting.place',
  'meeting.chair',
];
