import type { BoundFigure } from '../../../figures/boundFigure';
import { figureInCell } from '../../../figures/tableFigures';
import { labelsOf } from './Claim';
import type { ClaimGround } from './ClaimGround';
import { END, type Phrase, phrase } from './phrase';

const COMMITTEE = '(?:ban chấp hành|bch|cấp ủy)';
const NAMES = '(?:đồng chí|đ c|người)';

/** A criterion of the statistics (B4) by its name, and the count over the roster (B3) that means the same. */
function counted(ground: ClaimGround, label: string, name: string): readonly (BoundFigure | null)[] {
  const view = ground.only('B4');
  const rows = view ? [...labelsOf(view)].filter(([, one]) => one === label).map(([row]) => row) : [];
  const [row] = rows;
  const cell =
    view && row && rows.length === 1
      ? figureInCell({ section: view.section, table: view }, row, 'count')
      : null;
  const people = ground.roster(name);
  return people ? [people, cell] : [];
}

const firstTime = (ground: ClaimGround) => counted(ground, 'tham gia lần đầu', 'firstTime');
const reElection = (ground: ClaimGround) => counted(ground, 'tái cử', 'reElection');

const SUBJECT = /(?:tham\s+gia\s+)?lần\s+đầu|tái\s+cử/gu;

/** How the names for the committee part into those who stand again and those who come new. */
export const ROSTER_PHRASES: readonly Phrase[] = [
  {
    subject: SUBJECT,
    pattern: phrase(
      `danh sách [^.:;]*${COMMITTEE}[^.:;]*, trong đó(?: có)?\\s*:?(?: có)? (?:tái cử <a> ${NAMES}|<b> ${NAMES} tái cử)\\s*[,;](?: và)? (?:(?:tham gia )?lần đầu <c> ${NAMES}|<d> ${NAMES}(?: tham gia)? lần đầu)`,
    ),
    says: (_, ground) => ({
      a: reElection(ground),
      b: reElection(ground),
      c: firstTime(ground),
      d: firstTime(ground),
    }),
  },
  {
    subject: SUBJECT,
    pattern: phrase(
      `<n> ${NAMES}(?: được)?(?: giới thiệu)? tham gia ${COMMITTEE}(?: (?:đảng bộ|@+|khóa mới))* lần đầu${END}`,
    ),
    says: (_, ground) => ({ n: firstTime(ground) }),
  },
];
