/** Where in the document something of the wrong shape stands, and what is wrong with it. */
export interface ShapeProblem {
  /** Root and path below it, e.g. `t:roster/row/c:birth`. */
  readonly where: string;
  /** A word key below `cell.`, or a short code below `shape.`. */
  readonly problem: string;
}
