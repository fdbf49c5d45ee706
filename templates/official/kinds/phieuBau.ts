import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import {
  type Candidate,
  electionOf,
  electionPartName,
  electionsOf,
  electionTitle,
  electorateOf,
  missingElection,
  withoutElections,
} from '@templates/official/scheme/elections';
import { schemeNames } from '@templates/official/scheme/schemeNames';
import type { PaperDefinition } from '@templates/official/setting/paperKind';
import { BALLOT_SHOWS } from '@templates/official/setting/shownFields';
import { ofElectorate, settingFor, sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { centredNote, count, DOTS, text } from '@templates/official/text/textBlocks';

/**
 * Phiếu bầu of one body (Quy chế bầu cử 190-QĐ/TW): candidates by given name. With more candidates than seats the voter
 * strikes out names; otherwise each name has a box to agree and one to disagree. The heading names the body that
 * elects. A ballot has neither number nor signature; there is room for the seal at the top left.
 */
export const phieuBau: PaperDefinition = {
  kind: 'phieuBau',
  stem: 'phieu-bau',
  type: 'PB',
  title: 'paper.phieuBau',
  form: 'blank',
  face: [],
  shows: BALLOT_SHOWS,
  needs: { tables: ['roster', 'surplus', 'seats', 'delegation'], steps: 'none', text: false },
  parts: (snapshot) => electionsOf(snapshot).map(({ body }) => body),
  notApplicable: withoutElections,
  partName: electionPartName,
  compose({ snapshot, setting: given, part }) {
    const election = electionOf(snapshot, part);
    const names = schemeNames(snapshot);
    const setting = ofElectorate(settingFor(phieuBau, given), electorateOf(election, names));
    const { candidates, seats } = election;
    const strikes = seats !== null && candidates.length > seats;
    const tick = (head: string, key: string) => textColumn(head, key, 40, { align: 'center' });
    return sheet(phieuBau, {
      setting,
      type: 'Phiếu bầu',
      subject: setting.subject ?? `${electionTitle(election, names)}, ${names.term}`,
      body: [
        centredNote(`(Số lượng cần bầu: ${seats === null ? DOTS : count(seats)} đồng chí)`),
        strikes && candidates.length > MAX_NAMES_BELOW
          ? nameColumns(candidates)
          : numberedTable(
              [
                textColumn('Họ và tên', 'name', 100),
                ...(strikes ? [] : [tick('Đồng ý', 'yes'), tick('Không đồng ý', 'no')]),
              ],
              candidates.map(({ name }, i) => textRow(i, { name: [name] })),
              TEXT_WIDTH,
              candidates.length > MAX_SPACED_NAMES,
            ),
        text(
          strikes
            ? `Cách bầu: gạch ngang cả họ và tên người mình không bầu, để nguyên người mình bầu; số người để lại không quá số lượng cần bầu. Không ký tên vào phiếu${standardOf(setting).end}`
            : `Cách bầu: với mỗi người, đánh dấu X vào một trong hai ô. Không ký tên vào phiếu${standardOf(setting).end}`,
        ),
      ],
    });
  },
  lacks: missingElection,
};

/** Most names that fit one page at the usual spacing. */
const MAX_SPACED_NAMES = 24;

/**
 * Most names that fit one page in one column. More names are printed in two or three columns, each of which continues
 * the previous one.
 */
const MAX_NAMES_BELOW = 30;

function nameColumns(candidates: readonly Candidate[]): Block {
  const count = Math.min(3, Math.ceil(candidates.length / MAX_NAMES_BELOW));
  const height = Math.ceil(candidates.length / count);
  const others = Array.from({ length: count - 1 }, (_, c) => c + 1);
  const rows = candidates.slice(0, height).map(({ name }, i) => {
    const cells = others.flatMap((c): (readonly [string, readonly string[]])[] => {
      const beside = candidates[c * height + i];
      return [
        [`number${c}`, beside ? [String(c * height + i + 1)] : []],
        [`name${c}`, beside ? [beside.name] : []],
      ];
    });
    return textRow(i, { name: [name], ...Object.fromEntries(cells) });
  });
  const columns = [
    textColumn('Họ và tên', 'name', 100),
    ...others.flatMap((c) => [
      textColumn('TT', `number${c}`, 9.5, { align: 'center' }),
      textColumn('Họ và tên', `name${c}`, 100),
    ]),
  ];
  return numberedTable(columns, rows, TEXT_WIDTH, height > MAX_SPACED_NAMES);
}
