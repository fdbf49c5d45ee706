import { dateInWords } from '@templates/official/face/faceLines';
import { pairedSignatures } from '@templates/official/face/signatureBlock';
import { TEXT_WIDTH } from '@templates/official/page/pageGeometry';
import type { Paper } from '@templates/official/setting/paper';
import type { PaperSetting } from '@templates/official/setting/paperSetting';
import { sheet } from '@templates/official/sheets/sheet';
import { standardOf } from '@templates/official/standards/standardOf';
import { numberedTable } from '@templates/official/tables/tableBlocks';
import { textColumn, textRow } from '@templates/official/tables/textTable';
import type { Block } from '@templates/official/text/block';
import { count, sectionTitle, text } from '@templates/official/text/textBlocks';

/** What the minutes of a destruction say. Days are `YYYY-MM-DD`. */
export interface Destruction {
  /** Number, symbol, day, place and issuer. */
  readonly setting: PaperSetting;
  readonly title: string;
  readonly term: string;
  /** Who asked, and why. */
  readonly asked: { readonly name: string; readonly day: string; readonly reason: string };
  readonly confirmed: { readonly name: string; readonly day: string };
  readonly archived: { readonly name: string; readonly day: string };
  /** How many days a scheme must stay archived before its destruction; 0: no period is set. */
  readonly retentionDays: number;
  readonly sections: readonly { readonly title: string; readonly digest: string }[];
  /** The papers issued from the scheme, by number or file name. */
  readonly papers: readonly string[];
  /** Number of lines of the scheme's ledger, which is kept. */
  readonly lines: number;
  /** The day from which the server's own backups no longer contain the scheme; absent: the server makes none. */
  readonly backupsUntil?: string;
}

/**
 * Biên bản tiêu hủy: the minutes of the destruction of a scheme, signed by the person who confirmed it and the person
 * who requested it. They contain no text of the scheme, only the heading and the SHA-256 of each approved section,
 * which identify a copy.
 */
export function destructionMinutes(destruction: Destruction): Paper {
  const { setting, asked, confirmed } = destruction;
  const signed = pairedSignatures(
    { authority: 'Người xác nhận', post: '', name: confirmed.name },
    { authority: 'Người đề nghị', post: '', name: asked.name },
    setting,
  );
  return sheet(
    { form: 'numbered' },
    {
      setting,
      type: 'Biên bản',
      subject: 'tiêu hủy đề án nhân sự lưu trên máy chủ',
      dated: false,
      body: bodyOf(destruction),
      ending: signed,
    },
  );
}

function bodyOf(destruction: Destruction): readonly Block[] {
  const { setting, title, term, asked, confirmed, archived, retentionDays, papers, lines, backupsUntil } =
    destruction;
  const standard = standardOf(setting);
  const on = (date: string) => dateInWords({ date });
  return [
    text(
      `Hôm nay, ${dateInWords(setting)}, tại ${setting.place}, ${setting.issuer} tiêu hủy đề án nhân sự lưu trên máy chủ, cụ thể như sau:`,
    ),
    sectionTitle(1, 'Căn cứ', standard),
    text(`Đề nghị tiêu hủy của đồng chí ${asked.name}, ${on(asked.day)}. Lý do: ${sentence(asked.reason)}`),
    text(`Xác nhận của đồng chí ${confirmed.name}, ${on(confirmed.day)}.`),
    text(
      `Đề án được đồng chí ${archived.name} đưa vào lưu trữ ${on(archived.day)}${
        retentionDays === 0 ? '' : `; thời hạn lưu giữ tối thiểu là ${count(retentionDays)} ngày`
      }.`,
    ),
    sectionTitle(2, 'Đề án tiêu hủy', standard),
    text(`Tên đề án: ${title}. Nhiệm kỳ ${term}.`),
    ...sectionBlocks(destruction),
    text(
      papers.length === 0
        ? 'Chưa phát hành văn bản nào từ đề án này.'
        : `Văn bản đã phát hành từ đề án: ${count(papers.length)} văn bản, gồm ${papers.join('; ')}.`,
    ),
    sectionTitle(3, 'Cách tiêu hủy', standard),
    text(
      'Khóa mã hóa riêng của đề án đã hủy; nội dung, nhật ký soạn thảo, ghi chú và tệp văn bản đã phát hành đã xóa khỏi máy chủ. Không còn khóa thì phần còn lại trên đĩa không đọc được.',
    ),
    text(`Sổ ghi việc của đề án (${count(lines)} dòng) và biên bản này được lưu giữ.`),
    ...(backupsUntil === undefined
      ? []
      : [
          text(
            `Bản sao lưu do máy chủ tự lập trước ngày này còn chứa khóa và nội dung đề án cho đến khi được xóa theo lịch, chậm nhất ${on(backupsUntil)}.`,
          ),
        ]),
    text(
      `Bản sao lưu ${backupsUntil === undefined ? '' : 'khác '}lập trước ngày này còn chứa khóa và nội dung đề án; đơn vị quản lý máy chủ có trách nhiệm tiêu hủy các bản sao lưu đó theo quy định.`,
    ),
    text(`Biên bản được lập thành 02 bản có giá trị như nhau${standard.end}`),
  ];
}

function sectionBlocks({ sections }: Destruction): readonly Block[] {
  if (sections.length === 0) return [text('Đề án không có mục nào đã duyệt.')];
  const rows = sections.map(({ title, digest }, i) =>
    textRow(i, { title: [title], digest: [groups(digest)] }),
  );
  const columns = [textColumn('Mục đã duyệt', 'title', 80), textColumn('Mã SHA-256', 'digest', 100)];
  return [
    text(`Các mục đã duyệt (${count(sections.length)} mục), kèm mã SHA-256 của nội dung đã duyệt:`),
    numberedTable(columns, rows, TEXT_WIDTH),
  ];
}

/** A digest in groups of eight digits, so that lines can break and people can compare. */
function groups(digest: string): string {
  return digest.match(/.{1,8}/g)?.join(' ') ?? '';
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
