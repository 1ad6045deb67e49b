import { codeOf } from '../../lib/errors';
import { errorSentence } from '../../lib/i18n/error-sentence';
import { t } from '../../lib/i18n/t';

/** Why what was typed can be no tag, beside the field it was typed in. */
export function tagProblem(error: unknown): string {
  const code = codeOf(error, 'bad-input');
  return code === 'bad-input' ? t('library.tagWordless') : errorSentence(code);
}
