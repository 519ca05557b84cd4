import './gallery/gallery.css';
import { getRouteApi } from '@tanstack/react-router';
import { ToggleButtonGroup } from './actions/ToggleButtonGroup.tsx';
import { ActionSpecimens } from './gallery/ActionSpecimens.tsx';
import { ChartSpecimens } from './gallery/ChartSpecimens.tsx';
import { ChoiceSpecimens } from './gallery/ChoiceSpecimens.tsx';
import { CollectionSpecimens } from './gallery/CollectionSpecimens.tsx';
import { EditSpecimens } from './gallery/EditSpecimens.tsx';
import { FeedbackSpecimens } from './gallery/FeedbackSpecimens.tsx';
import { FieldSpecimens } from './gallery/FieldSpecimens.tsx';
import { FoundationSpecimens } from './gallery/FoundationSpecimens.tsx';
import { LayoutSpecimens } from './gallery/LayoutSpecimens.tsx';
import { MediaSpecimens } from './gallery/MediaSpecimens.tsx';
import { OverlaySpecimens } from './gallery/OverlaySpecimens.tsx';
import { ThemesContext, type ThemesShown } from './gallery/Specimen.tsx';
import { TextSpecimens } from './gallery/TextSpecimens.tsx';
import { Spacer } from './layout/boxes.tsx';
import { Page, Section } from './layout/Page.tsx';
import { Toolbar } from './layout/panels.tsx';
import { setTheme, type ThemeChoice, useTheme } from './theme/theme.ts';

const route = getRouteApi('/outside/ui');

const sections = [
  { id: 'foundations', title: 'Foundations', body: <FoundationSpecimens /> },
  { id: 'text', title: 'Words and labels', body: <TextSpecimens /> },
  { id: 'actions', title: 'Actions and navigation', body: <ActionSpecimens /> },
  { id: 'fields', title: 'Fields', body: <FieldSpecimens /> },
  { id: 'choices', title: 'Choices', body: <ChoiceSpecimens /> },
  { id: 'edit', title: 'Editing in place, and conflicts', body: <EditSpecimens /> },
  { id: 'collections', title: 'Collections', body: <CollectionSpecimens /> },
  { id: 'media', title: 'Files and pictures', body: <MediaSpecimens /> },
  { id: 'charts', title: 'Charts', body: <ChartSpecimens /> },
  { id: 'overlays', title: 'Over the page', body: <OverlaySpecimens /> },
  { id: 'feedback', title: 'States and messages', body: <FeedbackSpecimens /> },
  { id: 'layout', title: 'Layout', body: <LayoutSpecimens /> },
];

/** Every component in its states, for whoever builds next. The address says whether both themes are shown side by side. */
export function GalleryPage() {
  const { themes } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page
      title="Components"
      description="Everything the product is built from, in each of its states. Nothing is styled anywhere else."
      toolbar={<GalleryToolbar themes={themes} onThemes={(next) => void navigate({ search: { themes: next } })} />}
    >
      <ThemesContext value={themes}>
        {sections.map((section) => (
          <Section key={section.id} id={section.id} title={section.title}>
            {section.body}
          </Section>
        ))}
      </ThemesContext>
    </Page>
  );
}

function GalleryToolbar({ themes, onThemes }: { themes: ThemesShown; onThemes: (themes: ThemesShown) => void }) {
  const { choice } = useTheme();
  return (
    <Toolbar label="How to show the components">
      <ToggleButtonGroup
        label="Themes shown"
        value={themes}
        onChange={onThemes}
        options={[
          { id: 'one', label: 'The page’s theme' },
          { id: 'both', label: 'Light and dark' },
        ]}
      />
      <Spacer />
      <ToggleButtonGroup<ThemeChoice>
        label="Theme of the page"
        value={choice}
        onChange={setTheme}
        options={[
          { id: 'system', label: 'As the system', icon: 'system' },
          { id: 'light', label: 'Light', icon: 'light' },
          { id: 'dark', label: 'Dark', icon: 'dark' },
        ]}
      />
    </Toolbar>
  );
}
