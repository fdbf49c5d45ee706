import type { Term } from '../../model/scheme/outline';
import type { SectionSnapshot } from '../../model/scheme/snapshot';

/** What of a snapshot is read beside facts and tables. Tables are read through `table`, so that it is known who did. */
export interface JudgedContent {
  readonly term: Term;
  readonly edition: string;
  readonly sections: readonly Pick<SectionSnapshot, 'id' | 'title' | 'narrative'>[];
}
