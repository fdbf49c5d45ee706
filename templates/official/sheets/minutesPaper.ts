import { pairedSignatures, type Signing } from '@templates/official/face/signatureBlock';
import { type FaceField, MINUTES_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition, PaperInput } from '@templates/official/setting/paperKind';
import type { Meeting } from '@templates/official/setting/paperSetting';
import { MINUTES_SHOWS, type ShownField } from '@templates/official/setting/shownFields';
import type { Block } from '@templates/official/text/block';
import { settingFor, sheet } from './sheet';

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
