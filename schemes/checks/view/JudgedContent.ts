import type { Term } from '../../model/scheme/outline';
import type { SectionSnapshot } from '../../model/scheme/snapshot';

/** What checks read of a snapshot directly. Facts and tables are read through the view, which records it. */
export interface JudgedContent {
  readonly term: Term;
  readonly edition: string;
  readonly sections: readonly Pick<SectionSnapshot, 'id' | 'title' | 'narrative'>[];
}
