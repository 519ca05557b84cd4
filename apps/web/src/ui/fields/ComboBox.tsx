import { useEffect, useMemo, useRef, useState } from 'react';
import { ComboBox as AriaComboBox, Button, Group, Input, ListBox } from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { PopoverSurface } from '../overlays/Popover.tsx';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { useFieldError } from './fieldErrors.ts';
import { exactScore, matchScore, plainText } from './matching.ts';
import { OptionItem } from './OptionItem.tsx';
import type { Option } from './options.ts';
import { type Findable, ranked } from './ranking.ts';

const createId = '\u0000create';
/** How many are there to scroll through, and how many of those that answer what is typed: each is drawn anew with every key. */
const mostShown = 100;
const mostFound = 10;

export interface ComboBoxProps<Id extends string> extends FieldProps {
  options: readonly Option<Id>[];
  /** `null` while nothing is chosen. */
  value: Id | null;
  onChange: (value: Id | null) => void;
  placeholder?: string | undefined;
  /** Offers "Add …" when what was typed matches nothing exactly; called with what was typed. */
  onCreate?: ((text: string) => void) | undefined;
  /** The words of that offer. */
  createLabel?: ((text: string) => string) | undefined;
  /** Told what is typed, to fetch `options` for it. The list is then shown as given, not filtered here. */
  onSearch?: ((text: string) => void) | undefined;
  isLoading?: boolean | undefined;
  /** Starts in it, with its list open. */
  autoFocus?: boolean;
}

/** One of many, found by typing part of its name; may offer to add a new one. */
export function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const {
    label,
    labelHidden,
    description,
    error,
    options,
    value,
    onChange,
    placeholder = '',
    onCreate,
    createLabel = (text) => `Add “${text}”`,
    onSearch,
    isLoading = false,
    autoFocus = false,
    ...rest
  } = props;
  const problem = useFieldError(rest.name, error);
  const selected = options.find((option) => option.id === value);
  const [typed, setTyped] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const text = typed ?? selected?.label ?? '';
  const query = typed ?? '';
  const matches = useMemo(
    () => (query.trim() === '' ? options.slice(0, mostShown) : ranked(options, query, byWords, mostFound)),
    [options, query],
  );
  const found = onSearch ? options : matches;
  // The best come first, so one that is called just that would be among them.
  const offer = onCreate && query.trim() !== '' && !found.some(({ label }) => matchScore(label, query) === exactScore);

  // The browser's own autofocus comes before anything listens for it, and the list would stay shut; scrolling would shut it again.
  useEffect(() => {
    if (autoFocus) input.current?.focus({ preventScroll: true });
  }, [autoFocus]);

  function choose(key: unknown) {
    if (key === createId) {
      onCreate?.(query.trim());
      setTyped(null);
      return;
    }
    const chosen = options.find((option) => option.id === key);
    if (chosen) {
      onChange(chosen.id);
      setTyped(null);
    }
  }

  function type(next: string) {
    if (next === (selected?.label ?? '') && typed === null) return;
    setTyped(next);
    onSearch?.(next);
    if (next === '' && value !== null) onChange(null);
  }

  /** Who typed the whole name of one, or whose press missed it in the list, has said which it is. */
  function leave() {
    const named = typed === null ? [] : found.filter(({ label, isDisabled }) => !isDisabled && plainText(label) === plainText(typed));
    if (named.length === 1 && named[0]) choose(named[0].id);
    setTyped(null);
  }

  return (
    <AriaComboBox
      {...rest}
      className="ui-field"
      data-field={rest.name}
      isInvalid={problem !== undefined}
      validationBehavior="aria"
      menuTrigger={autoFocus ? 'focus' : 'input'}
      allowsEmptyCollection
      inputValue={text}
      onInputChange={type}
      value={value}
      onChange={choose}
      onBlur={leave}
      defaultFilter={() => true}
    >
      <FieldFrame label={label} labelHidden={labelHidden} description={description} error={problem} isRequired={rest.isRequired ?? false}>
        <Group className="ui-control">
          <Input ref={input} className="ui-input" placeholder={placeholder} />
          <Button className="ui-button ui-button-icon ui-button-m">
            <Icon name="chevronDown" />
          </Button>
        </Group>
      </FieldFrame>
      <PopoverSurface>
        <ListBox
          className="ui-options"
          renderEmptyState={() => <div className="ui-options-empty">{isLoading ? 'Searching…' : 'Nothing found.'}</div>}
        >
          {found.map((option) => (
            <OptionItem key={option.id} option={option} />
          ))}
          {offer && <OptionItem key={createId} option={{ id: createId, label: createLabel(query.trim()), mark: <Icon name="add" /> }} />}
        </ListBox>
      </PopoverSurface>
    </AriaComboBox>
  );
}

/** What options are found by: their own words for most, those that describe them for half. */
const byWords: Findable<Option> = {
  score: ({ label, description }, query) => Math.max(matchScore(label, query), matchScore(description ?? '', query) / 2),
  words: ({ label, description }) => `${label} ${description ?? ''}`,
};
