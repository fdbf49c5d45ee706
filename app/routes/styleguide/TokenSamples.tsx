import { Sample } from './Sample';

const TEXTS = [
  ['2xl', 'Title of a page: Đề án nhân sự'],
  ['xl', 'Title on a phone: Ủy ban Kiểm tra'],
  ['l', 'Title of a part: Ằ Ẵ Ặ Ấ Ẩ Ỗ Ợ Ữ Ự Ỹ'],
  ['m', 'Text of the interface: được, chưa, kỷ luật, 0123456789'],
  ['s', 'Fields, cells, hints: Nguyễn Thị Ngọc Ánh'],
  ['xs', 'Heads of tables, what is said aside: Tháng, năm sinh'],
] as const;

const COLOURS = [
  ...['ground', 'surface', 'surface-2', 'surface-3', 'raised', 'line', 'line-strong', 'field-line'],
  ...['ink', 'ink-2', 'ink-3', 'accent', 'accent-soft', 'selection', 'brand'],
  ...['bad', 'bad-soft', 'warn', 'warn-soft', 'good', 'good-soft', 'info', 'info-soft', 'added', 'removed'],
];

/** Sizes of text, colours by their role, corners and shadows. */
export function TokenSamples() {
  return (
    <>
      <Sample title="Text">
        {TEXTS.map(([size, text]) => (
          <p key={size} style={{ fontSize: `var(--text-${size})` }}>
            {text}
          </p>
        ))}
        <p className="narrative-body">Text of the paper: Căn cứ Chỉ thị số 45-CT/TW</p>
      </Sample>
      <Sample title="Colours">
        <ul className="styleguide-colours">
          {COLOURS.map((name) => (
            <li key={name}>
              <span style={{ background: `var(--${name})` }} />
              {name}
            </li>
          ))}
        </ul>
      </Sample>
      <Sample title="Corners and shadows">
        <div className="styleguide-row">
          {['radius-s', 'radius', 'radius-l'].map((name) => (
            <span key={name} className="styleguide-box" style={{ borderRadius: `var(--${name})` }}>
              {name}
            </span>
          ))}
          {['shadow-1', 'shadow', 'shadow-3'].map((name) => (
            <span key={name} className="styleguide-box" style={{ boxShadow: `var(--${name})` }}>
              {name}
            </span>
          ))}
        </div>
      </Sample>
    </>
  );
}
