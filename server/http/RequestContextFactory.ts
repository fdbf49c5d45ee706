import type { RequestContext } from '@app/context/RequestContext';
import type { DemoAccount } from '@app/context/Sessions';
import { AccountsService } from '@server/auth/AccountsService';
import { SessionsService } from '@server/auth/SessionsService';
import type { SetUpLink } from '@server/auth/SetUpLink';
import { SignInLimit } from '@server/auth/SignInLimit';
import { readSession, sessionCookie } from '@server/auth/sessionCookie';
import { PapersService } from '@server/exports/door/PapersService';
import { WorkbookService, workbookThreads } from '@server/exports/WorkbookService';
import { ImportsService } from '@server/imports/ImportsService';
import { ImportThreads } from '@server/imports/ImportThreads';
import { LayersService } from '@server/layers/LayersService';
import type { Services } from '@server/openServices';
import { ManagementService } from '@server/rooms/ManagementService';
import { NotesService } from '@server/rooms/NotesService';
import { SchemesService } from '@server/rooms/SchemesService';
import { StepsService } from '@server/rooms/StepsService';
import { langOf } from './langOf';

/** What is known of a request before anybody looks at it. */
export interface Caller {
  readonly cookies: string | undefined;
  readonly address: string;
  /** Came over https. */
  readonly secure: boolean;
  readonly nonce: string;
}

/** Creates the context of each request: who is asking, in which language, and the services bound to them. */
export class RequestContextFactory {
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

  async create({ cookies, address, secure, nonce }: Caller): Promise<RequestContext> {
    const { accounts, sessions, layers, schemes, register, papers } = this.#services;
    const cookie = sessionCookie(register.secret.data.cookie, secure);
    const session = await readSession(cookie, cookies);
    const actor = session === null ? null : sessions.actor(session);
    if (actor && session !== null) await sessions.sessionToucher(session)();
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
      sessions: new SessionsService(signing, session, address),
      accounts: new AccountsService(actor, session, accounts, sessions, onChange),
      schemes: new SchemesService(actor, schemes),
      notes: new NotesService(actor, schemes),
      steps: new StepsService(actor, schemes),
      management: new ManagementService(actor, schemes),
      layers: new LayersService(actor, lang, layers),
      papers: new PapersService(actor, lang, schemes, register, papers),
      workbooks: new WorkbookService(actor, schemes, this.#workbookThreads),
      imports: new ImportsService(actor, schemes, this.#importThreads),
    };
  }

  /** Id of the session a socket's request carries. */
  sessionOf(cookies: string | undefined): Promise<string | null> {
    return readSession(sessionCookie(this.#services.register.secret.data.cookie, false), cookies);
  }
}
