import { dateInWords } from '@templates/official/face/faceLines';
import { ELECTION_BODIES } from '@templates/official/scheme/bodies';
import {
  conferenceName,
  groupName,
  recordOf,
  STEP_PARTS,
  stepPart,
  stepResult,
} from '@templates/official/scheme/stepParts';
import type { PaperInput } from '@templates/official/setting/paperKind';
import { ballotCounts, countingBoard } from '@templates/official/sheets/countBlocks';
import { stepMeeting, stepMinutes } from '@templates/official/sheets/stepMinutes';
import { voteTable } from '@templates/official/sheets/stepTables';
import { standardOf } from '@templates/official/standards/standardOf';
import type { Block } from '@templates/official/text/block';
import { count, DOTS, sectionTitle, text } from '@templates/official/text/textBlocks';

/**
 * Biên bản kiểm phiếu: the counted ballots of one step, with the names sorted by votes, most first. Two people sign it.
 */
export const bienBanKiemPhieu = stepMinutes({
  kind: 'bienBanKiemPhieu',
  stem: 'bien-ban-kiem-phieu',
  heading: 'Biên bản kiểm phiếu',
  asks: ['meeting.countHead'],
  shown: ['meeting.countHead', 'meeting.counters', 'meeting.invalidReasons'],
  isDated: true,
  // If a step agreed to its list without a ballot, there is nothing to count.
  parts: (snapshot) =>
    STEP_PARTS.filter((part) => {
      const record = recordOf(snapshot, stepPart(part));
      return record !== null && record.names.length > 0 && stepResult(snapshot.edition, record).ballot;
    }),
  subject(input) {
    const { group, step, names } = stepMeeting(input);
    return `giới thiệu ${groupName(group, names)} tại ${conferenceName(step, names)}`;
  },
  body: counted,
  signed: ({ chair = '', countHead = '' }) => [
    { post: 'Chủ trì hội nghị', name: chair },
    { ...ELECTION_BODIES.board, name: countHead },
  ],
});

function counted(input: PaperInput): readonly Block[] {
  const { setting } = input;
  const { group, step, names, record, result } = stepMeeting(input);
  const standard = standardOf(setting);
  const meeting = setting.meeting ?? {};
  return [
    text(
      `Hôm nay, ${dateInWords({ date: record?.date, year: setting.year })}, tại ${meeting.place ?? DOTS}, ${conferenceName(step, names)} đã bỏ phiếu kín giới thiệu ${groupName(group, names)} (bước ${step}).`,
    ),
    sectionTitle(1, ELECTION_BODIES.countingBoard, standard),
    countingBoard(meeting),
    sectionTitle(2, 'Số người, số phiếu', standard),
    ...ballotCounts(record ?? {}, 'người', meeting.invalidReasons),
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
      `Biên bản được lập thành 02 bản và được ${ELECTION_BODIES.countingBoard} công bố với người chủ trì hội nghị; phiếu được niêm phong, nộp lưu cùng biên bản${standard.end}`,
    ),
  ];
}
