/** Cookie notices, and the boxes that stand for an embed until the reader consents. */
import type { Distraction } from './distraction';

export const cookie: Distraction = {
  kind: 'cookie',
  names:
    /cookie|consent|gdpr|onetrust|didomi|sourcepoint|usercentrics|cmp-|truste|privacy-?(?:banner|notice)|opt-?in-?(?:layer|box|content|placeholder)|embed-?(?:consent|placeholder|privacy)|external-?content/iu,
  links: /\/(?:cookie|cookies|privacy|datenschutz|confidentialite|privacidad|consent)/iu,
  words: {
    en: {
      asks: 'accept|allow|reject|agree|manage|use|uses|using|click|consent|we|enable|decline|change|review|need',
      things:
        '(?:third[- ]party |tracking |all |your |our |necessary |optional |functional |analytics |advertising )*cookies|cookie (?:policy|notice|settings|preferences|banner)|privacy (?:settings|policy|preferences|notice|choices)|your (?:consent|data|privacy)|external content',
      says: 'we (?:and our (?:\\d+ )?(?:partners|vendors) )?(?:use|store|value your privacy)[^.]{0,40}(?:cookies|privacy|technolog\\p{L}+)|(?:this|our) (?:web)?site uses cookies|accept (?:all )?cookies|cookie (?:settings|preferences|policy)|by (?:continuing|using|clicking|browsing)[^.]{0,50}(?:cookies|agree|consent|accept)|manage (?:your )?(?:cookie|consent|privacy)|we need your (?:consent|permission)|(?:content|video|post|tweet|embed) (?:is )?(?:blocked|not (?:available|shown)|cannot be (?:shown|loaded|displayed))|to (?:view|see|show|load|display) this (?:content|video|post|embed|media)[^.]{0,40}|do not sell (?:or share )?my',
      labels:
        'accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|options)|cookie settings|i agree|agree|allow all|got it|ok',
    },
    de: {
      asks: 'akzeptier\\p{L}*|zustimm\\p{L}*|stimm\\p{L}*|erlaub\\p{L}*|verwend\\p{L}*|nutz\\p{L}*|ablehn\\p{L}*|wir|lade\\p{L}*|anzeig\\p{L}*|einverstanden|ändern|aktivier\\p{L}*',
      things:
        'cookies?|datenschutz\\p{L}*|einwilligung|externe\\p{L}* (?:inhalt\\p{L}*|dienst\\p{L}*|medien)|drittplattform\\p{L}*|drittanbieter\\p{L}*|personenbezogene\\p{L}* daten|privatsphäre\\p{L}*|tracking',
      says: 'wir (?:und unsere (?:\\d+ )?partner )?(?:verwenden|nutzen|benötigen|setzen)[^.]{0,50}(?:cookies|einwilligung|zustimmung)|cookies? (?:akzeptieren|zulassen|verwendet|einstellungen)|externe(?:n|r)? (?:\\p{L}+ )?inhalt\\p{L}*(?: von| anzeigen| laden| erlauben| von)?|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:findest|finden|wird|steht|befindet)[^.]{0,60}inhalt|(?:inhalte?|video|post)[^.]{0,20}(?:anzeigen lassen|zu laden|nachgeladen)|personenbezogene daten (?:an|können)|(?:ich bin )?damit einverstanden,? dass (?:mir|ihnen)|mehr dazu in (?:unserer|der) datenschutz\\p{L}*|mit einem klick anzeigen|in ihren datenschutz-?einstellungen',
      labels:
        'alle akzeptieren|akzeptieren|zustimmen|cookie-?einstellungen|datenschutz|inhalt (?:anzeigen|laden)|einverstanden|externen inhalt (?:laden|anzeigen)|\\p{L}+-inhalte (?:erlauben|anzeigen|laden)|ablehnen|externer inhalt|link zum \\p{L}+-inhalt',
    },
    fr: {
      asks: 'accept\\p{L}*|refus\\p{L}*|utilis\\p{L}*|gér\\p{L}*|autoris\\p{L}*|nous|cliquez|paramétr\\p{L}*',
      things: 'cookies?|traceurs|vie privée|votre consentement|données personnelles|confidentialité',
      says: 'nous (?:et nos (?:\\d+ )?partenaires )?utilisons[^.]{0,30}(?:cookies|traceurs)|(?:ce|notre) site utilise des cookies|accepter (?:et|les|tous)|(?:ce|le|du) contenu (?:est|a été) bloqué|pour (?:afficher|voir|lire|visionner) ce contenu|en poursuivant (?:votre|la) navigation|vos préférences|gérer (?:mes|vos|les) cookies',
      labels: 'tout accepter|accepter(?: et continuer)?|refuser|gérer les cookies|paramétrer|tout refuser',
    },
    es: {
      asks: 'acept\\p{L}*|rechaz\\p{L}*|us[ao]\\p{L}*|utiliz\\p{L}*|permit\\p{L}*|configur\\p{L}*|nosotros|gestion\\p{L}*',
      things: 'cookies?|privacidad|consentimiento|datos personales',
      says: 'utilizamos[^.]{0,30}cookies|(?:este|nuestro) sitio (?:web )?(?:usa|utiliza) cookies|usamos[^.]{0,20}cookies|aceptar (?:todas las )?cookies|política de (?:cookies|privacidad)|(?:si|al) continu\\p{L}+ navegando',
      labels: 'aceptar(?: todo| todas| cookies)?|rechazar|configurar(?: cookies)?',
    },
    it: {
      asks: 'accett\\p{L}*|rifiut\\p{L}*|utilizz\\p{L}*|usa|usiamo|gestisci|personalizza',
      things: 'cookies?|privacy|consenso|dati personali',
      says: '(?:utilizziamo|usiamo)[^.]{0,30}cookies?|(?:questo|il nostro) sito (?:usa|utilizza)|accetta(?:re)? (?:tutti|i cookie)|informativa sui cookie',
      labels: 'accetta(?: tutti| e continua)?|rifiuta|personalizza|gestisci',
    },
    pt: {
      asks: 'aceit\\p{L}*|rejeit\\p{L}*|utiliz\\p{L}*|us[ao]\\p{L}*|ger\\p{L}*|permit\\p{L}*|concord\\p{L}*',
      things: 'cookies?|privacidade|consentimento|dados pessoais',
      says: '(?:utilizamos|usamos)[^.]{0,30}cookies|este site (?:usa|utiliza)|aceitar (?:todos|os|cookies)|política de (?:cookies|privacidade)|ao continuar',
      labels: 'aceitar(?: todos| tudo| cookies)?|rejeitar|gerir|concordo',
    },
    nl: {
      asks: 'accepteer\\p{L}*|accepteren|weiger\\p{L}*|gebruik\\p{L}*|beheer|sta|toestaan|wij|we',
      things: 'cookies?|privacy\\p{L}*|toestemming',
      says: '(?:wij|we) gebruiken[^.]{0,20}cookies|(?:deze|onze) (?:web)?site gebruikt|cookies? (?:accepteren|weigeren|toestaan)|om deze (?:inhoud|content|video|post) te (?:tonen|bekijken|zien)',
      labels: 'accepteren|alles accepteren|akkoord|weigeren|cookie-?instellingen',
    },
    'sv no da': {
      asks: 'accepter\\p{L}*|godkänn\\p{L}*|tillåt|använd\\p{L}*|bruk\\p{L}*|brug\\p{L}*|godta|godkend|vi|avvis|afvis|neka',
      things:
        '(?:informasjons)?kapsler|cookies?|kakor|samtykke\\p{L}*|samtycke\\p{L}*|personvern\\p{L}*|integritet\\p{L}*',
      says: 'vi (?:använder|bruker|bruger)[^.]{0,24}(?:cookies|kakor|informasjonskapsler)|(?:acceptera|godta|godkänn|accepter|tillat|tillad) (?:alla|alle|cookies|kakor)',
      labels: 'acceptera(?: alla)?|godkänn(?: alla)?|godta(?: alle)?|accepter(?: alle)?|tillad alle',
    },
    pl: {
      asks: 'akceptuj\\p{L}*|zaakceptuj|odrzuć|używamy|korzystamy|zgadzam|zarządzaj|wyrażam',
      things: 'cookies?|ciasteczk\\p{L}*|plik\\p{L}* cookie|prywatnoś\\p{L}*|zgod\\p{L}+|danych osobowych',
      says: '(?:używamy|korzystamy z|wykorzystuje)[^.]{0,24}(?:cookies?|ciasteczek)|akceptuj(?:ę)? (?:wszystkie|cookies)|polityka (?:prywatności|cookies)',
      labels: 'akceptuj(?:ę)?(?: wszystkie)?|zgadzam się|odrzuć',
    },
    ja: {
      says: '(?:クッキー|Cookie)(?:を|の|ポリシー|設定|に)(?:使用|利用|同意|受け入れ|許可|管理)?',
      labels: '同意する|すべて許可|(?:クッキー|Cookie)設定',
    },
    ko: { says: '쿠키(?:를|를 ?사용|의|에|설정| 정책| 설정| 사용)', labels: '동의|모두 동의|쿠키 설정' },
    zh: {
      says: '(?:使用|接受|允许|允許|拒绝|拒絕|管理)[^。]{0,8}cookies?|cookies?(?:政策|设置|設定|使用)|隐私(?:政策|设置)|隱私(?:政策|設定)',
      labels: '接受|同意|全部接受|接受所有|拒绝|拒絕',
    },
    more: {
      asks: 'мы|принять|hyväksy|käytämme|samþykk\\p{L}*|sutinku|naudojame|kabul|kullan\\p{L}*|souhlas\\p{L}*|používáme|elfogad\\p{L}*|नستخدم|نستخدم|قبول|स्वीकार|उपयोग',
      things:
        'куки|cookies?|файл\\p{L}* cookie|evästee\\p{L}*|vafrakök\\p{L}*|slapuk\\p{L}*|çerez\\p{L}*|süti\\p{L}*|ملفات تعريف الارتباط|कुकी\\p{L}*',
    },
  },
};
