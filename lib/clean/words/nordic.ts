/** Swedish, Norwegian and Danish, which read one another’s words. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('nordic', {
  address: 'du|din|ditt|dina|dig|deg|dit|dine|dere|jer|jeres|er (?:velkommen)',
  house: 'vi|oss|os|vår|vårt|våra|våre|vores|vor',
  call: 'här|nu|her|nå|gratis|klicka|klikk|klik|trykk|tryk|nedan|nedenfor|enkelt|nemt|når (?:du|som)|helst|kostnadsfri\\p{L}*|kostar ingenting|koster ingen\\p{L}*|vennligst|gärna|gjerne|gerne',
  own: '(?:den här|denna|denne|dette|detta|hele|hela|resten av|fler|flere|mer|mere|gratis|fria) ?-?(?:artik\\p{L}+|sak\\p{L}*|texten?|teksten?|reportag\\p{L}+|historie\\p{L}*|innehåll\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|sid[ae]\\p{L}*|video\\p{L}*|kart\\p{L}*|kort\\p{L}*|nyheter|nyheder)|\\p{L}*artikler|artiklar|(?:våra|våre|vores|andra|andre) l[äæe]s\\p{L}+|redak[st]\\p{L}+|betalingsmur\\p{L}*|betalvägg\\p{L}*|betalmur\\p{L}*|e-?avis\\p{L}*|e-?tidning\\p{L}*|journalisti\\p{L}+|annonsfri\\p{L}*|reklamefri\\p{L}*',
  narrative:
    'sa|säger|enligt|meddelade|var|hade|skulle|han|hon|deras|eftersom|miljoner|medan|sade|sier|ifølge|hadde|skulle|hun|fordi|millioner|mens|siger|sagde|havde|ville',
  distractions: {
    newsletter: {
      asks: 'prenumerera|anmäl|registrera|få|skriv|ange|fyll i|missa inte|vill du|läs|håll dig|gå med|meld|abonner|registrer|få|motta|skriv|fyll inn|gå ikke glipp|vil du|les|hold deg|bli med|tilmeld|modtag|indtast|gå ikke glip|vil du have|læs|tegn',
      things:
        'nyhetsbrev(?:et|en)?|e-?post(?:adress)?|mejl(?:adress|en)?|inkorg(?:en)?|mejlkorg|nyhetsbrev(?:et|ene|er|e)?|e-?post(?:adresse)?|innboks(?:en)?|indbakke(?:n)?|e-?mail(?:adresse)?|mail(?:adresse)?',
      says: '(?:direkt )?i (?:din )?(?:inkorg|inbox|mejlkorg|mejl)|(?:vårt|våra) (?:\\p{L}+ ){0,2}nyhetsbrev|din (?:e-?post|mejl)\\p{L}*|avsluta prenumerationen|(?:rett|direkte) (?:i|til) (?:din )?(?:innboks|indbakke|mail|e-?post)\\p{L}*|i (?:din )?(?:innboks|indbakke)\\p{L}*|(?:vårt|våre|vores) (?:\\p{L}+ ){0,2}nyhedsbreve?|(?:vårt|våre) nyhetsbrev|nyhedsbrev(?:et|e)?|din (?:e-?post|e-?mail|mail)\\p{L}*|(?:hver|varje|hvert) (?:morgen|morgon|dag|uke|uge|vecka|kveld|aften|kväll|mandag|fredag|lördag|søndag|lørdag)[^.]{0,40}(?:mail|e-?post|innboks|indbakke|inkorg|nyhe\\p{L}+brev|rett|direkte|direkt)|(?:rett|direkte|direkt|lige) (?:i|til) (?:din |dit )?(?:innboks|indbakke|inkorg|mail|e-?post)\\p{L}*|(?:meld|tilmeld|anmäl|skriv) (?:deg|dig)[^.]{0,20}(?:på|til|upp|nyhe\\p{L}+)|(?:avregistrera|afmeld|meld (?:deg|dig) av|avmeld|avsluta)[^.]{0,20}(?:når|när|som helst|et klik|ett klick)|(?:vårt|våra|våre|vores) (?:\\p{L}+ ){0,2}nyhe\\p{L}+brev\\p{L}*|(?:de|det) (?:viktigaste|viktigste|vigtigste)[^.]{0,30}(?:mail|e-?post|innboks|indbakke|inkorg|nyhe\\p{L}+brev)\\p{L}*',
      labels:
        'nyhetsbrev|prenumerera|anmäl dig|skriv upp dig|nyhetsbrev|nyhedsbrev|meld deg på|tilmeld(?: dig)?|abonner',
    },
    'app-promo': {
      asks: 'ladda|hämta|installera|öppna|läs|testa|prova|använd|finns|skanna|last|hent|installer|åpne|åbn|les|læs|prøv|bruk|brug|finnes|scan|skann|få',
      things:
        '(?:\\p{L}+-?)?app(?:en|ar|ene|er|s)?|app store|google play|play store|qr-?kode?n?|hemskärmen|hjem-?skjermen',
      says: '(?:vår|vores|våre) (?:\\p{L}+ ){0,2}(?:\\p{L}+-?)?app|(?:ladda ner|last ned|hent|download) (?:vår |vores |den |gratis )?(?:\\p{L}+-?)?app\\p{L}*|i (?:vår|vores)? ?(?:\\p{L}+-)?appen|i (?:app store|google play)',
      labels:
        'ladda ner(?: appen)?|last ned(?: appen)?|hent(?: appen)?|öppna i appen|åpne i appen|åbn i appen|app store|google play',
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:l[äæe]s (?:også|också|mer|mere|mer om|även|saken|her)|se (?:også|också|mer)|hør (?:også|mer)|lyssna (?:också|mer))[^.:]{0,16}[:|–—>-]?',
      labels:
        'l[äæe]s (?:også|också|mer|mere|även|flere|fler|alt|vidare)[^.]{0,20}|se (?:også|också|mer|mere|alle?)|(?:relatert|relaterad|relaterede?|lignende|liknande)\\p{L}*(?: \\p{L}+)?|mest (?:lest|läst|læst|populære?)[^.]{0,16}|(?:siste|senaste|seneste)(?: nytt?| nyheter| nyheder)?|(?:fler|flere|mer|mere) (?:nyheter|artiklar|artikler|nyheder|om|fra|från|saker)[^.]{0,24}|anbefalt(?: for deg)?|anbefalet|rekommenderat|rekommenderas|toppnyheter|relevante artikler',
    },
    paywall: {
      asks: 'prenumerera|bli|köp|prova|lås upp|få|läs|teckna|fortsätt|abonner|kjøp|prøv|lås|les|fortsett|bestill|køb|bliv|læs|fortsæt|bestil|støtt|støt|stöd|velg|vælg|välj',
      things:
        'prenumera\\p{L}*|premium|plus|obegränsa\\p{L}*|abonnement\\p{L}*|abonnent\\p{L}*|tilgang|adgang|tillgång|ubegrenset|ubegrænset|(?:første|första) (?:måned|månaden?)|kr(?:oner)? (?:i|per|om|pr\\.?) (?:måneden|mnd|månad\\p{L}*|md)|prøveperiode|provperiod|medlem\\p{L}*|gratis',
      says: '(?:endast|bara|exklusivt) för (?:prenumeranter|medlemmar)|(?:bare|kun|eksklusivt) for (?:abonnenter|medlemmer)|för att (?:läsa vidare|fortsätta läsa)|for å (?:lese videre|fortsette å lese|lese saken)|for at læse (?:videre|artiklen|resten)|fortsett (?:å )?(?:lese|lesingen)|läs (?:vidare|hela)[^.]{0,20}(?:med|som)|du har[^.]{0,30}(?:artiklar|artikler|saker)[^.]{0,20}(?:kvar|igjen|tilbage)|ingen bindning|ingen binding|avsluta när du vill|avslutt når du vil|opsig når|bli (?:abonnent|prenumerant|plus|medlem)|bliv (?:abonnent|medlem)|(?:våre|våra|vores) (?:abonnement\\p{L}*|prenumerationer|tilbud|erbjudanden)|(?:\\d+|en|ett|et|to|två|tre|fire|fyra|seks|sex) (?:dag(?:ar|er|e)?|veck(?:a|or)|uke[r]?|uge[r]?|månad(?:er)?|måned(?:er)?) (?:gratis|för|for|fritt|kostnadsfritt|prøve)|(?:prova|prøv|testa|test) (?:gratis|kostnadsfritt|oss|nå|nu|\\d|en|i|här|her)|prøve(?:periode|abonnement|måned)\\p{L}*|prov(?:period|månad)\\p{L}*|gratis (?:i|prøve|prova)|(?:därefter|deretter|derefter) (?:kun |bara |bare )?(?:kr|\\d)|(?:avsluta|avbryt|si opp|opsig|opsiges|säg upp) (?:når|när|som helst|når som helst)|ingen (?:bindning\\p{L}*|binding\\p{L}*)|(?:bara|kun|bare) för? (?:prenumeranter|abonnenter)|du har (?:läst|lest|læst|\\p{L}+ (?:gratis )?artik\\p{L}+)|(?:gratis|fria) artik\\p{L}+|digital(?:t)? (?:abonnement|prenumeration)|(?:lås|låse) (?:upp|opp|op) (?:artik|hele|hela)\\p{L}*',
      labels:
        'prenumerera|bli prenumerant|for abonnenter|for abonnementer|bli abonnent|bliv abonnent|plus|premium|kjøp abonnement|køb abonnement|lås upp',
    },
    signup: {
      asks: 'logga|skapa|registrera|bli|logg|opprett|registrer|opret|log|bliv|lag',
      things:
        'konto|profil|medlem|gratis|för att (?:läsa|fortsätta)|for å (?:lese|fortsette)|for at (?:læse|fortsætte)|bruker|bruger|användare',
      says: 'redan (?:medlem|prenumerant|kund|ett konto)|allerede (?:medlem|abonnent|kunde|en konto|bruker|bruger|registrert)|har du (?:redan|allerede)|logga in (?:här|för)|logg inn (?:her|for)|log ind (?:her|for)|glömt lösenord|glemt (?:passord|adgangskode)|(?:skapa|opprett|opret|lag) (?:ett|en|et|din) (?:gratis )?(?:konto|bruker|profil)|(?:registrer|tilmeld|opprett|opret|skapa|lag) (?:deg|dig|en|et|ett|din|dit|ditt|gratis|konto)|(?:gratis|kostnadsfri\\p{L}*) (?:konto|bruker|brukerkonto|användarkonto|brugerprofil|profil|registrering)|registrer(?:ing|ingen) (?:är|er) (?:gratis|kostnadsfri)|(?:inloggade|innloggede|indloggede|registrerade|registrerte|registrerede) (?:läsare|lesere|læsere|brukere|brugere|användare|medlemmer|medlemmar)|(?:logga|logg|log) (?:in|inn|ind) (?:för|for|med|på|och|og|eller|här|her)|(?:har du (?:redan|allerede|ikke|inte)[^.?]{0,20}(?:konto|bruker|profil)|ny här|ny her|ny læser)\\?|(?:fortsätt|fortsett|fortsæt) med (?:google|apple|facebook|e-?post|e-?mail|din)|(?:du måste|du må|du skal) (?:vara |være |logge |logga )|bli medlem|bliv medlem|för att läsa (?:vidare|hela|artikeln)|for å lese (?:videre|hele|saken|artikkelen)|for at læse (?:videre|hele|artiklen)',
      labels:
        'logga in|logg inn|log ind|skapa konto|opprett konto|opret konto|bli medlem|bliv medlem|registrer',
    },
    notifications: {
      asks: 'aktivera|slå|få|tillåt|aktiver|tillat|tillad|modta|modtag|missa inte',
      things:
        '(?:push-?)?(?:notis|notiser|aviseringar|varsler|varslinger|varsel|notifikationer|beskeder|notifikasjoner)',
      says: '(?:slå på|aktivera|tillåt|skru på|slå) (?:push-?)?(?:notiser|aviseringar|varsler|varslinger|notifikationer|notifikasjoner)|(?:slå på|aktivera|aktiver|tillat|tillad|tillåt|få|modtag|motta) (?:\\p{L}+ ){0,3}(?:notiser|notifikation\\p{L}*|varsl\\p{L}*|varsling\\p{L}*|pushnotis\\p{L}*|push-?varsl\\p{L}*|besked\\p{L}*)|push-?(?:notiser|varsler|varsel|notifikationer|beskeder)|(?:först|først|den første|som den første) (?:med att|til å|til at|att|med)[^.]{0,10}(?:veta|vite|vide|få)|(?:missa|gå glipp|gå glip) (?:inget|ikke|aldrig|av ingenting)|vær den første',
      labels: 'inte nu|ikke nå|ikke nu|nej tack|nei takk|nej tak',
    },
    cookie: {
      asks: 'accepter\\p{L}*|godkänn\\p{L}*|tillåt|använd\\p{L}*|bruk\\p{L}*|brug\\p{L}*|godta|godkend|vi|avvis|afvis|neka',
      things:
        '(?:informasjons)?kapsler|cookies?|kakor|samtykke\\p{L}*|samtycke\\p{L}*|personvern\\p{L}*|integritet\\p{L}*',
      says: 'vi (?:använder|bruker|bruger)[^.]{0,24}(?:cookies|kakor|informasjonskapsler)|(?:acceptera|godta|godkänn|accepter|tillat|tillad) (?:alla|alle|cookies|kakor)',
      labels: 'acceptera(?: alla)?|godkänn(?: alla)?|godta(?: alle)?|accepter(?: alle)?|tillad alle',
    },
    donation: {
      asks: 'stöd|stöt|ge|bidra|hjälp|støtt|støt|gi|giv|hjelp|hjælp|bli',
      things:
        'gåva|donation|bidrag|donasjon|vår journalistik|vårt arbete|vår journalistikk|vores (?:journalistik|arbejde)|uavhengig journalistikk|uafhængig journalistik|oberoende journalistik|månadsgivare',
      says: '(?:stöd|støtt|støt) (?:oss|os|vår|vores|vårt)|(?:din|ditt|dit) (?:gåva|støtte|stöd|bidrag)',
      labels: 'stöd oss|støtt oss|støt os|ge en gåva',
    },
    follow: {
      asks: 'följ|gilla|följa|følg|lik|liker|synes|bli|finn|find|hitta',
      things: `${NETWORKS}|vår (?:kanal|sida|side|gruppe|grupp)|vores (?:kanal|side|gruppe)|sosiale medier|sociala medier|sociale medier`,
      says: '(?:följ|følg) (?:oss|os|med)|(?:på|i) (?:sociala|sosiale|sociale) medi\\p{L}+',
      labels: 'följ(?: oss)?|følg(?: oss| os)?',
    },
    advertisement: {
      says: 'artikeln fortsätter[^.]{0,16}(?:under|efter)[^.]{0,10}annons\\p{L}*|(?:artikkelen|saken) fortsetter[^.]{0,24}(?:under|etter)[^.]{0,10}annonse\\p{L}*|artiklen fortsætter[^.]{0,20}(?:under|efter)[^.]{0,10}annonce\\p{L}*|reklamelenker|affiliatelänkar|annonslänkar',
      labels: `annons|annonser|reklam|annonse|annonsørinnhold|reklame|annonce|sponsrat|sponset|sponsoreret|artikkelen fortsetter (?:under|etter) annonsen|artiklen fortsætter (?:under|efter) annoncen|annonssamarbete|annons(?:er)?.{0,20}|annonce(?:r)?.{0,20}|annonse(?:r)?.{0,20}|reklam(?:e)?.{0,20}|sponsra[dt].{0,30}|sponset.{0,30}|sponsoreret.{0,30}|(?:betalt|betald) (?:innhold|indhold|innehåll|annonse|annonce).{0,20}|i (?:samarbete|samarbeid|samarbejde) med.{0,30}|annonsørinnhold|kommersiellt samarbete|kommerciel.{0,20}|${allOf(
        'annons\\p{L}*|annonc\\p{L}*|reklam\\p{L}*|spons\\p{L}+|betalt|betald|betalat|kommersiel\\p{L}*|kommerciel\\p{L}*|affiliate\\p{L}*|partner\\p{L}*|presenter\\p{L}+|præsenter\\p{L}+',
        'den|det|ett|en|et|denna|denne|dette|här|från|fra|för|for|av|af|i|med|og|och|våra?|våre|vår|vores|er|är|inneholder|innehåller|indeholder|budskap|besked|samarbete|samarbeid|samarbejde|samarbeide|innehåll|innhold|indhold|artikel|artikeln|artikkelen|artiklen|saken|texten|länkar|lenker|links|bilaga|bilag',
      )}`,
    },
    share: {
      says: '(?:dela|del) (?:artikel|artikkelen|artiklen|artikeln|saken|denne?|på|via|med)[^.]{0,20}|kopier(?:a)? (?:länk|lenke|link)',
      labels:
        'dela|del|del saken|del (?:på|med) \\p{L}+|dela artikeln|spara|lagre|gem|kopiera länk|kopier lenke|kopier link|kommentera|lyssna|lytt|skriv ut|tips oss|gi tilbakemelding',
    },
    comments: {
      says: '(?:skriv|lämna|legg igjen|giv|læg) (?:en|ett|din|et) kommentar|(?:delta|deltag|var med) i (?:diskus\\p{L}+|debatten)|hva mener du|vad tycker du|hvad synes du',
      labels: '\\d* ?kommentar(?:er|erna)?(?: \\(?\\d+\\)?)?|kommentera|skriv (?:en )?kommentar|debatt',
    },
    continue: {
      says: '(?:artikel|artikeln|artikkelen|artiklen|saken|teksten|texten) fortsetter|(?:artikeln|artiklen|texten) forts[äæ]tter',
      labels: `visa mer|vis mer|vis mere|fortsätt läsa|fortsett å lese|fortsæt|til toppen|till toppen|lukk|luk|stäng|skriv ut|udskriv|(?:artikeln|artikkelen|artiklen|saken|texten|teksten|historien) (?:fortsätter|fortsetter|fortsætter|går videre|fortsætter).{0,40}|(?:fortsätter|fortsetter|fortsætter) (?:under|nedenfor|efter|etter|nedan|længere nede).{0,30}|(?:efter|etter|under) (?:annonsen|annoncen|reklamen|reklame|annonsa).{0,20}|(?:scrolla|scroll|rull).{0,30}|läs mer|les mer|læs mere|vis mer|vis mere|visa mer|til toppen|till toppen|(?:fortsätt|fortsett|fortsæt) (?:att |å |at )?(?:läsa|läs|lese|lesing\\p{L}*|læs\\p{L}*).{0,30}|(?:slut|slutt|start) på (?:annons|annonse|reklame|annonce)\\p{L}*|hoppa (?:över|till).{0,20}|hopp (?:over|til).{0,20}|(?:mer|mere) (?:nedenfor|nedanför|under|nedan).{0,20}|${allOf(
        'forts[äæe]t\\p{L}*|scrolla?|rull\\p{L}*|hoppa?|spring|visa?|nedan\\p{L}*|nedenfor|l[äæe]s|l[äæe]s[ea]|læse|vidare|videre|længere|lenger|längre|expandera|utvid|udvid',
        'den|det|de|en|et|ett|här|denna|denne|dette|detta|på|i|under|efter|etter|över|over|till|til|från|fra|av|af|och|og|att|at|å|med|for|för|du|hela|hele|resten|mer|mere|fler|flere|ner|ned|nede|ned|upp|op|opp|artikeln?|artikkelen|artiklen|texten|teksten|saken|historien|historia|reportaget|sidan|siden|annonse?[rn]?|annoncen?|reklamen?|nyhetsbrevet|nyhedsbrevet|videon|videoen|filmen|bilden|bilderna|bildet|bildene|billedet|billederne|galleriet|grafiken|grafikken|kartan|kartet|kortet|podden|klicka|klikk|klik|tryck|trykk|tryk|her|se|hela',
      )}`,
    },
    tags: {
      says: '^(?:ämnen|emner|stikord)\\s*:',
      labels:
        '(?:ämnen|emner|stikord|tags?)(?:\\s*[:：].{0,200})?|(?:nyckelord|nøkkelord|nøgleord|taggar|tagger|emneord|mer om|läs mer om|relaterade ämnen|kategorier)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'med ensamrätt|alle rettigheter|alle rettigheder|rättigheter(?:na)? förbehåll\\p{L}+|rettigheter (?:er )?(?:forbehold\\p{L}+|reservert)|rettigheder (?:er )?(?:forbehold\\p{L}+|reserver\\p{L}+)|(?:kopiering|kopiering|eftertryck|ettertrykk|gengivelse|gjengivelse|videredistribution)[^.]{0,50}(?:förbjud\\p{L}+|forbud\\p{L}+|ikke tillad\\p{L}*|ikke tillat\\p{L}*|utan tillstånd|uden tilladelse|uten tillatelse)|upphovsrätt\\p{L}*|opphavsrett\\p{L}*|ophavsret\\p{L}*|(?:utan|uten|uden) (?:skriftlig\\p{L}* )?(?:tillstånd|tillatelse|tilladelse|samtykke)|(?:materialet|innehållet|innholdet|indholdet) (?:är|er) (?:skydda\\p{L}*|beskytt\\p{L}*|vernet)|^copyright|^©|(?:spridning|kopiering|eftertryck|återgivning|spredning|ettertrykk|gjengivelse|eftertryk|gengivelse|videregivelse|distribution|distribusjon)[^.]{0,40}(?:förbjud\\p{L}*|forbud\\p{L}*|inte tillåt\\p{L}*|ikke till?at\\p{L}*|ikke tilladt|tillstånd|tillatelse|tilladelse|samtykke)|^(?:ingen|någon|inga) del\\p{L}* (?:av|af) [^.]{0,30}(?:kopier\\p{L}*|återge\\p{L}*|gjengi\\p{L}*|gengiv\\p{L}*|spri\\p{L}+|spre\\p{L}+|tryck\\p{L}*|bruk\\p{L}*|brug\\p{L}*)|^(?:artikeln?|artikkelen|artiklen|saken|texten|teksten|denna (?:text|artikel)|denne (?:saken|artikkelen|artikel))[^.]{0,16} (?:publicerades|ble|blev|er|har|är|var|kom) (?:först|først|opprinnelig|oprindelig\\p{L}*|ursprungligen|tidigare|tidligere|uppdaterats|oppdatert|opdateret|rättats|rettet|korriger\\p{L}*|bragt)|^i en (?:tidigare|tidligere|første|första) (?:version|versjon|udgave|utgave)|^(?:rättelse|rettelse|presisering|præcisering|korrigering)\\b|creative commons|(?:innehållet|innholdet|indholdet|materialet|materialet|texten|teksten)[^.]{0,24}(?:skydda\\p{L}*|beskytt\\p{L}*|vern\\p{L}*)|(?:upphovs|opphavs|ophavs)r[äe]tt?\\p{L}*|med (?:vänligt )?(?:tillstånd|tillatelse|tilladelse) (?:från|av|fra|af)',
      labels: '©.{0,60}|(?:källa|källor|kilder?|foto|bild|bilde|billede)\\s*: ?.{2,40}',
    },
    'author-box': {
      labels:
        "av [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}|af [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}|publicerad.{0,40}|publisert.{0,40}|oppdatert.{0,40}|uppdaterad.{0,40}|opdateret.{0,40}|redaktionen|redaksjonen|(?:text|tekst|foto)\\s*:.{0,40}|journalist|reporter|(?:[\\p{L}.’'-]+ ){1,3}[\\p{L}.’'-]+, (?:(?:\\p{L}+ ){0,3}\\p{L}*(?:reporter|redaktør|redaktör|korrespondent|chef|leder|journalist|krönikör|kommentator|redaktion\\p{L}*|redaksjon\\p{L}*)).{0,24}",
      says: '(?:är|er) (?:\\p{L}+ ){0,4}(?:reporter|journalist|redaktör|redaktør|korrespondent|krönikör|kommentator|skribent|medarbeider|medarbejder|medarbetare|frilans\\p{L}*)|(?:bevakar|dekker|dækker) (?:\\p{L}+ ){0,3}(?:för|for|politik\\p{L}*|ekonomi\\p{L}*|økonomi\\p{L}*|frågor|stoff|stof)|(?:arbetar|jobber|arbejder) som (?:\\p{L}+ ){0,2}(?:reporter|journalist|redaktör|redaktør)|^om (?:författaren|skribenten|forfatteren|skribenten|journalisten)|(?:alle|alla) (?:artikler|artiklar) (?:av|af)|(?:politisk|ekonomi|økonomi|kultur|sport\\p{L}*|nyheds|nyhets)-?(?:reporter|redaktør|redaktör|journalist|medarbejder)|^(?:författaren|skribenten|forfatteren|artikkelforfatteren|artikelförfattaren|kronikøren|krönikören|klummeskribenten) (?:är|er|var|bor|arbetar|arbejder|underviser|undervisar)|^(?:medarbetare|medvirkende|medarbeidere?|medarbejdere?|redigering|redaktion|redaksjon|text|tekst|foto|research|översättning|oversettelse|oversættelse)\\s*: ?\\p{L}|^(?:kontakta|kontakt|nå|skriv til|skriv till) (?:reportern|reporteren|journalisten|skribenten|författaren|forfatteren|ham|hende|henne|honom|oss|os)|(?:har )?(?:skrivit|skrevet|skriver) om [^.]{0,30}sed?[ai]n|bor (?:med|i|och|og|sammen)|följ (?:honom|henne)|følg (?:ham|hende|henne)|(?:nå|kontakt|mejla|mail) (?:honom|henne|ham|hende) (?:på|via)|(?:mer|mere|fler|alla artiklar|alle artikler) (?:av|af|fra|från) \\p{L}+|skriver (?:\\p{L}+ ){0,2}(?:krönika|spalte|klumme)|kom (?:i )?(?:\\d{4} )?(?:fra|från)',
      things:
        '(?:\\p{L}+-?)?(?:reporter|journalist|redaktør|redaktör|korrespondent|kommentator|krönikör|skribent|författare|forfatter|chef|leder|fotograf|medarbetare|medarbeider|medarbejder|kritiker|anmelder)|(?:om|från|fra) \\p{L}+|(?:för|for) \\p{L}+|(?:vår|vores) \\p{L}+|krönika|spalte|klumme|@\\S+',
      asks: 'är|er|var|skriver|bevakar|dekker|dækker|rapporterar|rapporterer|arbetar|jobber|arbejder|kom|leder|följer|følger|bor|har skrivit|har skrevet',
    },
  },
});
