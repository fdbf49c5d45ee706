import { formatNumber } from '@schemes/messages/formatNumber';
import type { Snapshot } from '@schemes/model/scheme/snapshot';
import { STEP_COUNTS } from '@schemes/model/steps/steps';
import { dateInWords } from '@templates/official/face/faceLines';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import { ELECTION_BODIES } from '@templates/official/scheme/bodies';
import { type ElectionResult, electionResult } from '@templates/official/scheme/electionResult';
import {
  bodyWord,
  type Election,
  type Electorate,
  electionOf,
  electionPartName,
  electionsOf,
  electionTitle,
  electorateOf,
  missingElection,
  withoutElections,
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
 * Biên bản kiểm phiếu bầu cử: the minutes of one ballot, at the congress or at the first meeting of the new committee.
 * They are numbered in the series of that meeting, dated, and signed for the presidium and the counting board. The
 * results are in the order of the ballot; the people elected follow, by votes, most first. Until the ballots are
 * counted, dots are printed in place of results.
 */
export const bienBanBauCu = minutesPaper({
  kind: 'bienBanBauCu',
  stem: 'bien-ban-bau-cu',
  heading: 'Biên bản kiểm phiếu',
  asks: ['meeting.countHead'],
  shown: ['meeting.countHead', 'meeting.counters', 'meeting.invalidReasons'],
  needs: { tables: ['roster', 'surplus', 'delegation'], steps: 'none', text: false },
  isDated: true,
  parts: (snapshot) => electionsOf(snapshot).map(({ body }) => body),
  notApplicable: withoutElections,
  partName: electionPartName,
  subject({ snapshot, part }) {
    const names = schemeNames(snapshot);
    return `bầu ${electionTitle(electionOf(snapshot, part), names)}, ${names.term}`;
  },
  body: bodyOf,
  signed: ({ chair = '', countHead = '' }) => [
    { ...ELECTION_BODIES.presidium, name: chair },
    { ...ELECTION_BODIES.board, name: countHead },
  ],
  lacks: (snapshot, part) => [...missingElection(snapshot, part), ...missingCount(snapshot, part)],
  dayOf({ facts: { congress_date: first, congress_end: last } }, part) {
    const day = part === 'executive_committee' ? first : (last ?? first);
    return typeof day === 'string' ? day : undefined;
  },
});

function bodyOf({ snapshot, setting, part }: PaperInput): readonly Block[] {
  const election = electionOf(snapshot, part);
  const { seats, candidates, counts } = election;
  const names = schemeNames(snapshot);
  const standard = standardOf(setting);
  const meeting = setting.meeting ?? {};
  const electorate = electorateOf(election, names);
  const { voters, meeting: elects, short } = electorate;
  const result = electionResult(election);
  return [
    text(
      `Hôm nay, ${dateInWords(setting)}, tại ${meeting.place ?? DOTS}, ${elects} đã bỏ phiếu kín bầu ${electionTitle(election, names)}, ${names.term}.`,
    ),
    sectionTitle(1, ELECTION_BODIES.countingBoard, standard),
    countingBoard(meeting),
    sectionTitle(2, 'Số lượng cần bầu, danh sách bầu cử', standard),
    text(
      `Số lượng cần bầu: ${seats === null ? DOTS : `${count(seats)} đồng chí`}. Danh sách bầu cử đã được ${short} thông qua gồm ${count(candidates.length)} đồng chí, xếp theo thứ tự chữ cái của tên: ${candidates.map(({ name }) => name).join(', ')}.`,
    ),
    sectionTitle(3, `Số ${voters}, số phiếu`, standard),
    ...ballotCounts(counts, voters, meeting.invalidReasons),
    sectionTitle(4, 'Kết quả', standard),
    text('Số phiếu bầu của từng người, theo thứ tự trong phiếu bầu:'),
    resultTable(election, result),
    ...outcome(election, result, electorate),
    text(
      `Biên bản được lập thành 02 bản, đã công bố trước ${short}; phiếu được niêm phong, nộp lưu cùng biên bản${standard.end}`,
    ),
  ];
}

function resultTable(
  { candidates, counts: { summoned } }: Election,
  { elected, tied, need }: ElectionResult,
): Block {
  const rows = candidates.map((one, i) => {
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
  { voters, short }: Electorate,
): readonly Block[] {
  if (need === null) return [];
  const unfilled = seats === null || tied.length > 0 ? 0 : seats - elected.length;
  return [
    text(
      `Theo quy định, người trúng cử phải được quá nửa số ${voters} được triệu tập bầu, tức từ ${count(need)} phiếu trở lên. Có ${count(elected.length)} đồng chí trúng cử${elected.length === 0 ? '.' : ', xếp theo số phiếu từ cao xuống thấp:'}`,
    ),
    ...elected.map(({ name, votes = 0 }, i) =>
      text(`${i + 1}. Đồng chí ${name}: ${count(votes)} phiếu${i === elected.length - 1 ? '.' : ';'}`),
    ),
    ...(tied.length > 0
      ? [
          text(
            `${tied.map(({ name }) => name).join(', ')} bằng phiếu nhau ở vị trí cuối; ${short} quyết định bầu lại trong số đó hay không.`,
          ),
        ]
      : []),
    ...(unfilled > 0
      ? [
          text(
            `Còn thiếu ${count(unfilled)} so với số lượng cần bầu; ${short} quyết định bầu tiếp hay không.`,
          ),
        ]
      : []),
  ];
}

/** The numbers of the count that are missing, or that do not add up. */
function missingCount(snapshot: Snapshot, part: string | undefined): readonly PaperMissing[] {
  const election = electionsOf(snapshot).find(({ body }) => body === part);
  if (!election) return [];
  // The tables do not contain votes of this election, so the minutes are issued as a form that is filled in by hand at the meeting.
  if (!election.holdsVotes) return [];
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
