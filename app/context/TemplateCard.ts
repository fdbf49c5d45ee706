import type { Level } from '@schemes/model/facts';
import type { Term } from '@schemes/model/outline';

export interface TemplateCard {
  readonly id: string;
  readonly title: string;
  readonly terms: readonly Term[];
  readonly levels: readonly Level[];
}
