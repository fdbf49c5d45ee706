import type { IssueCard } from '@app/context/IssueCard';
import type { PaperPage, PaperSettingForm } from '@app/context/PaperPage';
import type { PaperFile, Papers } from '@app/context/Papers';
import type { Lang } from '@schemes/messages/lang';
import type { OfficeActName, ReadingName } from '@schemes/model/office/officeActs';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalFor } from '@schemes/policy/can';
import { type Refusal, type Result, refuse } from '@schemes/policy/Result';
import type { IssueRow } from '@server/exports/store/issues';
import { type NamedPaper, paperOf } from '@server/exports/tasks/paperOf';
import type { Trail } from '@server/office/Trail';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { Register } from '@server/store/register/Register';
import { cancelIssue } from './cancelIssue';
import { downloadDossier } from './downloadDossier';
import { type DownloadedPaper, downloadPaper, type PaperVersion } from './downloadPaper';
import { issuedFile } from './issuedFile';
import { issueNow } from './issueNow';
import type { PaperRequest } from './PaperRequest';
import type { PaperServices } from './PaperServices';
import { paperPage } from './paperPage';
import { saveSetting } from './saveSetting';
import { setNextNumber } from './setNextNumber';
import { asPdf, showPaper } from './showPaper';
import { keepSignedCopy, signedFile } from './signedCopy';

type PaperAct = 'paper.draft' | 'paper.setting' | 'paper.issue';

/**
 * Official papers for one actor; null: nobody is signed in. Checks the rights and writes the office's ledger; a
 * separate function does the rest of each request.
 */
export class PapersService implements Papers {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #schemes: SchemeRepository;
  readonly #register: Pick<Register, 'settings' | 'receipts'>;
  readonly #services: PaperServices;
  readonly #trail: Trail;
  readonly #confirm: () => Refusal | null;

  /**
   * `confirm`: why the password must be confirmed before a paper is issued or cancelled or a number is set; null if it
   * need not be.
   */
  constructor(
    actor: Actor | null,
    lang: Lang,
    schemes: SchemeRepository,
    register: Pick<Register, 'settings' | 'receipts'>,
    services: PaperServices,
    trail: Trail,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#confirm = confirm;
    this.#actor = actor;
    this.#lang = lang;
    this.#schemes = schemes;
    this.#register = register;
    this.#services = services;
    this.#trail = trail;
  }

  page(id: string, paper = ''): Promise<Result<PaperPage>> {
    return this.#inRoom(id, null, async (request) => {
      await this.#recordReading('schemeOpened', request);
      return paperPage(request, paper);
    });
  }

  saveSetting(id: string, paper: string, form: PaperSettingForm): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.setting', async (request, named) => {
      const saved = await saveSetting(request, named, form);
      return this.#recordAct('paperSetting', request, paper, saved);
    });
  }

  make(id: string, paper: string, which?: PaperVersion): Promise<Result<DownloadedPaper>> {
    return this.#withPaper(id, paper, 'paper.draft', async (request, named) => {
      await this.#recordReading(which === 'final' ? 'issuedFile' : 'draft', request, paper);
      return downloadPaper(request, named, which);
    });
  }

  issue(id: string, paper: string, seen?: string): Promise<Result<IssueCard>> {
    return this.#withPaper(id, paper, 'paper.issue', async (request, named) => {
      const unconfirmed = this.#confirm();
      if (unconfirmed) return refuse(unconfirmed);
      const issued = await issueNow(request, named, seen);
      return this.#recordAct('issue', request, paper, issued);
    });
  }

  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>> {
    return this.#inRoom(id, 'paper.issue', async (request) => {
      const unconfirmed = this.#confirm();
      if (unconfirmed) return refuse(unconfirmed);
      const cancelled = await cancelIssue(request, issue, reason);
      return this.#recordAct('cancelIssue', request, issue, cancelled);
    });
  }

  keepSigned(id: string, issue: string, bytes: Uint8Array, reason: string): Promise<Result<IssueCard>> {
    return this.#inRoom(id, 'paper.issue', async (request) => {
      const unconfirmed = this.#confirm();
      if (unconfirmed) return refuse(unconfirmed);
      const kept = await keepSignedCopy(request, issue, { bytes, reason });
      return this.#recordAct('signedCopy', request, issue, kept);
    });
  }

  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.issue', async (request, named) => {
      const unconfirmed = this.#confirm();
      if (unconfirmed) return refuse(unconfirmed);
      const set = await setNextNumber(request, named, next, note);
      return this.#recordAct('nextNumber', request, `${paper} ${next}`, set);
    });
  }

  /** `issuedFile` checks the right, because it depends on the paper. */
  issued(id: string, issue: string): Promise<Result<PaperFile>> {
    return this.#ofIssue(id, issue, issuedFile);
  }

  /** `signedFile` checks the right, because it depends on the paper. */
  signed(id: string, issue: string): Promise<Result<PaperFile>> {
    return this.#ofIssue(id, issue, signedFile);
  }

  #ofIssue(
    id: string,
    issue: string,
    file: (request: PaperRequest, row: IssueRow) => Promise<Result<PaperFile>>,
  ): Promise<Result<PaperFile>> {
    return this.#inRoom(id, null, async (request) => {
      const rows = request.services.store.register.data.issues;
      const row = rows.find((candidate) => candidate.id === issue && candidate.scheme === id);
      if (!row) return refuse({ code: 'refusal.noIssue' });
      await this.#recordReading('issuedFile', request, row.fileName);
      return file(request, row);
    });
  }

  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
    return this.#withPaper(id, paper, 'paper.draft', async (request, named) => {
      await this.#recordReading('preview', request, paper);
      return showPaper(request, named);
    });
  }

  pdf(id: string, paper: string, which?: PaperVersion): Promise<Result<PaperFile>> {
    return this.#withPaper(id, paper, 'paper.draft', async (request, named) => {
      if (!request.services.libreOffice.isInstalled) return refuse({ code: 'refusal.noOffice' });
      await this.#recordReading(which === 'final' ? 'issuedFile' : 'draft', request, `${paper}.pdf`);
      const made = await downloadPaper(request, named, which);
      return made.ok ? asPdf(request, made.value) : made;
    });
  }

  dossier(id: string): Promise<Result<PaperFile>> {
    return this.#inRoom(id, 'paper.draft', async (request) => {
      await this.#recordReading('dossier', request);
      return downloadDossier(request);
    });
  }

  /** Writes a reading into the office's ledger. Called before anything is read. */
  #recordReading(act: ReadingName, { room, trail }: PaperRequest, detail?: string): Promise<void> {
    return trail.recordReading(this.#schemes.actOn(act, room.id, detail));
  }

  /** Writes an act into the office's ledger unless its result is a refusal. Returns the result. */
  async #recordAct<T>(
    act: OfficeActName,
    { room, trail }: PaperRequest,
    detail: string,
    result: Result<T>,
  ): Promise<Result<T>> {
    if (result.ok) await trail.record(this.#schemes.actOn(act, room.id, detail));
    return result;
  }

  /** Runs `then` if the actor may read the scheme and has the right `act`. To an outsider the scheme does not exist. */
  #inRoom<T>(
    id: string,
    act: PaperAct | null,
    then: (request: PaperRequest) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor): Promise<Result<T>> => {
      const denied = act && refusalFor(actor, act, room);
      if (denied) return refuse(denied);
      const [lang, schemes, register, services] = [this.#lang, this.#schemes, this.#register, this.#services];
      return then({ room, actor, lang, schemes, register, services, trail: this.#trail });
    });
  }

  /** Like `#inRoom`, for a request about one paper; refuses a name that is not the name of a paper. */
  #withPaper<T>(
    id: string,
    paper: string,
    act: PaperAct,
    then: (request: PaperRequest, named: NamedPaper) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#inRoom(id, act, async (request) => {
      const named = paperOf(paper);
      return named ? then(request, named) : refuse({ code: 'refusal.noPaper', params: { paper } });
    });
  }
}
