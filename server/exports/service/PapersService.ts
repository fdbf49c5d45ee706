import type { IssueCard } from '@app/context/IssueCard';
import type { PaperPage, PaperSettingForm } from '@app/context/PaperPage';
import type { PaperFile, Papers } from '@app/context/Papers';
import type { Lang } from '@schemes/messages/lang';
import type { Actor } from '@schemes/model/scheme/actor';
import { refusalFor } from '@schemes/policy/can';
import { type Refusal, type Result, refuse } from '@schemes/policy/Result';
import { type NamedPaper, paperOf } from '@server/exports/tasks/paperOf';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { Register } from '@server/store/register/Register';
import { cancelIssue } from './cancelIssue';
import { issuedFile } from './issuedFile';
import { issueNow } from './issueNow';
import { keepSetting } from './keepSetting';
import type { PaperRequest } from './PaperRequest';
import type { PaperServices } from './PaperServices';
import { paperPage } from './paperPage';
import { setNextNumber } from './setNextNumber';
import { asPdf, showPaper } from './showPaper';
import { takeDossier } from './takeDossier';
import { type PaperVersion, type Taken, takePaper } from './takePaper';

type PaperAct = 'paper.draft' | 'paper.setting' | 'paper.issue';

/** Official papers for one actor; null: nobody is signed in. Checks every right, and leaves the rest to one function for each request. */
export class PapersService implements Papers {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #schemes: SchemeRepository;
  readonly #register: Pick<Register, 'settings' | 'receipts'>;
  readonly #services: PaperServices;
  readonly #confirm: () => Refusal | null;

  /** `confirm`: why the password must be confirmed before an issue; null where it need not. */
  constructor(
    actor: Actor | null,
    lang: Lang,
    schemes: SchemeRepository,
    register: Pick<Register, 'settings' | 'receipts'>,
    services: PaperServices,
    confirm: () => Refusal | null = () => null,
  ) {
    this.#confirm = confirm;
    this.#actor = actor;
    this.#lang = lang;
    this.#schemes = schemes;
    this.#register = register;
    this.#services = services;
  }

  page(id: string, paper = ''): Promise<Result<PaperPage>> {
    return this.#inRoom(id, null, (request) => paperPage(request, paper));
  }

  keepSetting(id: string, paper: string, form: PaperSettingForm): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.setting', (request, named) => keepSetting(request, named, form));
  }

  make(id: string, paper: string, which?: PaperVersion): Promise<Result<Taken>> {
    return this.#withPaper(id, paper, 'paper.draft', (request, named) => takePaper(request, named, which));
  }

  issue(id: string, paper: string, seen?: string): Promise<Result<IssueCard>> {
    return this.#withPaper(id, paper, 'paper.issue', async (request, named) => {
      const unconfirmed = this.#confirm();
      return unconfirmed ? refuse(unconfirmed) : issueNow(request, named, seen);
    });
  }

  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>> {
    return this.#inRoom(id, 'paper.issue', (request) => cancelIssue(request, issue, reason));
  }

  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.issue', (request, named) =>
      setNextNumber(request, named, next, note),
    );
  }

  /** The right depends on the paper: `issuedFile` checks it. */
  issued(id: string, issue: string): Promise<Result<PaperFile>> {
    return this.#inRoom(id, null, async (request) => {
      const rows = request.services.store.register.data.issues;
      const row = rows.find((one) => one.id === issue && one.scheme === id);
      return row ? issuedFile(request, row) : refuse({ code: 'refusal.noIssue' });
    });
  }

  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
    return this.#withPaper(id, paper, 'paper.draft', showPaper);
  }

  pdf(id: string, paper: string, which?: PaperVersion): Promise<Result<PaperFile>> {
    return this.#withPaper(id, paper, 'paper.draft', async (request, named) => {
      if (!request.services.libreOffice.isThere) return refuse({ code: 'refusal.noOffice' });
      const made = await takePaper(request, named, which);
      return made.ok ? asPdf(request, made.value) : made;
    });
  }

  dossier(id: string): Promise<Result<PaperFile>> {
    return this.#inRoom(id, 'paper.draft', takeDossier);
  }

  /** Finds the room, then checks the right: in this order an outsider learns nothing. */
  #inRoom<T>(
    id: string,
    act: PaperAct | null,
    then: (request: PaperRequest) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor): Promise<Result<T>> => {
      const denied = act && refusalFor(actor, act, room);
      if (denied) return refuse(denied);
      const [lang, schemes, register, services] = [this.#lang, this.#schemes, this.#register, this.#services];
      return then({ room, actor, lang, schemes, register, services });
    });
  }

  /** The same for what concerns one paper. */
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
