/** "Story continues below", jump marks and buttons that unfold the page. */
import type { Distraction } from './distraction';

export const continues: Distraction = {
  kind: 'continue',
  names: /continue-?(?:reading|below)|show-?(?:more|full)|expand|read-?full|back-?to-?top|skip/iu,
  words: {
    en: {
      says: '(?:story|article|text|post|content|report) (?:continues|resumes|follows) (?:below|after|beneath|under)|(?:continue|keep) (?:reading|scrolling) (?:below|after|for)|scroll (?:down )?(?:to|for) (?:continue|more|the (?:rest|next))|(?:read|see) (?:on|more) below|below,? (?:after|past) (?:the|this) (?:ad|video|image|gallery)',
      labels:
        'full ?screen|helskärm|fullskjerm|vollbild|plein écran|pantalla completa|(?:continue|keep) reading(?: below)?|(?:story|article) continues(?: below)?|read (?:full|the full) (?:article|story)|show (?:more|full article|less|all)|expand|see full (?:article|story)|skip (?:to (?:main )?content|advertisement)|back to top|scroll (?:down|to continue)|swipe|click to expand|tap to (?:expand|unmute|play)|view (?:gallery|image|\\d+ images?|comments?)|open gallery|enlarge(?: image)?|close|print|loading\\p{P}*',
    },
    de: {
      says: '(?:artikel|text|beitrag) (?:geht|wird) (?:weiter )?(?:unten|unter|nach|fortgesetzt|weiter)|(?:weiterlesen|weiter) (?:nach|unter) (?:der|dem)',
      labels:
        'weiterlesen(?: .{0,20})?|mehr anzeigen|mehr laden|aufklappen|ausklappen|einklappen|nach oben|zum (?:inhalt|hauptinhalt|seitenanfang)|ganzen artikel lesen|schließen|drucken|bild vergrößern|bilder ansehen|vorlesen|artikel anhören|merken|zur startseite',
    },
    fr: {
      says: "(?:la suite|l['’]article) (?:ci-dessous|continue|après|se poursuit)|(?:lire|suite) (?:la suite )?(?:ci-dessous|plus bas|après)",
      labels:
        'lire la suite|afficher (?:plus|la suite)|voir plus|haut de page|retour en haut|fermer|imprimer|agrandir|écouter l.article|la suite (?:ci-dessous|après)',
    },
    es: {
      says: '(?:la noticia|el artículo|el texto|la historia) (?:continúa|sigue)|sigue leyendo (?:abajo|debajo|más abajo)',
      labels:
        'seguir leyendo|continuar leyendo|leer más|mostrar más|ver más|volver arriba|cerrar|imprimir|ampliar|la noticia continúa',
    },
    it: {
      says: "(?:l[’'])?articolo (?:continua|prosegue)|continua (?:dopo|sotto|a leggere sotto)",
      labels: 'continua a leggere|leggi tutto|mostra (?:altro|di più)|torna su|chiudi|stampa',
    },
    pt: {
      says: '(?:o artigo|a notícia|o texto|a matéria) continua|continue (?:a ler|lendo) (?:abaixo|depois)',
      labels: 'continuar a ler|continue lendo|ler mais|ver mais|mostrar mais|voltar ao topo|fechar|imprimir',
    },
    nl: {
      says: '(?:artikel|tekst|verhaal) (?:gaat|loopt) (?:verder|door)|lees (?:verder|door) (?:onder|na|hieronder)',
      labels: 'lees verder|toon meer|meer (?:laden|tonen)|naar boven|sluiten?|print',
    },
    'sv no da': {
      says: '(?:artikel|artikeln|artikkelen|artiklen|saken|teksten|texten) fortsetter|(?:artikeln|artiklen|texten) forts[äæ]tter',
      labels:
        'visa mer|vis mer|vis mere|fortsätt läsa|fortsett å lese|fortsæt|til toppen|till toppen|lukk|luk|stäng|skriv ut|udskriv',
    },
    pl: {
      says: '(?:dalsza część|ciąg dalszy) (?:artykułu|tekstu|znajduje|poniżej)',
      labels: 'czytaj (?:dalej|więcej|całość)|pokaż więcej|do góry|zamknij|drukuj|rozwiń',
    },
    ja: {
      says: '(?:記事|本文)(?:は|の続きは)?[^。]{0,6}(?:続きます|下に続)|次ページ(?:へ|に)',
      labels:
        '続きを読む|もっと見る|閉じる|印刷|次のページ(?:へ)?|次へ|前へ|トップへ|ページトップへ?|拡大(?:する)?',
    },
    ko: {
      says: '기사는? (?:아래|계속)',
      labels: '더 ?보기|계속 ?읽기|닫기|인쇄|맨 ?위로|펼치기|접기|원본보기|이미지 확대',
    },
    zh: {
      says: '(?:文章|内容|內容|正文)(?:未完|继续|繼續)',
      labels:
        '继续阅读|繼續閱讀|阅读全文|閱讀全文|展开(?:全文)?|展開(?:全文)?|关闭|關閉|打印|列印|返回顶部|回到頂端|下一页|下一頁',
    },
    more: {
      labels:
        'читать (?:далее|дальше|полностью)|показать (?:ещё|еще)|наверх|lue lisää|näytä lisää|sýna meira|loka|rodyti daugiau|devamı|číst dál|tovább|اقرأ المزيد|आगे पढ़ें|और पढ़ें',
      says: 'artykuł kontynuowany',
    },
  },
};
