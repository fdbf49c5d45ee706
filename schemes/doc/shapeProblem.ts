/** Where a document breaks the layout, and how. */
export interface ShapeProblem {
  /** Root and path below it, e.g. `t:roster/row/c:birth`. */
  readonly where: string;
  /** A message key below `cell.`, or a short code below `shape.`. */
  readonly problem: string;
}
