/** "Support our journalism", gifts and contributions. */
import type { Distraction } from './distraction';

export const donation: Distraction = {
  kind: 'donation',
  names:
    /donat|contribut(?:e|ion)-?(?:box|banner|cta|ask|epic)|support-?(?:us|box|banner|cta)|patreon|steady|fundrais|spende/iu,
  links:
    /donat|contribut|patreon\.com|paypal\.|steadyhq|gofundme|ko-fi\.com|buymeacoffee|\/support(?:[/?#-]|$)|spenden|unterstuetz|\/don(?:s|ner|ate)?(?:[/?#]|$)/iu,
  words: {
    en: {
      asks: 'support|donate|give|contribute|help|chip in|become|make|back|fund|join|consider|please|pledge|chip|tip|sustain|keep',
      things:
        '(?:our|independent|this|quality|free|fearless|nonprofit|non-profit|local|public|reader-funded|investigative|honest) (?:\\p{L}+ ){0,2}(?:journalism|reporting|newsroom|work|media|press|journalists|reporters)|donations?|a (?:tax-deductible |monthly |one-time |small )?(?:donation|gift|contribution)|us (?:today|now|with|from|keep|by)|supporter|patron|patreon|paypal|coffee|our mission|readers like you',
      says: 'support (?:us|our|the work of|independent|fearless)|(?:make|give) a (?:\\p{L}+[- ])*(?:donation|gift|contribution)|donate (?:now|today|here)|your (?:support|donation|contribution|gift|generosity) (?:helps?|makes?|keeps?|matters|funds?|allows?|enables?)|reader[- ](?:funded|supported)|readers like you|we (?:rely|depend|count) on (?:your|our readers|readers|the support|you|donations)|help (?:us|keep)[^.]{0,40}(?:journalism|reporting|going|independent|free|paywall)|keep (?:our|this) (?:journalism|site|work|reporting)|(?:we|we.re|are) (?:asking|not funded|funded by)[^.]{0,40}readers|if you (?:value|appreciate|like|enjoy)[^.]{0,40}(?:journalism|reporting|work|site)|buy us a coffee|from as little as|as little as [$€£]\\d',
      labels: 'donate(?: now| today)?|support us|contribute|give(?: now)?|become a (?:supporter|member)',
    },
    de: {
      asks: 'unterstütz\\p{L}*|spend\\p{L}*|helf\\p{L}*|hilf|fördern|werde\\p{L}*|jetzt|zahl\\p{L}*|bitte',
      things:
        'unser\\p{L}* (?:arbeit|journalismus|redaktion|recherche\\p{L}*)|unabhängig\\p{L}* journalismus|spende|spenden|uns (?:mit|jetzt|finanziell|dabei)|unterstützer\\p{L}*|beitrag',
      says: '(?:ihre|deine|eure) (?:spende|unterstützung)|unterstütz\\p{L}* (?:sie )?(?:uns|unsere|unseren|die arbeit)|(?:jetzt|hier) spenden|unabhängigen journalismus|freiwillig (?:zahlen|unterstützen)|wir sind auf (?:ihre|deine|eure)',
      labels: 'spenden|jetzt spenden|unterstützen|jetzt unterstützen',
    },
    fr: {
      asks: 'soutenez|faites|donnez|aidez|contribuez|participez',
      things:
        'un don|dons?|notre (?:journal|journalisme|travail|rédaction|indépendance)|(?:presse|média|journalisme) (?:libre|indépendant\\p{L}*)|nous soutenir',
      says: 'faites? un don|soutenez[- ](?:nous|notre|le|un)|votre (?:don|soutien)|je (?:fais un don|soutiens)|nous soutenir',
      labels: 'faire un don|je donne|soutenir|je soutiens|soutenez-nous',
    },
    es: {
      asks: 'apoya|apoye|dona|done|ayuda|colabora|hazte|contribuye|haz',
      things:
        'donaci[óo]n(?:es)?|nuestro (?:periodismo|trabajo)|periodismo (?:independiente|libre)|socia?o?|aportaci[óo]n',
      says: 'haz (?:una|tu) (?:donación|aportación)|apoya (?:nuestro|el|a)|tu (?:apoyo|donación|ayuda|aportación) (?:nos|es|hace)|hazte soci[oa]|periodismo independiente',
      labels: 'donar|dona|apóyanos|hazte soci[oa]',
    },
    it: {
      asks: 'sostieni|dona|aiuta\\p{L}*|contribuisci|fai|supporta',
      things: 'donazion\\p{L}*|(?:nostro|il) (?:giornalismo|lavoro)|informazione (?:libera|indipendente)',
      says: 'sostieni(?:ci)? |fai una donazione|la tua (?:donazione|sostegno)|il tuo (?:sostegno|contributo)|dona ora',
      labels: 'dona(?: ora)?|sostienici',
    },
    pt: {
      asks: 'apoi[ea]\\p{L}*|do[ea]|ajude|contribua|faça|colabore',
      things:
        'doaç(?:ão|ões)|donativo|jornalismo (?:independente|livre|de qualidade)|nosso (?:jornalismo|trabalho)',
      says: 'apoie (?:o nosso|nosso|o jornalismo|a)|(?:a sua|sua) (?:doação|contribuição)|faça uma doação|o seu (?:apoio|donativo|contributo)',
      labels: 'doar|apoie|doe agora',
    },
    nl: {
      asks: 'steun|doneer|help|geef|word|draag',
      things: 'donatie|donateur|onze (?:journalistiek|redactie)|ons (?:werk)?|onafhankelijke journalistiek',
      says: 'steun (?:ons|onze|onafhankelijke)|(?:jouw|uw|je) (?:donatie|steun|bijdrage)|doneer nu|word donateur',
      labels: 'doneer(?: nu)?|steun ons',
    },
    'sv no da': {
      asks: 'stöd|stöt|ge|bidra|hjälp|støtt|støt|gi|giv|hjelp|hjælp|bli',
      things:
        'gåva|donation|bidrag|donasjon|vår journalistik|vårt arbete|vår journalistikk|vores (?:journalistik|arbejde)|uavhengig journalistikk|uafhængig journalistik|oberoende journalistik|månadsgivare',
      says: '(?:stöd|støtt|støt) (?:oss|os|vår|vores|vårt)|(?:din|ditt|dit) (?:gåva|støtte|stöd|bidrag)',
      labels: 'stöd oss|støtt oss|støt os|ge en gåva',
    },
    pl: {
      asks: 'wesprzyj|wpłać|pomóż|przekaż|wspieraj|dołóż',
      things:
        'darowizn\\p{L}*|(?:nasz\\p{L}*|niezależn\\p{L}*) (?:dziennikarstw\\p{L}*|prac\\p{L}*|redakcj\\p{L}*|medi\\p{L}*)|nas\\b|zbiórk\\p{L}*',
      says: 'wesprzyj nas|wspieraj nas|twoje wsparcie|twoja (?:darowizna|wpłata)',
      labels: 'wesprzyj(?: nas)?|wpłać',
    },
    ja: {
      says: '(?:寄付|ご支援|サポート)(?:を|の|は|で)?(?:お願い|する|して|募集|受け付け|いただ|が必要)|独立系?(?:の)?(?:ジャーナリズム|メディア)を(?:支|応援)|(?:私たち|本紙|当サイト)の(?:報道|活動|ジャーナリズム)を(?:支|応援)',
      labels: '寄付(?:する)?|支援する|サポートする',
    },
    ko: {
      says: '(?:후원|기부)(?:하기|해 ?주|하세요|이 필요|으로|금|회원)|독립 ?(?:언론|저널리즘)[^.]{0,12}(?:후원|응원|지지|힘)',
      labels: '후원하기|기부하기|후원',
    },
    zh: {
      says: '(?:支持|赞助|贊助|捐助|捐款给|捐款給)(?:我们|我們|独立|獨立|优质|優質|本报|本報)[^。]{0,14}|(?:您|你)的(?:捐款|支持|赞助|贊助)|(?:小额|小額|立即|定期)(?:捐款|赞助|贊助|捐助)',
      labels: '捐款|赞助|贊助|支持我们|支持我們',
    },
    more: {
      asks: 'поддержите|помогите|пожертвуйте|tue|lahjoita|styrktu|paremkite|destek|bağış|podpořte|támogass|ادعم|تبرع|सहयोग|दान',
      things:
        'нас\\b|независим\\p{L}+ журналистик\\p{L}*|пожертвовани\\p{L}*|journalismi\\p{L}*|blaðamenn\\p{L}*|žurnalistik\\p{L}*|gazetecili\\p{L}*|nás|صحافة|صحافتنا|पत्रकारिता|करें',
    },
  },
};
