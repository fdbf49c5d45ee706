import { formatCell } from '@schemes/messages/formatCell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import { parseCell } from '@schemes/model/cells/parseCell';
import type { PaperLine } from '../../context/PaperLine';
import type { PaperSettingForm } from '../../context/PaperPage';

/** A part of the setting as a field of the form, named by its path in the setting. */
export interface SettingField {
  readonly path: string;
  readonly kind: 'line' | 'lines' | 'count' | 'date' | 'choice';
  /** The values of a choice; the first one means that nothing is chosen. */
  readonly choices?: readonly string[];
}

const line = (path: string): SettingField => ({ path, kind: 'line' });
const lines = (path: string): SettingField => ({ path, kind: 'lines' });
const count = (path: string): SettingField => ({ path, kind: 'count' });
const date = (path: string): SettingField => ({ path, kind: 'date' });
const choice = (path: string, ...choices: readonly string[]): SettingField => ({
  path,
  kind: 'choice',
  choices,
});

const FACE: readonly SettingField[] = [
  date('date'),
  line('symbol'),
  line('place'),
  line('superior'),
  line('issuer'),
  line('signing.authority'),
  line('signing.post'),
  line('signing.name'),
  line('archive'),
  count('draft'),
  lines('recipients'),
];
const SUBMISSION: readonly SettingField[] = [lines('addressees'), choice('asks', '', 'opinion', 'approval')];
const MEETING: readonly SettingField[] = [
  line('meeting.place'),
  line('meeting.opened'),
  line('meeting.closed'),
  line('meeting.chair'),
  line('meeting.recorder'),
  line('meeting.countHead'),
  lines('meeting.counters'),
  line('meeting.invalidReasons'),
];
const ATTACHED: readonly SettingField[] = [
  line('attachedTo.symbol'),
  count('attachedTo.number'),
  date('attachedTo.date'),
];
const MORE: readonly SettingField[] = [
  choice('secrecy', '', 'mat', 'toi_mat', 'tuyet_mat'),
  choice('urgency', '', 'khan', 'thuong_khan', 'hoa_toc'),
  choice('circulation', '', 'hoi_nghi', 'noi_bo', 'thu_hoi'),
  count('copy'),
  line('typist'),
  line('subject'),
  choice('standard', '', 'party', 'state'),
  choice('house.rightColumn', '', 'center', 'right'),
  choice('house.spelling', '', 'ủy', 'uỷ'),
  choice('house.appendixNumerals', '', 'arabic', 'roman'),
  choice('house.landscapeMargins', '', 'seen', 'turned'),
  choice('house.tablePaper', '', 'fit', 'a4', 'a3'),
];

const OFFERED = [...FACE, ...SUBMISSION, ...MEETING, ...ATTACHED];

/** The fields of a paper's setting: those of its face, those that few papers need, and those that it does not show. */
export function settingFields({ shows }: Pick<PaperLine, 'shows'>): {
  readonly face: readonly SettingField[];
  readonly more: readonly SettingField[];
  /**
   * Fields that the paper does not show. The form sends them back unchanged, because a setting is stored as a whole.
   */
  readonly unseen: readonly SettingField[];
} {
  const isShown = ({ path }: SettingField) => shows.includes(path);
  return {
    face: OFFERED.filter(isShown),
    more: MORE.filter(isShown),
    unseen: [...OFFERED, ...MORE].filter((field) => !isShown(field)),
  };
}

const ALL = [...OFFERED, ...MORE, count('number')];
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;
const DATE = { key: 'date', kind: 'date' } as const;

/** The text of one field of the form for a stored setting; blank if the setting lacks it. */
export function settingText(setting: PaperSettingForm, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], setting);
  if (typeof value === 'string' && ISO_DAY.test(value)) return formatCell('vi', DATE, value);
  if (Array.isArray(value)) return value.join('\n');
  return value === undefined || value === null ? '' : String(value);
}

/**
 * Reads the setting from the posted form, without blank fields; the service checks its content. A wrong date or number is
 * passed on as typed, so that the refusal can name the field.
 */
export function readSettingForm(form: FormData): PaperSettingForm {
  const text = (name: string) => normalizeText(String(form.get(name) ?? ''));
  const setting: Record<string, unknown> = {
    // A setting always has a signatory and a list of recipients, which may be blank.
    signing: { post: text('signing.post'), name: text('signing.name') },
    recipients: [],
  };
  for (const { path, kind } of ALL) {
    const typed = text(path);
    if (typed !== '') put(setting, path.split('.'), read(kind, typed));
  }
  return setting;
}

function read(kind: SettingField['kind'], typed: string): unknown {
  if (kind === 'count') return /^\d{1,9}$/.test(typed) ? Number(typed) : typed;
  if (kind === 'lines') return typed.split(/\r?\n/).flatMap((each) => each.trim() || []);
  if (kind !== 'date') return typed;
  const day = parseCell(DATE, typed);
  return day.ok ? day.value : typed;
}

function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else {
    const inner = { ...(into[first] as Record<string, unknown> | undefined) };
    put(inner, rest, value);
    into[first] = inner;
  }
}
