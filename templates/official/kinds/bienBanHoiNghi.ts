import type { Block } from '../block';
import { dateInWords } from '../faceLines';
import { hour, missingMeeting, named, number } from '../meeting';
import { missingFace } from '../missingFace';
import type { PaperDefinition, PaperInput } from '../paperKind';
import { peopleOf } from '../peopleOf';
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
import { nameTable, voteTable } from '../stepTables';
import { count, DOTS, sectionTitle, text } from '../textBlocks';

/** Biên bản hội nghị: one step of one group, who met, what was put to them and how it came out. Signed by two. */
export const bienBanHoiNghi: PaperDefinition = {
  kind: 'bienBanHoiNghi',
  stem: 'bien-ban-hoi-nghi',
  type: 'BB',
  title: 'paper.bienBanHoiNghi',
  form: 'numbered',
  needs: { tables: [], steps: 'needed', text: false },
  parts: () => STEP_PARTS,
  partName: stepPartName,
  compose(input) {
    const setting = settingFor(bienBanHoiNghi, input.setting);
    const names = schemeNames(input.snapshot);
    const { group, step } = stepPart(input.part);
    const { chair, recorder } = setting.meeting ?? {};
    return sheet(bienBanHoiNghi, {
      setting,
      type: 'Biên bản',
      subject: setting.subject ?? `${conferenceName(step, names)} giới thiệu ${groupName(group, names)}`,
      dated: false,
      body: [...participants(input), ...business(input), ...close(input)],
      ending: pairedSignatures(
        { post: 'Người ghi biên bản', name: recorder ?? '' },
        { post: 'Chủ trì hội nghị', name: chair ?? '' },
        setting,
      ),
    });
  },
  missing: ({ snapshot, setting, part }) => [
    ...missingFace(setting, 'numbered').filter(({ field }) => field !== 'signing.name' && field !== 'date'),
    ...missingMeeting(setting, false),
    ...missingStep(snapshot, stepPart(part)),
  ],
};

function participants({ snapshot, setting, part }: PaperInput): readonly Block[] {
  const record = recordOf(snapshot, stepPart(part));
  const { place, opened, chair, recorder } = setting.meeting ?? {};
  const { summoned, present } = record ?? {};
  const absent =
    summoned === undefined || present === undefined ? '' : `; vắng mặt ${count(summoned - present)} đồng chí`;
  return [
    sectionTitle(1, 'Thời gian, địa điểm, thành phần', standardOf(setting)),
    text(`Thời gian: khai mạc lúc ${hour(opened)}, ${dateInWords({ date: record?.date })}.`),
    text(`Địa điểm: ${place ?? DOTS}.`),
    text(`Thành phần: triệu tập ${number(summoned)} đồng chí; có mặt ${number(present)} đồng chí${absent}.`),
    text(`Chủ trì hội nghị: đồng chí ${named(chair)}. Người ghi biên bản: đồng chí ${named(recorder)}.`),
  ];
}

function business({ snapshot, setting, part }: PaperInput): readonly Block[] {
  const { group, step } = stepPart(part);
  const names = schemeNames(snapshot);
  const record = recordOf(snapshot, { group, step });
  const standard = standardOf(setting);
  const head = [
    sectionTitle(2, 'Nội dung', standard),
    text(
      `Hội nghị nghe quán triệt mục đích, yêu cầu, tiêu chuẩn, điều kiện, cơ cấu, số lượng theo Đề án và trình tự của bước ${step} trong quy trình năm bước, rồi xem xét danh sách ${groupName(group, names)}:`,
    ),
  ];
  if (!record || record.names.length === 0) return [...head, text(DOTS)];
  const result = stepResult(snapshot.edition, record);
  if (!result.ballot) {
    return [
      ...head,
      nameTable(record, peopleOf(snapshot)),
      text(
        `Sau khi thảo luận, hội nghị biểu quyết thống nhất danh sách gồm ${count(record.names.length)} đồng chí nêu trên.`,
      ),
    ];
  }
  const { issued, returned, valid, invalid } = record;
  return [
    ...head,
    nameTable(record, peopleOf(snapshot)),
    text(
      `Hội nghị bỏ phiếu kín. Số phiếu phát ra ${number(issued)}, thu về ${number(returned)}, hợp lệ ${number(valid)}, không hợp lệ ${number(invalid)}. Kết quả kiểm phiếu như sau:`,
    ),
    voteTable(record, result),
  ];
}

function close({ snapshot, setting, part }: PaperInput): readonly Block[] {
  const { group, step } = stepPart(part);
  const record = recordOf(snapshot, { group, step });
  const standard = standardOf(setting);
  const result = record ? stepResult(snapshot.edition, record) : null;
  const onward = step === 5 ? 'được giới thiệu tại đại hội' : `được chuyển sang bước ${step + 1}`;
  return [
    sectionTitle(3, 'Kết luận', standard),
    ...(result
      ? [
          text(
            result.ballot && result.need !== null
              ? `Có ${count(result.passed.length)} đồng chí được từ ${count(result.need)} phiếu đồng ý trở lên (quá nửa số ${result.terms.base === 'present' ? 'có mặt' : 'được triệu tập'}), ${onward}.`
              : `Có ${count(result.passed.length)} đồng chí ${onward}.`,
          ),
        ]
      : []),
    text(
      `Hội nghị bế mạc lúc ${hour(setting.meeting?.closed)} cùng ngày. Biên bản đã được đọc lại trước hội nghị và được nhất trí thông qua${standard.end}`,
    ),
  ];
}
