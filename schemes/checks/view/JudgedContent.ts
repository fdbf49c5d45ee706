import type { Term } from '../../model/scheme/outline';
import type { SectionSnapshot } from '../../model/scheme/snapshot';

/** The part of a snapshot that checks read directly. They read facts and tables through the view, which records them. */
export interface JudgedContent {
  readonly term: Term;
  readonly edition: string;
  readonly sections: readonly Pick<SectionSnapshot, 'id' | 'title' | 'narrative'>[];
}
