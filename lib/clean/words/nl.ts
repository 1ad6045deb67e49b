/** Dutch. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('nl', {
  address: 'je|jij|jou|jouw|u|uw',
  house: 'wij|we|ons|onze',
  call: 'nu|hier|gratis|klik|tik|altijd opzegbaar|hieronder|graag|alvast|kosteloos|eenvoudig|direct|zo gedaan|s?nel',
  own: 'deze (samenvatting|vertaling)|(onze )?(enquête|lezersonderzoek)|kruiswoordpuzzel|minikruiswoordpuzzel|quiz|(dit|het (hele|volledige)|gratis|meer|deze|premium|plus) ?-?(artikel\\p{L}*|verhaal|verhalen|stuk|bericht\\p{L}*|pagina|site|website|video|kaart|inhoud|podcast|tekst)|\\p{L}*artikelen|(onze|andere) lezers|redactie|betaalmuur|e-?paper|journalistiek|advertentievrij|het artikel|de nieuwsbrief',
  narrative:
    'verdubbelde|steeg|daalde|groeide|kreeg|verloor|won|kwam|kwamen|ging|gingen|gaf|gaven|liep\\p{L}*|stond\\p{L}*|zat|zaten|kon|konden|moest\\p{L}*|schreef|schreven|kreeg\\p{L}*|bleef|bleven|nam|namen|zag|zagen|daalden?|steeg|stegen|begon\\p{L}*|vroeg\\p{L}*|volgden?|nooit|zei|zegt|volgens|meldde|was|waren|had|hadden|zou|hij|zij|hun|omdat|miljoen|terwijl|sinds',
  wall: '(verder|door) ?te? ?lezen|alleen voor abonnees',
  trade:
    'nieuwsbrie\\p{L}+|\\p{L}*abonn\\p{L}+|betaalmu\\p{L}+|apps?|podcasts?|streaming\\p{L}*|wachtwoord\\p{L}*|meldingen',
  distractions: {
    newsletter: {
      asks: 'schrijf|meld|aanmelden|inschrijven|abonneer|abonneren|ontvang\\p{L}*|krijg|registreer|vul|wil (je|u)|mis (niets|geen)|lees|blijf|elke (dag|ochtend|week)|geef|probeer|stuur|kies|doe|zullen we|zal ik|wilt u|meer|vond je|voor je|graag|bestel|begin',
      things:
        'nieuwsbrieven|mailinglijst|e-?mail(adres)?|mailbox|inbox|postvak|(\\p{L}*nieuws)?brief|\\p{L}*mail|mailing|overzicht|update|formulier',
      says: '(in|met|via|voor) (onze|de) (\\p{L}+ ){0,2}nieuwsbrief|als je tot hier|in (je|uw|jouw) (mailbox|inbox|postvak|mail)|(je|uw|jouw) e-?mail(adres)?|uitschrijven kan|op elk moment (uitschrijven|afmelden)|(zullen|mogen|kunnen) we (hem|je|u|het|die)|(geen|nooit) spam|(afmelden|uitschrijven|opzeggen) kan (altijd|op elk|wanneer)|(elke|iedere) (dag|ochtend|avond|week|werkdag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[^.]{0,40}(mail|mailbox|inbox|gratis|nieuwsbrief|het belangrijkste|de mooiste|de beste|om \\p{L}+ uur|verschijnt)|\\d[\\d.]* (mensen|lezers|abonnees)[^.]{0,20}(beginnen|lezen|krijgen|ontvangen|gingen)|(de|het) (\\p{L}+ )?(belangrijkste|mooiste|beste) (verhalen|nieuws|stukken|artikelen)[^.]{0,30}(dag|week|mail|gratis|redactie)|mis niets|blijf op de hoogte|op de hoogte (blijven|van)|door je aan te melden|met het versturen|gaat u akkoord|ga je akkoord|(komt|is) uit (onze|de) nieuwsbrief',
      labels: 'nieuwsbrief|nieuwsbrieven|aanmelden|inschrijven|schrijf je in|meld je aan',
    },
    'app-promo': {
      asks: 'download|installeer|open|probeer|gebruik|lees|haal|beschikbaar|scan|ontdek|ga verder|krijg|tik|stap|luister|bewaar|volg|neem|lezen|wist',
      things: '(\\p{L}+-)?apps?|google play|play store|qr-code|beginscherm|(\\p{L}+-)?app|iphone|android|ios',
      says: "onze (\\p{L}+ ){0,2}(\\p{L}+-)?app|download (de|onze|nu|gratis)[^.]{0,20}app|in (de|onze) (\\p{L}+-)?app|in de (app|play) store|(in|met|naar|via|uit) (de|onze) ([\\p{L}’'.]+[- ]){0,3}app\\b|(we|wij) (\\p{L}+ )?een app|^((de|onze) (nieuwe )?app van \\p{L}+( \\p{L}+)? (is|werkt|heeft|geeft)|onze app)|voor (iphone|ios|android)|op zak",
      labels: 'download( de app)?|open (in )?app|app store|google play|installeer',
    },
    related: {
      says: '^(gerelateerd|verwant)\\p{L}*( \\p{L}+)?\\s*[:|–—>-]|^(dit|deze|het) (artikel|verhaal|interview|stuk|aflevering|bericht) (hoort bij|is (een )?(onderdeel|deel)|maakt deel|komt uit)|^([▶►→»>•*-]\\s*)?(lees (ook|meer|verder|hier)|bekijk (ook|meer)|zie ook|meer over)[^.:]{0,20}[:|–—>-]?',
      labels:
        'lees (ook|meer|verder|hier)[^.]{0,16}|bekijk (ook|meer|alle)|zie ook|meer (over|nieuws|uit|van|lezen|artikelen)[^.]{0,30}|(gerelateerd|verwant|aanbevolen)\\p{L}*( \\p{L}+)?|meest (gelezen|bekeken|recent)|(laatste|net binnen) nieuws|ook interessant|dit (is|vind je) (misschien )?ook interessant|anderen lazen ook|aangeraden|het laatste nieuws',
    },
    paywall: {
      asks: 'abonneer|word|lees|krijg|ontgrendel|profiteer|steun|start|ga|sluit|neem|pak|haal|kies|twijfel|proberen|probeer|activeer|verzilver|zeg|stop|koop|geef',
      things:
        'abonnement\\p{L}*|lidmaatschap|onbeperkt\\p{L}*|toegang|per (maand|week)|eerste maand|proefperiode|gratis|\\p{L}*-?abonnement\\p{L}*|abonnees?|pas|dagpas|digitaal|digitale krant|e-?paper|archief|korting|aanbieding|aanbod|prijs|betaalmuur|limiet|grenzen|premium|plus|\\p{L}*artikelen|de rest|(€ ?\\d[\\d.,]*|\\d[\\d.,]* ?(euro|cent)|één euro|een euro)',
      says: 'betaal per (stuk|artikel)|dat was het voor deze|(eerste|tweede|derde|laatste) (artikel|stuk|verhaal) (dat|dat je)[^.]{0,24}(gratis|cadeau)|betalende (klanten|lezers)|gratis artikelen (zijn )?op|(alleen|exclusief|enkel) voor (abonnees|leden)|(verder|door)lezen\\?|om (verder|door) te lezen|lees (verder|door|onbeperkt|het hele)[^.]{0,20}(met|voor|als)|je (hebt|kunt) nog[^.]{0,30}(artikel|gratis)|nog \\p{L}+ gratis artikel\\p{L}*|(maandelijks|elk moment|altijd) opzegbaar|(op elk moment|dagelijks) opzeg\\p{L}*|(eerste|\\d+) (maand|weken|week|maanden) (gratis|voor)|word (abonnee|lid)|neem een abonnement|onbeperkt(e)? toegang|bekijk (de|onze) (aanbiedingen|abonnementen)|(\\d+|een|één|twee|drie|vier|zes) (dag(en)?|we(ek|ken)|maand(en)?) (gratis|voor|proberen|lang|op proef)|(probeer|lees|test)[^.]{0,20}(gratis|\\d+ (dagen|weken|maanden)|een maand)|proef(abonnement|periode|maand|lezen)\\p{L}*|gratis (proberen|proefperiode|maand)|(daarna|vervolgens) (slechts )?€? ?\\d|(op elk moment|maandelijks|altijd|dagelijks) (opzegbaar|op te zeggen|opzeggen|stoppen)|(zit nergens|zonder verplichting)|je hebt (nog|al)[^.]{0,40}(artikel|gratis)\\p{L}*|(nog|resterende) \\p{L}+ (gratis )?artikel\\p{L}*|digitaal abonnement|(alleen|exclusief|uitsluitend) voor\\b|is voor (onze |betalende )?(abonnees|leden|geregistreerde|wie)|(je|u|jij) (hebt|heeft|heb) (een|eerst een) abonnement nodig|moet (je|u) (abonnee|lid) (zijn|worden)|(al )?vanaf (slechts )?(€ ?\\d|\\d[\\d.,]* ?(euro|cent)|één euro|een euro)[^.]{0,20}|(€ ?\\d[\\d.,]*|\\d[\\d.,]* ?(euro|cent)|één euro) (per|in de|elke) (maand|week|jaar)|voor de (helft|prijs van)|halve prijs|\\d+ ?% korting|(onbeperkt|volledig|zonder grenzen|onbeperkte) (toegang|lezen)|lees(t)? (zonder|onbeperkt)|je leest (een|nu een) (voorproefje|fragment|deel)|(goede |onafhankelijke )?journalistiek (is niet|kost)|abonnees (kunnen|lezen|krijgen|hebben)[^.]{0,20}(dit|verhaal|artikel|meer|alles|nu|onbeperkt)|[\\p{L}\\d]+ (van (de |je )?[\\p{L}\\d]+ )?(gratis |vrije )+(artikel|verha|stuk|tekst)\\p{L}*|[\\p{L}\\d]+ van (je |de )?[\\p{L}\\d]+ (gratis )?(artikel|verha|stuk|tekst)\\p{L}*|(gratis|vrije|laatste gratis) (artikel|verha|stuk|tekst)\\p{L}*[^.]{0,30}(over|op|gelezen|gebruikt|tot|deze|verbruikt|te gaan)|(je|uw|laatste|nieuwe) (\\p{L}+ )?gratis (artikel|verha|stuk|tekst)\\p{L}*|nog [\\p{L}\\d]+ (gratis )?(artikel|verha|stuk|tekst)\\p{L}*|(limiet|maximum) (\\p{L}+ )?bereikt|(bereikt|over) (je|uw) (maandelijkse )?limiet|maandelijkse limiet|(hebt|heb|heeft) deze (maand|week)[^.]{0,30}(artikel|verha|stuk|tekst)\\p{L}*|(\\d+|een|één|twee|drie|vier|zes|acht) (dag|we[ek]|maand|jaar)\\p{L}*[^.]{0,16}(gratis|kosteloos|proberen|onbeperkt|voor (€ ?)?(\\d|één|een euro)|zonder|volledige toegang|lezen)|(dag|we[ek]|maand|jaar)\\p{L}*,? (nul|0) euro|(gratis|proef)( )?(week|maand|abonnement|periode)|(je|de|uw) eerste (\\p{L}+ )?(dag|we[ek]|maand|jaar)\\p{L}*|eerste [\\p{L}\\d]+ (dag|we[ek]|maand|jaar)\\p{L}* gratis|(daarna|dan|vervolgens) (€ ?)?\\d[\\d.,]*|(geen|zonder) (verplichting|verplichtingen|addertje|contract|creditcard)|(altijd|elk moment|op elk moment) (stoppen|opzeggen|opzegbaar)|opzeggen in|(kunt|kun) (altijd|op elk moment) (stoppen|opzeggen)|(kennismakings|welkomst|intro\\p{L}*|jaar|zomer|voorjaars)-?(aanbieding|aanbod|korting|tarief)|wordt (automatisch )?verlengd|eerst proberen|twijfel je|(geef|probeer) {0,1}\\p{L}+[^.]{0,20}(een kans|op onze kosten)|probeer ons|^(dat was|dit is|dit was) (je|uw|een van je) (laatste|eerste|tweede|derde|drie|vijf)',
      labels:
        '(ik ben )?(al )?abonnee|abonneer|abonneren|word lid|alleen voor abonnees|plus|premium|probeer nu',
    },
    signup: {
      asks: 'kies|log|meld|registreer|maak|aanmelden|word|vul|stel|vertel|rond|bevestig|gebruik|begin|ga verder|verbind|koppel|ontgrendel|inloggen|heb je|heeft u|bent u|ben je',
      things:
        'wachtwoord|account|lid|gratis|om (verder|door|dit|te)|(verder|door) te lezen|login|code|registratie|e-?mailadres|toegang|profiel|gegevens|sessie|geregistreerde? \\p{L}+|creditcard|abonnee-?account',
      says: 'wachtwoord van (minstens|minimaal)|(al|reeds) (lid|abonnee|een account|geregistreerd|klant)|(nog )?geen account|log (in|hier)|maak (een|je) (gratis )?account|registreer (gratis|nu|je|hier)|(gratis|eenmalig|snel|direct|nu|hier) (te )?(registreren|aanmelden|inloggen)|registreer (je|u|gratis|nu|hier|met)|registratie is|(maak|open) (een|je|uw)[^.]{0,20}account|(een |jouw |uw )?gratis account|(geregistreerde|ingelogde) (lezers|gebruikers)|(ga verder|doorgaan|inloggen|log in) met (google|apple|facebook|je|uw|een)|(nieuw hier|nog geen account|heb je al een account|al lid|heeft u al een account)\\?|(log|meld) (je|u)? ?(in|aan) (om|en|met|bij|of)|om (verder te lezen|dit artikel)|word (gratis )?lid|je moet (ingelogd|inloggen)|(in|uit)gelogd|(heb je|heeft u) (hiervoor |hier )?(een|geen|al) \\p{L}*account|(hiervoor|daarvoor) heb je een account|(welkom terug|wachtwoord (vergeten|kwijt|invullen))|(een|je|uw) (\\p{L}+ )?(account|profiel|login) (aan|bij|om|en|te|nodig|instellen|in)|(registreren|registratie|aanmelden) is (gratis|genoeg|zo)|eenmalig(e)? (aanmelden|registr\\p{L}+)|(alleen )?(voor )?geregistreerde (lezers|gebruikers|leden)|registreer( je| u)? (bij|om|hieronder|en|voor|eenmalig)|(na|met) (een )?(eenmalige )?registratie|(rond|maak) je (registratie|aanmelding)|(duurt|kost)[^.]{0,20}(seconden|minuut|minuutje|niets)|zo (geregeld|gedaan|gepiept)|(ga|log|verder)[^.]{0,10} met (google|apple|facebook)|(kennen|herkennen) we niet|als abonnee van|abonnee\\p{L}* (kunnen|heeft|heb je|lezen|krijgen)|om door te gaan|(kost niets|zonder te betalen|zonder kosten)',
      labels: 'inloggen|log in|aanmelden|registreren|account aanmaken|gratis account',
    },
    notifications: {
      asks: 'druk op|zet|schakel|ontvang|activeer|sta|mis|volg|tik|stel|zullen we|mogen we|we (geven|sturen|laten)|wil|krijg|blijf|weet',
      things:
        'ster|hartje|nieuwe aflevering|de bel|(push)?(meldingen|berichten|notificaties)|alerts?|\\p{L}*(melding|bericht|notificatie|alert)(en|s)?|seintje|belletje|onderwerp|telefoon|laatste nieuws|ontwikkeling',
      says: '(tik|druk|klik) op (de|het) (ster|hart|bel)\\p{L}*|we (seinen|laten|geven|waarschuwen) (je|u)|laat ons je|(push)?(meldingen|notificaties) (aan|ontvangen|inschakelen|toestaan)|zet (de )?(meldingen|notificaties|pushberichten) aan|(zet|schakel)[^.]{0,20}(meldingen|notificaties|pushberichten)[^.]{0,8}(aan|in)|(ontvang|krijg|sta) (\\p{L}+ ){0,3}(meldingen|notificaties|pushberichten|alerts)|(push|nieuws)(meldingen|berichten|alerts)|(meldingen|notificaties) (toestaan|aanzetten|inschakelen|ontvangen)|als eerste (weten|op de hoogte)|mis (niets|geen)|wil (je|u) (graag )?(meldingen|berichten|notificaties) sturen|(we|wij) (geven|sturen|laten)[^.]{0,20}(seintje|bericht|weten|melding)|(push\\p{L}*|meldingen|notificaties)[^.]{0,24}(aan|staan uit|uitgeschakeld|in)|(meteen|direct) op je telefoon|(je|u) (vertellen|laten weten|waarschuwen) (als|wanneer|zodra)|als eerste|stel een (alert|melding)|op het belletje',
      labels: 'meldingen aanzetten|niet nu|nee,? bedankt',
    },
    cookie: {
      asks: 'accepteer\\p{L}*|accepteren|weiger\\p{L}*|gebruik\\p{L}*|beheer|sta|toestaan|wij|we|moet|moeten|kies|wijzig|laden|tonen|geven om|hebben|slaan|intrekken|plaatsen|jouw|je|uw',
      things:
        'cookies?|cookie\\p{L}*|toestemming|privacy\\p{L}*|derden|apparaat|inhoud van|externe inhoud|instellingen|browser',
      says: '(wij|we) gebruiken[^.]{0,20}cookies|(deze|onze) (web)?site gebruikt|cookies? (accepteren|weigeren|toestaan)|om deze (inhoud|content|video|post) te (tonen|bekijken|zien)|(jouw|je|uw) (cookie\\p{L}*|toestemming|privacy\\p{L}*|keuze)|(partners|derden|bedrijf)[^.]{0,24}(slaan|plaatsen|verwerken|cookies)|informatie op (je|uw) (apparaat|telefoon)|cookies (kan|mag|kunnen) plaatsen|(externe|geblokkeerde) inhoud|inhoud van (derden|\\p{L}+)|(sta|laat) [^.]{0,20}(derden|cookies|inhoud)[^.]{0,12}toe|hier staat (een|normaal)|toestemming (nodig|intrekken|geven|wijzigen|altijd)|(gebruikt|gebruiken|plaatst) cookies|met cookies|door verder te gaan',
      labels: 'accepteren|alles accepteren|akkoord|weigeren|cookie-?instellingen',
    },
    donation: {
      asks: 'steun|doneer|help|word|draag|geef|gaf|trakteer|laat|missen|leven|dank|hebben je nodig|verdubbel|maken|bedankt|zijn afhankelijk',
      things:
        'donatie|donateur|onze (journalistiek|redactie)|ons (werk)?|onafhankelijke journalistiek|gift|fooi|koffie|bijdrage|lezers|euro|stichting|donaties|aandeelhouders|vriend van|wat je kunt|lokale journalistiek|bedrag',
      says: 'voor iedereen (open|vrij|gratis)|(met|voor) een euro per maand|steun (ons|onze|onafhankelijke)|(jouw|uw|je) (donatie|steun|bijdrage)|doneer nu|als iedereen[^.]{0,20}(leest|geeft|geef)|(we|wij) hebben (je|u|jou|jullie) nodig|zonder (jou|u|jullie|lezers)[^.]{0,20}(kunnen|niet|geen)|geef wat je|(elke|iedere) (euro|gift|bijdrage|donatie)|ook een klein bedrag|dank aan iedereen|missen (we )?nog \\d|(leven|bestaan|draaien) van (donaties|giften|lezers|steun)|(laat|geef) (dan )?een fooi|trakteer (ons|onze)|(geen|zonder) (eigenaar|aandeelhouders|betaalmuur)|zonder winstoogmerk|(word|wees) (vriend|donateur|steunlid)|(uw|jouw|je) gift|lezers (maken|betalen)|gratis te houden|help(en)? (mee|ons|de)',
      labels: 'doneer( nu)?|steun ons',
    },
    follow: {
      asks: 'volg|like|abonneer|word|vind|bezoek|voeg|praat',
      things: `${NETWORKS}|ons (kanaal|account)|onze (pagina|groep|kanalen)`,
      says: `(hoor|beluister|luister naar) ons|waar je (ook )?luistert|ons (\\p{L}+-?)?kanaal|(ook )?op (${NETWORKS})|(zitten|zijn|is|vind je|staat|te vinden)[^.]{0,16} op (whatsapp|telegram|facebook|instagram|tiktok|bluesky|threads|youtube|mastodon|linkedin|discord|x)\\b|(onze|de|deze) (\\p{L}+ )?podcast\\b[^.]{0,30}(luister\\p{L}*|via|op|overal|waar|abonne\\p{L}+|spotify|apple)|op de podcast|(vind|volg|like|zoek) (je )?ons|(voorkeurs|betrouwbare )?bron (in|toe|bij)|voorkeursbron|als bron|(whatsapp|telegram|facebook|youtube)-?(kanaal|groep|community|pagina)|(kom|doe|schuif) (erbij|eens langs|binnen|aan)|(meer|alle) \\p{L}+\\?? (volg|op) @?\\w+|@\\w{3,}|op (whatsapp|telegram|instagram|tiktok|youtube) –|via (whatsapp|telegram)\\b[^.]{0,20}(meld|aan)`,
      labels: 'volg( ons)?|volgen',
    },
    advertisement: {
      says: '(lees verder|tekst gaat (verder|door)|artikel gaat (verder|door))[^.]{0,20}(na|onder)[^.]{0,12}(advertentie|reclame)|affiliate-?links?',
      labels: `.{0,50}commissie (voor|op|over|bij) (aankopen|bestellingen).{0,30}|.{0,24}(betaald|gefinancierd|draait) (door|met|uit|op) (advertenties|reclame)|(bericht|boodschap|inhoud) van (een|onze) (partner|sponsor|adverteerder)s?|hier kan (jouw|uw|je) .{0,24}|(de )?(advertentie|reclame) .{0,16}\\d+ second.{0,4}|waarom (zie|krijg) (ik|je|u) .{0,24}|(betaald|gefinancierd|mogelijk gemaakt) door.{0,40}|(een )?(boodschap|bericht) van (onze|een).{0,24}|adverteren|advertentie.{0,20}|gesponsord.{0,30}|(betaalde|commerciële) (inhoud|bijdrage|samenwerking).{0,20}|in samenwerking met.{0,30}|branded content|${allOf(
        'advertenti\\p{L}+|reclame|gesponsord\\p{L}*|sponsor\\p{L}*|betaald\\p{L}*|commercieel|commerciële|affiliate\\p{L}*|partner\\p{L}*|advertorial|ingezonden',
        'de|het|een|dit|deze|van|voor|door|onze|in|met|en|bevat|zijn|is|artikel|bericht|mededeling|boodschap|links?|inhoud|samenwerking|bijdrage|content',
      )}`,
    },
    share: {
      says: 'deel (dit|deze|op|via|het)[^.]{0,24}|link (kopiëren|gekopieerd)',
      labels:
        'leestijd.{0,14}|luister(tijd)?.{0,14}|deel (dit |het )?(artikel|verhaal|bericht)|ken je iemand.{0,40}|wie (wil|moet) .{0,30}|deel( dit artikel| op \\p{L}+| via \\p{L}+)?|delen|bewaar|bewaren|printen?|kopieer link|reageer|luister',
    },
    comments: {
      says: 'taalfout(en)?|^meld (een|deze) \\p{L}*fout|reageren[^.]{0,24} niet (meer )?mogelijk|was je erbij|(verslaggevers|redacteuren) (willen|horen)|(draad|discussie) sluit|\\d+ mensen praten|(was|is) (dit|deze \\p{L}+|dit \\p{L}+) (nuttig|handig|behulpzaam)|(laat|plaats|schrijf|geef) (een|je|uw) (reactie|mening)|praat mee|wat vind (jij|u|je)|(bekijk|lees) reacties|^(\\d[\\d.]*|alle|toon) reacties?\\b|reacties? (\\p{L}+ )?(beoordeeld|gemodereerd|gesloten|verschijnen)|reageren is|om te reageren|(laat het|vertel het|zeg het|laat het ons)[^.]{0,12}(weten|ons|hieronder|reacties)|hoe (ziet|zie) (u|jij|je) dat|wat vind (jij|u)|(stuur|schrijf|mail) ons|(weet|heb|heeft|ben) (u|je|jij)[^.?]{0,40}(hiermee|meer over|tip|verhaal voor ons|mee te maken|eens met)|fout gezien|contact (op )?met onze|bel (de redactie|ons)|de jouwe ontbreekt',
      labels:
        '(alle )?reacties (bekijken|lezen|tonen|openen|plaatsen)|\\d* ?reacties?( \\(?\\d+\\)?)?|reageer|plaats reactie|praat mee',
      things: 'reacties?|lezersbrief|verslaggevers?|redactie|columnist|hieronder',
      asks: 'stuur|laat|vertel|zeg|weet u|weet je|heb jij|heb je|ben je|hoe ziet|neem|bel|meld|toon|vind jij|fout',
    },
    continue: {
      says: '(artikel|tekst|verhaal) (gaat|loopt) (verder|door)|lees (verder|door) (onder|na|hieronder)',
      labels: `.{0,24} wordt geladen|.{0,40}(na|onder|achter) (de|het|deze) (tweet|grafiek|\\p{L}*kaart|galerij|infographic)|straks meer.{0,24}|meer (hier)?onder.{0,10}|lees het (hele|volledige) (stuk|verhaal)|(\\+ ?)?(hele )?artikel (open|uit)(klappen|vouwen)|(verder|vervolg|lees verder) op pagina \\d+|scrol\\p{L}* verder|meer (laden|tonen)|naar boven|sluiten?|print|(het artikel|de tekst|het verhaal|het bericht) (gaat|loopt|wordt)[^.]{0,20}(verder|door|vervolgd).{0,30}|(lees|ga) (verder|door) (onder|na|hieronder).{0,30}|(tekst|artikel) (gaat verder|loopt door).{0,30}|(na|onder) de (advertentie|reclame).{0,20}|scrol.{0,30}|terug naar boven|(dit|het) artikel (gaat|loopt|wordt).{0,40}|(einde|begin) (van de )?(advertentie|reclame)|(sla|overslaan) .{0,30}|verder (lezen|onder).{0,20}|${allOf(
        'verder\\p{L}*|lees|lezen|vervolg\\p{L}*|scroll?|scrollen|doorlezen|door|toon|tonen|bekijk|sla|overslaan|uitklappen|hieronder',
        'de|het|een|dit|deze|in|op|onder|na|naar|van|voor|over|en|u|je|gaat|loopt|hele|volledige?|rest|meer|alles|artikel|tekst|verhaal|bericht|stuk|pagina|advertenties?|reclame|nieuwsbrief|video|foto|foto.s|afbeelding|galerij|grafiek|kaart|podcast|klik|tik|hier|om|te|beneden|boven|volgende',
      )}`,
    },
    tags: {
      says: '^onderwerpen\\s*:',
      labels:
        '(onderwerpen|tags?)(\\s*[:：].{0,200})?|(trefwoorden|thema.s|meer over|labels|rubriek)(\\s*[:：].{0,200})?',
    },
    copyright: {
      says: '^(correctie|rectificatie)\\b[^:]{0,24}:|(kopiëren|herpubliceren|verspreiden|overnemen)[^.]{0,40}(verboden|niet toegestaan)|^(eerder|eerst|oorspronkelijk) (verschenen|gepubliceerd)|(valt|vallen|rust|beschermd)[^.]{0,20}auteursrecht\\p{L}*|auteursrecht\\p{L}* (voorbehouden|van|©)|alle (inhoud|teksten)[^.]{0,30}(is van|behoort|eigendom)|^(gecorrigeerd|aangepast|bijgewerkt) op \\d|(klopt er iets|iets) niet\\?|(foutje?|fout) (gezien|gezien\\?|ontdekt|gevonden)|overnemen[^.]{0,40}(toestemming|verboten)|^(dit|het) (stuk|artikel|verhaal|bericht)[^.]{0,30}(aangevuld|aangepast|bijgewerkt|gecorrigeerd)|^(dit|deze|de|het) (\\p{L}+ ){0,3}(is|werd|wordt) [^.]{0,24}(ai\\b|kunstmatige intelligentie|automatisch|computerstem|synthetisch\\p{L}*)|^waarom (je |u )?[^.]{0,30}vertrouwen|rechten voorbehouden|(niets|geen)[^.]{0,50}(overgenomen|gekopieerd|verveelvoudigd)|(overname|kopiëren|verspreiding)[^.]{0,40}(verboten|niet toegestaan|toestemming)|zonder (schriftelijke |voorafgaande )?toestemming|^copyright|^©|(verspreiding|overname|kopiëren|gebruik|verveelvoudiging|reproductie|herpublicatie)[^.]{0,60}(verboten|niet toegestaan|toestemming)|^(dit|het) (artikel|stuk|verhaal|bericht)[^.]{0,16} (verscheen|is (eerder|oorspronkelijk|aangepast|gecorrigeerd|bijgewerkt)|werd (eerder|oorspronkelijk))|^in een (eerdere|vorige) versie|^(correctie|rectificatie|noot van de redactie)\\b|creative commons|op (deze|dit|alle|onze) \\p{L}+[^.]{0,20}(rust|berust)\\p{L}* \\p{L}*|(met (dank aan|toestemming van)|overgenomen (met|uit))|algemene voorwaarden',
      labels:
        '(gegevens|data|grafiek|kaart|tekst|illustratie)\\s*: ?.{2,50}|©.{0,60}|(bron|bronnen|beeld|foto.?s?|copyright)\\s*: ?.{2,40}',
    },
    'author-box': {
      labels:
        "door [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,3}|gepubliceerd.{0,40}|bijgewerkt.{0,40}|redactie|over de auteur|van onze (redactie|verslaggever|correspondent).{0,30}|([\\p{L}.’'-]+ ){1,3}[\\p{L}.’'-]+, ((\\p{L}+ ){0,3}\\p{L}*(verslaggever|redacteur|correspondent|auteur|chef|journalist|columnist)).{0,24}",
      says: "(werkt|zit|begon) [^.]{0,20}(redactie|krant) (sinds|in \\d+)|^tips voor (de|onze) (verslaggever|redactie|auteur)|^met (bijdragen|medewerking) (van|door)|^(eind)?redactie\\s*:|(schrijft|bericht) over (\\p{L}+ ){1,6}voor|(leidt|coördineert) de \\p{L}+('s|redactie|pagina's|bijlage)|^over de (schrijver|auteur|journalist|maker)|is freelance ?journalist|onze (man|vrouw) in|je bereikt (hem|haar)|is (\\p{L}+ ){0,4}(verslaggever|verslaggeefster|redacteur|journalist|journaliste|correspondent|correspondente|columnist|columniste|chef|medewerker)|(schrijft|werkt) (sinds|als (verslaggever|redacteur|journalist))( \\p{L}+)*|^over de auteur|meer van deze (auteur|schrijver)|(politiek|economie|sport|wetenschaps|cultuur|regio)?-?(redacteur|verslaggever) (van|voor|bij)|^(de auteur|de schrijver|de schrijfster|de columnist|de verslaggever) (is|was|woont|werkt|schrijft|doceert)|^(met )?medewerking( van|:)|^(eind)?redactie\\s*:|^contact (met|opnemen met) (de )?(auteur|verslaggever|redacteur)|schrijft sinds \\d{4}|woont (met|in)|volg (hem|haar)|mail(en kan)? naar|bereikbaar (via|op)|schrijft (\\p{L}+ ){0,3}column|doet (\\p{L}+ ){0,3}verslag|(meer|alle artikelen) van",
      things:
        '(\\p{L}+-?)?(verslaggever|verslaggeefster|redacteur|redactrice|journaliste?|correspondente?|columniste?|auteur|hoofdredacteur|chef|fotograaf|criticus|medewerker|schrijver)|(over|uit|vanuit|voor) \\p{L}+|onze \\p{L}+|column|@\\S+',
      asks: 'is|schrijft|doet|volgt|volgde|werkt|kwam|leidt|woont|maakt|verslaat|bericht',
    },
  },
});
