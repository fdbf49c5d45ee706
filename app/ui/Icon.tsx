/** The product's icons, drawn on a 16 × 16 grid with a stroke of the current colour. */
const PATHS = {
  check: 'M3 8.5l3.2 3.2L13 4.8',
  cross: 'M4 4l8 8M12 4l-8 8',
  plus: 'M8 3v10M3 8h10',
  alert: 'M8 2.2L14.6 13.6H1.4zM8 6.4v3.4M8 11.6v.4',
  target: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6z',
  info: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 7.2v4M8 4.8v.4',
  help: 'M8 2a6 6 0 100 12A6 6 0 008 2zM6.2 6.3a1.9 1.9 0 113 1.5c-.8.5-1.2.8-1.2 1.6M8 11.5v.4',
  lock: 'M3.5 7.2h9v6.3h-9zM5.3 7.2V5a2.7 2.7 0 015.4 0v2.2',
  pencil: 'M3 13l.7-3L10.8 2.9l2.3 2.3L6 12.3z',
  clock: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 4.8V8l2.4 1.6',
  back: 'M6.2 3.2L2.6 6.8l3.6 3.6M2.8 6.8h6.6a4 4 0 014 4v2',
  undo: 'M5.6 3L2.4 6.2l3.2 3.2M2.6 6.2h7a3.6 3.6 0 010 7.2H7',
  redo: 'M10.4 3l3.2 3.2-3.2 3.2M13.4 6.2h-7a3.6 3.6 0 000 7.2H9',
  cloud: 'M4.6 12.6a3 3 0 01-.2-6 4 4 0 017.6.8 2.7 2.7 0 01-.4 5.2z',
  off: 'M2.5 2.5l11 11M4.6 12.6a3 3 0 01-.2-6M6.6 4.2a4 4 0 015.4 3.2 2.7 2.7 0 011.3 4.1',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.3M2.5 8h.3M2.5 12h.3',
  bullets: 'M6 4h7.5M6 8h7.5M6 12h7.5M2.8 4h.4M2.8 8h.4M2.8 12h.4',
  numbers: 'M6.5 4h7M6.5 8h7M6.5 12h7M2 3l1-.6V6M2 9.4c1.6-1 2 .4 0 3h2',
  letters:
    'M6.5 4h7M6.5 8h7M6.5 12h7M2 6.4L3.3 2.6l1.3 3.8M2.4 5.3h1.8M2.2 9.2v4M2.2 11.2a1 1 0 112 0v.9a1 1 0 11-2 0',
  alignLeft: 'M2.5 3.5h11M2.5 6.5h7M2.5 9.5h11M2.5 12.5h7',
  alignCenter: 'M2.5 3.5h11M4.5 6.5h7M2.5 9.5h11M4.5 12.5h7',
  alignRight: 'M2.5 3.5h11M6.5 6.5h7M2.5 9.5h11M6.5 12.5h7',
  alignBoth: 'M2.5 3.5h11M2.5 6.5h11M2.5 9.5h11M2.5 12.5h11',
  section:
    'M10.6 4.4a2.6 2 0 10-5 .6c0 1.9 5 2.3 5 4.4a2 2 0 01-1.4 1.8M5.4 11.6a2.6 2 0 105-.6c0-1.9-5-2.3-5-4.4a2 2 0 011.4-1.8',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M2.5 9.5h11M6.2 3.5v9',
  link: 'M6.6 9.4a2.4 2.4 0 003.4 0l2.4-2.4A2.4 2.4 0 009 3.6l-.8.8M9.4 6.6a2.4 2.4 0 00-3.4 0L3.6 9A2.4 2.4 0 007 12.4l.8-.8',
  more: 'M8 3.4v.2M8 7.9v.2M8 12.4v.2',
  down: 'M4 6.2l4 4 4-4',
  arrowUp: 'M8 13V3.4M4.4 7L8 3.4 11.6 7',
  arrowDown: 'M8 3v9.6M4.4 9L8 12.6 11.6 9',
  filter: 'M2.6 3.4h10.8L9.4 8.2v4.6l-2.8-1.6v-3z',
  right: 'M6.2 4l4 4-4 4',
  sun: 'M8 5.2a2.8 2.8 0 100 5.6 2.8 2.8 0 000-5.6zM8 1.6v1.2M8 13.2v1.2M1.6 8h1.2M13.2 8h1.2M3.5 3.5l.8.8M11.7 11.7l.8.8M12.5 3.5l-.8.8M4.3 11.7l-.8.8',
  moon: 'M13 9.6A5.4 5.4 0 016.4 3a5.4 5.4 0 106.6 6.6z',
  half: 'M8 2a6 6 0 100 12A6 6 0 008 2zM8 2v12',
  user: 'M8 2.4a2.7 2.7 0 100 5.4 2.7 2.7 0 000-5.4zM2.8 13.6c.5-2.6 2.5-4 5.2-4s4.7 1.4 5.2 4',
  out: 'M9.6 5V3.2H3v9.6h6.6V11M6.6 8h7M11.4 5.8L13.6 8l-2.2 2.2',
  download: 'M8 2.6v7.2M5 7l3 3 3-3M2.8 13.2h10.4',
  upload: 'M8 9.8V2.6M5 5.4l3-3 3 3M2.8 13.2h10.4',
  leftSide: 'M2.5 3h11v10h-11zM6.4 3v10',
  rightSide: 'M2.5 3h11v10h-11zM9.6 3v10',
  wide: 'M9.6 2.6h3.8v3.8M13.2 2.8L9.4 6.6M6.4 13.4H2.6V9.6M2.8 13.2l3.8-3.8',
  narrow: 'M13.4 6.4H9.6V2.6M9.8 6.2l3.6-3.6M2.6 9.6h3.8v3.8M6.2 9.8l-3.6 3.6',
  mail: 'M2.5 3.8h11v8.6h-11zM2.7 4.2L8 8.8l5.3-4.6',
  copy: 'M5.5 5.5h7.7v7.7H5.5zM10.5 5.5V2.8H2.8v7.7h2.7',
} as const;

/** Name of an icon. */
export type IconName = keyof typeof PATHS;

/** An icon. Always shown beside a text or a label, so hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
