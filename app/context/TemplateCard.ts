import type { Level } from '@schemes/model/scheme/facts';
import type { Term } from '@schemes/model/scheme/outline';

/** A template that a scheme can be created from. */
export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
  readonly levels: readonly Level[];
}
