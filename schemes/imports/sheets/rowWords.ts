import { foldName } from '../../model/text/foldName';
import { foldSearch } from '../../model/text/foldSearch';

/**
 * Kinds of rows that are not entries of their table, recognised by their words. `rowJudge` considers other evidence
 * first.
 */
export type RowWord = 'total' | 'breakdown' | 'note' | 'signature' | 'heading';

/** Nouns that follow a number of people. */
const PEOPLE = '(?:đồng chí|đ c|đc|người|nhân sự|đại biểu|đảng viên|ứng cử viên|cán bộ|ủy viên|trường hợp)';

/** Patterns over texts that `foldName` has folded. The first one that matches decides. */
const WORDS: readonly (readonly [RowWord, string])[] = [
  [
    'total',
    '^(?:tổng|cộng)$|' +
      '^tổng (?:cộng|số|hợp|chung|toàn|cả|lại|nhân sự|danh sách|\\d)|' +
      '^cộng (?:mục|nhóm|khối|phần|bộ phận|chung|dồn|toàn|tổng|số|trang|lại|danh sách|\\d)|' +
      `^cộng [ivx]+(?: [ivx]+)*(?: \\d.*)?$|^cộng [a-d](?: [a-d])*(?: \\d.*)?$|` +
      '^(?:toàn đảng bộ|tổng toàn|total|sum|subtotal|sub total|lũy kế|tất cả|toàn danh sách|số lượng)(?: |$)|' +
      `^(?:danh sách|biểu|bảng|mục|nhóm)(?: \\S+){0,4} (?:có|gồm) .*\\d|^(?:ấn định|chốt) .*\\d|^(?:có|gồm) .*\\d+ ${PEOPLE}`,
  ],
  [
    'signature',
    '^(?:người|cán bộ|đại diện) (?:lập|ký|kiểm tra|kiểm soát|duyệt|tổng hợp|thực hiện|báo cáo|đánh máy|soát)(?: |$)|' +
      '^(?:lập biểu|lập bảng|kiểm soát|phê duyệt|xác nhận)(?: |$)|' +
      '^(?:t m|tm|k t|kt|t l|tl|thay mặt|ký thay|thừa lệnh) (?:ban|đảng|ủy|chi|thường|bí|chủ|đoàn|hội|trưởng|btv|bch|phó)|' +
      '^(?:nơi nhận|nơi gửi|kính gửi|như trên|lưu (?:vt|văn|vp)|đã ký|ký tên|đóng dấu|ký ghi rõ|ký và ghi rõ|ký đóng dấu)(?: |$)|' +
      '^thủ trưởng (?:đơn vị|cơ quan)|^(?:.{0,40} )?ngày (?:\\d{1,2} )?tháng (?:\\d{1,2} )?năm(?: \\d{4})?$',
  ],
  [
    'breakdown',
    '^(?:trong đó|chia ra|trong số|bao gồm|cụ thể|phân theo|theo đó|tính đến|bình quân|tỷ lệ|tỉ lệ|cơ cấu|độ tuổi)(?: |$)|' +
      '^(?:số )?(?:nữ|nam|trẻ|trẻ tuổi|tuổi trẻ|cán bộ trẻ|cán bộ nữ|dân tộc|dân tộc thiểu số|dtts|người dân tộc|tôn giáo|đảng viên|dưới \\d+ tuổi|từ \\d+ tuổi|trên \\d+ tuổi|tái cử|lần đầu|tham gia lần đầu|tham gia mới|mới)(?: (?:có|là|chiếm))?(?: \\d.*)$|' +
      '^(?:nữ|nam|trẻ tuổi|dân tộc thiểu số|dtts)$|' +
      `^\\d+ ${PEOPLE}|(?: |^)\\d+ ${PEOPLE}(?: |$)`,
  ],
  [
    'note',
    '^(?:ghi chú|lưu ý|chú thích|chú ý|chú giải|nguồn|đính kèm|kèm theo|có hồ sơ|hồ sơ|số liệu|thời điểm|đơn vị tính|đvt|chữ in|in nghiêng|in đậm|xem|biểu này|danh sách này|danh sách trên|bảng này|những (?:đồng chí|người))(?: |$)',
  ],
  [
    'heading',
    '^(?:[ivx]+|[a-hđ]) (?:khối|nhóm|nhân sự|tái cử|tham gia|lần đầu|danh sách|diện|các|cán bộ|cấp|ủy viên|giới thiệu)(?: |$)|' +
      '^(?:khối|nhóm|mục|phần|bộ phận|tái cử|tham gia|lần đầu|nhân sự|danh sách|diện|đối tượng|giới thiệu|dự kiến|dự phòng|dự nguồn|bổ sung|đương nhiệm|các|những|số còn lại|còn lại|đoàn thể|mặt trận|mttq|chính quyền|lực lượng|cấp ủy|cấp trưởng|ủy viên|ban|phòng|sở|xã|phường|thôn|bản|chi bộ|đảng bộ|đảng ủy|tỉnh|huyện|đơn vị|cơ quan|hội|trường|công ty|hợp tác xã)(?: |$)',
  ],
];

const MARKED = WORDS.map(([word, source]) => [word, new RegExp(source, 'u')] as const);
/** The same patterns without diacritics, for a text that has none. */
const BARE = WORDS.map(([word, source]) => [word, new RegExp(withoutMarks(source), 'u')] as const);

function withoutMarks(source: string): string {
  return source
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/đ/g, 'd');
}

/** The number of characters at the beginning of a text that are tested. */
const LONGEST = 300;

/** The kind of row that a text shows by its words; null if it shows none. */
export function rowWord(text: string): RowWord | null {
  const folded = foldName(text.slice(0, LONGEST));
  const patterns = foldSearch(folded) === folded ? BARE : MARKED;
  return patterns.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Family names of Vietnam, of the Kinh and of minorities. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'an âu bạch bàn bế bùi cà cầm cấn cao chảo châu chế chu chung chúng chử cồ cổ cộng cù cung cư đàm dương đặng đào đậu ' +
    'điêu điền diệp đinh đỗ đoàn đồng doãn du giang giàng giáp hà hạ hàn hạng hầu hồ hoa hoàng hờ hứa hùng huỳnh kha khà khổng ' +
    'khuất khúc khương kiều kim ksor la lã lạc lại lâm lầu lăng lê lò lộc lồ lù lục lừu lương lường lưu lý lỷ ma mã mạc mạch mai ' +
    'mẫn mông mùa nghê nghiêm ngân ngô ngọc nguyễn nhâm nhữ ninh nông ông phạm phan phàn phí phó phùng phương quách quan quàng ' +
    'quảng rmah sầm sằm seo siu sùng tạ tẩn tăng tao tào thạch thái thàng thào thân thẩm thiều thi tiêu tô tôn tòng tống tổng tráng trần trang ' +
    'triệu trịnh trưng trương tú từ tường ung ứng văn vàng vi viên vinh võ vũ vừ vương xa xồng y ' +
    'khang lỡ lỗ mè mào đèo hỏa đường đới'
  ).split(' '),
);
/** The family names without diacritics, for a text that has none. */
const BARE_FAMILY_NAMES: ReadonlySet<string> = new Set([...FAMILY_NAMES].map(foldSearch));

function isFamilyName(word: string): boolean {
  const folded = foldName(word);
  return FAMILY_NAMES.has(folded) || (foldSearch(folded) === folded && BARE_FAMILY_NAMES.has(folded));
}

/**
 * Whether a text looks like a person's name: two to seven words of letters that all begin with a capital or begin with a
 * family name. A text in capitals must begin with a family name and have at most five words. A number before the name and
 * brackets after it are ignored.
 */
export function looksLikeName(text: string): boolean {
  if (text.length > LONGEST) return false;
  const bare = text
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^\d+\s*[.)]\s*/, '')
    .trim();
  const words = bare.split(/\s+/);
  if (words.length < 2 || words.length > 7) return false;
  if (!/^[\p{L}\p{M}'’. -]+$/u.test(bare)) return false;
  const isFamily = isFamilyName(words[0] ?? '');
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isAllCapitals = bare === bare.toLocaleUpperCase('vi');
  if (isAllCapitals) return isFamily && words.length <= 5;
  if (words.every(isCapital)) return true;
  const hasMiddle = words.slice(1, -1).some((word) => /^(?:văn|thị|van|thi)$/i.test(word));
  return isFamily && (hasMiddle || words.every((word) => !isCapital(word)));
}
