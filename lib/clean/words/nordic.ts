/** Swedish, Norwegian and Danish, which read one another’s words. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('nordic', {
  address: 'du|din|ditt|dina|dig|oss|vår|vårt|våra|vi|här|nu|deg|dit|os|vores|her|nå',
  narrative:
    'sa|säger|enligt|meddelade|var|hade|skulle|han|hon|deras|eftersom|miljoner|medan|sade|sier|ifølge|hadde|skulle|hun|fordi|millioner|mens|siger|sagde|havde|ville',
  distractions: {
    newsletter: {
      asks: 'prenumerera|anmäl|registrera|få|skriv|ange|fyll i|missa inte|vill du|läs|håll dig|gå med|meld|abonner|registrer|få|motta|skriv|fyll inn|gå ikke glipp|vil du|les|hold deg|bli med|tilmeld|modtag|indtast|gå ikke glip|vil du have|læs|tegn',
      things:
        'nyhetsbrev(?:et|en)?|e-?post(?:adress)?|mejl(?:adress|en)?|inkorg(?:en)?|mejlkorg|nyhetsbrev(?:et|ene|er|e)?|e-?post(?:adresse)?|innboks(?:en)?|indbakke(?:n)?|e-?mail(?:adresse)?|mail(?:adresse)?',
      says: '(?:direkt )?i (?:din )?(?:inkorg|inbox|mejlkorg|mejl)|(?:vårt|våra) (?:\\p{L}+ ){0,2}nyhetsbrev|din (?:e-?post|mejl)\\p{L}*|avsluta prenumerationen|(?:rett|direkte) (?:i|til) (?:din )?(?:innboks|indbakke|mail|e-?post)\\p{L}*|i (?:din )?(?:innboks|indbakke)\\p{L}*|(?:vårt|våre|vores) (?:\\p{L}+ ){0,2}nyhedsbreve?|(?:vårt|våre) nyhetsbrev|nyhedsbrev(?:et|e)?|din (?:e-?post|e-?mail|mail)\\p{L}*',
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
      says: '(?:endast|bara|exklusivt) för (?:prenumeranter|medlemmar)|(?:bare|kun|eksklusivt) for (?:abonnenter|medlemmer)|för att (?:läsa vidare|fortsätta läsa)|for å (?:lese videre|fortsette å lese|lese saken)|for at læse (?:videre|artiklen|resten)|fortsett (?:å )?(?:lese|lesingen)|läs (?:vidare|hela)[^.]{0,20}(?:med|som)|du har[^.]{0,30}(?:artiklar|artikler|saker)[^.]{0,20}(?:kvar|igjen|tilbage)|ingen bindning|ingen binding|avsluta när du vill|avslutt når du vil|opsig når|bli (?:abonnent|prenumerant|plus|medlem)|bliv (?:abonnent|medlem)|(?:våre|våra|vores) (?:abonnement\\p{L}*|prenumerationer|tilbud|erbjudanden)',
      labels:
        'prenumerera|bli prenumerant|for abonnenter|for abonnementer|bli abonnent|bliv abonnent|plus|premium|kjøp abonnement|køb abonnement|lås upp',
    },
    signup: {
      asks: 'logga|skapa|registrera|bli|logg|opprett|registrer|opret|log|bliv|lag',
      things:
        'konto|profil|medlem|gratis|för att (?:läsa|fortsätta)|for å (?:lese|fortsette)|for at (?:læse|fortsætte)|bruker|bruger|användare',
      says: 'redan (?:medlem|prenumerant|kund|ett konto)|allerede (?:medlem|abonnent|kunde|en konto|bruker|bruger|registrert)|har du (?:redan|allerede)|logga in (?:här|för)|logg inn (?:her|for)|log ind (?:her|for)|glömt lösenord|glemt (?:passord|adgangskode)|(?:skapa|opprett|opret|lag) (?:ett|en|et|din) (?:gratis )?(?:konto|bruker|profil)',
      labels:
        'logga in|logg inn|log ind|skapa konto|opprett konto|opret konto|bli medlem|bliv medlem|registrer',
    },
    notifications: {
      asks: 'aktivera|slå|få|tillåt|aktiver|tillat|tillad|modta|modtag|missa inte',
      things:
        '(?:push-?)?(?:notis|notiser|aviseringar|varsler|varslinger|varsel|notifikationer|beskeder|notifikasjoner)',
      says: '(?:slå på|aktivera|tillåt|skru på|slå) (?:push-?)?(?:notiser|aviseringar|varsler|varslinger|notifikationer|notifikasjoner)',
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
      labels:
        'annons|annonser|reklam|annonse|annonsørinnhold|reklame|annonce|sponsrat|sponset|sponsoreret|artikkelen fortsetter (?:under|etter) annonsen|artiklen fortsætter (?:under|efter) annoncen|annonssamarbete',
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
      labels:
        'visa mer|vis mer|vis mere|fortsätt läsa|fortsett å lese|fortsæt|til toppen|till toppen|lukk|luk|stäng|skriv ut|udskriv',
    },
    tags: {
      says: '^(?:ämnen|emner|stikord)\\s*:',
      labels: '(?:ämnen|emner|stikord|tags?)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'med ensamrätt|alle rettigheter|alle rettigheder',
      labels: '©.{0,60}',
    },
    'author-box': {
      labels:
        "av [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}|af [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}|publicerad.{0,40}|publisert.{0,40}|oppdatert.{0,40}|uppdaterad.{0,40}|opdateret.{0,40}",
    },
  },
});
