import type { Block } from './block';
import { type FaceField, MINUTES_FACE } from './faceFields';
import type { PaperDefinition, PaperInput } from './paperKind';
import type { Meeting } from './paperSetting';
import { settingFor, sheet } from './sheet';
import { MINUTES_SHOWS, type ShownField } from './shownFields';
import { pairedSignatures, type Signing } from './signatureBlock';

/** What one kind of minutes has of its own. */
export interface Minutes
  extends Pick<PaperDefinition, 'kind' | 'stem' | 'needs' | 'parts' | 'partName' | 'lacks' | 'dayOf'> {
  /** Printed in capitals: `Biên bản kiểm phiếu`. */
  readonly heading: string;
  /** What it asks of the clerk beside place and chair. */
  readonly asks: readonly FaceField[];
  /** What of the meeting it tells beside place and chair. */
  readonly tells: readonly ShownField[];
  readonly subject: (input: PaperInput) => string;
  readonly body: (input: PaperInput) => readonly Block[];
  /** The two who sign side by side, left and right. */
  readonly signed: (meeting: Meeting) => readonly [Signing, Signing];
}

/** Minutes: numbered, place and day told in the text, signed by two. */
export function minutesPaper({
  heading,
  asks,
  tells,
  subject,
  body,
  signed,
  ...minutes
}: Minutes): PaperDefinition {
  const definition: PaperDefinition = {
    ...minutes,
    type: 'BB',
    title: `paper.${minutes.kind}`,
    form: 'numbered',
    face: [...MINUTES_FACE, ...asks],
    shows: [...MINUTES_SHOWS, ...tells],
    compose(input) {
      const setting = settingFor(definition, input.setting);
      return sheet(definition, {
        setting,
        type: heading,
        subject: setting.subject ?? subject(input),
        dated: false,
        body: body({ ...input, setting }),
        ending: pairedSignatures(...signed(setting.meeting ?? {}), setting),
      });
    },
  };
  return definition;
}
