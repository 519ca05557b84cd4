import { memo, type Ref, useState } from 'react';
import { Button, ComboBox, Group, Input, Label, ListBox } from 'react-aria-components';
import { OptionItem } from '../fields/OptionItem.tsx';
import type { Option } from '../fields/options.ts';
import { Icon } from '../Icon.tsx';
import { PopoverSurface } from '../overlays/Popover.tsx';

export interface FindBoxProps {
  label: string;
  placeholder: string;
  /** What answers the words typed, best first. */
  find: (words: string) => readonly Option[];
  onFound: (id: string) => void;
  /** Offered under what was found: to do something with the words themselves. */
  offer: (words: string) => string;
  onOffer: (words: string) => void;
  inputRef: Ref<HTMLInputElement>;
}

const offerId = 'offer';

/** Finds a thing by part of its name as one types; Enter takes the best. */
export const FindBox = memo(function FindBox({ label, placeholder, find, onFound, offer, onOffer, inputRef }: FindBoxProps) {
  const [words, setWords] = useState('');
  const query = words.trim();
  const found = query === '' ? [] : find(query);

  function choose(key: unknown) {
    if (key === null || key === undefined || query === '') return;
    if (key === offerId) onOffer(query);
    else onFound(String(key));
    setWords('');
  }

  return (
    <ComboBox
      className="ui-field ui-search"
      inputValue={words}
      onInputChange={setWords}
      value={null}
      onChange={choose}
      allowsCustomValue
      allowsEmptyCollection={query !== ''}
      menuTrigger="input"
      defaultFilter={() => true}
      onKeyDown={(event) => {
        const isOnOption = event.target instanceof Element && event.target.getAttribute('aria-activedescendant');
        const [best] = found;
        if (event.key === 'Enter' && !isOnOption && best) choose(best.id);
        else event.continuePropagation();
      }}
    >
      <Label className="ui-hidden">{label}</Label>
      <Group className="ui-control">
        <Icon name="search" />
        <Input className="ui-input" placeholder={placeholder} ref={inputRef} />
        {query !== '' && (
          <Button
            slot={null}
            className="ui-button ui-button-icon ui-button-m"
            aria-label="Clear what was typed"
            onPress={() => setWords('')}
          >
            <Icon name="close" />
          </Button>
        )}
      </Group>
      <PopoverSurface>
        <ListBox className="ui-options">
          {found.map((thing) => (
            <OptionItem key={thing.id} option={thing} />
          ))}
          {query !== '' && <OptionItem option={{ id: offerId, label: offer(query), mark: <Icon name="filter" /> }} />}
        </ListBox>
      </PopoverSurface>
    </ComboBox>
  );
});
