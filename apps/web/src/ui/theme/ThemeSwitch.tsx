import { Button } from '../actions/Button.tsx';
import { Menu } from '../actions/Menu.tsx';
import { setTheme, useTheme } from './theme.ts';

/** A button that opens the choice of light, dark, or whatever the system says. */
export function ThemeSwitch() {
  const { choice, theme } = useTheme();
  return (
    <Menu
      label="Theme"
      placement="bottom end"
      trigger={<Button variant="icon" icon={theme} label="Theme" />}
      selectedId={choice}
      items={[
        { id: 'system', label: 'As the system', icon: 'system', run: () => setTheme('system') },
        { id: 'light', label: 'Light', icon: 'light', run: () => setTheme('light') },
        { id: 'dark', label: 'Dark', icon: 'dark', run: () => setTheme('dark') },
      ]}
    />
  );
}
