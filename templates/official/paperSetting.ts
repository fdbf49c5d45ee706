import { checkCell } from '@schemes/model/cell';
import type { WordKey } from '@schemes/words/say';
import * as v from 'valibot';

export const SECRECY = ['mat', 'toi_mat', 'tuyet_mat'] as const;
export const URGENCY = ['khan', 'thuong_khan', 'hoa_toc'] as const;

/** What the clerk sets on the face of a Party paper. Names are typed as in running text; the paper writes the capitals. */
export interface PaperSetting {
  /** Number in the committee's series for the term; blank in a draft. */
  readonly number?: number;
  /** Type and body, `ĐA/ĐU`. */
  readonly symbol: string;
  /** `YYYY-MM-DD`; blank in a draft. */
  readonly date?: string;
  /** Place of the date line: the commune, or the province for provincial papers. */
  readonly place: string;
  /** Organisation above the issuer, `Đảng bộ tỉnh Khánh Hòa`; absent at provincial level and above. */
  readonly superior?: string;
  /** `Đảng ủy xã Công Hải`. */
  readonly issuer: string;
  readonly signing: {
    /** `T/M BAN THƯỜNG VỤ`; absent where the head of an advisory body signs in person. */
    readonly authority?: string;
    /** `BÍ THƯ`, without the name of the committee. */
    readonly post: string;
    /** Without titles or ranks; may be blank in a draft. */
    readonly name: string;
  };
  readonly recipients: readonly string[];
  /** Last line of «Nơi nhận»: `Lưu Văn phòng Đảng ủy`. */
  readonly archive: string;
  /** `Dự thảo lần n`; absent in the final paper. */
  readonly draft?: number;
  readonly secrecy?: (typeof SECRECY)[number];
  readonly urgency?: (typeof URGENCY)[number];
}

/** The message of a check: a key of the word catalogues. */
const word = (key: WordKey): WordKey => key;
const line = (max: number, key: WordKey) =>
  v.pipe(
    v.string(word(key)),
    v.transform((text) => text.normalize('NFC').trim()),
    v.regex(/^[^\p{Cc}\p{Cs}]*$/u, word('paperSetting.notText')),
    v.minLength(1, word(key)),
    v.maxLength(max, word('paperSetting.tooLong')),
  );
const count = (max: number, key: WordKey) =>
  v.pipe(v.number(word(key)), v.integer(word(key)), v.minValue(1, word(key)), v.maxValue(max, word(key)));

const TITLES = /(^|\s)(GS|PGS|TS|ThS|TSKH|BS|KS|CN|Đ\/c|Đồng chí|Đại tá|Thượng tá|Trung tá|Thiếu tá)\.?\s/iu;
const COMMITTEE = /\s(tỉnh|thành|huyện|quận|thị|đảng) (ủy|uỷ)(\s|$)/iu;

/**
 * Reads what the clerk set; its messages are word keys `paperSetting.*`.
 * A paper without the draft mark must carry number, date and the signatory's name (HD05: H7, H10, S4).
 */
export const PaperSettingSchema = v.pipe(
  v.strictObject({
    number: v.optional(count(9999, 'paperSetting.number')),
    symbol: v.pipe(
      line(24, 'paperSetting.symbol'),
      v.regex(/^\p{L}{2,4}\/\p{L}{2,14}$/u, word('paperSetting.symbol')),
    ),
    date: v.optional(
      v.pipe(
        v.string(word('paperSetting.date')),
        v.check((text) => checkCell({ key: 'date', kind: 'date' }, text) === null, word('paperSetting.date')),
      ),
    ),
    place: v.pipe(line(60, 'paperSetting.place'), v.regex(/^[\p{Lu}…]/u, word('paperSetting.place'))),
    superior: v.optional(line(160, 'paperSetting.superior')),
    issuer: line(160, 'paperSetting.issuer'),
    signing: v.strictObject({
      authority: v.optional(
        v.pipe(
          line(80, 'paperSetting.authority'),
          v.regex(/^(T\/M|K\/T|T\/L) \S/u, word('paperSetting.authority')),
        ),
      ),
      post: v.pipe(
        line(80, 'paperSetting.post'),
        v.check((text) => !COMMITTEE.test(text), word('paperSetting.postWithCommittee')),
      ),
      name: v.pipe(
        v.string(word('paperSetting.name')),
        v.transform((text) => text.normalize('NFC').trim()),
        v.regex(/^[\p{L}\s'’-]*$/u, word('paperSetting.name')),
        v.maxLength(60, word('paperSetting.tooLong')),
        v.check((text) => !TITLES.test(text), word('paperSetting.nameWithTitle')),
      ),
    }),
    recipients: v.pipe(
      v.array(line(200, 'paperSetting.recipients')),
      v.maxLength(30, word('paperSetting.recipients')),
    ),
    archive: line(120, 'paperSetting.archive'),
    draft: v.optional(count(99, 'paperSetting.draft')),
    secrecy: v.optional(v.picklist(SECRECY, word('paperSetting.secrecy'))),
    urgency: v.optional(v.picklist(URGENCY, word('paperSetting.urgency'))),
  }),
  v.forward(
    v.check((s) => s.draft !== undefined || s.number !== undefined, word('paperSetting.finalNumber')),
    ['number'],
  ),
  v.forward(
    v.check((s) => s.draft !== undefined || s.date !== undefined, word('paperSetting.finalDate')),
    ['date'],
  ),
  v.forward(
    v.check((s) => s.draft !== undefined || s.signing.name !== '', word('paperSetting.finalName')),
    ['signing', 'name'],
  ),
);
