import type {
  Office,
  OfficeFile,
  OfficeFilter,
  OfficeFormat,
  OfficeLine,
  OfficePage,
} from '@app/context/Office';
import type { Organisation } from '@app/context/Organisation';
import type { Lang } from '@schemes/messages/lang';
import { t } from '@schemes/messages/t';
import type { Actor } from '@schemes/model/scheme/actor';
import { fileName } from '@schemes/model/text/fileName';
import { refusalToAudit } from '@schemes/policy/can';
import { ok, type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { OfficeEntry } from '@server/store/register/OfficeLedger';
import { filterOf } from './filterOf';
import type { OfficeLog } from './OfficeLog';
import { officeSheet } from './officeSheet';
import { syslogLine } from './syslogLine';
import type { Trail } from './Trail';

/** Lines on a page. */
const PAGE = 100;
/** The last page that can be shown. Older lines need a narrower filter. */
const MAX_PAGE = 200;
/** Most lines of a spreadsheet, because it is made in one step on the main thread. */
const MAX_SHEET = 5_000;
/** Characters that are gathered before they are sent. */
const CHUNK = 64 * 1024;
const SUBJECT = { id: '', name: '' };

/** What the service needs beside the ledger. */
export interface OfficeOptions {
  readonly organisations: () => readonly Organisation[];
  /** Whether a scheme is restricted to named people at this moment. */
  readonly isRestricted: (scheme: string) => boolean;
  /** Why the password must be confirmed before a download; null if it need not be. */
  readonly confirm: () => Refusal | null;
}

/** The office's ledger as one actor may read it; null: nobody is signed in. It cannot be changed. */
export class OfficeService implements Office {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #log: OfficeLog;
  readonly #trail: Trail;
  readonly #options: OfficeOptions;

  constructor(actor: Actor | null, lang: Lang, log: OfficeLog, trail: Trail, options: OfficeOptions) {
    this.#actor = actor;
    this.#lang = lang;
    this.#log = log;
    this.#trail = trail;
    this.#options = options;
  }

  async page(filter: OfficeFilter, asked: number): Promise<Result<OfficePage>> {
    const denied = refusalToAudit(this.#actor);
    if (denied) return refuse(denied);
    await this.#trail.recordReading({ act: 'ledgerRead', subject: SUBJECT });
    const wanted = Math.min(Math.max(1, Math.trunc(asked) || 1), MAX_PAGE);
    const isWanted = filterOf(filter);
    const latest: OfficeEntry[] = [];
    let total = 0;
    for await (const entry of this.#entries()) {
      if (!isWanted(entry)) continue;
      total++;
      latest.push(entry);
      if (latest.length >= 2 * wanted * PAGE) latest.splice(0, latest.length - wanted * PAGE);
    }
    const pages = Math.max(1, Math.ceil(total / PAGE));
    const page = Math.min(wanted, pages);
    const end = latest.length - (page - 1) * PAGE;
    const lines = latest.slice(Math.max(0, end - PAGE), end).reverse();
    const organisations = this.#options.organisations().map(({ id, name }) => ({ id, name }));
    return ok({ lines: lines.map((entry) => this.#line(entry)), total, page, pages, organisations });
  }

  async export(format: OfficeFormat, filter: OfficeFilter): Promise<Result<OfficeFile>> {
    const denied = refusalToAudit(this.#actor) ?? this.#options.confirm();
    if (denied) return refuse(denied);
    const isWanted = filterOf(filter);
    let sheet: Uint8Array | null = null;
    if (format === 'xlsx') {
      const entries: OfficeEntry[] = [];
      let n = 0;
      for await (const entry of this.#entries()) {
        if (isWanted(entry) && ++n <= MAX_SHEET) entries.push(entry);
      }
      if (n > MAX_SHEET) return refuse({ code: 'refusal.ledgerTooLong', params: { n, max: MAX_SHEET } });
      sheet = await officeSheet(this.#lang, entries, (id) => this.#nameOf(id));
    }
    await this.#trail.record({
      act: 'ledgerExported',
      subject: SUBJECT,
      detail: format,
      after: { ...filter },
    });
    const sheetBytes = sheet;
    const content = sheetBytes ? once(sheetBytes) : chunks(this.#texts(format, isWanted));
    const organisation = filter.organisation ? this.#nameOf(filter.organisation) : null;
    const name = fileName([t('vi', 'file.officeLedger'), organisation], ENDINGS[format]);
    return ok({ fileName: name, type: TYPES[format], content });
  }

  async *#texts(
    format: OfficeFormat,
    isWanted: (entry: OfficeEntry) => boolean,
  ): AsyncGenerator<string, void> {
    for await (const entry of this.#entries()) {
      if (isWanted(entry)) yield `${format === 'syslog' ? syslogLine(entry) : JSON.stringify(entry)}\n`;
    }
  }

  /**
   * The lines as the actor may read them. Lines about a scheme that is restricted now are shown without its title and
   * without `detail`, which can name its papers, because some lines are older than the restriction. Number, hash and
   * all other fields stay.
   */
  async *#entries(): AsyncGenerator<OfficeEntry, void> {
    const isHidden = new Map<string, boolean>([['', false]]);
    for await (const entry of this.#log.entries()) {
      const { detail: _, ...rest } = entry;
      const { id } = entry.subject;
      const hidden = isHidden.get(id) ?? this.#options.isRestricted(id);
      isHidden.set(id, hidden);
      yield hidden ? { ...rest, subject: { id, name: '' } } : entry;
    }
  }

  #nameOf(organisation: string): string {
    return this.#options.organisations().find(({ id }) => id === organisation)?.name ?? organisation;
  }

  #line({ prev: _, organisation, detail = '', before, after, ...rest }: OfficeEntry): OfficeLine {
    return {
      ...rest,
      organisation: organisation === undefined ? '' : this.#nameOf(organisation),
      detail,
      before: before ? JSON.stringify(before) : '',
      after: after ? JSON.stringify(after) : '',
    };
  }
}

const ENDINGS: Readonly<Record<OfficeFormat, string>> = { jsonl: 'jsonl', xlsx: 'xlsx', syslog: 'log' };
const TYPES: Readonly<Record<OfficeFormat, `${string}/${string}`>> = {
  jsonl: 'application/x-ndjson; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  syslog: 'text/plain; charset=utf-8',
};

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Joins lines into pieces worth sending. */
async function* chunks(texts: AsyncIterable<string>): AsyncIterable<Uint8Array> {
  let pending = '';
  for await (const text of texts) {
    pending += text;
    if (pending.length < CHUNK) continue;
    yield Buffer.from(pending);
    pending = '';
  }
  if (pending !== '') yield Buffer.from(pending);
}
