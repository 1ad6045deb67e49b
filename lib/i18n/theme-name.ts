import type { ThemeName } from '../settings/reading';
import { t } from './t';

const NAMES: Record<ThemeName, () => string> = {
  system: () => t('reader.theme.system'),
  light: () => t('reader.theme.light'),
  sepia: () => t('reader.theme.sepia'),
  grey: () => t('reader.theme.grey'),
  dark: () => t('reader.theme.dark'),
  black: () => t('reader.theme.black'),
  contrast: () => t('reader.theme.contrast'),
};

/** What a theme is called in the reader's language. */
export function themeName(theme: ThemeName): string {
  return NAMES[theme]();
}
