import type { Level } from '@schemes/model/scheme/facts';
import type { Term } from '@schemes/model/scheme/outline';

export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
  readonly levels: readonly Level[];
}
