import { dateInWords } from '@templates/official/face/faceLines';
import { isAppointed } from '@templates/official/scheme/isAppointed';
import { peopleOf } from '@templates/official/scheme/peopleOf';
import { conferenceName, groupName, STEP_PARTS } from '@templates/official/scheme/stepParts';
import type { PaperInput } from '@templates/official/setting/paperKind';
import { stepMeeting, stepMinutes } from '@templates/official/sheets/stepMinutes';
import { nameTable, voteTable } from '@templates/official/sheets/stepTables';
import { standardOf } from '@templates/official/standards/standardOf';
import type { Block } from '@templates/official/text/block';
import { hour, named, number } from '@templates/official/text/meeting';
import { count, DOTS, sectionTitle, text } from '@templates/official/text/textBlocks';

/** Biên bản hội nghị: the minutes of one step of one group, with participants, names and result. Two people sign them. */
export const bienBanHoiNghi = stepMinutes({
  kind: 'bienBanHoiNghi',
  stem: 'bien-ban-hoi-nghi',
  heading: 'Biên bản',
  asks: ['meeting.opened', 'meeting.recorder'],
  shown: ['meeting.opened', 'meeting.closed', 'meeting.recorder'],
  parts: () => STEP_PARTS,
  subject(input) {
    const { group, step, names } = stepMeeting(input);
    return `${conferenceName(step, names)} giới thiệu ${groupName(group, names)}`;
  },
  body: (input) => [...participants(input), ...business(input), ...close(input)],
  signed: ({ recorder = '', chair = '' }) => [
    { post: 'Người ghi biên bản', name: recorder },
    { post: 'Chủ trì hội nghị', name: chair },
  ],
});

function participants(input: PaperInput): readonly Block[] {
  const { setting } = input;
  const { record } = stepMeeting(input);
  const { place, opened, chair, recorder } = setting.meeting ?? {};
  const { summoned, present } = record ?? {};
  const absent =
    summoned === undefined || present === undefined ? '' : `; vắng mặt ${count(summoned - present)} đồng chí`;
  return [
    sectionTitle(1, 'Thời gian, địa điểm, thành phần', standardOf(setting)),
    text(
      `Thời gian: khai mạc lúc ${hour(opened)}, ${dateInWords({ date: record?.date, year: setting.year })}.`,
    ),
    text(`Địa điểm: ${place ?? DOTS}.`),
    text(`Thành phần: triệu tập ${number(summoned)} đồng chí; có mặt ${number(present)} đồng chí${absent}.`),
    text(`Chủ trì hội nghị: đồng chí ${named(chair)}. Người ghi biên bản: đồng chí ${named(recorder)}.`),
  ];
}

function business(input: PaperInput): readonly Block[] {
  const { snapshot, setting } = input;
  const { group, step, names, record, result } = stepMeeting(input);
  const head = [
    sectionTitle(2, 'Nội dung', standardOf(setting)),
    text(
      `Hội nghị nghe quán triệt mục đích, yêu cầu, tiêu chuẩn, điều kiện, cơ cấu, số lượng theo Đề án và trình tự của bước ${step} trong quy trình năm bước, rồi xem xét danh sách ${groupName(group, names)}:`,
    ),
  ];
  if (!record || !result || record.names.length === 0) return [...head, text(DOTS)];
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

function close(input: PaperInput): readonly Block[] {
  const { setting } = input;
  const { step, result } = stepMeeting(input);
  const last = isAppointed(input.snapshot) ? 'được đề nghị chỉ định' : 'được giới thiệu tại đại hội';
  const standard = standardOf(setting);
  const onward = step === 5 ? last : `được chuyển sang bước ${step + 1}`;
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
