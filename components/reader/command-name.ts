import { t } from '../../lib/i18n/t';
import { KEYS, type Command } from '../../lib/reading/keys';

const NAMES: Record<Command, () => string> = {
  next: () => t('reader.command.next'),
  previous: () => t('reader.command.previous'),
  nextHeading: () => t('reader.command.nextHeading'),
  previousHeading: () => t('reader.command.previousHeading'),
  top: () => t('reader.command.top'),
  end: () => t('reader.command.end'),
  find: () => t('reader.command.find'),
  outline: () => t('reader.command.outline'),
  links: () => t('reader.command.links'),
  larger: () => t('reader.command.larger'),
  smaller: () => t('reader.command.smaller'),
  usualSize: () => t('reader.command.usualSize'),
  theme: () => t('reader.command.theme'),
  text: () => t('reader.command.text'),
  lineFocus: () => t('reader.command.lineFocus'),
  emphasis: () => t('reader.command.emphasis'),
  speak: () => t('reader.command.speak'),
  speakHere: () => t('reader.command.speakHere'),
  previousSentence: () => t('reader.command.previousSentence'),
  nextSentence: () => t('reader.command.nextSentence'),
  slower: () => t('reader.command.slower'),
  faster: () => t('reader.command.faster'),
  save: () => t('reader.command.save'),
  archive: () => t('reader.command.archive'),
  nextArticle: () => t('library.keys.next'),
  favourite: () => t('library.keys.favourite'),
  tag: () => t('library.tag'),
  bin: () => t('library.delete'),
  remove: () => t('reader.command.remove'),
  undo: () => t('action.undo'),
  showOnPage: () => t('reader.command.showOnPage'),
  back: () => t('reader.command.back'),
  close: () => t('reader.command.close'),
  help: () => t('reader.command.help'),
};

/** What keys are for, in the order of the sheet, and the commands of each in theirs. */
export const KEY_GROUPS: readonly { name: () => string; commands: readonly Command[] }[] = [
  {
    name: () => t('reader.keys.move'),
    commands: [
      'next',
      'previous',
      'nextHeading',
      'previousHeading',
      'top',
      'end',
      'find',
      'outline',
      'links',
    ],
  },
  {
    name: () => t('reader.keys.look'),
    commands: ['larger', 'smaller', 'usualSize', 'theme', 'text', 'lineFocus', 'emphasis'],
  },
  {
    name: () => t('reader.keys.listen'),
    commands: ['speak', 'speakHere', 'previousSentence', 'nextSentence', 'slower', 'faster'],
  },
  {
    name: () => t('reader.keys.article'),
    commands: [
      'save',
      'archive',
      'nextArticle',
      'favourite',
      'tag',
      'bin',
      'remove',
      'undo',
      'showOnPage',
      'back',
      'close',
      'help',
    ],
  },
];

/** A line of the sheet: what keys do, in the reader's language, and the keys. */
interface KeyLine {
  does: string;
  keys: readonly string[];
}

/** The lines for some commands. In the library's page, back and close are one: there they lead to the list, as Escape does. */
export function keyLines(commands: readonly Command[], inLibrary: boolean): KeyLine[] {
  return commands
    .filter((command) => !inLibrary || command !== 'close')
    .map((command) =>
      inLibrary && command === 'back'
        ? { does: t('reader.command.toList'), keys: [...KEYS.back, ...KEYS.close, 'Escape'] }
        : { does: NAMES[command](), keys: KEYS[command] },
    );
}
