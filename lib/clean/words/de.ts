/** German. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('de', {
  address:
    'du|dein\\p{L}*|dir|dich|euch|eure\\p{L}*|ihr(?=e? abo)|\\p{L}{2,}(?:en|n) sie (?:sich|ihr|uns|hier|jetzt|bitte|den|die|das|mehr|auch|unser)',
  formal: 'Sie|Ihr|Ihre|Ihren|Ihrem|Ihrer|Ihres|Ihnen',
  house: 'wir|uns|unser\\p{L}*|eigener sache',
  call: 'bitte|jetzt|hier|gratis|umsonst|kostenlos\\p{L}*|kostenfrei\\p{L}*|klick\\p{L}*|jederzeit|einfach|unten|los geht.s|gern|dabei',
  own: '(?:diese[rsnm]?|ganzen?|vollständigen?|ganzer|mehr|weitere|freie|kostenlose[nr]?|frei-?|gratis-?|plus-?) ?(?:artikel\\p{L}*|text\\p{L}*|beitrag\\p{L}*|beiträge|geschichten?|seite|thema|themen|inhalt\\p{L}*|video|karte|umfrage|recherchen?)|\\p{L}*(?:gratis|frei|plus|premium)-?artikel\\p{L}*|(?:unsere|andere[nr]?|alle) leser\\p{L}*|redaktion|bezahlschranke|e-?paper|werbefrei|journalismus|der artikel|den artikel|des artikels',
  narrative:
    'sagte|sagt|laut|teilte|berichtet\\p{L}*|wurde\\p{L}*|war|waren|hatte\\p{L}*|würde\\p{L}*|könnte\\p{L}*|er|weil|während|obwohl|millionen|prozent|studie|habe|sei|seien|seit|nachdem',
  distractions: {
    newsletter: {
      asks: 'abonnier\\p{L}*|melde\\p{L}*|anmeld\\p{L}*|jetzt|hier|bestell\\p{L}*|erhalt\\p{L}*|hol\\p{L}*|bekomm\\p{L}*|trag\\p{L}*|eintragen|registrier\\p{L}*|lesen sie|lies|verpass\\p{L}*|bleib\\p{L}*|möchten sie|willst du|wollen sie|kostenlos\\p{L}*|sichern|sicher dir|starten|informier\\p{L}*|erfahren|gratis|abo|testen',
      things:
        'newsletters?|\\p{L}*-?newsletter|rundbrief|e-?mail-?(?:adresse|verteiler|update|benachrichtigung)|mail-?update|morgen-?briefing|briefing|postfach|posteingang',
      says: '(?:in|an) (?:ihr|dein|ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang)|(?:unser|unseren|unserem|unsere) (?:\\p{L}+ ){0,2}newsletter|newsletter[- ]anmeldung|zum newsletter|für den newsletter|ihre e-?mail-?adresse|deine e-?mail-?adresse|direkt ins postfach|per (?:e-?)?mail (?:zu|erhalten|informiert|auf dem)|jederzeit (?:abbestell|wieder abmeld|abmeld)\\p{L}*|abmeldung (?:ist )?jederzeit|mit (?:der|ihrer|deiner) anmeldung (?:stimm|erklär|akzeptier|bestätig)\\p{L}*|ich (?:bin damit einverstanden|stimme zu|möchte (?:den|die|das|künftig|regelmäßig))|vielen dank für (?:ihre|deine) anmeldung|(?:jeden|jede|immer) (?:morgen|abend|tag|woche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)[^.]{0,40}(?:mail|postfach|newsletter|briefing|überblick|zugeschickt)|(?:das wichtigste|die wichtigsten nachrichten|nachrichten des tages)[^.]{0,40}(?:mail|postfach|kompakt|newsletter|handy)|(?:senden|schicken) (?:wir )?(?:ihnen|dir)|(?:ein|mit einem) klick (?:wieder )?(?:abbestell|abmeld)\\p{L}*|(?:e-mail|newsletter) (?:eintragen|bestellen|erhalten|abonnieren)|(?:trag|tragen) (?:dich|sie sich)[^.]{0,20}ein|unser\\p{L}* (?:\\p{L}+ ){0,2}(?:briefing|newsletter|rundbrief)',
      labels: 'newsletter|jetzt anmelden|anmelden|abonnieren|jetzt abonnieren|e-?mail(?:-adresse)?',
    },
    'app-promo': {
      asks: 'lad\\p{L}*|herunterlad\\p{L}*|download\\p{L}*|hol\\p{L}*|installier\\p{L}*|jetzt|öffn\\p{L}*|nutz\\p{L}*|lesen|lies|test\\p{L}*|verfügbar|hier|kostenlos\\p{L}*|erhältlich|scann\\p{L}*|entdeck\\p{L}*|probier\\p{L}*|mit',
      things: '(?:\\p{L}+-)?apps?|app-?store|google[- ]?play|play[- ]?store|qr-?code|startbildschirm',
      says: '(?:unser|unsere|unserer|in der|mit der|zur|die) (?:\\p{L}+ ){0,3}(?:\\p{L}+-)?app(?: (?:herunter|laden|öffnen|lesen|für|jetzt|weiter|holen|installieren|verfügbar|kostenlos)\\p{L}*)|unsere(?:r)? (?:\\p{L}+ ){0,2}(?:\\p{L}+-)?app|app (?:herunterladen|laden|installieren|öffnen|holen|downloaden)|(?:im|in|aus dem) (?:app|play)[- ]?store|bei google play|qr-?code scannen|zum (?:home|start)bildschirm',
      labels:
        'app (?:laden|öffnen|herunterladen|installieren)|zur app|app store|google play|herunterladen|jetzt laden|in der app öffnen',
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:auch|mehr|weiter|hier|jetzt|dazu) (?:lesen|zum thema|dazu|interessant|von)|lesen sie (?:auch|hier|dazu|mehr|jetzt|weiter)|lies (?:auch|hier|mehr|dazu)|mehr (?:zum thema|dazu|aus|von|über|infos?|news)|siehe auch|lesetipp|passend dazu|zum thema|ebenfalls interessant)[^.:]{0,30}[:|–—>-]|lesen sie (?:auch|hier|dazu|mehr)(?: [^.]{0,40})?:',
      labels:
        '(?:auch |mehr |weiter |jetzt )?lesen(?: sie auch| sie mehr)?:?|lesen sie (?:auch|hier|mehr|weiter)[^.]{0,30}|mehr (?:zum thema|dazu|aus|von|über|news|lesen|artikel|nachrichten|anzeigen|laden|infos?)[^.?!]{0,40}|mehr|zum thema|themen|das könnte (?:sie|dich|ihnen|dir|euch) (?:auch )?(?:interessieren|gefallen)|auch interessant|ähnliche (?:artikel|beiträge|themen)|weitere (?:artikel|themen|nachrichten|news|beiträge|informationen|meldungen|videos)[^.]{0,30}|verwandte (?:artikel|themen|beiträge)|empfehlungen?(?: der redaktion)?[^.]{0,20}|empfohlen(?:e \\p{L}+)?|meistgelesen\\p{L}*|am meisten gelesen|top-?(?:themen|news|artikel)|neueste (?:artikel|nachrichten)|aktuelle (?:artikel|nachrichten|themen|videos)|siehe auch|passend dazu|lesetipps?|nächster artikel|vorheriger artikel|zurück|alle artikel|unsere empfehlungen?|mehr anzeigen|aus dem ressort|beliebt(?:e \\p{L}+)?|ende der weiteren informationen|weitere informationen',
    },
    paywall: {
      asks: 'abonnier\\p{L}*|test\\p{L}*|jetzt|les\\p{L}*|weiterles\\p{L}*|hol\\p{L}*|sicher\\p{L}*|werde\\p{L}*|bestell\\p{L}*|abschließ\\p{L}*|freischalt\\p{L}*|unterstütz\\p{L}*|entdeck\\p{L}*|profitier\\p{L}*|nutz\\p{L}*|gratis|kostenlos|schalte\\p{L}*|wechsel\\p{L}*|spar\\p{L}*|upgrade',
      things:
        '(?:digital|probe|monats|jahres|online|plus|premium|test|schnupper|flex|print)?-?(?:abo|abos|abonnement|abonnements|monat|zugang|zugriff|pass)|abonnent\\p{L}*|mitglied\\p{L}*|\\p{L}+plus|premium|bezahlschranke|alle artikel|vollen? zugriff|testphase|angebot\\p{L}*|uneingeschränkt\\p{L}*|monatlich kündbar',
      says: 'jetzt (?:abonnieren|testen|weiterlesen|freischalten|abo|kostenlos testen|gratis testen|upgraden|bestellen|sichern|abschließen)|weiterlesen (?:mit|nach|als|im)|(?:sie haben|du hast) (?:noch |bereits |ihre? )?[^.]{0,30}(?:artikel|gratis|kostenlose\\p{L}*) [^.]{0,20}(?:übrig|gelesen|frei|verbraucht)|noch \\p{L}+ (?:kostenlose|freie|gratis)\\p{L}* artikel|monatlich kündbar|jederzeit kündbar|(?:dieser|dieses|diesen) (?:artikel|inhalt|text|beitrag) (?:ist )?(?:nur )?(?:für abonnent\\p{L}*|exklusiv|kostenpflichtig|mit)|(?:nur|exklusiv) für (?:abonnent\\p{L}*|mitglieder)|mit (?:ihrem|deinem|einem) (?:digital-?)?abo|(?:unser|unsere|unserem) (?:digital-?)?(?:abo|abonnement|angebot)\\p{L}*|(?:ersten?|1\\.) monat (?:gratis|kostenlos|für)|(?:\\d+|einen?|zwei|drei|vier) (?:tage?|wochen?|monate?) (?:lang )?(?:gratis|kostenlos|für|testen|kostenfrei)|unbegrenzt(?:er|en)? (?:zugang|zugriff|lesen)|vollen zugriff|qualitätsjournalismus|zum abo|abo (?:abschließen|testen|bestellen)|werden sie (?:abonnent|mitglied)|angebote? (?:ansehen|entdecken)|artikel freischalten|(?:\\d+|ein\\p{L}*|zwei|drei|vier|sechs|vierzehn|dreißig) (?:tage?|wochen?|monate?) (?:lang )?(?:gratis|kostenlos|kostenfrei|testen|umsonst|unverbindlich|für nur|ab)|(?:gratis|kostenlos|unverbindlich|risikofrei)\\p{L}* (?:testen|probieren|ausprobieren|probelesen)|probe(?:monat|abo|woche|zeitraum|lesen)\\p{L}*|testphase|(?:endet|verlängert sich) automatisch|(?:danach|anschließend) (?:nur )?\\d[\\d.,]* ?(?:€|euro)|jederzeit (?:kündbar|kündigen|beendbar)',
      labels:
        'abo|plus|premium|jetzt abonnieren|jetzt testen|abonnieren|zum angebot|zum abo|weiterlesen|nur für abonnenten|exklusiv für abonnenten|jetzt lesen|abo testen',
    },
    signup: {
      asks: 'registrier\\p{L}*|anmeld\\p{L}*|melde?n?|einlogg\\p{L}*|logg\\p{L}*|erstell\\p{L}*|anleg\\p{L}*|werde\\p{L}*',
      things:
        'konto|nutzerkonto|benutzerkonto|account|profil|mitglied|kostenlos|weiterles\\p{L}*|weiterzulesen|um (?:diesen|den|weiter)|bitte',
      says: 'bereits (?:registriert|mitglied|abonnent\\p{L}*|kunde|ein konto|angemeldet)|schon (?:registriert|mitglied|abonnent\\p{L}*|kunde|ein konto)|noch (?:nicht registriert|kein konto|kein mitglied)|(?:jetzt|hier|kostenlos) (?:registrieren|anmelden|einloggen)|bitte (?:registrieren|melden|loggen) sie sich|passwort vergessen|kostenlos(?:es|e)? (?:konto|registr\\p{L}*)|(?:kostenlos|einmalig|jetzt|hier|schnell|einfach)\\p{L}* (?:zu )?(?:registrier|anmeld|einlogg)\\p{L}*|registrier\\p{L}+ (?:sie sich|dich|euch)|registrierung (?:ist|dauert|kostet)|(?:registrierte|angemeldete|eingeloggte)\\p{L}* (?:leser|nutzer|mitglieder|user)\\p{L}*|(?:ein kosten(?:lose|freie)s|ihr|dein|eigenes) (?:kosten(?:lose|freie)[sn]? )?(?:\\p{L}+-)?(?:konto|profil|benutzerkonto|nutzerkonto)|(?:konto|profil) (?:anlegen|erstellen|einrichten)|(?:melden|loggen) sie sich (?:an|ein|jetzt|hier|bitte|kostenlos)|(?:melde|logge?) dich (?:an|ein|jetzt|hier|kostenlos)|(?:mit|über) (?:google|apple|facebook|ihrer e-mail|deiner e-mail)[^.]{0,20}(?:anmelden|fortfahren|weiter)|(?:neu hier|schon dabei|noch nicht dabei|kein konto)\\?|um (?:weiterzulesen|diesen (?:artikel|text|beitrag))|anmeldung erforderlich|mitglied (?:werden|sein)',
      labels:
        'anmelden|einloggen|registrieren|login|jetzt registrieren|kostenlos registrieren|konto erstellen|mein konto|zum login',
    },
    notifications: {
      asks: 'aktivier\\p{L}*|erlaub\\p{L}*|einschalt\\p{L}*|schalte\\p{L}*|erhalt\\p{L}*|verpass\\p{L}*|jetzt|bekomm\\p{L}*|lassen sie sich|zulassen|möchten sie',
      things:
        '(?:push-?)?(?:benachrichtigung|mitteilung|nachricht|meldung)en|push-?\\p{L}*|eilmeldung\\p{L}*|news-?alarm|alerts?|benachrichtig\\p{L}*',
      says: 'push-?(?:nachrichten|mitteilungen|benachrichtigungen|meldungen|dienst) (?:aktivieren|erhalten|erlauben|abonnieren|aufs)|benachrichtigungen (?:aktivieren|erlauben|erhalten|einschalten|zulassen)|push-?(?:nachricht|mitteilung|benachrichtigung|meldung|alarm)\\p{L}*|(?:benachrichtigung|mitteilung|eilmeldung)\\p{L}* (?:aktivieren|einschalten|erlauben|zulassen|erhalten|direkt|auf)|(?:aktivier|erlaub|schalt)\\p{L}+ (?:sie )?(?:\\p{L}+ ){0,2}(?:benachrichtigung|mitteilung|push)\\p{L}*|(?:als erster?|sofort) (?:informiert|erfahren|wissen)|(?:keine|nie wieder eine) (?:eilmeldung|nachricht|meldung) (?:mehr )?verpassen|auf dem laufenden bleiben',
      labels:
        'benachrichtigungen (?:aktivieren|erlauben)|nicht jetzt|später|nein,? danke|aktivieren|zulassen',
    },
    cookie: {
      asks: 'akzeptier\\p{L}*|zustimm\\p{L}*|stimm\\p{L}*|erlaub\\p{L}*|verwend\\p{L}*|nutz\\p{L}*|ablehn\\p{L}*|wir|lade\\p{L}*|anzeig\\p{L}*|einverstanden|ändern|aktivier\\p{L}*',
      things:
        'cookies?|datenschutz\\p{L}*|einwilligung|externe\\p{L}* (?:inhalt\\p{L}*|dienst\\p{L}*|medien)|drittplattform\\p{L}*|drittanbieter\\p{L}*|personenbezogene\\p{L}* daten|privatsphäre\\p{L}*|tracking',
      says: 'wir (?:und unsere (?:\\d+ )?partner )?(?:verwenden|nutzen|benötigen|setzen)[^.]{0,50}(?:cookies|einwilligung|zustimmung)|cookies? (?:akzeptieren|zulassen|verwendet|einstellungen)|externe(?:n|r)? (?:\\p{L}+ )?inhalt\\p{L}*(?: von| anzeigen| laden| erlauben| von)?|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle (?:findest|finden|wird|steht|befindet)[^.]{0,60}inhalt|(?:inhalte?|video|post)[^.]{0,20}(?:anzeigen lassen|zu laden|nachgeladen)|personenbezogene daten (?:an|können)|(?:ich bin )?damit einverstanden,? dass (?:mir|ihnen)|mehr dazu in (?:unserer|der) datenschutz\\p{L}*|mit einem klick anzeigen|in ihren datenschutz-?einstellungen',
      labels:
        'alle akzeptieren|akzeptieren|zustimmen|cookie-?einstellungen|datenschutz|inhalt (?:anzeigen|laden)|einverstanden|externen inhalt (?:laden|anzeigen)|\\p{L}+-inhalte (?:erlauben|anzeigen|laden)|ablehnen|externer inhalt|link zum \\p{L}+-inhalt',
    },
    donation: {
      asks: 'unterstütz\\p{L}*|spend\\p{L}*|helf\\p{L}*|hilf|fördern|werde\\p{L}*|jetzt|zahl\\p{L}*|bitte',
      things:
        'unser\\p{L}* (?:arbeit|journalismus|redaktion|recherche\\p{L}*)|unabhängig\\p{L}* journalismus|spende|spenden|uns (?:mit|jetzt|finanziell|dabei)|unterstützer\\p{L}*|beitrag',
      says: '(?:ihre|deine|eure) (?:spende|unterstützung)|unterstütz\\p{L}* (?:sie )?(?:uns|unsere|unseren|die arbeit)|(?:jetzt|hier) spenden|unabhängigen journalismus|freiwillig (?:zahlen|unterstützen)|wir sind auf (?:ihre|deine|eure)',
      labels: 'spenden|jetzt spenden|unterstützen|jetzt unterstützen',
    },
    follow: {
      asks: 'folg\\p{L}*|like\\p{L}*|abonnier\\p{L}*|werde\\p{L}*|besuch\\p{L}*|diskutier\\p{L}*|komm\\p{L}*|find\\p{L}*|jetzt|hier|füg\\p{L}*|bleib\\p{L}*|lesen|tritt',
      things: `${NETWORKS}|(?:whatsapp|telegram|youtube|google-news)-?(?:kanal|channel|gruppe)|unser\\p{L}* (?:kanal|channel|gruppe|seite)|bevorzugte quelle`,
      says: `folg\\p{L}* (?:sie )?uns|(?:unser|unseren|unserem) (?:\\p{L}+[- ]?)?(?:kanal|channel)|(?:auch|jetzt) (?:auf|bei) (?:${NETWORKS})|bevorzugte quelle|besuch\\p{L}* uns auf|folg\\p{L}* (?:sie )?uns|(?:auf|bei) (?:instagram|facebook|youtube|tiktok|whatsapp|telegram|threads|bluesky|x|twitter|mastodon|linkedin|google news)(?: und \\p{L}+)? (?:folgen|finden|abonnieren)|(?:unser|unserem|unseren) (?:\\p{L}+-?)?kanal\\p{L}*|whatsapp-?kanal|(?:jetzt|kostenlos) (?:kanal )?(?:folgen|abonnieren)|bevorzugte quelle`,
      labels: 'folgen|folgen sie uns|(?:jetzt )?folgen|zum kanal',
    },
    advertisement: {
      says: 'anzeige[^.]{0,6}(?:weiterlesen|artikel|lesen sie)|(?:artikel|weiter|text) (?:geht|wird)[^.]{0,30}(?:nach|unter) (?:der |dieser )?(?:anzeige|werbung)|nach der (?:anzeige|werbung) (?:geht|weiter)|affiliate-?links?|(?:erhalten|bekommen) wir (?:eine|möglicherweise eine|ggf\\.? eine)[^.]{0,20}(?:provision|vergütung)|partnerlinks?|für (?:sie|dich) entsteht kein|präsentiert von|in kooperation mit|werbung ausblenden|mit symbol oder unterstreichung',
      labels: `-?\\s*anzeige\\s*-?|anzeigen|werbung|advertorial|gesponsert|sponsored|(?:empfehlungs)?anzeige|affiliate-?link|provisionslink|anzeigen?|werbung.{0,30}|-\\s*anzeige\\s*-|gesponsert(?:er)?.{0,30}|bezahlter? (?:inhalt|partnerschaft|beitrag).{0,20}|in (?:kooperation|zusammenarbeit|partnerschaft) mit.{0,30}|produktplatzierung|promotion|${allOf(
        'anzeigen?|werbung|werbe\\p{L}+|werblich\\p{L}+|gesponsert\\p{L}*|sponsored|bezahlt\\p{L}*|affiliate|partner|partner\\p{L}+|verlags\\p{L}+|sonderveröffentlichung|sonderthema|advertorial|provisions\\p{L}+|präsentiert',
        'eine?|einer|der|die|das|dieser?|dieses|von|vom|für|unsere?[nrs]?|in|mit|und|enthält|enthalten|sind|ist|text|artikel|beitrag|links?|inhalte?|partnerschaft|botschaft|mitteilung|angebote?|hinweis|text|aus|redaktionell',
      )}`,
    },
    share: {
      says: 'artikel (?:teilen|merken|drucken|versenden|anhören|kommentieren|vorlesen)|(?:auf|per|via|bei) (?:facebook|twitter|whatsapp|e-?mail|x|linkedin) teilen|link kopier\\p{L}*|teilen sie (?:diesen|den)|fehler (?:gefunden|melden)',
      labels:
        'teilen|artikel teilen|(?:auf \\p{L}+ )?teilen|merken|drucken|versenden|kommentieren|kommentare?|feedback|fehler melden|link kopieren|vorlesen|anhören|twittern|tweet|(?:per )?e-?mail|weitersagen|speichern|zur merkliste|verschenken',
    },
    comments: {
      asks: 'schreib\\p{L}*|diskutier\\p{L}*|hinterlass\\p{L}*|verfass\\p{L}*|kommentier\\p{L}*|teil\\p{L}*|sag\\p{L}*',
      things: 'kommentar\\p{L}*|ihre meinung|deine meinung|diskussion|mitdiskutieren|mit(?:reden)?',
      says: '(?:schreiben sie|schreib|hinterlassen sie|verfassen sie) (?:uns )?(?:einen|ihren|den ersten)? ?kommentar|diskutieren sie mit|was (?:denken|meinen|halten) sie|(?:ihre|deine) meinung|kommentar(?:e)? (?:schreiben|verfassen|lesen|anzeigen)|jetzt (?:kommentieren|mitdiskutieren)|haben sie (?:einen fehler|hinweise)|kommentarbereich',
      labels:
        '\\d* ?kommentare?(?: \\(?\\d+\\)?| lesen| anzeigen| schreiben)?|kommentieren|diskussion|mitdiskutieren|leserbrief|ihr kommentar|zum forum|forum|postings?|leserkommentare',
    },
    continue: {
      says: '(?:artikel|text|beitrag) (?:geht|wird) (?:weiter )?(?:unten|unter|nach|fortgesetzt|weiter)|(?:weiterlesen|weiter) (?:nach|unter) (?:der|dem)',
      labels: `weiterlesen(?: .{0,20})?|mehr anzeigen|mehr laden|aufklappen|ausklappen|einklappen|nach oben|zum (?:inhalt|hauptinhalt|seitenanfang)|ganzen artikel lesen|schließen|drucken|bild vergrößern|bilder ansehen|vorlesen|artikel anhören|merken|zur startseite|(?:hier |jetzt )?(?:geht.s|geht es) (?:hier )?weiter.{0,20}|(?:artikel|text|beitrag) (?:geht|wird) (?:unten|danach|nach der (?:anzeige|werbung)|gleich)?.{0,24}(?:weiter|fortgesetzt)|weiter (?:unten|nach der (?:anzeige|werbung)|im text|im artikel).{0,20}|(?:nach|unter) der (?:anzeige|werbung).{0,20}|mehr (?:anzeigen|laden|lesen)|zurück zum (?:anfang|text|artikel).{0,10}|nach oben|(?:der |dieser |unser )?(?:artikel|text|beitrag|bericht)s? (?:geht|wird|setzt|läuft).{0,24}(?:weiter|fortgesetzt|fort|anzeige|werbung).{0,20}|(?:lesen sie|lies|les) (?:hier |unten |gleich |nach der \\p{L}+ )?(?:weiter|mehr).{0,30}|weiterlesen (?:nach|unter|unterhalb).{0,30}|(?:scrollen|scroll|wischen).{0,40}|(?:unten|gleich|hier) (?:geht|weiter).{0,20}|(?:die )?fortsetzung (?:folgt|nach|unter).{0,30}|ab hier.{0,20}weiter|(?:ende|anfang|beginn) der (?:anzeige|werbung)|springe? (?:zum|über).{0,30}|überspringen|${allOf(
        'weiter\\p{L}*|fortsetzung|fortgesetzt|scrollen|scroll|überspringen|ausklappen|aufklappen|anzeigen|einblenden|lesen|lies|springen|wischen',
        'der|die|das|den|dem|des|ein|eine|einen|dies\\p{L}*|hier|unten|unter|unterhalb|nach|im|in|am|zum|zur|und|geht|geht.s|wird|bitte|jetzt|gleich|mehr|ganze\\p{L}*|gesamte\\p{L}*|komplette\\p{L}*|vollständige\\p{L}*|rest|texte?s?|artikels?|beitrags?|beitrag|berichts?|bericht|geschichte|inhalte?s?|seite|anzeige|werbung|newsletter|hinweis|videos?|film|bild|bilder|bildern|fotos?|\\p{L}*galerie|fotostrecke|grafik|karte|podcast|player|pause|sie|nächste\\p{L}*|klicken|tippen|um|zu|oben|auf|dazu|es',
      )}`,
    },
    tags: {
      says: '^(?:themen|schlagwörter|schlagworte|tags|stichworte)\\s*:',
      labels:
        '(?:themen|schlagwörter|stichwörter|tags|mehr zu|alle themen|mehr themen|rubrik|dossier)(?:\\s*:.{0,200})?|(?:mehr zum thema|schlagworte|themen des artikels|verwandte themen|stichworte)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: '^©|alle rechte vorbehalten|(?:nachdruck|vervielfältigung|weiterverbreitung)[^.]{0,40}(?:nur mit|nicht gestattet|verboten)|^dpa-infocom|^© dpa|urheberrechtlich geschützt|(?:ohne|mit) (?:schriftlicher |vorheriger )?(?:genehmigung|zustimmung)|alle inhalte (?:dieser|sind)|rechte (?:vorbehalten|liegen)|(?:nachdruck|vervielfältigung|weiterverbreitung|verbreitung|verwendung|nutzung|verwertung|kopieren|weitergabe)[^.]{0,60}(?:verboten|untersagt|nicht gestattet|nicht erlaubt|unzulässig|genehmigung|zustimmung|erlaubnis|einwilligung)|^(?:dieser|der) (?:artikel|text|beitrag|bericht)[^.]{0,20} (?:erschien|ist (?:zuerst|zunächst|erstmals|ursprünglich)|wurde (?:zuerst|zunächst|erstmals|ursprünglich|aktualisiert|korrigiert|am|nachträglich|im nachhinein))|^(?:in|an) einer (?:früheren|vorherigen|ersten|älteren) (?:fassung|version)|^(?:korrektur|korrekturhinweis|anmerkung der redaktion|hinweis der redaktion|anm\\. d\\. red\\.?|transparenzhinweis)\\b|creative[- ]commons|urheberrecht\\p{L}*|alle rechte (?:vorbehalten|bei)|mit (?:freundlicher|besonderer) genehmigung|(?:lizenz|nachdruck|rechte)\\p{L}*(?:anfragen|abteilung|fragen)|allgemeinen? (?:geschäfts|nutzungs)bedingungen|^(?:alle|die|sämtliche) (?:inhalte|texte|rechte|bilder)[^.]{0,40}(?:geschützt|vorbehalten|liegen)',
      labels:
        '©.{0,60}|copyright.{0,60}|impressum|datenschutz|agb|quelle: .{0,40}|(?:quellen?|bild(?:er|quelle|nachweis)?|fotos?|copyright)\\s*: ?.{2,40}',
    },
    'author-box': {
      says: '^(?:zum autor|zur autorin|über (?:den autor|die autorin))|(?:ist|arbeitet als|schreibt als) (?:\\p{L}+ ){0,4}(?:redakteur|journalist|korrespondent|autor|reporter|volontär|kolumnist)\\p{L}*|^redaktion: |^sendung: |arbeitet (?:\\p{L}+ ){0,4}(?:für die redaktion|bei der|als (?:redakteur|reporter|journalist|korrespondent)\\p{L}*)|schreibt (?:\\p{L}+ ){0,2}(?:für|als) (?:die|den|das|freie\\p{L}*) |ist (?:\\p{L}+ ){0,6}(?:redakteur|redakteurin|reporter|reporterin|korrespondent|korrespondentin|autor|autorin|volontär|volontärin|chefredakteur|chefredakteurin|ressortleiter|ressortleiterin)|(?:volontierte|studierte|absolvierte)|seit \\d{4} (?:bei|für|in der redaktion|redakteur)|freie[rs]? (?:journalist|autor|mitarbeiter)\\p{L}*|alle (?:artikel|beiträge) von|folgen sie (?:dem autor|der autorin)|^(?:der|die) (?:autorin?|verfasserin?|reporterin?|kolumnistin?) (?:ist|war|lebt|lehrt|arbeitet|schreibt)|^(?:mitarbeit|redaktion|text|protokoll|recherche|fotos?|bearbeitung|übersetzung|aufgezeichnet|von|redigiert)\\s*(?:und \\p{L}+)?\\s*: ?\\p{L}|^kontakt (?:zur|zum|zu) (?:autorin?|reporterin?|redakteurin?)|(?:sie )?erreichen (?:sie )?(?:ihn|sie|uns) (?:unter|per|über)|schreibt seit \\d{4}|(?:lebt|wohnt) (?:mit|in|seit|und)|folgen sie (?:ihm|ihr)|(?:kam|kommt|wechselte) (?:\\d{4} |im jahr )?[^.]{0,40}(?:zu uns|zur|zum)|bücher? (?:über|geschrieben)|schreibt (?:\\p{L}+ ){0,3}(?:kolumne|glosse|newsletter)|^aus [\\p{L} ]{3,20} berichtet \\p{L}+ \\p{L}+|(?:mehr|alle (?:artikel|beiträge|texte)) von',
      labels:
        "von [\\p{L}.-]+(?: [\\p{L}.-]+){0,4}|autor(?:in|en)?|zum autor|zur autorin|über (?:den autor|die autorin)|redaktion|mehr von[^.]{0,40}|ein(?:e)? (?:kommentar|analyse|artikel|beitrag|gastbeitrag) von[^.]{0,40}|stand:? .{0,40}|veröffentlicht.{0,40}|aktualisiert.{0,40}|(?:[\\p{L}.’'-]+ ){1,3}[\\p{L}.’'-]+, (?:(?:\\p{L}+ ){0,3}\\p{L}*(?:reporter|redakteur|korrespondent|autor|leiter|journalist|kolumnist|chef)(?:in)?).{0,24}|(?:über|zu[mr]?) (?:den |die |der )?autor(?:in|en)?",
      things:
        '(?:\\p{L}+-?)?(?:redakteur|reporter|journalist|korrespondent|kolumnist|autor|verfasser|volontär|chefredakteur|ressortleiter|herausgeber|fotograf|kritiker|praktikant|blattmacher|gerichtsreporter|mitarbeiter)(?:in|innen|s)?|(?:über|zu|aus) \\p{L}+|für (?:die|den|das|uns|unser\\p{L}*)|unsere?\\p{L}? \\p{L}+|ressort\\p{L}*|kolumne\\p{L}*|@\\S+',
      asks: 'ist|schreibt|berichtet|berichtete|betreut|leitet|verantwortet|arbeitet|kam|kommt|gehört|begleitet|lebt|wohnt|studierte|hat',
    },
  },
});
