/** "Follow us on …", channels, "make us a preferred source". */
import type { Distraction } from './distraction';

/** Networks and messengers, the same in every language. */
const NETWORKS =
  'facebook|twitter|instagram|whats-?app|telegram|tiktok|youtube|linkedin|threads|bluesky|mastodon|google news|google actualités|google noticias|apple news|pinterest|snapchat|reddit|flipboard|wechat|weibo|messenger|discord|viber|微信|微博|카카오\\p{L}*|네이버|ライン|グーグルニュース|social media|socials|rss';

export const follow: Distraction = {
  kind: 'follow',
  names:
    /follow-?(?:us|box|bar|me|btn|button)|social-?(?:follow|links|media|channels)|whatsapp|google-?news|preferred-?source|telegram/iu,
  links:
    /(?:news\.google\.com|facebook\.com|instagram\.com|twitter\.com|\/\/x\.com|t\.me|telegram\.me|whatsapp\.com\/channel|youtube\.com\/(?:@|c\/|channel|user)|tiktok\.com\/@|linkedin\.com\/company|bsky\.app|threads\.net)\/?|google\.com\/preferences\/source/iu,
  words: {
    en: {
      asks: 'follow|like|join|subscribe|connect|find|watch|add|make|set|get|read more|stay|keep up|catch|check out|chat|message|tag|share your|tweet|also|see|mark',
      things: `${NETWORKS}|our (?:\\p{L}+ ){0,2}(?:channel|community|group|page|feed|account)s?|preferred source|our social(?: media)?|us on|@\\w+`,
      says: `follow (?:us|our|@\\w+|the \\p{L}+ on)|(?:find|like|join|connect with|watch|message) us (?:on|at|in)|(?:our|the) (?:\\p{L}+ )?(?:${NETWORKS}) (?:channel|group|page|community)|(?:on|via|through) (?:our )?(?:${NETWORKS}),? (?:for|to) (?:more|the latest|daily|breaking|updates)|preferred source|get (?:our|the) (?:latest )?(?:news|stories|headlines) on (?:${NETWORKS})|for (?:more|the latest)[^.]{0,50}follow`,
      labels: `follow|follow us|follow (?:topics?|author|on \\p{L}+)|like us|join (?:us|the (?:conversation|community))|add as (?:a )?preferred source(?: on google)?|(?:${NETWORKS})`,
    },
    de: {
      asks: 'folg\\p{L}*|like\\p{L}*|abonnier\\p{L}*|werde\\p{L}*|besuch\\p{L}*|diskutier\\p{L}*|komm\\p{L}*|find\\p{L}*|jetzt|hier|füg\\p{L}*|bleib\\p{L}*|lesen|tritt',
      things: `${NETWORKS}|(?:whatsapp|telegram|youtube|google-news)-?(?:kanal|channel|gruppe)|unser\\p{L}* (?:kanal|channel|gruppe|seite)|bevorzugte quelle`,
      says: `folg\\p{L}* (?:sie )?uns|(?:unser|unseren|unserem) (?:\\p{L}+[- ]?)?(?:kanal|channel)|(?:auch|jetzt) (?:auf|bei) (?:${NETWORKS})|bevorzugte quelle|besuch\\p{L}* uns auf`,
      labels: `folgen|folgen sie uns|(?:jetzt )?folgen|zum kanal`,
    },
    fr: {
      asks: 'suivez|rejoignez|retrouvez|abonnez|likez|ajoutez|découvrez|suivre',
      things: `${NETWORKS}|notre (?:chaîne|page|groupe|compte|communauté)|réseaux sociaux`,
      says: `suivez[- ](?:nous|notre|\\p{L}+ sur)|(?:retrouvez|rejoignez)[- ]nous sur|notre (?:chaîne|canal) (?:${NETWORKS})|sur les réseaux sociaux`,
      labels: 'suivre|suivez-nous|nous suivre',
    },
    es: {
      asks: 's[íi]gu[ea]\\p{L}*|síguenos|únete|sigue|suscríbe\\p{L}*|búscanos|añade|visita|dale|encuéntra\\p{L}*',
      things: `${NETWORKS}|nuestr[oa] (?:canal|página|grupo|comunidad|cuenta)|redes sociales|fuente preferida`,
      says: `síguenos|síganos|sigue (?:el canal|a \\p{L}+ en|toda la)|nuestro canal|en (?:nuestras )?redes sociales|únete a nuestr`,
      labels: 'síguenos(?: en)?|seguir',
    },
    it: {
      asks: 'segui\\p{L}*|unisciti|iscriviti|metti|aggiungi|trovaci|resta|entra',
      things: `${NETWORKS}|nostr[oa] (?:canale|pagina|gruppo)|social`,
      says: `seguici|segui(?:te)? (?:\\p{L}+ )?su (?:${NETWORKS})|(?:nostro|sul) canale (?:${NETWORKS})|fonte preferita`,
      labels: 'seguici|segui',
    },
    pt: {
      asks: 'sig[ao]\\p{L}*|siga-nos|junte-se|curta|acompanhe|inscreva|adicione|participe|entre',
      things: `${NETWORKS}|noss[oa] (?:canal|página|grupo|comunidade)|redes sociais`,
      says: `siga[- ](?:nos|o|a)|nosso canal|(?:nas|nossas) redes sociais|acompanhe[- ]nos`,
      labels: 'siga-nos|seguir',
    },
    nl: {
      asks: 'volg|like|abonneer|word|vind|bezoek|voeg|praat',
      things: `${NETWORKS}|ons (?:kanaal|account)|onze (?:pagina|groep|kanalen)`,
      says: `volg ons|ons (?:\\p{L}+-?)?kanaal|(?:ook )?op (?:${NETWORKS})`,
      labels: 'volg(?: ons)?|volgen',
    },
    'sv no da': {
      asks: 'följ|gilla|följa|følg|lik|liker|synes|bli|finn|find|hitta',
      things: `${NETWORKS}|vår (?:kanal|sida|side|gruppe|grupp)|vores (?:kanal|side|gruppe)|sosiale medier|sociala medier|sociale medier`,
      says: `(?:följ|følg) (?:oss|os|med)|(?:på|i) (?:sociala|sosiale|sociale) medi\\p{L}+`,
      labels: 'följ(?: oss)?|følg(?: oss| os)?',
    },
    pl: {
      asks: 'obserwuj|śledź|polub|dołącz|znajdź|subskrybuj|dodaj',
      things: `${NETWORKS}|nasz(?:ym|ego)? (?:kanał\\p{L}*|profil\\p{L}*|grup\\p{L}*)|mediach społecznościowych`,
      says: 'obserwuj nas|śledź nas|polub nas|nasz kanał|znajdź nas',
      labels: 'obserwuj(?: nas)?|śledź',
    },
    ja: {
      says: '(?:フォロー|友だち追加|チャンネル登録|いいね)(?:する|して|を|お願い|はこちら)|公式(?:LINE|X|Twitter|Facebook|Instagram|アカウント|チャンネル)|SNSで',
      labels: 'フォロー(?:する)?|友だち追加|公式SNS',
    },
    ko: {
      says: '팔로우|(?:채널|친구) ?추가|(?:카카오톡|네이버|유튜브|텔레그램|인스타그램|페이스북|구글)[^.]{0,14}(?:구독|추가|팔로우|만나|채널)|채널 ?구독',
      labels: '팔로우|친구 ?추가|채널 ?구독',
    },
    zh: {
      says: '(?:关注|關注|追蹤|追踪|加入|订阅|訂閱)(?:我们|我們|本报|本報|官方)?[^。]{0,10}(?:微信|微博|公众号|公眾號|频道|頻道|粉丝|粉絲|LINE|Facebook|Telegram|Instagram|YouTube|脸书|臉書|社群|群组|群組)|(?:关注|關注|追蹤)我[们們]',
      labels: '关注|關注|追蹤|加好友',
    },
    more: {
      asks: 'подпи(?:шитесь|сывайтесь)|следите|читайте|seuraa|liity|fylgstu|fylgdu|sekite|takip|sledujte|تابع\\p{L}*|फॉलो|जुड़ें|volg|kövess|urmăriți',
      things: `${NETWORKS}|канал\\p{L}*|соцсет\\p{L}*|социальн\\p{L}+ сет\\p{L}*|فيسبوك|واتساب|تلغرام|قناة|قناتنا|व्हाट्सएप|चैनल|टेलीग्राम`,
      says: 'читайте нас в|подписывайтесь на нас|наш(?:ем)? (?:telegram|телеграм)\\p{L}*',
    },
  },
};
