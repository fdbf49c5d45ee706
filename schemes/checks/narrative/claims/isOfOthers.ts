/** The surroundings of a block. */
export interface BlockContext {
  /** Id of the section. */
  readonly section: string;
  /** Title of the section, nearest heading, and the previous block if it ends with a colon; one line each. */
  readonly above: string;
}

const words = (...list: readonly string[]) =>
  new RegExp(`(?<!\\p{L})(?:${list.join('|').replace(/ /g, '\\s+')})(?!\\p{L})`, 'u');

/** Words for only some of the people or seats. */
const SOME = [
  'nữ',
  'trẻ',
  'tái cử',
  'lần đầu',
  'quy hoạch',
  'dân tộc',
  'khuyết',
  'thiếu',
  'bổ sung',
  'tăng',
  'giảm',
  'nghỉ',
  'không tái cử',
  'trừ',
  'ngoài',
  'còn lại',
];
/** Words for another organisation, another time, a meeting or a norm. */
const ELSEWHERE = [
  'triệu tập',
  'thành phần',
  'dự họp',
  'tham dự',
  'có mặt',
  'vắng',
  'phiếu',
  'hội nghị',
  'bước',
  'mỗi',
  'từng',
  'các',
  'những',
  'nơi',
  'cấp trên',
  'cấp dưới',
  'trực thuộc',
  'quy định',
  'hướng dẫn',
  'chỉ thị',
  'kết luận',
  'theo',
  'nếu',
  'trường hợp',
  'đoàn(?! thể)',
  'đảng bộ',
  'chi bộ',
  'huyện',
  'xã',
  'phường',
  'đặc khu',
  'tỉnh',
  'thị trấn',
  'thị xã',
  'quận',
  'thành phố',
  'cơ sở',
  'trung ương',
  'trước',
  '(?<!như )sau',
  'giai đoạn',
  'năm',
  'khóa(?! mới)',
  'ví dụ',
];
const IN_SENTENCE = words(...SOME, ...ELSEWHERE);
const IN_CONTEXT = words(
  ...SOME,
  'triệu tập',
  'thành phần',
  'cấp trên',
  'cấp dưới',
  'trực thuộc',
  'chi bộ',
  'huyện',
  'khóa(?! mới)',
  'quy trình',
  'ví dụ',
);

/**
 * Whether a phrase may be about something that is not in the tables, by the words before it in its sentence or by the text
 * above its block. Words that match `subject` do not count.
 */
export function isOfOthers(before: string, { above }: BlockContext, subject: RegExp | null = null): boolean {
  const strip = (text: string) => (subject ? text.replace(subject, ' ') : text);
  return IN_SENTENCE.test(strip(before)) || IN_CONTEXT.test(strip(above));
}
