import { SearchField as AriaSearchField, type SearchFieldProps as AriaSearchFieldProps, Button, Group, Input } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';

type Rest = Omit<
  AriaSearchFieldProps,
  'className' | 'style' | 'children' | 'isInvalid' | 'validate' | 'validationBehavior' | keyof FieldProps
>;

export interface SearchFieldProps extends Rest, Omit<FieldProps, 'error'> {
  placeholder?: string | undefined;
}

/** Words to look for; Esc or the cross empties it. */
export function SearchField({ label, labelHidden = true, description, placeholder = '', ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} className="ui-field ui-search">
      <FieldFrame label={label} labelHidden={labelHidden} description={description}>
        <Group className="ui-control">
          <Icon name="search" />
          <Input className="ui-input" placeholder={placeholder} />
          <Button className="ui-button ui-button-icon ui-button-m ui-search-clear">
            <Icon name="close" />
          </Button>
        </Group>
      </FieldFrame>
    </AriaSearchField>
  );
}
