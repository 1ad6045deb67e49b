/** Words for a later change of an article, as a pattern: they stand before its day. */
export const CHANGE =
  'updated?|changed|modified|z?a[ck]tuali[sz]\\p{L}*|geändert|mise? à jour|modifi\\p{L}*|aggiorna\\p{L}*|atualiza\\p{L}*|bijgewerkt|gewijzigd|uppdatera\\p{L}*|opp?dater\\p{L}*|päivitetty|güncelle\\p{L}*|обновлен\\p{L}*|изменен\\p{L}*|更新|수정';
