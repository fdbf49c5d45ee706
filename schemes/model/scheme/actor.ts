/** Roles in the personnel subcommittee of an organisation. */
export const ROLES = ['member', 'chair', 'clerk', 'viewer'] as const;
/** One role in a subcommittee. */
export type Role = (typeof ROLES)[number];

/** A role held in one organisation. */
export interface Membership {
  readonly organisation: string;
  readonly role: Role;
}

/** The person who asks. It is read from the register for each request, so that a withdrawn right ends at once. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  /** Reads the office's ledger, and no scheme. */
  readonly auditor?: true;
  readonly memberships: readonly Membership[];
}
