/** Who wrote it, with a portrait and a life: said by the byline already. */
import type { Distraction } from './distraction';

export const authorBox: Distraction = {
  kind: 'author-box',
  careful: true,
  names:
    /(?:^|[\s_-])(?:authors?|author-?(?:box|bio|info|card|details|profile|name|block|image|meta|description)|byline|bio|contributors?|writer|about-?the-?author|autor(?:en)?|autorenbox|verfasser|redakteur|journalist|auteurs?|signature|post-?author|entry-?(?:meta|author)|article-?(?:meta|byline|author))(?:$|[\s_-])/iu,
  links:
    /\/(?:authors?|autor(?:en|es)?|auteurs?|profile|people|staff|contributors?|journalist\p{L}*|by|redaktion|team|person|writers?|reporter\p{L}*)\/|^mailto:/iu,
  words: {
    en: {
      says: '^about the authors?|^follow (?:[\\p{L}.’-]+ ){1,3}on|is (?:a|an|the|our) (?:[\\p{L}-]+ ){0,4}(?:reporter|journalist|editor|correspondent|writer|columnist|producer|freelancer)|^(?:additional |with )?reporting by|^(?:edited|written|compiled|translated) by',
      labels:
        "about the (?:authors?|writers?)|(?:written |reporting |story |words |posted )?by [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|author|meet the author|see (?:more|all) (?:by|from)[^.]{0,30}|more (?:by|from) [^.]{0,40}|follow (?:author|\\p{L}+)|staff (?:writer|reporter)|associated press|contributors?|correspondent|published(?: on| at)?.{0,40}|(?:last )?updated(?: on| at)?.{0,40}|posted.{0,30}",
    },
    de: {
      says: '^(?:zum autor|zur autorin|über (?:den autor|die autorin))|(?:ist|arbeitet als|schreibt als) (?:\\p{L}+ ){0,4}(?:redakteur|journalist|korrespondent|autor|reporter|volontär|kolumnist)\\p{L}*|^redaktion: |^sendung: ',
      labels:
        'von [\\p{L}.-]+(?: [\\p{L}.-]+){0,4}|autor(?:in|en)?|zum autor|zur autorin|über (?:den autor|die autorin)|redaktion|mehr von[^.]{0,40}|ein(?:e)? (?:kommentar|analyse|artikel|beitrag|gastbeitrag) von[^.]{0,40}|stand:? .{0,40}|veröffentlicht.{0,40}|aktualisiert.{0,40}',
    },
    fr: {
      says: "^(?:à propos de l['’]auteur|(?:par|propos recueillis par) [\\p{Lu}])",
      labels:
        "par [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|auteure?|publié.{0,50}|mis à jour.{0,50}|temps de lecture.{0,20}",
    },
    es: {
      labels:
        "por [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autor(?:a|es)?|sobre el autor|actualizado.{0,40}|publicado.{0,40}",
    },
    it: { labels: "di [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autore|pubblicato.{0,40}|aggiornato.{0,40}" },
    more: {
      labels:
        "(?:door|av|af|przez|autor|kirjoittanut|höfundur|от|автор) [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}|publicad[oa].{0,40}|gepubliceerd.{0,40}|publicerad.{0,40}|publisert.{0,40}|oppdatert.{0,40}|uppdaterad.{0,40}|opdateret.{0,40}",
    },
    ja: {
      labels: '(?:記者|文|執筆|聞き手)[^。]{0,16}|[^。]{1,12}記者',
      says: 'プロフィル|この記事を書いた人|更新:',
    },
    ko: {
      labels: '\\p{L}{2,4} ?기자(?: .{0,40})?|기자 ?정보|입력 .{0,40}|수정 .{0,40}',
      says: '(?:[\\w.]+@[\\w.]+)$|기자의 다른 기사',
    },
    zh: {
      labels: '(?:记者|記者|作者|编辑|編輯|责编|責編|文|来源|來源)[／/：: ].{0,24}',
      says: '^\\(?(?:责编|責編|责任编辑|責任編輯)',
    },
  },
};
