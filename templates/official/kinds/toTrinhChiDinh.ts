import { addressBlocks } from '@templates/official/face/addressing';
import { groundBlocks } from '@templates/official/narrative/groundBlocks';
import { appointmentParts, missingAppointment } from '@templates/official/scheme/appointment';
import { speaker } from '@templates/official/scheme/bodies';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import { NUMBERED_FACE } from '@templates/official/setting/faceFields';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { NUMBERED_SHOWS } from '@templates/official/setting/shownFields';
import { appointmentLines, dashed } from '@templates/official/sheets/appointmentBlocks';
import { settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { text } from '@templates/official/text/textBlocks';

/** Tờ trình đề nghị chỉ định: asks the level above to appoint the committee, its bodies and its posts. */
export const toTrinhChiDinh: PaperDefinition = {
  kind: 'toTrinhChiDinh',
  stem: 'to-trinh-chi-dinh',
  type: 'TTr',
  title: 'paper.toTrinhChiDinh',
  form: 'numbered',
  face: [...NUMBERED_FACE, 'addressees'],
  shows: [...NUMBERED_SHOWS, 'subject', 'addressees'],
  needs: { tables: ['roster'], steps: 'none', text: true },
  parts: appointmentParts,
  partName: () => null,
  compose({ snapshot, setting: given }) {
    const setting = settingFor(toTrinhChiDinh, given);
    const standard = standardOf(setting);
    const { committee, term } = schemeNames(snapshot);
    const addressees = setting.addressees ?? [];
    const asked = addressees.length === 0 ? 'cấp có thẩm quyền' : addressees.join(', ');
    const recipients = setting.recipients.filter(
      (line) => !/như trên/iu.test(line) && !addressees.some((one) => one.startsWith(line)),
    );
    return sheet(toTrinhChiDinh, {
      setting: { ...setting, recipients: ['Như trên', ...recipients] },
      type: 'Tờ trình',
      subject: setting.subject ?? `về việc đề nghị chỉ định ${committee}, ${term}`,
      body: [
        ...addressBlocks(addressees, standard),
        ...groundBlocks(snapshot, standard),
        text(
          `${speaker(setting.signing.authority, setting.issuer)} kính trình ${asked} xem xét, chỉ định ${committee}, ${term} và các chức danh sau:`,
        ),
        ...dashed(appointmentLines(snapshot)).map((line) => text(line)),
        text(
          '(Kèm theo phương án nhân sự, danh sách đề nghị chỉ định, dự thảo quyết định và hồ sơ nhân sự).',
        ),
        text(`Kính trình ${asked} xem xét, quyết định${standard.end}`),
      ],
    });
  },
  lacks: missingAppointment,
};
