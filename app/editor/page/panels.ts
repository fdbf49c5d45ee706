import type { DrawerName } from './DrawerButtons';

/** The side panels of the editor as a person has arranged them in this browser. */
export interface Panels {
  /** Width in pixels; absent: the width of the style sheet. */
  readonly outline?: number;
  readonly checks?: number;
  readonly folded: readonly DrawerName[];
}

/**
 * Bounds of a panel's width in pixels. Below `least` its words break; above `most` too little room remains for the
 * section.
 */
export const PANEL_WIDTHS: Readonly<Record<DrawerName, { readonly least: number; readonly most: number }>> = {
  outline: { least: 160, most: 420 },
  checks: { least: 240, most: 560 },
};

/** Key of the arrangement in this browser's storage. */
export const PANELS_KEY = 'de-an.panels';

/** The arrangement that nobody has changed: the widths of the style sheet, no panel folded. */
export const DEFAULT_PANELS: Panels = { folded: [] };

/** Reads a stored arrangement (unchecked JSON). Ignores what is unknown, and moves a width into its bounds. */
export function readPanels(json: unknown): Panels {
  if (typeof json !== 'object' || json === null) return DEFAULT_PANELS;
  const stored = json as Readonly<Record<string, unknown>>;
  const { folded } = stored;
  const isFolded = (name: DrawerName) => Array.isArray(folded) && folded.includes(name);
  const outline = widthOf('outline', stored['outline']);
  const checks = widthOf('checks', stored['checks']);
  return {
    ...(outline !== undefined && { outline }),
    ...(checks !== undefined && { checks }),
    folded: (['outline', 'checks'] as const).filter(isFolded),
  };
}

/** The nearest width within the bounds of a panel, in whole pixels. */
export function boundWidth(name: DrawerName, width: number): number {
  const { least, most } = PANEL_WIDTHS[name];
  return Math.round(Math.min(most, Math.max(least, width)));
}

function widthOf(name: DrawerName, width: unknown): number | undefined {
  return typeof width === 'number' && Number.isFinite(width) ? boundWidth(name, width) : undefined;
}
