import { randomBytes } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AccountBook } from './auth/AccountBook';
import { SessionBook } from './auth/SessionBook';
import { type Clock, systemClock } from './clock';
import { LayerBook } from './layers/LayerBook';
import type { Growth } from './rooms/Room';
import { SchemeBook } from './rooms/SchemeBook';
import { lockFolder } from './store/lockFolder';
import { openRegister } from './store/openRegister';
import type { Register } from './store/Register';
import type { OpenSchemeStore } from './store/SchemeStore';
import { fileSchemeStores, memorySchemeStores } from './store/schemeStores';

export interface Services {
  readonly clock: Clock;
  readonly register: Register;
  readonly accounts: AccountBook;
  readonly sessions: SessionBook;
  readonly layers: LayerBook;
  readonly schemes: SchemeBook;
  /** Writes everything down and gives the data folder back. */
  close(): Promise<void>;
}

export interface ServiceOptions {
  /** Null: everything in memory, for tests. */
  readonly dataDir: string | null;
  readonly clock?: Clock;
  readonly idleMs?: number;
  readonly onFault?: (scheme: string, error: unknown) => void;
  readonly compactAfter?: Growth;
  /** Names this build of the program: what another build made of a scheme is made anew. */
  readonly buildId?: string;
  /** For tests of failing disks. */
  readonly openStore?: OpenSchemeStore;
}

const IDLE_MS = 30_000;

/**
 * Opens a data folder and builds every service on it, once, without listening: for the server and for commands.
 * Throws `FolderInUse` where another process holds it, `DamagedFile` where the register cannot be read.
 */
export async function openServices(options: ServiceOptions): Promise<Services> {
  const { dataDir, clock = systemClock } = options;
  if (dataDir !== null) await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const unlock = dataDir === null ? async () => {} : await lockFolder(dataDir);
  try {
    const register = await openRegister(dataDir === null ? null : join(dataDir, 'register'));
    if (register.secret.data.cookie === '') {
      await register.secret.update((secret) => {
        secret.cookie = randomBytes(32).toString('hex');
      });
    }
    const openStore =
      options.openStore ??
      (dataDir === null ? memorySchemeStores() : fileSchemeStores(join(dataDir, 'schemes')));
    const layers = new LayerBook(register, clock);
    const schemes = new SchemeBook({
      rulesFor: (organisation, term) => layers.inForce(organisation, term),
      register,
      openStore,
      clock,
      compactAfter: options.compactAfter,
      buildId: options.buildId ?? '',
      idleMs: options.idleMs ?? IDLE_MS,
      onFault: options.onFault ?? ((scheme, error) => console.error(`Scheme ${scheme}:`, error)),
    });
    return {
      clock,
      register,
      accounts: new AccountBook(register, clock),
      sessions: new SessionBook(register, clock),
      layers,
      schemes,
      async close() {
        await schemes.rooms.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
