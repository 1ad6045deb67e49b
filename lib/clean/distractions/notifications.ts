/** "Turn on notifications", breaking-news alerts. */
import type { Distraction } from './distraction';

export const notifications: Distraction = {
  kind: 'notifications',
  names: /notification|push-?(?:banner|optin|prompt|notification|consent)|web-?push|onesignal|news-?alert/iu,
  links: /\/(?:push|notifications?|alerts?)(?:[/?#]|$)/iu,
  words: {
    en: {
      asks: 'turn on|enable|allow|activate|switch on|get|receive|sign up|subscribe|never miss|don.t miss|set up|stay|be (?:the )?first|opt in|want|add|tap|click|manage',
      things:
        '(?:push |browser |desktop |web |mobile |breaking |news |phone )*notifications?|(?:breaking|news|push|instant|real-?time|live|text|sms|email)(?: news)? alerts?|alerts?(?= (?:on|for|about|when|from) )|(?:breaking|latest) (?:news|updates?) (?:as it|on your|straight|sent|first)|the bell',
      says: 'as (?:it|they) happens?[^.]{0,30}(?:notif|alert)|notify me|notifications? (?:on|off|for|from us|when)|(?:hit|tap|click|ring) the bell|show (?:you )?notifications|be notified|get notified|you.ll be (?:alerted|notified)',
      labels:
        '(?:turn on|enable|allow|manage) (?:push )?notifications?|get alerts|notify me|not now|maybe later|no,? thanks|allow',
    },
    de: {
      asks: 'aktivier\\p{L}*|erlaub\\p{L}*|einschalt\\p{L}*|schalte\\p{L}*|erhalt\\p{L}*|verpass\\p{L}*|jetzt|bekomm\\p{L}*|lassen sie sich|zulassen|möchten sie',
      things:
        '(?:push-?)?(?:benachrichtigung|mitteilung|nachricht|meldung)en|push-?\\p{L}*|eilmeldung\\p{L}*|news-?alarm|alerts?|benachrichtig\\p{L}*',
      says: 'push-?(?:nachrichten|mitteilungen|benachrichtigungen|meldungen|dienst) (?:aktivieren|erhalten|erlauben|abonnieren|aufs)|benachrichtigungen (?:aktivieren|erlauben|erhalten|einschalten|zulassen)',
      labels:
        'benachrichtigungen (?:aktivieren|erlauben)|nicht jetzt|später|nein,? danke|aktivieren|zulassen',
    },
    fr: {
      asks: 'activez|recevez|autorisez|abonnez|ne manquez|souhaitez|soyez',
      things: 'notifications?|alertes?(?: info| push)?',
      says: 'activez? les (?:notifications|alertes)|recevez (?:nos|les|toutes nos) (?:alertes|notifications)|alertes info',
      labels: 'activer les notifications|plus tard|non merci|activer',
    },
    es: {
      asks: 'activa|active|recibe|reciba|permite|permitir|habilita|no te pierdas|quieres|entérate',
      things: 'notificaci[óo]n(?:es)?|alertas?|avisos',
      says: 'activa(?:r)? (?:las )?(?:notificaciones|alertas)|recib[ae] (?:nuestras )?(?:notificaciones|alertas)',
      labels: 'activar notificaciones|ahora no|no,? gracias|activar',
    },
    it: {
      asks: 'attiva|ricevi|abilita|consenti|non perdere|vuoi',
      things: 'notific\\p{L}*|avvisi|alert',
      says: 'attiva(?:re)? le notifiche|ricevi (?:le )?(?:notifiche|gli avvisi)',
      labels: 'attiva (?:le )?notifiche|non ora|no,? grazie',
    },
    pt: {
      asks: 'ativ[ae]\\p{L}*|receb[ae]|permit[ai]\\p{L}*|habilite|não perca|quer',
      things: 'notifica\\p{L}*|alertas?',
      says: 'ativ[ae]\\p{L}* as (?:notificações|alertas)|receba (?:notificações|alertas)',
      labels: 'ativar notificações|agora não|não,? obrigado',
    },
    nl: {
      asks: 'zet|schakel|ontvang|activeer|krijg|sta|mis|wil',
      things: '(?:push)?(?:meldingen|berichten|notificaties)|alerts?',
      says: '(?:push)?(?:meldingen|notificaties) (?:aan|ontvangen|inschakelen|toestaan)|zet (?:de )?(?:meldingen|notificaties|pushberichten) aan',
      labels: 'meldingen aanzetten|niet nu|nee,? bedankt',
    },
    'sv no da': {
      asks: 'aktivera|slå|få|tillåt|aktiver|tillat|tillad|modta|modtag|missa inte',
      things:
        '(?:push-?)?(?:notis|notiser|aviseringar|varsler|varslinger|varsel|notifikationer|beskeder|notifikasjoner)',
      says: '(?:slå på|aktivera|tillåt|skru på|slå) (?:push-?)?(?:notiser|aviseringar|varsler|varslinger|notifikationer|notifikasjoner)',
      labels: 'inte nu|ikke nå|ikke nu|nej tack|nei takk|nej tak',
    },
    pl: {
      asks: 'włącz|otrzymuj|zezwól|aktywuj|nie przegap|chcesz',
      things: 'powiadomie\\p{L}*|alert\\p{L}*',
      says: 'włącz powiadomienia|powiadomienia push',
      labels: 'włącz powiadomienia|nie teraz|nie,? dziękuję',
    },
    ja: {
      says: '(?:プッシュ)?通知(?:を|が|で|の)?(?:オン|受け取|許可|有効|設定|お届け|届)|速報(?:を|が)[^。]{0,10}(?:通知|受け取|届)',
      labels: '通知を受け取る|通知をオン(?:にする)?|あとで|許可する',
    },
    ko: {
      says: '알림(?:을|를)? ?(?:받|켜|허용|설정|신청)|푸시 ?알림|속보(?:를)? ?(?:알림|받)',
      labels: '알림 받기|알림 ?설정|나중에|허용',
    },
    zh: {
      says: '(?:开启|開啟|打开|打開|接收|允许|允許)[^。]{0,8}(?:通知|推送|推播|提醒)|(?:推送|推播)通知',
      labels: '开启通知|開啟通知|以后再说|稍後再說|允许|允許',
    },
    more: {
      asks: 'включите|получайте|разрешите|kytke|salli|kveiktu|įjunkite|aç\\p{L}*|zapněte',
      things:
        'уведомлени\\p{L}*|ilmoituk\\p{L}*|tilkynning\\p{L}*|pranešim\\p{L}*|bildirim\\p{L}*|oznámen\\p{L}*|الإشعارات|नोटिफिकेशन|सूचनाएं',
    },
  },
};
