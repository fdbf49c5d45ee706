import type { BarPart } from '@schemes/charts/chartData';

/**
 * Defines the pattern by which the parts of a bar differ without colour: women are dotted. The style sheet gives men,
 * and bars that are not divided, a plain fill, and people of unknown sex an empty one.
 */
export function BarPatterns({ id }: { readonly id: string }) {
  return (
    <svg className="bar-patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-female`} width="6" height="6" patternUnits="userSpaceOnUse">
          <rect className="bar-ground" width="6" height="6" />
          <circle className="bar-ink" cx="1.5" cy="1.5" r="1" />
          <circle className="bar-ink" cx="4.5" cy="4.5" r="1" />
        </pattern>
      </defs>
    </svg>
  );
}

/** Returns a reference to the pattern of a part; undefined for a part that the style sheet fills. */
export function barFill(id: string, part: BarPart): string | undefined {
  return part === 'female' ? `url(#${id}-${part})` : undefined;
}
