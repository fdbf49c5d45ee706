import type { Block } from '../block';
import { dateInWords } from '../faceLines';
import { missingMeeting, named, number } from '../meeting';
import { missingFace } from '../missingFace';
import type { PaperDefinition, PaperInput } from '../paperKind';
import { schemeNames } from '../schemeNames';
import { settingFor, sheet } from '../sheet';
import { pairedSignatures } from '../signatureBlock';
import { standardOf } from '../standards/standardOf';
import {
  conferenceName,
  groupName,
  missingStep,
  recordOf,
  STEP_PARTS,
  stepPart,
  stepPartName,
  stepResult,
} from '../stepParts';
import { voteTable } from '../stepTables';
import { count, DOTS, sectionTitle, text } from '../textBlocks';

/** Biên bản kiểm phiếu: the ballots of one step, counted; names from most votes to fewest. Signed by two. */
export const bienBanKiemPhieu: PaperDefinition = {
  kind: 'bienBanKiemPhieu',
  stem: 'bien-ban-kiem-phieu',
  type: 'BB',
  title: 'paper.bienBanKiemPhieu',
  form: 'numbered',
  needs: { tables: [], steps: 'needed', text: false },
  // A step that passed its list without a ballot has nothing to count.
  parts: (snapshot) =>
    STEP_PARTS.filter((part) => {
      const record = recordOf(snapshot, stepPart(part));
      return record !== null && record.names.length > 0 && stepResult(snapshot.edition, record).ballot;
    }),
  partName: stepPartName,
  compose(input) {
    const setting = settingFor(bienBanKiemPhieu, input.setting);
    const names = schemeNames(input.snapshot);
    const { group, step } = stepPart(input.part);
    const { chair, countHead } = setting.meeting ?? {};
    return sheet(bienBanKiemPhieu, {
      setting,
      type: 'Biên bản kiểm phiếu',
      subject: setting.subject ?? `giới thiệu ${groupName(group, names)} tại ${conferenceName(step, names)}`,
      dated: false,
      body: counted(input),
      ending: pairedSignatures(
        { post: 'Chủ trì hội nghị', name: chair ?? '' },
        { authority: 'T/M Ban kiểm phiếu', post: 'Trưởng ban', name: countHead ?? '' },
        setting,
      ),
    });
  },
  missing: ({ snapshot, setting, part }) => [
    ...missingFace(setting, 'numbered').filter(({ field }) => field !== 'signing.name' && field !== 'date'),
    ...missingMeeting(setting, true),
    ...missingStep(snapshot, stepPart(part)),
  ],
};

function counted({ snapshot, setting, part }: PaperInput): readonly Block[] {
  const { group, step } = stepPart(part);
  const names = schemeNames(snapshot);
  const standard = standardOf(setting);
  const record = recordOf(snapshot, { group, step });
  const { place, countHead, counters = [] } = setting.meeting ?? {};
  const { summoned, present, issued, returned, valid, invalid } = record ?? {};
  const result = record ? stepResult(snapshot.edition, record) : null;
  return [
    text(
      `Hôm nay, ${dateInWords({ date: record?.date })}, tại ${place ?? DOTS}, ${conferenceName(step, names)} đã bỏ phiếu kín giới thiệu ${groupName(group, names)} (bước ${step}).`,
    ),
    sectionTitle(1, 'Ban kiểm phiếu', standard),
    text(
      `Trưởng ban: đồng chí ${named(countHead)}. Ủy viên: ${counters.length > 0 ? counters.map((name) => `đồng chí ${name}`).join(', ') : DOTS}.`,
    ),
    sectionTitle(2, 'Số người, số phiếu', standard),
    text(`- Số người được triệu tập: ${number(summoned)}; có mặt: ${number(present)}.`),
    text(`- Số phiếu phát ra: ${number(issued)}; thu về: ${number(returned)}.`),
    text(`- Số phiếu hợp lệ: ${number(valid)}; không hợp lệ: ${number(invalid)}.`),
    sectionTitle(3, 'Kết quả', standard),
    text('Số phiếu đồng ý của từng người, xếp từ cao xuống thấp:'),
    ...(record && result ? [voteTable(record, result)] : []),
    ...(result?.need
      ? [
          text(
            `Theo quy định, người được giới thiệu phải có quá nửa số ${result.terms.base === 'present' ? 'có mặt' : 'được triệu tập'} đồng ý, tức từ ${count(result.need)} phiếu trở lên. Có ${count(result.passed.length)} đồng chí đạt.`,
          ),
        ]
      : []),
    text(
      `Biên bản được lập thành 02 bản và được Ban kiểm phiếu công bố với người chủ trì hội nghị; phiếu được niêm phong, nộp lưu cùng biên bản${standard.end}`,
    ),
  ];
}
