import type { AccountRepository } from '@server/auth/AccountRepository';
import type { ConfirmationRepository } from '@server/auth/ConfirmationRepository';
import type { OrganisationRepository } from '@server/auth/OrganisationRepository';
import type { Passkeys } from '@server/auth/Passkeys';
import type { SecondFactors } from '@server/auth/SecondFactors';
import type { SessionRepository } from '@server/auth/SessionRepository';
import type { DestructionRepository } from '@server/destruction/DestructionRepository';
import type { PaperServices } from '@server/exports/service/PaperServices';
import type { LayerRepository } from '@server/layers/LayerRepository';
import type { OfficeLog } from '@server/office/OfficeLog';
import type { SchemeRepository } from '@server/rooms/schemes/SchemeRepository';
import type { Clock } from '@server/runtime/clock';
import type { SealedFolder } from '@server/store/folder/SealedFolder';
import type { Register } from '@server/store/register/Register';
import type { Health } from './Health';
import type { StoredMarks } from './StoredMarks';

/** The services of one data folder, opened once and shared by all requests. */
export interface Services {
  readonly clock: Clock;
  readonly register: Register;
  /** The office's ledger. */
  readonly office: OfficeLog;
  readonly accounts: AccountRepository;
  readonly organisations: OrganisationRepository;
  readonly sessions: SessionRepository;
  readonly confirmations: ConfirmationRepository;
  readonly factors: SecondFactors;
  readonly passkeys: Passkeys;
  readonly layers: LayerRepository;
  readonly schemes: SchemeRepository;
  readonly papers: PaperServices;
  readonly destructions: DestructionRepository;
  readonly health: Health;
  /** How far logs and ledgers have got; written now and then. */
  readonly marks: StoredMarks;
  /** The data folder and its keys; null: everything is in memory. */
  readonly folder: { readonly dir: string; readonly sealed: SealedFolder } | null;
  /** Flushes everything and unlocks the data folder. */
  close(): Promise<void>;
}
