import { createHash } from 'node:crypto';
import type { PaperPage, PaperSettingForm, Papers, Receipt, Result } from '@app/context';
import { contentDigest } from '@schemes/doc/sectionDigest';
import type { Actor } from '@schemes/model/actor';
import type { Snapshot } from '@schemes/model/snapshot';
import { can } from '@schemes/policy/can';
import { notApproved } from '@schemes/policy/notApproved';
import type { Refusal } from '@schemes/policy/verdict';
import { explained } from '@schemes/rules/explained';
import { validate } from '@schemes/rules/validate';
import type { Lang } from '@schemes/words/lang';
import { newId } from '@server/auth/newId';
import { isoTime } from '@server/clock';
import type { Room } from '@server/rooms/Room';
import type { SchemeBook } from '@server/rooms/SchemeBook';
import { readSteps, withSteps } from '@server/rooms/stepRecords';
import type { Register } from '@server/store/Register';
import { deAnPaper } from '@templates/official/deAn';
import { defaultPaperSetting } from '@templates/official/defaultPaperSetting';
import { packPaper } from '@templates/official/packPaper';
import type { PaperSetting } from '@templates/official/paperSetting';
import { draftNumber, readSetting, type SettingProblem, sayProblems } from './readSetting';

/** The papers that can be had, by the name in their address. */
const PAPERS = { 'de-an': { build: deAnPaper, stem: 'de-an' } } as const;

type Made = { readonly fileName: string; readonly bytes: Uint8Array; readonly receipt: Receipt };

/** Official papers as one actor may have them; null: nobody is signed in. */
export class PapersDoor implements Papers {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #book: SchemeBook;
  readonly #register: Pick<Register, 'settings' | 'receipts'>;

  constructor(
    actor: Actor | null,
    lang: Lang,
    book: SchemeBook,
    register: Pick<Register, 'settings' | 'receipts'>,
  ) {
    this.#actor = actor;
    this.#lang = lang;
    this.#book = book;
    this.#register = register;
  }

  page(id: string): Promise<Result<PaperPage>> {
    return this.#book.withRoom(this.#actor, id, async (room): Promise<Result<PaperPage>> => {
      const snapshot = await room.snapshot();
      const setting = this.#setting(id, snapshot);
      const final = readSetting(setting, null);
      const value: PaperPage = {
        head: {
          id,
          organisation: this.#book.organisation(room.organisation),
          snapshot,
          rulesInForce: this.#book.rulesInForce(room.organisation, snapshot.term),
        },
        setting,
        notApproved: notApproved(snapshot).length,
        missing: final.ok ? [] : [...new Set(final.problems.map(({ word }) => word))],
        unexplained: explained(snapshot, validate(snapshot).findings).filter(
          ({ state }) => state !== 'written',
        ),
        receipts: this.#register.receipts.data
          .filter((receipt) => receipt.scheme === id)
          .map(({ scheme: _, ...receipt }) => receipt)
          .reverse(),
      };
      return { ok: true, value };
    });
  }

  keepSetting(id: string, setting: PaperSettingForm): Promise<Result<null>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<null>> => {
      const right = can(actor, 'paper.setting', room.organisation);
      if (right) return refuse(right);
      const read = readSetting(setting, setting.draft ?? 1);
      if (!read.ok) return refuse(badSetting(read.problems, this.#lang));
      await this.#register.settings.update((settings) => {
        settings[id] = { ...read.setting };
      });
      return { ok: true, value: null };
    });
  }

  make(id: string, paper: string, wish?: 'draft' | 'final'): Promise<Result<Made>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<Made>> => {
      if (!Object.hasOwn(PAPERS, paper)) return refuse({ code: 'refusal.noPaper', params: { paper } });
      const snapshot = await room.snapshot();
      const steps = can(actor, 'steps.read', room.organisation) ? [] : await readSteps(room);
      const chosen = this.#choose(id, snapshot, actor, room, wish);
      if (!chosen.ok) return chosen;
      const { build, stem } = PAPERS[paper as keyof typeof PAPERS];
      const bytes = await packPaper(build(withSteps(snapshot, steps), chosen.value));
      const { draft, number } = chosen.value;
      const fileName =
        draft === undefined ? `${stem}-so-${number}.docx` : `${stem}-du-thao-lan-${draft}.docx`;
      const receipt = await this.#file(room, actor, {
        paper,
        fileName,
        version: contentDigest(snapshot),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        ...(draft === undefined ? {} : { draft }),
      });
      return { ok: true, value: { fileName, bytes, receipt } };
    });
  }

  #setting(id: string, snapshot: Snapshot): PaperSettingForm {
    return this.#register.settings.data[id] ?? { ...defaultPaperSetting(snapshot) };
  }

  /** The setting to print with: without a draft mark only where everything is approved, set, and the clerk asks. */
  #choose(
    id: string,
    snapshot: Snapshot,
    actor: Actor,
    room: Room,
    wish: 'draft' | 'final' | undefined,
  ): Result<PaperSetting> {
    const form = this.#setting(id, snapshot);
    const draft = draftNumber(form);
    const count = notApproved(snapshot).length;
    const final = readSetting(form, null);
    const mayIssue = can(actor, 'paper.issue', room.organisation);
    if (wish === 'final') {
      if (mayIssue) return refuse(mayIssue);
      if (count > 0) return refuse({ code: 'refusal.notAllApproved', params: { count, draft } });
      if (!final.ok) {
        return refuse({
          code: 'refusal.settingMissing',
          params: { missing: sayProblems(final.problems, this.#lang) },
        });
      }
    }
    if (wish !== 'draft' && !mayIssue && count === 0 && final.ok) return { ok: true, value: final.setting };
    const mayDraft = can(actor, 'paper.draft', room.organisation);
    if (mayDraft) return refuse(mayDraft);
    const read = readSetting(form, draft);
    return read.ok ? { ok: true, value: read.setting } : refuse(badSetting(read.problems, this.#lang));
  }

  /** Keeps the receipt and the ledger line before the file is given out. */
  async #file(room: Room, actor: Actor, made: Omit<Receipt, 'id' | 'at' | 'by'>): Promise<Receipt> {
    const by = { id: actor.id, name: actor.name };
    const receipt: Receipt = { id: newId(), at: isoTime(this.#book.clock), by, ...made };
    const note = `${made.fileName} SHA-256 ${made.sha256}`;
    await room.inTurn(() => room.record({ act: 'export', note, digest: made.version }, actor));
    await this.#register.receipts.update((receipts) => {
      receipts.push({ ...receipt, scheme: room.id });
    });
    return receipt;
  }
}

/** `where`: the fields at fault, parted by commas. */
function badSetting(problems: readonly SettingProblem[], lang: Lang): Refusal {
  const where = problems.map(({ field }) => field).join(',');
  return { code: 'refusal.badSetting', params: { where, problem: sayProblems(problems, lang) } };
}

function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
