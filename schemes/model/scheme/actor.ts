/** Roles in the personnel subcommittee of an organisation. */
export const ROLES = ['member', 'chair', 'clerk', 'viewer'] as const;
/** One role in a subcommittee. */
export type Role = (typeof ROLES)[number];

/** A role held in one organisation. */
export interface Membership {
  readonly organisation: string;
  readonly role: Role;
}

/** The person who makes a request. It is read from the register for each request, so that a withdrawn right ends at once. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly administrator: boolean;
  /** Whether the person may read the office's ledger. It gives no right to read schemes. */
  readonly auditor?: true;
  readonly memberships: readonly Membership[];
}
