import type { Door } from '@app/context/Door';
import type { DemoAccount } from '@app/context/Sessions';
import { AccountsDoor } from '@server/auth/AccountsDoor';
import { SessionsDoor } from '@server/auth/SessionsDoor';
import type { SetUpLink } from '@server/auth/SetUpLink';
import { SignInLimit } from '@server/auth/SignInLimit';
import { readSession, sessionCookie } from '@server/auth/sessionCookie';
import { PapersDoor } from '@server/exports/door/PapersDoor';
import { WorkbookDoor, workbookThreads } from '@server/exports/WorkbookDoor';
import { ImportsDoor } from '@server/imports/ImportsDoor';
import { ImportThreads } from '@server/imports/ImportThreads';
import { LayersDoor } from '@server/layers/LayersDoor';
import type { Services } from '@server/openServices';
import { ManagementDoor } from '@server/rooms/ManagementDoor';
import { NotesDoor } from '@server/rooms/NotesDoor';
import { SchemesDoor } from '@server/rooms/SchemesDoor';
import { StepsDoor } from '@server/rooms/StepsDoor';
import { langOf } from './langOf';

/** What a request says of itself. */
export interface Caller {
  readonly cookies: string | undefined;
  readonly address: string;
  /** Came over https. */
  readonly secure: boolean;
  readonly nonce: string;
}

/** Opens the door for one request after another: who is asking, in which language, and the services for them. */
export class DoorKeeper {
  readonly #limit = new SignInLimit();
  /** Threads of their own that end with their work: nothing to close. */
  readonly #workbookThreads = workbookThreads((error) => console.error('A workbook failed:', error));
  readonly #importThreads = new ImportThreads((error) => console.error('A file could not be read:', error));
  readonly #services: Services;
  readonly #link: SetUpLink;
  readonly #demo: () => readonly DemoAccount[];

  constructor(services: Services, link: SetUpLink, demo: () => readonly DemoAccount[]) {
    this.#services = services;
    this.#link = link;
    this.#demo = demo;
  }

  async open({ cookies, address, secure, nonce }: Caller): Promise<Door> {
    const { accounts, sessions, layers, schemes, register, papers } = this.#services;
    const cookie = sessionCookie(register.secret.data.cookie, secure);
    const session = await readSession(cookie, cookies);
    const actor = session === null ? null : sessions.actor(session);
    if (actor && session !== null) await sessions.toucher(session)();
    const lang = langOf(cookies);
    const onChange = () => schemes.rooms.recheck();
    const signing = {
      accounts,
      sessions,
      limit: this.#limit,
      link: this.#link,
      demo: this.#demo,
      cookie,
      onChange,
    };
    return {
      actor,
      lang,
      nonce,
      sessions: new SessionsDoor(signing, session, address),
      accounts: new AccountsDoor(actor, session, accounts, sessions, onChange),
      schemes: new SchemesDoor(actor, schemes),
      notes: new NotesDoor(actor, schemes),
      steps: new StepsDoor(actor, schemes),
      management: new ManagementDoor(actor, schemes),
      layers: new LayersDoor(actor, lang, layers),
      papers: new PapersDoor(actor, lang, schemes, register, papers),
      workbooks: new WorkbookDoor(actor, schemes, this.#workbookThreads),
      imports: new ImportsDoor(actor, schemes, this.#importThreads),
    };
  }

  /** Id of the session a socket's request carries. */
  session(cookies: string | undefined): Promise<string | null> {
    return readSession(sessionCookie(this.#services.register.secret.data.cookie, false), cookies);
  }
}
