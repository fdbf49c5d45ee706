import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { attachedTo, symbolOf } from '@templates/official/face/faceLines';
import { type PageFormat, widthOf } from '@templates/official/page/pageGeometry';
import { type SchemeNames, schemeNames } from '@templates/official/scheme/schemeNames';
import { ATTACHED_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { ATTACHED_SHOWS } from '@templates/official/setting/shownFields';
import { standardOf } from '@templates/official/standards/standardOf';
import type { Block } from '@templates/official/text/block';
import { centredNote, text } from '@templates/official/text/textBlocks';
import { settingFor, sheet } from './sheet';
import { OF_ANNEX, wideFormat } from './wideFormat';

/** What distinguishes one annex from others. */
export interface Annex extends Pick<PaperDefinition, 'kind' | 'stem' | 'type' | 'needs' | 'lacks'> {
  /** Printed in capitals: `Danh sách trích ngang`. */
  readonly heading: string;
  readonly subject: (names: SchemeNames, snapshot: Snapshot) => string;
  /** Absent: one annex for each scheme. */
  readonly parts?: PaperDefinition['parts'];
  /** Whether its pages are landscape; absent: always. */
  readonly landscape?: (snapshot: Snapshot) => boolean;
  /** Its tables. */
  readonly tables: (
    snapshot: Snapshot,
    page: { readonly width: number; readonly setting: PaperSetting },
  ) => readonly Block[];
  /** The closing sentence, which states counts; without full stop. */
  readonly closing: (snapshot: Snapshot) => string;
}

/**
 * A paper of tables that is attached to a numbered paper. It contains a note that cites the numbered paper, the tables,
 * and a closing sentence.
 */
export function annexPaper({
  heading,
  subject,
  landscape,
  tables,
  closing,
  ...annex
}: Annex): PaperDefinition {
  const definition: PaperDefinition = {
    parts: () => [null],
    ...annex,
    title: `paper.${annex.kind}`,
    form: 'attached',
    face: ATTACHED_FACE,
    shows: ATTACHED_SHOWS,
    partName: () => null,
    compose({ snapshot, setting: given }) {
      const setting = settingFor(definition, given);
      const bodyAt = (format: PageFormat) =>
        tables(snapshot, { width: widthOf(format, setting.house), setting });
      const isWide = landscape?.(snapshot) ?? true;
      const format = isWide ? wideFormat(setting.house, bodyAt, OF_ANNEX) : 'portrait';
      return sheet(definition, {
        setting,
        type: heading,
        subject: setting.subject ?? subject(schemeNames(snapshot), snapshot),
        format,
        body: [
          attachedNote(setting),
          ...bodyAt(format),
          text(`${closing(snapshot)}${standardOf(setting).end}`),
        ],
      });
    },
  };
  return definition;
}

/**
 * `(Kèm theo Tờ trình số …)` below the title. If the setting does not name a paper, the note cites a submission without
 * a number.
 */
function attachedNote(setting: PaperSetting): Block {
  const {
    attachedTo: parent = { symbol: symbolOf('TTr', setting.symbol) },
    issuer,
    standard,
    year,
  } = setting;
  return centredNote(attachedTo({ ...parent, issuer, standard, year }));
}
