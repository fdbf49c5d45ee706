import type { BoundNumber } from '../../../boundNumbers/boundNumber';
import type { ClaimContext } from './ClaimContext';
import { members } from './delegatePhrases';
import { ALL_END, END, type Phrase, phrase, START } from './phrase';

const OWN = '(?:toàn (?:đảng bộ|@+)|đảng bộ(?: @+)?|@+)';
/** Pattern for directly attached organisations. */
const UNITS =
  '(?:tổ chức (?:cơ sở đảng|đảng cơ sở|đảng)|chi bộ, đảng bộ(?: cơ sở)?|chi, đảng bộ(?: cơ sở)?|đảng bộ, chi bộ(?: cơ sở)?|chi bộ)(?: trực thuộc)?';
const COMMUNES =
  '(?:xã, phường|xã|phường|thị trấn|đơn vị hành chính(?: cấp xã)?|đảng bộ (?:xã|phường|thị trấn))';

/** The possible numbers of cells or organisations: the fact, the rows of `quotas`, or its column of cells. */
function units(context: ClaimContext): readonly (BoundNumber | null)[] {
  return [
    context.fact('grassroots_organisations'),
    context.roster('attachedUnits'),
    context.total('quotas', 'cells'),
  ];
}

/** Phrases about the organisation and its parts, compared with facts and with counts of `quotas`. */
export const ORGANISATION_PHRASES: readonly Phrase[] = [
  {
    pattern: phrase(`${START}${OWN}(?: hiện nay| hiện)? có(?: tổng số)? <n> ${UNITS}${ALL_END}`),
    expected: (_, context) => ({ n: units(context) }),
  },
  {
    pattern: phrase(
      `${START}${OWN}(?: hiện nay| hiện)? có(?: tổng số)? #+ ${UNITS}\\s*,?(?: với| và)(?: tổng số)? <n> đảng viên(?<official> chính thức)?${END}`,
    ),
    expected: ({ groups }, context) => ({ n: members(context, groups['official'] !== undefined) }),
  },
  {
    subject: /xã|phường|đặc\s+khu|cơ\s+sở|đảng\s+bộ/gu,
    pattern: phrase(
      `${START}(?:(?:đảng bộ )?(?:@+|xã|phường|đặc khu))(?: (?:mới|được))* (?:thành lập|hình thành)(?: (?:mới|trên cơ sở|từ|việc))* (?:hợp nhất|sáp nhập|sắp xếp|nhập)(?: (?:nguyên trạng|toàn bộ|từ))* <n> ${COMMUNES}(?![^.]*một phần)(?=\\s*(?:$|[.;:(]))`,
    ),
    expected: (_, context) => ({ n: [context.fact('merged_from')] }),
  },
  {
    pattern: phrase(
      `${START}(?:các )?cơ quan tham mưu, giúp việc(?: (?:của|cho))?(?: (?:đảng ủy|cấp ủy|@+))*(?: hiện)?(?: (?:có|gồm|được giao|bố trí))(?: tổng số)? <n> (?:biên chế|cán bộ, công chức)${END}`,
    ),
    expected: (_, context) => ({ n: [context.fact('office_staff')] }),
  },
  {
    subject: /cơ\s+sở|đại\s+hội/gu,
    pattern: phrase(
      `(?:trực tiếp bầu|bầu trực tiếp) bí thư(?: [^.;:,#%]{1,40}?)? (?:tại|ở) <n> (?:tổ chức cơ sở đảng|chi bộ, đảng bộ cơ sở|chi bộ|đảng bộ)(?: (?:cơ sở|trực thuộc))*${ALL_END}`,
    ),
    expected: (_, context) => ({ n: [context.fact('direct_secretary_pilots')] }),
  },
  {
    subject: /triệu\s+tập|dự/gu,
    pattern: phrase(
      `đại hội [^.;:%]{0,60}triệu tập(?: tổng số)? #+ đại biểu[,;] (?:có mặt <n>|<m>(?: đại biểu)? có mặt)(?: đại biểu)?${END}`,
    ),
    expected: (_, context) => {
      const present = [context.fact('delegates_present')];
      return { n: present, m: present };
    },
  },
];
