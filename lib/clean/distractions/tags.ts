/** Lists of topics. */
import type { Distraction } from './distraction';

export const tags: Distraction = {
  kind: 'tags',
  names:
    /(?:^|[\s_-])(?:tags?|tag-?(?:list|links|cloud)|topics?|keywords?|post-?tags|article-?tags|themen|schlagw\p{L}+|breadcrumbs?|categor(?:y|ies)|kicker|section-?label)(?:$|[\s_-])/iu,
  links:
    /\/(?:tags?|topics?|themen?|thema|temas?|tema|keywords?|sujets?|argomenti|etiquetas?|emne|amne|category|kategorie)[/-]/iu,
  words: {
    en: {
      labels:
        '(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|in this (?:article|story)|more (?:topics|tags)|related topics?|explore topics?|companies mentioned)(?:\\s*[:,|].{0,200})?',
      says: '^(?:tags?|topics?|filed under|keywords|categories)\\s*:',
    },
    de: {
      labels:
        '(?:themen|schlagwörter|stichwörter|tags|mehr zu|alle themen|mehr themen|rubrik|dossier)(?:\\s*:.{0,200})?',
      says: '^(?:themen|schlagwörter|schlagworte|tags|stichworte)\\s*:',
    },
    more: {
      labels:
        '(?:thèmes?|sujets?|mots-clés|temas|etiquetas|argomenti|tag|assuntos|tópicos|onderwerpen|ämnen|emner|stikord|tematy|tagi|タグ|キーワード|태그|키워드|标签|標籤|關鍵字|关键词|теги|темы|aiheet|žymos|etiketler|témata|الكلمات الدالة|टैग)(?:\\s*[:：].{0,200})?',
      says: '^(?:thèmes|temas|etiquetas|argomenti|onderwerpen|ämnen|emner|stikord|tematy|tagi|теги|темы|aiheet)\\s*:',
    },
  },
};
