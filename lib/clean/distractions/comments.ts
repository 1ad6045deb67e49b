/** The readers' comments, and the invitation to write one. */
import type { Distraction } from './distraction';

export const comments: Distraction = {
  kind: 'comments',
  fields: 'textarea',
  names:
    /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|form|thread|area|box|count|wrapper)|disqus\p{L}*|coral|viafoura|openweb|spot-?im|respond|replies|discussion|forum|livefyre|reader-?comments|kommentare?|kommentar\p{L}*|commentaires?|comentarios|commenti|reacties|kommentarer)(?:$|[\s_-])/iu,
  links: /#(?:comments?|disqus|kommentare|respond)|\/(?:forum|kommentare|comments?)(?:[/?#]|$)/iu,
  words: {
    en: {
      asks: 'leave|post|write|join|share|add|tell|have|let|read|view|see|show|log in|be the first|comment|what do|submit|got|do you|send|contact|email',
      things:
        '(?:a|your|the|all|our|\\d+) (?:comments?|reply|opinions?|thoughts|views?)|(?:the|this) (?:conversation|discussion|debate)|in the comments|comments? (?:below|section)|letter to the editor|(?:a )?(?:news )?(?:tip|story)\\?|your story|us know',
      says: '(?:leave|post|write|add) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion|debate)|(?:share|tell us) (?:your|what you) (?:thoughts|think|views|opinion)s?|(?:let us know|have your say|sound off)[^.]{0,40}(?:comments?|below)?|comments? (?:are|have been) (?:closed|moderated|turned off|disabled)|your email address will not be published|required fields are marked|what do you think\\?[^.]{0,60}|do you have a (?:story|news tip|tip)|got a (?:story|tip)|in the comments|community guidelines|comment policy',
      labels:
        '(?:\\d+ |view |show |read |all |see |hide |load )*comments?(?: \\(?\\d+\\)?| policy| below)?|leave a (?:comment|reply)|add a comment|post(?: a)? comment|join the (?:conversation|discussion)|reply|replies|write a comment|your (?:name|comment)|discussion|what do you think\\??|conversation|be the first to comment',
    },
    de: {
      asks: 'schreib\\p{L}*|diskutier\\p{L}*|hinterlass\\p{L}*|verfass\\p{L}*|kommentier\\p{L}*|teil\\p{L}*|sag\\p{L}*',
      things: 'kommentar\\p{L}*|ihre meinung|deine meinung|diskussion|mitdiskutieren|mit(?:reden)?',
      says: '(?:schreiben sie|schreib|hinterlassen sie|verfassen sie) (?:uns )?(?:einen|ihren|den ersten)? ?kommentar|diskutieren sie mit|was (?:denken|meinen|halten) sie|(?:ihre|deine) meinung|kommentar(?:e)? (?:schreiben|verfassen|lesen|anzeigen)|jetzt (?:kommentieren|mitdiskutieren)|haben sie (?:einen fehler|hinweise)|kommentarbereich',
      labels:
        '\\d* ?kommentare?(?: \\(?\\d+\\)?| lesen| anzeigen| schreiben)?|kommentieren|diskussion|mitdiskutieren|leserbrief|ihr kommentar|zum forum|forum|postings?|leserkommentare',
    },
    fr: {
      says: "(?:laisse[zr]|écri(?:re|vez)|publie[zr]|ajoute[zr]) (?:un|votre) commentaire|donnez votre avis|réagissez|(?:lire|voir) les commentaires|à vous la parole|qu['’]en pensez-vous",
      labels: '\\d* ?commentaires?(?: \\(?\\d+\\)?)?|commenter|réagir|laisser un commentaire',
    },
    es: {
      says: '(?:deja|escribe|añade|publica)\\p{L}* (?:un|tu|su) comentario|únete a la conversación|danos tu opinión|¿?qué opinas|ver comentarios',
      labels: '\\d* ?comentarios?(?: \\(?\\d+\\)?)?|comentar|deja un comentario|ver comentarios|opina',
    },
    it: {
      says: '(?:lascia|scrivi|aggiungi) (?:un|il tuo) commento|(?:dicci|di) la tua|partecipa alla discussione|cosa ne pens\\p{L}+',
      labels: '\\d* ?comment[io](?: \\(?\\d+\\)?)?|commenta|lascia un commento',
    },
    pt: {
      says: '(?:deixe|escreva|adicione) (?:um|o seu|seu) comentário|participe da (?:conversa|discussão)|dê a sua opinião|o que (?:acha|você acha)',
      labels: '\\d* ?comentários?(?: \\(?\\d+\\)?)?|comentar|deixe um comentário',
    },
    nl: {
      says: '(?:laat|plaats|schrijf|geef) (?:een|je|uw) (?:reactie|mening)|praat mee|wat vind (?:jij|u|je)|(?:bekijk|lees) reacties',
      labels: '\\d* ?reacties?(?: \\(?\\d+\\)?)?|reageer|plaats reactie|praat mee',
    },
    'sv no da': {
      says: '(?:skriv|lämna|legg igjen|giv|læg) (?:en|ett|din|et) kommentar|(?:delta|deltag|var med) i (?:diskus\\p{L}+|debatten)|hva mener du|vad tycker du|hvad synes du',
      labels: '\\d* ?kommentar(?:er|erna)?(?: \\(?\\d+\\)?)?|kommentera|skriv (?:en )?kommentar|debatt',
    },
    pl: {
      says: '(?:dodaj|napisz|zostaw) (?:swój )?komentarz|dołącz do dyskusji|co o tym (?:sądzisz|myślisz)',
      labels: '\\d* ?komentarz[ey]?(?: \\(?\\d+\\)?)?|skomentuj|dodaj komentarz|komentarze',
    },
    ja: {
      says: 'コメント(?:を(?:書く|する|投稿|読む|見る)|欄)|(?:ご)?意見(?:・感想)?を(?:お寄せ|お聞かせ)',
      labels: 'コメント(?:\\d*件?)?|コメントを(?:書く|見る|読む)|みんなのコメント',
    },
    ko: { says: '댓글(?:을|을 |쓰|달|보|남)|의견을 (?:남|보내)', labels: '댓글(?:쓰기| ?\\d+| 보기)?|의견' },
    zh: {
      says: '(?:发表|發表|留下|写下|寫下)[^。]{0,4}(?:评论|評論|留言)|(?:参与|參與)(?:讨论|討論)',
      labels: '(?:全部|网友|網友)?(?:评论|評論|留言)(?:区|區)?\\d*|发表评论|發表評論',
    },
    more: {
      labels:
        'комментари\\p{L}*(?: \\d+)?|оставить комментарий|обсудить|kommentit|kommentoi|athugasemdir|komentarai|yorumlar|yorum yaz|komentáře|diskuse|hozzászólás\\p{L}*|تعليقات|أضف تعليق\\p{L}*|टिप्पणी|कमेंट|maoni',
      says: 'leave a reply|оставьте комментарий|kirjoita kommentti|rašyti komentarą',
    },
  },
};
