import type { DrawerName } from './DrawerButtons';

/** The side panels of the editor as a person has arranged them on this computer. */
export interface Panels {
  /** Widths in pixels; absent: that of the style sheet. */
  readonly outline?: number;
  readonly checks?: number;
  readonly folded: readonly DrawerName[];
}

/** Bounds of a panel's width in pixels. Below the first its words break, above the second the work has too little. */
export const PANEL_WIDTHS: Readonly<Record<DrawerName, { readonly least: number; readonly most: number }>> = {
  outline: { least: 160, most: 420 },
  checks: { least: 240, most: 560 },
};

/** Key of the arrangement in this browser's storage. */
export const PANELS_KEY = 'de-an.panels';

export const FIRST_PANELS: Panels = { folded: [] };

/** Reads a stored arrangement; what is unknown or out of bounds counts as not stored. */
export function readPanels(json: unknown): Panels {
  if (typeof json !== 'object' || json === null) return FIRST_PANELS;
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

/** A width within its bounds. */
export function boundWidth(name: DrawerName, width: number): number {
  const { least, most } = PANEL_WIDTHS[name];
  return Math.round(Math.min(most, Math.max(least, width)));
}

function widthOf(name: DrawerName, width: unknown): number | undefined {
  return typeof width === 'number' && Number.isFinite(width) ? boundWidth(name, width) : undefined;
}
