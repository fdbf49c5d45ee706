import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AccountRepository } from '@server/auth/AccountRepository';
import { ConfirmationRepository } from '@server/auth/ConfirmationRepository';
import { LdapDirectory, type LdapSettings } from '@server/auth/directory/LdapDirectory';
import { OrganisationRepository } from '@server/auth/OrganisationRepository';
import { Passkeys } from '@server/auth/Passkeys';
import { PasswordThreads } from '@server/auth/PasswordThreads';
import { type Passwords, passwordsHere } from '@server/auth/passwords';
import { SecondFactors } from '@server/auth/SecondFactors';
import { SessionRepository } from '@server/auth/SessionRepository';
import { DestructionRepository } from '@server/destruction/DestructionRepository';
import { PaperServices } from '@server/exports/service/PaperServices';
import { openPaperStore } from '@server/exports/store/openPaperStore';
import { finishIssues } from '@server/exports/store/recordIssue';
import { findLibreOffice } from '@server/exports/workers/findLibreOffice';
import { LibreOffice } from '@server/exports/workers/LibreOffice';
import type { PaperMaker } from '@server/exports/workers/PaperMaker';
import { PaperThreads } from '@server/exports/workers/PaperThreads';
import { papersHere } from '@server/exports/workers/papersHere';
import { LayerRepository } from '@server/layers/LayerRepository';
import { OfficeLog } from '@server/office/OfficeLog';
import { encodeHere } from '@server/rooms/document/DocumentEncoder';
import { EncoderThreads } from '@server/rooms/document/EncoderThreads';
import type { Growth } from '@server/rooms/room/Compaction';
import { LostSchemes } from '@server/rooms/schemes/LostSchemes';
import { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import { type Clock, systemClock } from '@server/runtime/clock';
import { FreeSpace, type ReadSpace } from '@server/store/disk/FreeSpace';
import { type LockLost, type LockOptions, lockFolder } from '@server/store/disk/lockFolder';
import { removeEntries } from '@server/store/disk/removeEntries';
import type { MigrationWatch } from '@server/store/folder/encryptFolder';
import { openFolder } from '@server/store/folder/openFolder';
import { openJournal } from '@server/store/log/openJournal';
import { refuseOlderFiles, type WriteNumbers } from '@server/store/register/marks';
import { openOfficeLedger } from '@server/store/register/openOfficeLedger';
import { openRegister } from '@server/store/register/openRegister';
import type { OpenSchemeStore } from '@server/store/scheme/SchemeStore';
import { fileSchemeStores, memorySchemeStores } from '@server/store/scheme/schemeStores';
import { Health } from './Health';
import type { Services } from './Services';
import { StoredMarks } from './StoredMarks';

/** Where services store their data, the settings they use, and the parts that tests replace. */
export interface ServiceOptions extends MigrationWatch {
  /** Null: everything in memory, for tests. */
  readonly dataDir: string | null;
  readonly clock?: Clock;
  readonly idleMs?: number;
  /** How long a session lasts without use, ms. */
  readonly sessionIdleMs?: number | undefined;
  /** Whether people who administer, audit, approve or issue must have a second factor. */
  readonly demandsSecondFactor?: boolean | undefined;
  /** `subject`: a scheme's id, `journal`, `lock`, `disk`, `papers`, `passwords` or `directory`. */
  readonly onFault?: (subject: string, error: unknown) => void;
  readonly compactAfter?: Growth | undefined;
  /** Identifies this build; summaries computed by another build are computed again. */
  readonly buildId?: string | undefined;
  /** Makes papers; absent: worker threads, or the calling thread when everything is in memory. */
  readonly paperMaker?: PaperMaker;
  /** Hashes passwords; absent: worker threads, or the calling thread's pool when everything is in memory. */
  readonly passwords?: Passwords;
  /** The directory that checks passwords of accounts that are linked to it; absent: none. */
  readonly directory?: LdapSettings | undefined;
  /** The path of LibreOffice; null: none; absent: the server searches for it. */
  readonly libreOffice?: string | null | undefined;
  /** Called when another process took the data folder, after which nothing is acknowledged; absent: `onFault` of `lock`. */
  readonly onLockLost?: ((error: LockLost) => void) | undefined;
  /** Called when a key file was created. The operator must copy it to another place. */
  readonly onKeyMade?: ((path: string) => void) | undefined;
  readonly lock?: Pick<LockOptions, 'beatMs' | 'onWatch'> | undefined;
  /** Bytes that must be free on the disk: with fewer, edits and forms are refused. Absent: no limit. */
  readonly minFreeBytes?: number | undefined;
  /** How long an archived scheme is kept before it can be destroyed, days; absent: 30. */
  readonly retentionDays?: number | undefined;
  /** Replaces, in tests, the measurement of free space. */
  readonly readSpace?: ReadSpace;
  /** Replaces the scheme stores in tests of failing disks. */
  readonly openStore?: OpenSchemeStore;
}

const IDLE_MS = 30_000;
const RETENTION_DAYS = 30;

/**
 * Opens a data folder and every service on it, for the server and for commands. Opens no port.
 * Throws `FolderInUse` when another process holds the folder, `NewerFolder` or `KeyFault` when it cannot be opened with
 * this version or key, `DamagedFile` when the register cannot be read.
 */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const { dataDir, clock = systemClock } = options;
  if (dataDir !== null) await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const onFault =
    options.onFault ?? ((subject: string, error: unknown) => console.error(`${subject}:`, error));
  const onLost = options.onLockLost ?? ((error: LockLost) => onFault('lock', error));
  const lock = dataDir === null ? null : await lockFolder(dataDir, { ...options.lock, onLost });
  try {
    const sealed = dataDir === null ? null : await openFolder(dataDir, options);
    const registerDir = dataDir && join(dataDir, 'register');
    const numbers: WriteNumbers = new Map();
    const register = await openRegister(registerDir, sealed?.protect, numbers);
    refuseOlderFiles(dataDir ?? '', register.marks.data, numbers);
    const marks = new StoredMarks(register.marks, clock, numbers);
    const ledger = await openOfficeLedger(registerDir, sealed?.protect, register.marks.data.office);
    const office = new OfficeLog(marks.ofOffice(ledger), clock);
    if (register.secret.data.cookie === '') {
      await register.secret.update((secret) => {
        secret.cookie = randomBytes(32).toString('hex');
      });
    }
    const schemesDir = dataDir === null ? null : join(dataDir, 'schemes');
    const journal =
      dataDir === null || schemesDir === null
        ? null
        : await openJournal(
            join(dataDir, 'journal'),
            schemesDir,
            (error) => onFault('journal', error),
            () => lock?.confirm() ?? Promise.resolve(),
            sealed && ((scheme) => sealed.keyOf(scheme)),
          );
    const openStore = marks.ofSchemes(
      options.openStore ??
        (schemesDir === null ? memorySchemeStores() : fileSchemeStores(schemesDir, journal, sealed)),
      schemesDir ?? '',
    );
    const space = new FreeSpace(dataDir, options.minFreeBytes ?? 0, options.readSpace);
    await space.measure();
    const layers = new LayerRepository(register, clock, office);
    const encoder = dataDir === null ? encodeHere : new EncoderThreads();
    const schemes = new SchemeRepository({
      rulesFor: (organisation, term) => layers.inForce(organisation, term),
      register,
      openStore,
      isDiskLow: () => space.isLow,
      clock,
      encoder,
      compactAfter: options.compactAfter,
      buildId: options.buildId ?? '',
      idleMs: options.idleMs ?? IDLE_MS,
      onFault,
    });
    const onPaperFault = (error: unknown) => onFault('papers', error);
    const folder = dataDir === null ? null : join(dataDir, 'papers');
    // Remove unencrypted papers that a killed process left in LibreOffice's work folders.
    if (folder !== null) await removeEntries(join(folder, 'office'), (name) => name.startsWith('work-'));
    const papers = new PaperServices(
      await openPaperStore(folder, sealed?.protect, sealed && ((scheme) => sealed.keyOf(scheme)), numbers),
      options.paperMaker ?? (dataDir === null ? papersHere : new PaperThreads(onPaperFault)),
      new LibreOffice(
        options.libreOffice === undefined ? findLibreOffice() : options.libreOffice,
        folder && join(folder, 'office'),
        onPaperFault,
      ),
    );
    refuseOlderFiles(dataDir ?? '', register.marks.data, numbers);
    const passwords =
      options.passwords ??
      (dataDir === null ? passwordsHere() : new PasswordThreads((error) => onFault('passwords', error)));
    const directory =
      options.directory && new LdapDirectory(options.directory, (error) => onFault('directory', error));
    const accounts = new AccountRepository(register, clock, passwords, office, directory ?? null);
    const sessions = new SessionRepository(register, clock, {
      idleMs: options.sessionIdleMs,
      demandsFactor: options.demandsSecondFactor,
    });
    const destructions = new DestructionRepository({
      register,
      schemes,
      papers,
      office,
      clock,
      retentionDays: options.retentionDays ?? RETENTION_DAYS,
      onFault,
    });
    await finishIssues(papers.store.register, schemes.rooms, onFault);
    await destructions.carryOutDue();
    return {
      clock,
      register,
      office,
      accounts,
      organisations: new OrganisationRepository(register, office),
      sessions,
      confirmations: new ConfirmationRepository(
        register,
        accounts,
        sessions,
        clock,
        office,
        new LostSchemes(schemes, (organisation) => accounts.peopleOf(organisation)),
      ),
      factors: new SecondFactors(register, clock, office),
      passkeys: new Passkeys(register, clock, office),
      layers,
      schemes,
      papers,
      destructions,
      health: new Health(dataDir, space, clock),
      marks,
      folder: dataDir !== null && sealed !== null ? { dir: dataDir, sealed } : null,
      async close() {
        await passwords.close();
        await papers.close();
        // Closing a room may compact it, which must not write into a folder that another process has taken.
        const isHeld = await (lock?.confirm() ?? Promise.resolve()).then(
          () => true,
          () => false,
        );
        if (isHeld) {
          await schemes.rooms.close();
          await journal?.close();
        }
        await encoder.close();
        await office.close();
        // If the folder can no longer be written, it is left as it is; the next start uses the marks that were written
        // before.
        if (isHeld) await marks.write().catch((error) => onFault('disk', error));
        await lock?.unlock();
      },
    };
  } catch (error) {
    await lock?.unlock();
    throw error;
  }
}
