import type { IssueCard } from '@app/context/IssueCard';
import type { PaperPage, PaperSettingForm } from '@app/context/PaperPage';
import type { PaperFile, Papers } from '@app/context/Papers';
import type { Actor } from '@schemes/model/actor';
import { refusalFor } from '@schemes/policy/can';
import { type Result, refuse } from '@schemes/policy/Result';
import type { Lang } from '@schemes/words/lang';
import type { SchemeRepository } from '@server/rooms/SchemeRepository';
import type { Register } from '@server/store/Register';
import type { PaperDesk } from '../PaperDesk';
import { type NamedPaper, paperOf } from '../paperOf';
import { cancelIssue } from './cancelIssue';
import { issuedFile } from './issuedFile';
import { issueNow } from './issueNow';
import { keepSetting } from './keepSetting';
import type { PaperErrand } from './PaperErrand';
import { paperPage } from './paperPage';
import { setNextNumber } from './setNextNumber';
import { asPdf, showPaper } from './showPaper';
import { takeDossier } from './takeDossier';
import { type Taken, takePaper, type Wish } from './takePaper';

type PaperAct = 'paper.draft' | 'paper.setting' | 'paper.issue';

/** Official papers as one actor may have them; null: nobody is signed in. Asks for every right, does nothing else itself. */
export class PapersService implements Papers {
  readonly #actor: Actor | null;
  readonly #lang: Lang;
  readonly #schemes: SchemeRepository;
  readonly #register: Pick<Register, 'settings' | 'receipts'>;
  readonly #desk: PaperDesk;

  constructor(
    actor: Actor | null,
    lang: Lang,
    schemes: SchemeRepository,
    register: Pick<Register, 'settings' | 'receipts'>,
    desk: PaperDesk,
  ) {
    this.#actor = actor;
    this.#lang = lang;
    this.#schemes = schemes;
    this.#register = register;
    this.#desk = desk;
  }

  page(id: string, paper = ''): Promise<Result<PaperPage>> {
    return this.#inRoom(id, null, (errand) => paperPage(errand, paper));
  }

  keepSetting(id: string, paper: string, form: PaperSettingForm): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.setting', (errand, named) => keepSetting(errand, named, form));
  }

  make(id: string, paper: string, wish?: Wish): Promise<Result<Taken>> {
    return this.#withPaper(id, paper, 'paper.draft', (errand, named) => takePaper(errand, named, wish));
  }

  issue(id: string, paper: string, seen?: string): Promise<Result<IssueCard>> {
    return this.#withPaper(id, paper, 'paper.issue', (errand, named) => issueNow(errand, named, seen));
  }

  cancel(id: string, issue: string, reason: string): Promise<Result<IssueCard>> {
    return this.#inRoom(id, 'paper.issue', (errand) => cancelIssue(errand, issue, reason));
  }

  setNextNumber(id: string, paper: string, next: number, note: string): Promise<Result<null>> {
    return this.#withPaper(id, paper, 'paper.issue', (errand, named) =>
      setNextNumber(errand, named, next, note),
    );
  }

  /** Whether the actor may have it hangs on the paper: `issuedFile` asks. */
  issued(id: string, issue: string): Promise<Result<PaperFile>> {
    return this.#inRoom(id, null, async (errand) => {
      const rows = errand.desk.store.register.data.issues;
      const row = rows.find((one) => one.id === issue && one.scheme === id);
      return row ? issuedFile(errand, row) : refuse({ code: 'refusal.noIssue' });
    });
  }

  preview(id: string, paper: string): Promise<Result<PaperFile & { readonly type: 'pdf' | 'docx' }>> {
    return this.#withPaper(id, paper, 'paper.draft', showPaper);
  }

  pdf(id: string, paper: string, wish?: Wish): Promise<Result<PaperFile>> {
    return this.#withPaper(id, paper, 'paper.draft', async (errand, named) => {
      const { office } = errand.desk;
      if (!office.isThere) return refuse({ code: 'refusal.noOffice' });
      const made = await takePaper(errand, named, wish);
      return made.ok ? asPdf(office, made.value) : made;
    });
  }

  dossier(id: string): Promise<Result<PaperFile>> {
    return this.#inRoom(id, 'paper.draft', takeDossier);
  }

  /** Finds the room and asks for the right, in the order that tells an outsider nothing. */
  #inRoom<T>(
    id: string,
    act: PaperAct | null,
    then: (errand: PaperErrand) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#schemes.withRoom(this.#actor, id, async (room, actor): Promise<Result<T>> => {
      const denied = act && refusalFor(actor, act, room);
      if (denied) return refuse(denied);
      const [lang, schemes, register, desk] = [this.#lang, this.#schemes, this.#register, this.#desk];
      return then({ room, actor, lang, schemes, register, desk });
    });
  }

  /** The same for what concerns one paper. */
  #withPaper<T>(
    id: string,
    paper: string,
    act: PaperAct,
    then: (errand: PaperErrand, named: NamedPaper) => Promise<Result<T>>,
  ): Promise<Result<T>> {
    return this.#inRoom(id, act, async (errand) => {
      const named = paperOf(paper);
      return named ? then(errand, named) : refuse({ code: 'refusal.noPaper', params: { paper } });
    });
  }
}
