import './option.css';
import { ListBoxItem } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import type { Option } from './options.ts';

/** One row of an open Select or ComboBox. */
export function OptionItem({ option }: { option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.label} className="ui-option" isDisabled={option.isDisabled ?? false}>
      {({ isSelected }) => (
        <>
          {option.mark}
          <span className="ui-option-words">
            <span>{option.label}</span>
            {option.description && <span className="ui-option-description">{option.description}</span>}
          </span>
          <span className="ui-option-tick">{isSelected && <Icon name="check" />}</span>
        </>
      )}
    </ListBoxItem>
  );
}
