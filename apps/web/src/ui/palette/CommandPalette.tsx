import './palette.css';
import { useEffect, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Dialog,
  Group,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { Icon } from '../Icon.tsx';
import { Keys } from '../text/Text.tsx';
import { type CommandItem, groupCommands, rankCommands } from './commands.ts';

/** Finds items elsewhere for what is typed; gives up when the signal says so. */
export type CommandSearch = (query: string, signal: AbortSignal) => Promise<readonly CommandItem[]>;

export interface CommandPaletteProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  items: readonly CommandItem[];
  /** Asked a moment after typing stops; its answers stand above `items`, in the order given. */
  search?: CommandSearch | undefined;
  placeholder?: string | undefined;
}

/** One box to find anything and do anything: type, arrows, Enter. */
export function CommandPalette({ isOpen, onOpenChange, ...rest }: CommandPaletteProps) {
  return (
    <ModalOverlay className="ui-veil" isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className="ui-modal ui-palette">
        <Dialog className="ui-dialog" aria-label="Find or do anything">
          <PaletteBody {...rest} onClose={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteBody({
  items,
  search,
  placeholder = 'Find an organisation, a case, a page…',
  onClose,
}: Omit<CommandPaletteProps, 'isOpen' | 'onOpenChange'> & { onClose: () => void }) {
  const [query, setQuery] = useState('');
  const found = useFound(query, search);
  const shown = [...found.items, ...rankCommands(items, query)];
  const groups = groupCommands(shown);

  function run(key: unknown) {
    const item = shown.find((candidate) => candidate.id === key);
    if (!item) return;
    onClose();
    item.run();
  }

  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className="ui-palette-search" aria-label="Find or do anything" autoFocus>
        <Icon name="search" />
        <Input className="ui-palette-input" placeholder={placeholder} />
        <Keys keys="escape" />
      </SearchField>
      <Group className="ui-palette-list" aria-label="Results" tabIndex={0}>
        <Menu
          className="ui-palette-menu"
          aria-label="Results"
          items={groups}
          onAction={run}
          renderEmptyState={() => <PaletteEmpty query={query} state={found.state} />}
        >
          {(group) => (
            <MenuSection id={group.title}>
              <Header className="ui-menu-title">{group.title}</Header>
              <Collection items={group.items}>{(item) => <PaletteEntry item={item} />}</Collection>
            </MenuSection>
          )}
        </Menu>
      </Group>
      <div className="ui-palette-foot" role="status">
        {found.state === 'failed'
          ? 'The search did not answer; showing what is known here.'
          : found.state === 'busy'
            ? 'Searching…'
            : `${shown.length} ${shown.length === 1 ? 'result' : 'results'}`}
      </div>
    </Autocomplete>
  );
}

function PaletteEntry({ item }: { item: CommandItem }) {
  return (
    <MenuItem id={item.id} textValue={item.title} className="ui-menu-item">
      {item.icon && <Icon name={item.icon} />}
      <span className="ui-menu-words">
        <span>{item.title}</span>
        {item.hint && <span className="ui-menu-description">{item.hint}</span>}
      </span>
      {item.keys && <Keys keys={item.keys} />}
    </MenuItem>
  );
}

function PaletteEmpty({ query, state }: { query: string; state: SearchState }) {
  if (state === 'busy') return <div className="ui-options-empty">Searching…</div>;
  return (
    <div className="ui-options-empty">
      {query === '' ? 'Start typing.' : `Nothing answers “${query}”. Try part of a name, or a former name.`}
    </div>
  );
}

type SearchState = 'idle' | 'busy' | 'failed';

const pause = 120;

function useFound(query: string, search: CommandSearch | undefined): { items: readonly CommandItem[]; state: SearchState } {
  const [found, setFound] = useState<{ items: readonly CommandItem[]; state: SearchState }>({ items: [], state: 'idle' });
  useEffect(() => {
    if (!search || query.trim() === '') {
      setFound({ items: [], state: 'idle' });
      return;
    }
    const gaveUp = new AbortController();
    setFound((before) => ({ ...before, state: 'busy' }));
    const timer = setTimeout(() => {
      search(query, gaveUp.signal).then(
        (items) => !gaveUp.signal.aborted && setFound({ items, state: 'idle' }),
        () => !gaveUp.signal.aborted && setFound({ items: [], state: 'failed' }),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      gaveUp.abort();
    };
  }, [query, search]);
  return found;
}
