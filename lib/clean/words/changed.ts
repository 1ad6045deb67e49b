/** Words for a later change of an article, as a pattern: they stand before its day. */
export const CHANGE =
  'updated?|changed|modified|z?a[ck]tuali[sz]\\p{L}*|geändert|mise? à jour|modifi\\p{L}*|aggiorna\\p{L}*|atualiza\\p{L}*|bijgewerkt|gewijzigd|uppdatera\\p{L}*|opp?dater\\p{L}*|päivitetty|güncelle\\p{L}*|обновлен\\p{L}*|изменен\\p{L}*|更新|수정';

/** Words for a correction, as a pattern: behind one and a colon stands what was wrong. */
export const CORRECTION =
  'corrections?|clarification|berichtigung|korrektur|richtigstellung|correctif|rectificati\\p{L}*|erratum|correcci[oó]n|rectificaci[oó]n|fe de erratas|errata(?: corrige)?|correzione|rettifica|correç[aã]o|retifica\\p{L}*|correctie|rättelse|rettelse|retting|oikaisu|sprostowanie|korekta|oprava|helyesbítés|erată|düzeltme|поправка|исправление|уточнение|виправлення|διόρθωση|תיקון|تصحيح|訂正|更正|정정|바로잡습니다';

/** Words for a talk, and for what was done to it for the text, as a pattern. In other languages than English no list takes them for the house's. */
export const CUT_TALK =
  '(?:this|the|our) (?:interviews?|conversations?|discussions?|transcripts?|q ?& ?as?)\\b[^.]{0,60}\\b(?:condensed|shortened|edited|abridged|translated)';
