/** What readers may call a setting or a group of them besides its name on the page; by that name, for the search. */
import { t } from '../../lib/i18n/t';

export const otherWords = (): ReadonlyMap<string, string> =>
  new Map([
    [t('reader.theme.title'), t('settings.words.theme')],
    [t('reader.font.title'), t('settings.words.font')],
    [t('reader.size'), t('settings.words.size')],
    [t('reader.lineHeight'), t('settings.words.lineHeight')],
    [t('reader.width'), t('settings.words.width')],
    [t('reader.letterSpacing'), t('settings.words.letterSpacing')],
    [t('reader.wordSpacing'), t('settings.words.wordSpacing')],
    [t('reader.align.title'), t('settings.words.align')],
    [t('reader.paragraphs.title'), t('settings.words.paragraphs')],
    [t('reader.hyphens'), t('settings.words.hyphens')],
    [t('reader.pictures'), t('settings.words.pictures')],
    [t('reader.command.lineFocus'), t('settings.words.lineFocus')],
    [t('reader.emphasis'), t('settings.words.emphasis')],
    [t('settings.speech.title'), t('settings.words.speech')],
    [t('settings.pace.title'), t('settings.words.pace')],
    [t('settings.sites.title'), t('settings.words.sites')],
    [t('settings.keys.title'), t('settings.words.keys')],
    [t('settings.transfer.title'), t('settings.words.file')],
    [t('settings.privacy.title'), t('settings.words.privacy')],
  ]);
