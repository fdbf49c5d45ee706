import type { FaceField } from './faceFields';
import type { PaperDefinition, PaperInput, PaperMissing } from './paperKind';
import type { PaperSetting } from './paperSetting';

/** Issuers that have a superior in the heading (HD05: H5). */
const BELOW =
  /^(huyện|quận|thị|đảng) (ủy|uỷ)|^(chi (bộ|ủy|uỷ)|văn phòng|ban (?!chấp hành trung ương)|(ủy|uỷ) ban kiểm tra|đảng đoàn|đoàn chủ tịch|đoàn thư ký)/iu;

const NONE: PaperMissing['params'] = {};

interface Ask {
  readonly code: PaperMissing['code'];
  /** Whether it is still missing. */
  readonly open: (setting: PaperSetting) => boolean;
}

const ASKS: Readonly<Record<FaceField, Ask>> = {
  issuer: { code: 'paperMissing.issuer', open: ({ issuer }) => issuer.includes('…') },
  superior: {
    code: 'paperMissing.superior',
    open: ({ issuer, superior }) => superior === undefined && BELOW.test(issuer),
  },
  number: { code: 'paperMissing.number', open: ({ number }) => number === undefined },
  date: { code: 'paperMissing.date', open: ({ date }) => date === undefined },
  place: { code: 'paperMissing.place', open: ({ place }) => place.includes('…') },
  'signing.name': { code: 'paperMissing.name', open: ({ signing }) => signing.name === '' },
  attachedTo: {
    code: 'paperMissing.attachedTo',
    open: ({ attachedTo }) => attachedTo?.number === undefined || attachedTo.date === undefined,
  },
  addressees: {
    code: 'paperMissing.addressees',
    open: ({ addressees = [] }) => addressees.length === 0,
  },
  'meeting.place': { code: 'paperMissing.meetingPlace', open: ({ meeting }) => !meeting?.place },
  'meeting.opened': {
    code: 'paperMissing.meetingTime',
    open: ({ meeting }) => !meeting?.opened || !meeting.closed,
  },
  'meeting.chair': { code: 'paperMissing.chair', open: ({ meeting }) => !meeting?.chair },
  'meeting.recorder': { code: 'paperMissing.recorder', open: ({ meeting }) => !meeting?.recorder },
  'meeting.countHead': { code: 'paperMissing.countHead', open: ({ meeting }) => !meeting?.countHead },
};

/**
 * The required parts of the setting that the clerk has not filled in for this kind. The checklist shows them and an
 * issue requires them; nothing else decides it.
 */
export function missingFace(
  { face }: Pick<PaperDefinition, 'face'>,
  setting: PaperSetting,
): readonly PaperMissing[] {
  return face
    .filter((field) => ASKS[field].open(setting))
    .map((field) => ({
      code: ASKS[field].code,
      params: field === 'superior' ? { issuer: setting.issuer } : NONE,
      field,
    }));
}

/**
 * What keeps a paper from being issued: missing parts of the setting, then what the scheme lacks. Empty where it can
 * be issued.
 */
export function missingOf(
  definition: PaperDefinition,
  { snapshot, setting, part }: PaperInput,
): readonly PaperMissing[] {
  return [...missingFace(definition, setting), ...definition.lacks(snapshot, part)];
}
