import { chosenOf, type Layout } from '@weft/network';
import { RadioGroup, Select, Text } from '../../ui/index.ts';
import type { Asked } from './useAsked.ts';

/** The controls of a layout, made from what it says can be chosen, and of whom it is to be made. */
export function LayoutControls({ layout, asked, isDisabled }: { layout: Layout; asked: Asked; isDisabled: boolean }) {
  return (
    <>
      {layout.needs === 'middle' &&
        (asked.middles.length === 0 ? (
          <Text size="s">Select an organisation on the map first: it is the one in the middle.</Text>
        ) : (
          <Select label="In the middle" options={asked.middles} value={asked.middle} onChange={asked.setMiddle} isDisabled={isDisabled} />
        ))}
      {layout.options.map((option) => (
        <Select
          key={option.id}
          label={option.label}
          options={option.choices}
          value={chosenOf(option, asked.values)}
          onChange={(value) => asked.setValue(option.id, value)}
          isDisabled={isDisabled}
        />
      ))}
      {asked.selectedCount > 1 && (
        <RadioGroup
          label="Who"
          options={[
            { id: 'all', label: 'Everything on the map' },
            { id: 'selected', label: `Only the ${asked.selectedCount} selected, around where they are` },
          ]}
          value={asked.scope}
          onChange={asked.setScope}
          isDisabled={isDisabled}
        />
      )}
    </>
  );
}
