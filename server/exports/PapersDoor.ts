import type { IssueCard } from '@app/context/IssueCard';
import type { PaperPage, PaperSettingForm } from '@app/context/PaperPage';
import type { PaperFile, Papers } from '@app/context/Papers';
import type { Receipt } from '@app/context/Receipt';
import type { Result } from '@app/context/Result';
import type { Actor } from '@schemes/model/actor';
import { can } from '@schemes/policy/can';
import type { Refusal } from '@schemes/policy/verdict';
import type { Lang } from '@schemes/words/lang';
import { say } from '@schemes/words/say';
import { sayRule } from '@schemes/words/sayRule';
import { newId } from '@server/auth/newId';
import { isoTime } from '@server/clock';
import type { Room } from '@server/rooms/Room';
import type { SchemeBook } from '@server/rooms/SchemeBook';
import type { Register } from '@server/store/Register';
import type { PaperSetting } from '@templates/official/paperSetting';
import { definitionOf } from '@templates/official/papers';
import { makeDossier } from './dossier/makeDossier';
import { draftOf } from './draftOf';
import { freezeScheme, type Moment } from './freezeScheme';
import { issueCard, paperLine } from './issueCard';
import { issuePaper } from './issuePaper';
import { type IssueRow, nextNumber } from './issues';
import { keptSettings } from './keptSettings';
import type { PaperDesk } from './PaperDesk';
import { NO_HABITS } from './PaperStore';
import { type NamedPaper, paperName, paperOf } from './paperOf';
import { seriesCard, seriesOfForm } from './paperSeries';
import { type KeptSettings, paperKey, type Survey, type SurveyedPaper } from './paperTask';
import { draftNumber, readSetting, type SettingProblem, sayProblems } from './readSetting';
import { finishIssue } from './recordIssue';
import { rememberHabits } from './rememberHabits';

type Wish = 'draft' | 'final' | undefined;
type Made = PaperFile & { readonly receipt: Receipt };

/** Official papers as one actor may have them; null: nobody is signed in. */
export class PapersDoor implements Papers {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #book: SchemeBook;
  readonly #register: Pick<Register, 'settings' | 'receipts'>;
  readonly #desk: PaperDesk;

  constructor(
    actor: Actor | null,
    lang: Lang,
    book: SchemeBook,
    register: Pick<Register, 'settings' | 'receipts'>,
    desk: PaperDesk,
  ) {
    this.#actor = actor;
    this.#lang = lang;
    this.#book = book;
    this.#register = register;
    this.#desk = desk;
  }

  page(id: string, paper = ''): Promise<Result<PaperPage>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<PaperPage>> => {
      const moment = await freezeScheme(room, actor);
      const surveyed = await this.#desk.maker.survey({
        scheme: moment.frozen,
        kept: this.#kept(room),
        only: null,
      });
      if (!surveyed.ok) return surveyed;
      const survey = surveyed.value;
      const issues = this.#desk.store.register.data.issues
        .filter(({ scheme }) => scheme === id)
        .map((row) => issueCard(row, survey.version))
        .reverse();
      const lines = survey.papers.map((one) => paperLine(one, issues));
      const at = Math.max(
        0,
        lines.findIndex((line) => line.paper === paper),
      );
      const [chosen, line] = [survey.papers[at], lines[at]];
      if (!chosen || !line) return refuse({ code: 'refusal.noPaper', params: { paper } });
      const { recipients, signatories, places } =
        this.#desk.store.habits.data[room.organisation] ?? NO_HABITS;
      const value: PaperPage = {
        head: {
          id,
          organisation: this.#book.organisation(room.organisation),
          snapshot: moment.snapshot,
          rulesInForce: this.#book.rulesInForce(room.organisation, moment.snapshot.term),
        },
        papers: lines,
        chosen: line,
        setting: chosen.setting,
        settingFrom: chosen.settingFrom,
        notApproved: survey.notApproved.length,
        missing: chosen.missing,
        unexplained: survey.unexplained,
        series:
          chosen.form === 'numbered'
            ? seriesCard(
                this.#desk.store.register.data,
                room.organisation,
                moment.snapshot.term,
                chosen.setting,
              )
            : null,
        habits: { recipients, signatories, places },
        issues,
        receipts: this.#register.receipts.data
          .filter((receipt) => receipt.scheme === id)
          .map(({ scheme: _, ...receipt }) => receipt)
          .reverse(),
        pdf: this.#desk.office.isThere,
      };
      return { ok: true, value };
    });
  }

  keepSetting(id: string, paper: string, form: PaperSettingForm): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.setting', async (room, _actor, { definition, part }) => {
      const read = readSetting(form, form.draft ?? 1);
      if (!read.ok) return refuse(badSetting(read.problems, this.#lang));
      const { number: _, ...setting } = read.setting;
      await this.#desk.store.settings.update((settings) => {
        settings[id] = { ...settings[id], [paperKey({ kind: definition.kind, part })]: { ...setting } };
      });
      await this.#remember(room, definition.kind, setting);
      return { ok: true, value: null };
    });
  }

  make(id: string, paper: string, wish?: Wish): Promise<Result<Made>> {
    return this.#withPaper(id, paper, 'paper.draft', (room, actor, named) =>
      this.#make(room, actor, named, wish),
    );
  }

  issue(id: string, paper: string): Promise<Result<IssueCard>> {
    return this.#withPaper(id, paper, 'paper.issue', async (room, actor, named) => {
      const moment = await freezeScheme(room, actor);
      const found = await this.#surveyOne(room, moment, named);
      if (!found.ok) return found;
      const { survey, surveyed } = found.value;
      const { notApproved: open, version } = survey;
      if (open.length > 0) {
        const params = { count: open.length, draft: draftNumber(surveyed.setting) };
        return refuse({ code: 'refusal.notAllApproved', params });
      }
      if (surveyed.missing.length > 0) {
        const lacks = surveyed.missing.map(({ code, params }) => sayRule(this.#lang, code, params));
        return refuse({ code: 'refusal.paperMissing', params: { missing: lacks.join('\n') } });
      }
      // Read as a draft, for number, date and name are asked for where the paper has them, by what it lacks.
      const read = readSetting(surveyed.setting, 1);
      if (!read.ok) return refuse(badSetting(read.problems, this.#lang));
      const { number: _number, draft: _draft, ...setting } = read.setting;
      const wish = { ...named, ...moment, version, setting };
      const issued = await issuePaper(this.#desk, room, actor, this.#book.clock, wish);
      if (!issued.ok) return issued;
      await this.#remember(room, named.definition.kind, setting);
      return { ok: true, value: issueCard(issued.value, version) };
    });
  }

  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<IssueCard>> => {
      const right = can(actor, 'paper.issue', room.organisation);
      if (right) return refuse(right);
      const words = reason.normalize('NFC').trim();
      if (words.length < 5 || words.length > 500) return refuse({ code: 'refusal.reasonMissing' });
      return room.inTurn(async (): Promise<Result<IssueCard>> => {
        const row = await this.#desk.store.register.update(({ issues }) => {
          const kept = issues.find((one) => one.id === issue && one.scheme === id);
          if (!kept || kept.cancelled) return null;
          const by = { id: actor.id, name: actor.name };
          kept.cancelled = { reason: words, at: isoTime(this.#book.clock), by, ledger: null };
          return kept;
        });
        if (!row) return refuse({ code: 'refusal.noIssue' });
        return {
          ok: true,
          value: issueCard(await finishIssue(this.#desk.store.register, room, row), row.version),
        };
      });
    });
  }

  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.issue', async (room, actor, named) => {
      const words = note.normalize('NFC').trim();
      if (words.length < 5 || words.length > 500) return refuse({ code: 'refusal.reasonMissing' });
      const found = await this.#surveyOne(room, await freezeScheme(room, actor), named);
      if (!found.ok) return found;
      const { setting } = found.value.surveyed;
      const of = seriesOfForm(room.organisation, room.outline.term, setting);
      if (!of || named.definition.form !== 'numbered') {
        return refuse({ code: 'refusal.badForm', params: { where: say(this.#lang, 'export.symbol') } });
      }
      const by = { id: actor.id, name: actor.name };
      return this.#desk.inOrder(async () => {
        const least = nextNumber(this.#desk.store.register.data, of);
        if (!Number.isInteger(next) || next <= least || next > 9999) {
          return refuse({ code: 'refusal.numberTooLow', params: { next: least + 1 } });
        }
        await this.#desk.store.register.update(({ outside }) => {
          outside.push({ of, from: least, to: next - 1, note: words, at: isoTime(this.#book.clock), by });
        });
        return { ok: true, value: null };
      });
    });
  }

  issued(id: string, issue: string): Promise<Result<PaperFile>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<PaperFile>> => {
      const row = this.#desk.store.register.data.issues.find((one) => one.id === issue && one.scheme === id);
      if (!row) return refuse({ code: 'refusal.noIssue' });
      return this.#issuedFile(room, actor, row);
    });
  }

  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
    return this.#withPaper<PaperFile & { readonly type: 'pdf' | 'docx' }>(
      id,
      paper,
      'paper.draft',
      async (room, actor, named) => {
        const standing = this.#standing(room, named, await this.#versionOf(room, actor, named));
        const made = standing
          ? await this.#issuedFile(room, actor, standing)
          : await this.#draft(room, actor, named);
        if (!made.ok) return made;
        const { fileName, bytes } = made.value;
        if (!this.#desk.office.isThere) return { ok: true, value: { type: 'docx', fileName, bytes } };
        const pdf = await this.#desk.office.pdf(bytes);
        if (!pdf.ok) return pdf;
        return { ok: true, value: { type: 'pdf', fileName: asPdf(fileName), bytes: pdf.value } };
      },
    );
  }

  async pdf(id: string, paper: string, wish?: Wish): Promise<Result<PaperFile>> {
    if (!this.#desk.office.isThere) return refuse({ code: 'refusal.noOffice' });
    const made = await this.make(id, paper, wish);
    if (!made.ok) return made;
    const pdf = await this.#desk.office.pdf(made.value.bytes);
    if (!pdf.ok) return pdf;
    return { ok: true, value: { fileName: asPdf(made.value.fileName), bytes: pdf.value } };
  }

  dossier(id: string): Promise<Result<PaperFile>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<PaperFile>> => {
      const right = can(actor, 'paper.draft', room.organisation);
      if (right) return refuse(right);
      const moment = await freezeScheme(room, actor);
      const kept = this.#kept(room);
      const surveyed = await this.#desk.maker.survey({ scheme: moment.frozen, kept, only: null });
      if (!surveyed.ok) return surveyed;
      const { version, papers } = surveyed.value;
      const made = await makeDossier({
        scheme: id,
        moment,
        version,
        entries: room.entries,
        papers: papers.map((one) => ({ ...one, definition: definitionOf(one.kind) })),
        issued: async (named) => {
          const row = this.#standing(room, named, version);
          const file = row && (await this.#issuedFile(room, actor, row));
          if (!row || !file) return null;
          return file.ok ? { ok: true, value: { row, bytes: file.value.bytes } } : null;
        },
        maker: this.#desk.maker,
      });
      if (!made.ok) return made;
      const { fileName } = made.value;
      await this.#receipt(room, actor, { paper: 'ho-so', fileName, version, sha256: made.value.sha256 });
      return made;
    });
  }

  async #make(room: Room, actor: Actor, named: NamedPaper, wish: Wish): Promise<Result<Made>> {
    if (wish !== 'draft') {
      const version = wish === 'final' ? null : await this.#versionOf(room, actor, named);
      const row = this.#standing(room, named, version);
      if (row) {
        const file = await this.#issuedFile(room, actor, row);
        if (!file.ok) return file;
        const { id, at, by, fileName, version: from, sha256 } = row;
        const paper = paperName(named.definition.stem, named.part);
        const receipt: Receipt = { id, at, by, paper, fileName, version: from, sha256 };
        return { ok: true, value: { ...file.value, receipt } };
      }
      if (wish === 'final') {
        const found = await this.#surveyOne(room, await freezeScheme(room, actor), named);
        if (!found.ok) return found;
        const count = found.value.survey.notApproved.length;
        const draft = draftNumber(found.value.surveyed.setting);
        if (count > 0) return refuse({ code: 'refusal.notAllApproved', params: { count, draft } });
        return refuse({ code: 'refusal.notIssued' });
      }
    }
    const made = await this.#draft(room, actor, named);
    if (!made.ok) return made;
    const { bytes, fileName, draft, version, sha256 } = made.value;
    const paper = paperName(named.definition.stem, named.part);
    const receipt = await this.#receipt(room, actor, { paper, fileName, version, sha256, draft });
    return { ok: true, value: { fileName, bytes, receipt } };
  }

  async #draft(room: Room, actor: Actor, named: NamedPaper) {
    const { definition } = named;
    const moment = await freezeScheme(room, actor);
    const found = await this.#surveyOne(room, moment, named);
    if (!found.ok) return found;
    const { survey, surveyed } = found.value;
    const { version } = survey;
    const wish = { scheme: room.id, moment, version, definition, surveyed };
    const made = await draftOf(this.#desk.maker, wish);
    return made.ok ? ({ ok: true, value: { ...made.value, version } } as const) : made;
  }

  /** The issued file; where it may hold tallies, only for who may read those. */
  async #issuedFile(room: Room, actor: Actor, row: IssueRow): Promise<Result<PaperFile>> {
    const { needs } = definitionOf(row.paper);
    const right =
      can(actor, 'paper.draft', room.organisation) ??
      (needs.steps === 'none' ? null : can(actor, 'steps.read', room.organisation));
    if (right) return refuse(right);
    const bytes = await this.#desk.store.files.get(row.sha256);
    if (!bytes) throw new Error(`The issued file ${row.sha256} is gone`);
    return { ok: true, value: { fileName: row.fileName, bytes } };
  }

  /** The newest issue of a paper that was not cancelled; `version` null: of any version. */
  #standing(room: Room, { definition, part }: NamedPaper, version: string | null): IssueRow | undefined {
    return this.#desk.store.register.data.issues.findLast(
      (row) =>
        row.scheme === room.id &&
        row.paper === definition.kind &&
        row.part === part &&
        !row.cancelled &&
        (version === null || row.version === version),
    );
  }

  /** The scheme's version, where anything of this paper was issued at all; else a word no issue has. */
  async #versionOf(room: Room, actor: Actor, named: NamedPaper): Promise<string> {
    if (!this.#standing(room, named, null)) return 'none';
    const found = await this.#surveyOne(room, await freezeScheme(room, actor), named);
    return found.ok ? found.value.survey.version : 'none';
  }

  async #surveyOne(
    room: Room,
    { frozen }: Moment,
    { definition, part }: NamedPaper,
  ): Promise<Result<{ readonly survey: Survey; readonly surveyed: SurveyedPaper }>> {
    const only = { kind: definition.kind, part };
    const survey = await this.#desk.maker.survey({ scheme: frozen, kept: this.#kept(room), only });
    if (!survey.ok) return survey;
    const [surveyed] = survey.value.papers;
    if (surveyed) return { ok: true, value: { survey: survey.value, surveyed } };
    return refuse({ code: 'refusal.noPaper', params: { paper: paperName(definition.stem, part) } });
  }

  #kept(room: Room): KeptSettings {
    return keptSettings(this.#desk.store, this.#register.settings, room);
  }

  async #remember(room: Room, kind: string, setting: PaperSetting): Promise<void> {
    await this.#desk.store.habits.update((habits) => {
      habits[room.organisation] = rememberHabits(habits[room.organisation], kind, setting);
    });
  }

  /** Keeps the receipt of a draft and its ledger line before the file is given out. */
  async #receipt(room: Room, actor: Actor, made: Omit<Receipt, 'id' | 'at' | 'by'>): Promise<Receipt> {
    const by = { id: actor.id, name: actor.name };
    const receipt: Receipt = { id: newId(), at: isoTime(this.#book.clock), by, ...made };
    const note = `${made.fileName} SHA-256 ${made.sha256}`;
    await room.inTurn(() => room.record({ act: 'export', note, digest: made.version }, actor));
    await this.#register.receipts.update((receipts) => {
      receipts.push({ ...receipt, scheme: room.id });
    });
    return receipt;
  }

  /** Finds room and paper, and asks for the right, in the order that tells an outsider nothing. */
  #withPaper<T>(
    id: string,
    paper: string,
    act: 'paper.draft' | 'paper.setting' | 'paper.issue',
    then: (room: Room, actor: Actor, named: NamedPaper) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#book.withRoom(this.#actor, id, async (room, actor): Promise<Result<T>> => {
      const named = paperOf(paper);
      if (!named) return refuse({ code: 'refusal.noPaper', params: { paper } });
      const right = can(actor, act, room.organisation);
      return right ? refuse(right) : then(room, actor, named);
    });
  }
}

function asPdf(fileName: string): string {
  return fileName.replace(/\.docx$/, '.pdf');
}

/** `where`: the fields at fault, parted by commas. */
function badSetting(problems: readonly SettingProblem[], lang: Lang): Refusal {
  const where = problems.map(({ field }) => field).join(',');
  return { code: 'refusal.badSetting', params: { where, problem: sayProblems(problems, lang) } };
}

function refuse(refusal: Refusal): { readonly ok: false; readonly refusal: Refusal } {
  return { ok: false, refusal };
}
