import type { MessageKey } from '@schemes/messages/t';
import { checkCell } from '@schemes/model/cells/cell';
import { normalizeText } from '@schemes/model/cells/normalizeText';
import * as v from 'valibot';

/** Marks of secrecy (độ mật), lowest first. */
export const SECRECY = ['mat', 'toi_mat', 'tuyet_mat'] as const;
/** Marks of urgency (độ khẩn), lowest first. */
export const URGENCY = ['khan', 'thuong_khan', 'hoa_toc'] as const;
/** Circulation notes (chỉ dẫn phạm vi lưu hành) of Hướng dẫn 05-HD/VPTW. */
export const CIRCULATION = ['hoi_nghi', 'noi_bo', 'thu_hoi'] as const;

/** The choices of form that the guidance leaves to the organisation. The first value of each is the default. */
export const HOUSE_CHOICES = {
  /** How the Party title and the date line are aligned in the right column. */
  rightColumn: ['center', 'right'],
  /** Spelling of `ủy` in the whole paper. */
  spelling: ['ủy', 'uỷ'],
  /** Numerals of `Phụ lục 2`. Absent: those of the standard, Arabic for the Party and Roman for the State. */
  appendixNumerals: ['arabic', 'roman'],
  /** Margins of a landscape page. `seen`: as on a portrait page; `turned`: turned with the paper, binding edge on top. */
  landscapeMargins: ['seen', 'turned'],
  /** Paper of wide tables. `fit`: A4, or A3 where the table would take more than eight pages of A4. */
  tablePaper: ['fit', 'a4', 'a3'],
} as const;
/** The choices of one organisation; absent choices have their default. */
export type House = {
  readonly [K in keyof typeof HOUSE_CHOICES]?: (typeof HOUSE_CHOICES)[K][number];
};

/** The facts about a conference that its minutes state in addition to the record of the step. */
export interface Meeting {
  /** Where it was held: `Hội trường Đảng ủy xã`. */
  readonly place?: string;
  /** `HH:MM`. */
  readonly opened?: string;
  readonly closed?: string;
  /** Names, without titles. */
  readonly chair?: string;
  readonly recorder?: string;
  /** Head of the board that counts the ballots, and its other members. */
  readonly countHead?: string;
  readonly counters?: readonly string[];
  /** Why ballots are invalid, in a phrase. */
  readonly invalidReasons?: string;
}

/** The numbered paper to which another paper is attached. */
export interface AttachedTo {
  readonly symbol: string;
  readonly number?: number;
  readonly date?: string | undefined;
}

/** What the clerk sets for a paper. Names are typed as in running text; the paper capitalises them. */
export interface PaperSetting {
  /** Number in the committee's series for the term; absent in a draft. */
  readonly number?: number;
  /** Type and body, `ĐA/ĐU`. */
  readonly symbol: string;
  /** `YYYY-MM-DD`; may be absent in a draft. */
  readonly date?: string | undefined;
  /**
   * The year in which a draft without a date is written. The caller that composes the paper supplies it; it is not
   * stored with the setting.
   */
  readonly year?: number | undefined;
  /** Place of the date line: the commune, or the province for provincial papers. */
  readonly place: string;
  /** Organisation above the issuer, `Đảng bộ tỉnh Khánh Hòa`; absent at provincial level and above. */
  readonly superior?: string;
  /** `Đảng ủy xã Công Hải`. */
  readonly issuer: string;
  readonly signing: {
    /** `T/M BAN THƯỜNG VỤ`; absent if the head of an advisory body signs in person. */
    readonly authority?: string;
    /** `BÍ THƯ`, without the name of the committee; blank below bodies such as `T/M ĐOÀN CHỦ TỊCH`. */
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
  readonly circulation?: (typeof CIRCULATION)[number];
  /** `Bản số 05` of a paper whose copies are counted. */
  readonly copy?: number;
  /** The typist's mark, `NguyenVanAn-26`. */
  readonly typist?: string;
  /** Standard of the paper; absent: `party`. `state` is Nghị định 30/2020/NĐ-CP. */
  readonly standard?: 'party' | 'state' | undefined;
  /** Subject (trích yếu) other than the kind's own. */
  readonly subject?: string;
  /** The addressees of a submission (tờ trình), and whether it asks for an opinion or for approval. */
  readonly addressees?: readonly string[];
  readonly asks?: 'opinion' | 'approval';
  readonly attachedTo?: AttachedTo;
  readonly meeting?: Meeting;
  readonly house?: House;
}

/** Makes the compiler check that a message is a key of the catalogue. */
const messageKey = (key: MessageKey): MessageKey => key;
const line = (max: number, key: MessageKey, min = 1) =>
  v.pipe(
    v.string(messageKey(key)),
    v.transform(normalizeText),
    v.regex(/^[^\p{Cc}\p{Cs}]*$/u, messageKey('paperSetting.notText')),
    v.minLength(min, messageKey(key)),
    v.maxLength(max, messageKey('paperSetting.tooLong')),
  );
const count = (max: number, key: MessageKey) =>
  v.pipe(
    v.number(messageKey(key)),
    v.integer(messageKey(key)),
    v.minValue(1, messageKey(key)),
    v.maxValue(max, messageKey(key)),
  );

const day = v.pipe(
  v.string(messageKey('paperSetting.date')),
  v.check((text) => checkCell({ key: 'date', kind: 'date' }, text) === null, messageKey('paperSetting.date')),
);
const time = v.pipe(
  v.string(messageKey('paperSetting.time')),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, messageKey('paperSetting.time')),
);

const TITLES = /(^|\s)(GS|PGS|TS|ThS|TSKH|BS|KS|CN|Đ\/c|Đồng chí|Đại tá|Thượng tá|Trung tá|Thiếu tá)\.?\s/iu;
const AUTHORITY = {
  party: /^(T\/M|K\/T|T\/L) \S/u,
  state: /^(TM|KT|TL|TUQ)\. \S/u,
  either: /^(T\/M|K\/T|T\/L|TM\.|KT\.|TL\.|TUQ\.) \S/u,
} as const;
/**
 * A committee acts as a body, so nobody signs on behalf of its secretary: a deputy signs as `T/M … PHÓ BÍ THƯ` (HD05:
 * S2).
 */
const DEPUTY_OF_BODY = /^K\/T (QUYỀN )?BÍ THƯ/iu;
/** Bodies for which no post is printed below their name (HD05: S3b). */
export const WITHOUT_POST = /^T\/M (BỘ CHÍNH TRỊ|BAN BÍ THƯ|ĐOÀN CHỦ TỊCH)/iu;
const COMMITTEE = /\s(tỉnh|thành|huyện|quận|thị|đảng) (ủy|uỷ)(\s|$)/iu;

/** A name without titles, or empty. */
const personName = v.pipe(
  v.string(messageKey('paperSetting.name')),
  v.transform(normalizeText),
  v.regex(/^[\p{L}\s'’-]*$/u, messageKey('paperSetting.name')),
  v.maxLength(60, messageKey('paperSetting.tooLong')),
  v.check((text) => !TITLES.test(text), messageKey('paperSetting.nameWithTitle')),
);

const symbol = v.pipe(
  line(24, 'paperSetting.symbol'),
  v.regex(/^\p{L}{2,4}[/-]\p{L}{2,14}$/u, messageKey('paperSetting.symbol')),
);

const choice = <const T extends readonly string[]>(from: T) =>
  v.optional(v.picklist(from, messageKey('paperSetting.house')));

/**
 * The schema of a setting. Its messages are keys of the catalogue, `paperSetting.*`. What a final paper needs in
 * addition depends on its kind: see `missingFace`.
 */
export const PaperSettingSchema = v.pipe(
  v.strictObject({
    number: v.optional(count(9999, 'paperSetting.number')),
    symbol,
    date: v.optional(day),
    place: v.pipe(line(60, 'paperSetting.place'), v.regex(/^[\p{Lu}…]/u, messageKey('paperSetting.place'))),
    superior: v.optional(line(160, 'paperSetting.superior')),
    issuer: line(160, 'paperSetting.issuer'),
    signing: v.strictObject({
      authority: v.optional(
        v.pipe(
          line(80, 'paperSetting.authority'),
          v.regex(AUTHORITY.either, messageKey('paperSetting.authority')),
          v.check((text) => !DEPUTY_OF_BODY.test(text), messageKey('paperSetting.deputyOfBody')),
        ),
      ),
      post: v.pipe(
        line(80, 'paperSetting.post', 0),
        v.check((text) => !COMMITTEE.test(text), messageKey('paperSetting.postWithCommittee')),
      ),
      name: personName,
    }),
    recipients: v.pipe(
      v.array(line(200, 'paperSetting.recipients')),
      v.maxLength(30, messageKey('paperSetting.recipients')),
    ),
    archive: line(120, 'paperSetting.archive'),
    draft: v.optional(count(99, 'paperSetting.draft')),
    secrecy: v.optional(v.picklist(SECRECY, messageKey('paperSetting.secrecy'))),
    urgency: v.optional(v.picklist(URGENCY, messageKey('paperSetting.urgency'))),
    circulation: v.optional(v.picklist(CIRCULATION, messageKey('paperSetting.circulation'))),
    copy: v.optional(count(9999, 'paperSetting.copy')),
    typist: v.optional(
      v.pipe(line(40, 'paperSetting.typist'), v.regex(/^\p{L}+-\d+$/u, messageKey('paperSetting.typist'))),
    ),
    standard: v.optional(v.picklist(['party', 'state'], messageKey('paperSetting.standard'))),
    subject: v.optional(line(500, 'paperSetting.subject')),
    addressees: v.optional(
      v.pipe(
        v.array(line(200, 'paperSetting.addressees')),
        v.maxLength(10, messageKey('paperSetting.addressees')),
      ),
    ),
    asks: v.optional(v.picklist(['opinion', 'approval'], messageKey('paperSetting.asks'))),
    attachedTo: v.optional(
      v.strictObject({
        symbol,
        number: v.optional(count(9999, 'paperSetting.number')),
        date: v.optional(day),
      }),
    ),
    meeting: v.optional(
      v.strictObject({
        place: v.optional(line(160, 'paperSetting.meetingPlace')),
        opened: v.optional(time),
        closed: v.optional(time),
        chair: v.optional(personName),
        recorder: v.optional(personName),
        countHead: v.optional(personName),
        invalidReasons: v.optional(line(300, 'paperSetting.tooLong', 0)),
        counters: v.optional(v.pipe(v.array(personName), v.maxLength(20, messageKey('paperSetting.name')))),
      }),
    ),
    house: v.optional(
      v.strictObject({
        rightColumn: choice(HOUSE_CHOICES.rightColumn),
        spelling: choice(HOUSE_CHOICES.spelling),
        appendixNumerals: choice(HOUSE_CHOICES.appendixNumerals),
        landscapeMargins: choice(HOUSE_CHOICES.landscapeMargins),
        tablePaper: choice(HOUSE_CHOICES.tablePaper),
      }),
    ),
  }),
  v.forward(
    v.check((s) => !s.symbol.includes(s.standard === 'state' ? '/' : '-'), messageKey('paperSetting.symbol')),
    ['symbol'],
  ),
  v.forward(
    v.check(
      ({ signing: { authority }, standard = 'party' }) =>
        authority === undefined || AUTHORITY[standard].test(authority),
      messageKey('paperSetting.authority'),
    ),
    ['signing', 'authority'],
  ),
  v.forward(
    v.check(
      ({ signing: { authority = '', post } }) => (post === '') === WITHOUT_POST.test(authority),
      messageKey('paperSetting.post'),
    ),
    ['signing', 'post'],
  ),
);
