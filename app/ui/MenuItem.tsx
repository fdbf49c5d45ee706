import { Icon, type IconName } from './Icon';

interface MenuItemProps {
  readonly icon?: IconName;
  readonly label: string;
  readonly keys?: string;
  readonly disabled?: boolean;
  readonly onPick?: () => void;
  readonly type?: 'button' | 'submit';
}

/** One action of a menu, with the keys that do the same. */
export function MenuItem({ icon, label, keys, disabled, onPick, type = 'button' }: MenuItemProps) {
  return (
    <button type={type} role="menuitem" tabIndex={-1} disabled={disabled} onClick={onPick}>
      {icon && <Icon name={icon} />}
      <span>{label}</span>
      {keys && <kbd className="menu-keys">{keys}</kbd>}
    </button>
  );
}
