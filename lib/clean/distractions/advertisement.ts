/** Labels of advertisements, and notes that links earn money. */
import type { Distraction } from './distraction';

export const advertisement: Distraction = {
  kind: 'advertisement',
  names:
    /(?:^|[\s_-])(?:ads?|adv|advert\p{L}*|dfp|gpt|sponsor\p{L}*|anzeige|werbung|publicit\p{L}+|taboola|outbrain|ad-?(?:slot|unit|container|wrapper|label|block|box|placeholder)|affiliate|commercial|promo(?:ted|tion)?)(?:$|[\s_-])/iu,
  links: /doubleclick|googlesyndication|taboola|outbrain|adclick|\/advert/iu,
  words: {
    en: {
      says: '(?:article|story|content|video) continues (?:below|after)[^.]{0,20}(?:ad|advertisement|sponsor|this)?|(?:continue|scroll)[^.]{0,30}(?:below|past|after) (?:the |this )?(?:ad|advertisement)|advertisement[^.]{0,4}(?:scroll|continue|story|article)|skip ad(?:vertisement)?|remove ads|report (?:this )?ad|why (?:am i seeing|this) (?:this )?ad|(?:if you buy|when you (?:buy|purchase)|we (?:may|might|could) (?:earn|receive|get))[^.]{0,60}(?:commission|affiliate|links?)|(?:contains?|these are|includes?) affiliate links|as an amazon associate|paid (?:partnership|content|post|for by)|(?:sponsored|presented|supported|powered|brought to you) by|recommended by outbrain|from our (?:partners|sponsors)|ads? by (?:google|taboola)|hide ads|ad[- ]free experience',
      labels:
        'ad|ads|advert|adverts|advertising|advertisement(?:s)?(?: continue(?:s)? .*| - .*)?|sponsored(?: content| by| links?| post)?|sponsor|paid content|promoted(?: content)?|promotion|partner content|commercial|skip ad(?:vertisement)?|recommended|ad loading|loading ad|ad feedback|affiliate link',
    },
    de: {
      says: 'anzeige[^.]{0,6}(?:weiterlesen|artikel|lesen sie)|(?:artikel|weiter|text) (?:geht|wird)[^.]{0,30}(?:nach|unter) (?:der |dieser )?(?:anzeige|werbung)|nach der (?:anzeige|werbung) (?:geht|weiter)|affiliate-?links?|(?:erhalten|bekommen) wir (?:eine|möglicherweise eine|ggf\\.? eine)[^.]{0,20}(?:provision|vergütung)|partnerlinks?|für (?:sie|dich) entsteht kein|präsentiert von|in kooperation mit|werbung ausblenden|mit symbol oder unterstreichung',
      labels:
        '-?\\s*anzeige\\s*-?|anzeigen|werbung|advertorial|gesponsert|sponsored|(?:empfehlungs)?anzeige|affiliate-?link|provisionslink',
    },
    fr: {
      says: "(?:la suite|l['’]article (?:continue|se poursuit))[^.]{0,20}(?:après|sous) (?:cette |la )?(?:publicité|pub)|liens? (?:affiliés?|d['’]affiliation)|contenu sponsorisé|publicité,? lire la suite|passer la publicité",
      labels:
        'publicité|pub|annonce|sponsorisé|contenu sponsorisé|partenariat|la suite après cette publicité|communiqué',
    },
    es: {
      says: '(?:continúa|sigue)[^.]{0,20}(?:después|tras|debajo)[^.]{0,12}publicidad|enlaces? de afiliad\\p{L}*|contenido patrocinado',
      labels: 'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|publicidade',
    },
    it: {
      says: "(?:l[’']articolo )?(?:continua|prosegue)[^.]{0,20}(?:dopo|sotto) (?:la |questa )?pubblicità|link di affiliazione|contenuto sponsorizzato",
      labels:
        'pubblicità|annuncio|advertisement|sponsorizzato|contenuto sponsorizzato|-?\\s*pubblicità\\s*-?',
    },
    pt: {
      says: '(?:continua|continue)[^.]{0,24}(?:após|depois|abaixo)[^.]{0,14}(?:publicidade|anúncio)|conteúdo patrocinado|links? de afiliad\\p{L}*',
      labels: 'publicidade|anúncio|pub|patrocinado|conteúdo patrocinado|continua após a publicidade',
    },
    nl: {
      says: '(?:lees verder|tekst gaat (?:verder|door)|artikel gaat (?:verder|door))[^.]{0,20}(?:na|onder)[^.]{0,12}(?:advertentie|reclame)|affiliate-?links?',
      labels: 'advertentie|advertenties|reclame|gesponsord|adverteren',
    },
    'sv no da': {
      says: 'artikeln fortsätter[^.]{0,16}(?:under|efter)[^.]{0,10}annons\\p{L}*|(?:artikkelen|saken) fortsetter[^.]{0,24}(?:under|etter)[^.]{0,10}annonse\\p{L}*|artiklen fortsætter[^.]{0,20}(?:under|efter)[^.]{0,10}annonce\\p{L}*|reklamelenker|affiliatelänkar|annonslänkar',
      labels:
        'annons|annonser|reklam|annonse|annonsørinnhold|reklame|annonce|sponsrat|sponset|sponsoreret|artikkelen fortsetter (?:under|etter) annonsen|artiklen fortsætter (?:under|efter) annoncen|annonssamarbete',
    },
    pl: {
      says: '(?:dalsza część|ciąg dalszy|reszta)[^.]{0,20}(?:pod|po)[^.]{0,8}(?:reklam\\p{L}*|materiał\\p{L}*)|artykuł sponsorowany',
      labels: 'reklama|ogłoszenie|sponsorowane|materiał sponsorowany|artykuł sponsorowany',
    },
    ja: {
      says: '広告の(?:後|あと|下)に?(?:も)?続|スポンサー(?:リンク|ド)',
      labels: '広告|PR|スポンサー(?:リンク)?|AD|ADVERTISEMENT|【?PR】?',
    },
    ko: { says: '광고 ?(?:아래|다음|후)[^.]{0,8}(?:계속|이어)', labels: '광고|AD|스폰서|협찬' },
    zh: {
      labels: '广告|廣告|赞助|贊助|推广|推廣|AD',
      says: '(?:广告|廣告)(?:后|後|下方)[^。]{0,6}(?:继续|繼續)',
    },
    more: {
      labels:
        'реклама|mainos|ilmoitus|auglýsing|reklama|reklam|inzerce|hirdetés|publicitate|advertensie|إعلان|اعلان|विज्ञापन|tangazo',
    },
  },
};
