export { Breadcrumbs, type Crumb } from './actions/Breadcrumbs.tsx';
export { Button, type ButtonProps } from './actions/Button.tsx';
export { Link, type LinkProps, RouteLink } from './actions/Link.tsx';
export { Menu, type MenuAction, type MenuGroup, type MenuProps } from './actions/Menu.tsx';
export { MenuAt, type MenuAtProps } from './actions/MenuAt.tsx';
export { PartLinks, type PartLinksProps } from './actions/PartLinks.tsx';
export { type TabItem, Tabs, type TabsProps } from './actions/Tabs.tsx';
export { ToggleButtonGroup, type ToggleButtonGroupProps, type ToggleOption } from './actions/ToggleButtonGroup.tsx';
export { ToggleChips, type ToggleChipsProps } from './actions/ToggleChips.tsx';
export { FoundList } from './collections/FoundList.tsx';
export { GridList, type GridListProps } from './collections/GridList.tsx';
export { MoreAsScrolled } from './collections/MoreAsScrolled.tsx';
export { type Picking, StateMatrix, type StateMatrixProps } from './collections/StateMatrix.tsx';
export type { StateCell } from './collections/StateRow.tsx';
export { Table, type TableColumn, type TableProps, type TableSort } from './collections/Table.tsx';
export { TagGroup, type TagGroupProps, type TagItem } from './collections/TagGroup.tsx';
export { addDays, addMonths, type Day, daysBetween, fromIsoDate, isIsoDate, todayIso, toIsoDate } from './dates/calendarDay.ts';
export { DateField, type DateFieldProps } from './dates/DateField.tsx';
export { DayList, type DayListItem } from './dates/DayList.tsx';
export { formatDate, formatInstant } from './dates/formatDate.ts';

export { type ConflictChoice, ConflictDialog, type ConflictDialogProps, type ConflictField } from './edit/ConflictDialog.tsx';
export { InlineChoice, type InlineChoiceProps } from './edit/InlineChoice.tsx';
export { InlineEdit, type InlineEditor, type InlineEditProps } from './edit/InlineEdit.tsx';
export { InlinePanel, type InlinePanelProps } from './edit/InlinePanel.tsx';
export {
  Callout,
  type CalloutProps,
  type ConnectionState,
  Notices,
  OfflineBanner,
  ProgressBar,
  type ProgressBarProps,
  SaveState,
} from './feedback/notices.tsx';
export { EmptyState, type EmptyStateProps, ErrorState, type ErrorStateProps, LoadingState, Skeleton } from './feedback/states.tsx';
export { ToastRegion } from './feedback/ToastRegion.tsx';
export { notify, type ToastMessage } from './feedback/toasts.ts';
export { ComboBox, type ComboBoxProps } from './fields/ComboBox.tsx';
export {
  Checkbox,
  CheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
  RadioGroup,
  type RadioGroupProps,
  Switch,
  type SwitchProps,
} from './fields/choices.tsx';
export { FileButton, type FileButtonProps } from './fields/FileButton.tsx';
export { FieldGroup, Form, FormErrors, type FormProps } from './fields/Form.tsx';
export type { FieldErrors } from './fields/fieldErrors.ts';
export { matchScore, plainText } from './fields/matching.ts';
export { NumberField, type NumberFieldProps } from './fields/NumberField.tsx';
export type { Option, OptionGroup } from './fields/options.ts';
export { ranked } from './fields/ranking.ts';
export { SearchField, type SearchFieldProps } from './fields/SearchField.tsx';
export { Select, type SelectProps } from './fields/Select.tsx';
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './fields/TextField.tsx';
export { Icon, type IconName, type IconProps, WeftMark } from './Icon.tsx';
export { Divider, Grid, Row, type RowProps, type Space, Spacer, Split, type SplitProps, Stack } from './layout/boxes.tsx';
export { Item, type ItemProps } from './layout/Item.tsx';
export { Later } from './layout/Later.tsx';
export { Page, type PageProps, Section, type SectionProps } from './layout/Page.tsx';
export { Card, Panel, type PanelProps, SidePanel, type SidePanelProps, Toolbar } from './layout/panels.tsx';
export { DropArea, type DropAreaProps } from './media/DropArea.tsx';
export { PdfPages, type PdfPagesProps } from './media/PdfPages.tsx';
export { ChosenFile, LargePicture, Picture, type PictureProps, Pictures, type PicturesProps } from './media/Pictures.tsx';
export { ConfirmDialog, type ConfirmDialogProps, Dialog, type DialogProps } from './overlays/Dialog.tsx';
export { Disclosure, type DisclosureProps } from './overlays/Disclosure.tsx';
export { FormDialog, type FormDialogProps, type SaveForm } from './overlays/FormDialog.tsx';
export { Popover, type PopoverProps, PopoverSurface } from './overlays/Popover.tsx';
export { Tooltip, type TooltipProps } from './overlays/Tooltip.tsx';
export { CommandPalette, type CommandPaletteProps, type CommandSearch } from './palette/CommandPalette.tsx';
export type { CommandItem } from './palette/commands.ts';
export { type ShortcutEntry, ShortcutList, type ShortcutListProps } from './palette/ShortcutList.tsx';
export { type RelationshipTypeId, type RelationshipTypeLook, relationshipType, relationshipTypes } from './relationshipTypes.ts';
export { TypeLine, TypeMark, type TypeMarkProps } from './TypeMark.tsx';
export { Chain, type ChainLink, type ChainProps } from './text/Chain.tsx';
export { type DataItem, DataList, type DataListProps } from './text/DataList.tsx';
export { Badge, type BadgeProps, Chip, Count, type Tone } from './text/labels.tsx';
export { Figure, Heading, Hidden, Keys, Prose, Text, type TextProps } from './text/Text.tsx';
export { ThemeSwitch } from './theme/ThemeSwitch.tsx';
export { currentTheme, setTheme, startTheme, type Theme, type ThemeChoice, useTheme } from './theme/theme.ts';
