import { pairedSignatures, type Signing } from '@templates/official/face/signatureBlock';
import { type FaceField, MINUTES_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition, PaperInput } from '@templates/official/setting/paperKind';
import type { Meeting } from '@templates/official/setting/paperSetting';
import { MINUTES_SHOWS, type ShownField } from '@templates/official/setting/shownFields';
import type { Block } from '@templates/official/text/block';
import { settingFor, sheet } from './sheet';

/** What distinguishes one kind of minutes from others. */
export interface Minutes
  extends Pick<
    PaperDefinition,
    'kind' | 'stem' | 'needs' | 'parts' | 'notApplicable' | 'partName' | 'lacks' | 'dayOf'
  > {
  /** Printed in capitals: `Biên bản kiểm phiếu`. */
  readonly heading: string;
  /** Parts of the setting it requires in addition to place and chair. */
  readonly asks: readonly FaceField[];
  /** Parts of the meeting it shows in addition to place and chair. */
  readonly shown: readonly ShownField[];
  /** Whether the heading has a line of place and date, as minutes of a count have. */
  readonly isDated?: boolean;
  readonly subject: (input: PaperInput) => string;
  readonly body: (input: PaperInput) => readonly Block[];
  /** The two signatures, left and right. */
  readonly signed: (meeting: Meeting) => readonly [Signing, Signing];
}

/** Minutes: numbered, with place and date in the text, signed by two people. */
export function minutesPaper({
  heading,
  asks,
  shown,
  isDated = false,
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
    face: [...MINUTES_FACE, ...(isDated ? (['place'] as const) : []), ...asks],
    shows: [...MINUTES_SHOWS, ...(isDated ? (['place'] as const) : []), ...shown],
    compose(input) {
      const setting = settingFor(definition, input.setting);
      return sheet(definition, {
        setting,
        type: heading,
        subject: setting.subject ?? subject(input),
        dated: isDated,
        body: body({ ...input, setting }),
        ending: pairedSignatures(...signed(setting.meeting ?? {}), setting),
      });
    },
  };
  return definition;
}
