/** A mandatory finding set aside by the chair on a decision of the competent higher body. */
export interface Waiver {
  /** `findingKey` of the finding. It contains the numbers, so a waiver lapses when they change. */
  readonly finding: string;
  readonly rule: string;
  readonly section: string;
  readonly decision: { readonly number: string; readonly date: string; readonly issuer: string };
  readonly by: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC. */
  readonly at: string;
}
