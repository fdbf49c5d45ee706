import { formatNumber } from '@schemes/messages/formatNumber';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { STEP_COUNTS } from '@schemes/model/steps/steps';
import { dateInWords } from '@templates/official/face/faceLines';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { type ElectionResult, electionResult } from '@templates/official/scheme/electionResult';
import {
  bodyWord,
  type Election,
  electionOf,
  electionPartName,
  electionsOf,
  electionTitle,
  missingElection,
} from '@templates/official/scheme/elections';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import type { PaperInput, PaperMissing } from '@templates/official/setting/paperKind';
import { ballotCounts, countingBoard } from '@templates/official/sheets/countBlocks';
import { minutesPaper } from '@templates/official/sheets/minutesPaper';
import { standardOf } from '@templates/official/standards/standardOf';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { count, DOTS, sectionTitle, share, text } from '@templates/official/text/textBlocks';

/**
 * Biên bản kiểm phiếu bầu cử: the minutes of one ballot of the congress, which elects the committee or the delegates
 * to the congress above. They are numbered in the series of the congress, and signed for the presidium and the counting
 * board. Until the ballots are counted, dots take the place of results.
 */
export const bienBanBauCu = minutesPaper({
  kind: 'bienBanBauCu',
  stem: 'bien-ban-bau-cu',
  heading: 'Biên bản kiểm phiếu',
  asks: ['meeting.countHead'],
  shown: ['meeting.countHead', 'meeting.counters'],
  needs: { tables: ['roster', 'surplus', 'delegation'], steps: 'none', text: false },
  parts: (snapshot) =>
    electionsOf(snapshot)
      .filter(({ byCongress }) => byCongress)
      .map(({ body }) => body),
  partName: electionPartName,
  subject({ snapshot, part }) {
    const names = schemeNames(snapshot);
    return `bầu ${electionTitle(electionOf(snapshot, part), names)}, ${names.term}`;
  },
  body: bodyOf,
  signed: ({ chair = '', countHead = '' }) => [
    { authority: 'T/M Đoàn Chủ tịch', post: '', name: chair },
    { authority: 'T/M Ban kiểm phiếu', post: 'Trưởng ban', name: countHead },
  ],
  lacks: (snapshot, part) => [...missingElection(snapshot, part), ...missingCount(snapshot, part)],
  dayOf: ({ facts: { congress_date: day } }) => (typeof day === 'string' ? day : undefined),
});

function bodyOf({ snapshot, setting, part }: PaperInput): readonly Block[] {
  const election = electionOf(snapshot, part);
  const { seats, candidates, counts } = election;
  const names = schemeNames(snapshot);
  const standard = standardOf(setting);
  const meeting = setting.meeting ?? {};
  const voters = names.congress.startsWith('Đại hội đại biểu') ? 'đại biểu' : 'đảng viên';
  const result = electionResult(election);
  return [
    text(
      `Hôm nay, ${dateInWords(setting)}, tại ${meeting.place ?? DOTS}, ${names.congress} đã bỏ phiếu kín bầu ${electionTitle(election, names)}, ${names.term}.`,
    ),
    sectionTitle(1, 'Ban kiểm phiếu', standard),
    countingBoard(meeting),
    sectionTitle(2, 'Số lượng cần bầu, danh sách bầu cử', standard),
    text(
      `Số lượng cần bầu: ${seats === null ? DOTS : `${count(seats)} đồng chí`}. Danh sách bầu cử đã được đại hội thông qua gồm ${count(candidates.length)} đồng chí, xếp theo thứ tự chữ cái của tên: ${candidates.map(({ name }) => name).join(', ')}.`,
    ),
    sectionTitle(3, `Số ${voters}, số phiếu`, standard),
    ...ballotCounts(counts, voters),
    sectionTitle(4, 'Kết quả', standard),
    text('Số phiếu bầu của từng người, xếp từ cao xuống thấp:'),
    resultTable(election, result),
    ...outcome(election, result, voters),
    text(
      `Biên bản được lập thành 02 bản, đã công bố trước đại hội; phiếu được niêm phong, nộp lưu cùng biên bản${standard.end}`,
    ),
  ];
}

function resultTable(
  { counts: { summoned } }: Election,
  { ranked, elected, tied, need }: ElectionResult,
): Block {
  const rows = ranked.map((one, i) => {
    const { name, votes } = one;
    const isDecided = votes !== undefined && need !== null && summoned !== undefined;
    const result = elected.includes(one) ? 'Trúng cử' : tied.includes(one) ? 'Bằng phiếu' : 'Không trúng cử';
    return textRow(i, {
      name: [name],
      votes: votes === undefined ? [] : [formatNumber('vi', votes)],
      share: isDecided ? share(votes, summoned) : [],
      result: isDecided ? [result] : [],
    });
  });
  const centred = { align: 'center' } as const;
  const columns = [
    textColumn('Họ và tên', 'name', 80),
    textColumn('Số phiếu', 'votes', 34, centred),
    textColumn('Tỷ lệ so với số được triệu tập', 'share', 40, { ...centred, even: true }),
    textColumn('Kết quả', 'result', 42, centred),
  ];
  return numberedTable(columns, rows, TEXT_WIDTH);
}

function outcome(
  { seats }: Election,
  { need, elected, tied }: ElectionResult,
  voters: string,
): readonly Block[] {
  if (need === null) return [];
  const electedNames = elected.map(({ name }) => name).join(', ');
  const unfilled = seats === null || tied.length > 0 ? 0 : seats - elected.length;
  return [
    text(
      `Theo quy định, người trúng cử phải được quá nửa số ${voters} được triệu tập bầu, tức từ ${count(need)} phiếu trở lên. Có ${count(elected.length)} đồng chí trúng cử${electedNames === '' ? '' : `: ${electedNames}`}.`,
    ),
    ...(tied.length > 0
      ? [
          text(
            `${tied.map(({ name }) => name).join(', ')} bằng phiếu nhau ở vị trí cuối; đại hội quyết định bầu lại trong số đó hay không.`,
          ),
        ]
      : []),
    ...(unfilled > 0
      ? [text(`Còn thiếu ${count(unfilled)} so với số lượng cần bầu; đại hội quyết định bầu tiếp hay không.`)]
      : []),
  ];
}

/** The numbers of the count that are missing, or that do not add up. */
function missingCount(snapshot: Snapshot, part: string | undefined): readonly PaperMissing[] {
  const election = electionsOf(snapshot).find(({ body }) => body === part);
  if (!election) return [];
  const { counts, candidates } = election;
  const body = bodyWord(election.body);
  const missing = STEP_COUNTS.filter((one) => counts[one] === undefined);
  const uncounted = candidates.filter(({ votes }) => votes === undefined).length;
  return [
    ...missing.map(
      (one): PaperMissing => ({
        code: 'paperMissing.electionCount',
        params: { body, count: `stepCount.${one}` },
      }),
    ),
    ...(uncounted > 0
      ? [{ code: 'paperMissing.electionVotes', params: { body, n: uncounted } } as const]
      : []),
    ...(missing.length === 0 && !addsUp(election)
      ? [{ code: 'paperMissing.electionSums', params: { body } } as const]
      : []),
  ];
}

/**
 * Whether the count adds up: returned ≤ issued ≤ present ≤ summoned, valid + invalid = returned, and nobody has more
 * votes than there are valid ballots (ANY.BALLOT).
 */
function addsUp({ counts, candidates }: Election): boolean {
  const { summoned = 0, present = 0, issued = 0, returned = 0, valid = 0, invalid = 0 } = counts;
  return (
    returned <= issued &&
    issued <= present &&
    present <= summoned &&
    valid + invalid === returned &&
    candidates.every(({ votes = 0 }) => votes <= valid)
  );
}
