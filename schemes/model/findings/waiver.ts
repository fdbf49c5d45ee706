/** The chair's decision that a mandatory finding does not block approval, based on a decision of the competent higher body. */
export interface Waiver {
  /** `findingKey` of the finding. The key contains the numbers, so the waiver lapses when they change. */
  readonly finding: string;
  readonly rule: string;
  readonly section: string;
  readonly decision: { readonly number: string; readonly date: string; readonly issuer: string };
  readonly by: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC. */
  readonly at: string;
}
