/** Dutch. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/nl';
import { NETWORKS } from './networks';

export default defineWords('nl', {
  learnt,
  address: 'je|jij|jou|jouw|u|uw',
  house: 'wij|we|ons|onze',
  call: 'nu|hier|gratis|klik|tik|altijd opzegbaar|hieronder|graag|alvast|kosteloos|eenvoudig|direct|zo gedaan|s?nel',
  own: inLines(
    'deze (samenvatting|vertaling)|(onze )?(enquête|lezersonderzoek)|kruiswoordpuzzel|minikruiswoordpuzzel',
    'quiz',
    '(dit|het (hele|volledige)|gratis|meer|deze|premium|plus) ?-?(artikel\\p{L}*|verhaal|verhalen|stuk|bericht\\p{L}*|pagina|site|website|video|kaart|inhoud|podcast|tekst)',
    '\\p{L}*artikelen|(onze|andere) lezers|redactie|betaalmuur|e-?paper|journalistiek|advertentievrij',
    'het artikel|de nieuwsbrief',
  ),
  narrative: inLines(
    'verdubbelde|steeg|daalde|groeide|kreeg|verloor|won|kwam|kwamen|ging|gingen|gaf|gaven|liep\\p{L}*',
    'stond\\p{L}*|zat|zaten|kon|konden|moest\\p{L}*|schreef|schreven|kreeg\\p{L}*|bleef|bleven|nam|namen|zag',
    'zagen|daalden?|steeg|stegen|begon\\p{L}*|vroeg\\p{L}*|volgden?|nooit|zei|zegt|volgens|meldde|was|waren',
    'had|hadden|zou|hij|zij|hun|omdat|miljoen|terwijl|sinds',
  ),
  wall: inLines(
    '(artikel|verhaal|stuk) gaat (\\p{L}+ ){1,4}(verder|door)|(verder|door) ?(te )?lezen|(alleen|exclusief|enkel) voor (\\p{L}+ )?(abonnees|leden|lezers)',
    '(premium|plus)[- ]?(artikel|verhaal)',
    '(hele|volledige|dit|complete) (artikel|verhaal|stuk) (\\p{L}+ )?(lezen|te lezen|met|helemaal|is|los)',
    '(koop|ontgrendel|ontgrendelt|open|lees) dit (artikel|verhaal|stuk)|ook tot dit (artikel|stuk|verhaal)',
    '(maximum|limiet|aantal|uw|je) (\\p{L}+ )?gratis artikelen|rest van (dit|het) (artikel|verhaal)',
    '(verder|artikel) (te |met |kunnen )(lezen|een)|lees verder met|naar de rest|lezen dit verhaal',
    'einde van het (gratis|vrije|open) (deel|gedeelte|stuk)|(eindigt|stopt) het (gratis|vrije|open) (deel|gedeelte)',
  ),
  trade:
    'nieuwsbrie\\p{L}+|\\p{L}*abonn\\p{L}+|betaalmu\\p{L}+|apps?|podcasts?|streaming\\p{L}*|wachtwoord\\p{L}*|meldingen',
  distractions: {
    newsletter: {
      asks: inLines(
        'schrijf|meld|aanmelden|inschrijven|abonneer|abonneren|ontvang\\p{L}*|krijg|registreer|vul|wil (je|u)',
        'mis (niets|geen)|lees|blijf|elke (dag|ochtend|week)|geef|probeer|stuur|kies|doe|zullen we|wilt u|meer',
        'vond je|voor je|graag|bestel|begin',
      ),
      things:
        'e-?mail(adres)?|mailbox|inbox|(\\p{L}*nieuws)?brief|\\p{L}*mail|mailing|overzicht|update|formulier',
      says: inLines(
        '(in|met|via|voor) (onze|de) (\\p{L}+ ){0,2}nieuwsbrief|in (je|uw|jouw) (mailbox|inbox|postvak|mail)',
        '(je|uw|jouw) e-?mail(adres)?|uitschrijven kan|(zullen|mogen|kunnen) we (hem|je|u|het|die)',
        '(elke|iedere) (dag|ochtend|avond|week|werkdag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)[^.]{0,40}(mail|mailbox|inbox|gratis|nieuwsbrief|het belangrijkste|de mooiste|de beste|om \\p{L}+ uur|verschijnt)',
        '\\d[\\d.]* (mensen|lezers|abonnees)[^.]{0,20}(beginnen|lezen|krijgen|ontvangen|gingen)|mis niets',
        'blijf op de hoogte|op de hoogte (blijven|van)|gaat u akkoord',
      ),
      labels: '(abonneer|nieuwsbrief)|aanmelden|inschrijven',
    },
    'app-promo': {
      asks: 'download|installeer|open|probeer|gebruik|lees|beschikbaar|scan|ontdek|krijg|tik|stap|luister|bewaar|volg|neem|lezen|wist',
      things: '(\\p{L}+-)?apps?|google play|play store|qr-code|beginscherm|(\\p{L}+-)?app|android',
      says: inLines(
        'lees de krant van morgen|onze (\\p{L}+ ){0,2}(\\p{L}+-)?app|download (de|onze|nu|gratis)[^.]{0,20}app',
        "(in|met|naar|via|uit) (de|onze) ([\\p{L}’'.]+[- ]){0,3}app\\b|voor (iphone|ios|android)",
      ),
      labels: 'kijk ook (via|op)|download( de app)?|open (in )?app|app store|google play',
    },
    related: {
      says: inLines(
        '^(gerelateerd|verwant)\\p{L}*( \\p{L}+)?\\s*[:|–—>-]',
        '^(dit|deze|het) (artikel|verhaal|interview|stuk|aflevering|bericht) (hoort bij|is (een )?(onderdeel|deel)|maakt deel|komt uit)',
        '^([▶►→»>•*-]\\s*)?(lees (ook|meer|verder|hier)|bekijk (ook|meer)|zie ook|meer over)[^.:]{0,20}[:|–—>-]?',
      ),
      labels: inLines(
        'meest gelezen (in|op|van) .{2,24}',
        '(de )?(kruiswoordpuzzel|sudoku|quiz)( van (de dag|vandaag))?|doe de quiz|uit (het|ons) archief',
        'lees (ook|meer|verder|hier)[^.]{0,16}|bekijk (ook|meer|alle)',
        'meer (over|nieuws|uit|van|lezen|artikelen)[^.]{0,30}|(gerelateerd|verwant|aanbevolen)\\p{L}*( \\p{L}+)?',
        'meest (gelezen|bekeken|recent)|ook interessant|dit (is|vind je) (misschien )?ook interessant',
      ),
    },
    paywall: {
      asks: 'abonneer|word|lees|krijg|ontgrendel|steun|start|ga|sluit|neem|kies|twijfel|probeer|activeer|zeg|stop|koop|geef',
      things: inLines(
        'lidmaatschap|toegang|per (maand|week)|eerste maand|proefperiode|gratis|\\p{L}*-?abonnement\\p{L}*',
        'abonnees?|pas|digitaal|digitale krant|e-?paper|archief|korting|aanbieding|prijs|betaalmuur|limiet',
        'premium|plus|\\p{L}*artikelen|de rest|(€ ?\\d[\\d.,]*|\\d[\\d.,]* ?(euro|cent)|één euro|een euro)',
      ),
      says: inLines(
        'betalende (klanten|lezers)|om (verder|door) te lezen',
        'lees (verder|door|onbeperkt|het hele)[^.]{0,20}(met|voor|als)',
        'je (hebt|kunt) nog[^.]{0,30}(artikel|gratis)|(maandelijks|elk moment|altijd) opzegbaar',
        '(eerste|\\d+) (maand|weken|week|maanden) (gratis|voor)|word (abonnee|lid)|neem een abonnement',
        '(\\d+|een|één|twee|drie|vier|zes) (dag(en)?|we(ek|ken)|maand(en)?) (gratis|voor|proberen|lang|op proef)',
        '(probeer|lees|test)[^.]{0,20}(gratis|\\d+ (dagen|weken|maanden)|een maand)',
        'proef(abonnement|periode|maand|lezen)\\p{L}*|(zit nergens|zonder verplichting)|digitaal abonnement',
        '(alleen|exclusief|uitsluitend) voor\\b',
        '(al )?vanaf (slechts )?(€ ?\\d|\\d[\\d.,]* ?(euro|cent)|één euro|een euro)[^.]{0,20}',
        '(€ ?\\d[\\d.,]*|\\d[\\d.,]* ?(euro|cent)|één euro) (per|in de|elke) (maand|week|jaar)',
        'voor de (helft|prijs van)|halve prijs|(goede |onafhankelijke )?journalistiek (is niet|kost)',
        '[\\p{L}\\d]+ (van (de |je )?[\\p{L}\\d]+ )?(gratis |vrije )+(artikel|verha|stuk|tekst)\\p{L}*',
        '[\\p{L}\\d]+ van (je |de )?[\\p{L}\\d]+ (gratis )?(artikel|verha|stuk|tekst)\\p{L}*',
        '(gratis|vrije|laatste gratis) (artikel|verha|stuk|tekst)\\p{L}*[^.]{0,30}(over|op|gelezen|gebruikt|tot|deze|verbruikt|te gaan)',
        'nog [\\p{L}\\d]+ (gratis )?(artikel|verha|stuk|tekst)\\p{L}*|(limiet|maximum) (\\p{L}+ )?bereikt',
        '(hebt|heb|heeft) deze (maand|week)[^.]{0,30}(artikel|verha|stuk|tekst)\\p{L}*',
        '(\\d+|een|één|twee|drie|vier|zes|acht) (dag|we[ek]|maand|jaar)\\p{L}*[^.]{0,16}(gratis|kosteloos|proberen|onbeperkt|voor (€ ?)?(\\d|één|een euro)|zonder|volledige toegang|lezen)',
        '(gratis|proef)( )?(week|maand|abonnement|periode)',
        '(je|de|uw) eerste (\\p{L}+ )?(dag|we[ek]|maand|jaar)\\p{L}*|(daarna|dan|vervolgens) (€ ?)?\\d[\\d.,]*',
        '^(dat was|dit is|dit was) (je|uw|een van je) (laatste|eerste|tweede|derde|drie|vijf)',
      ),
      labels: 'plus-?artikel|(ik ben )?(al )?abonnee|word lid|alleen voor abonnees|premium|probeer nu',
    },
    signup: {
      asks: inLines(
        'kies|log|meld|registreer|maak|aanmelden|word|vul|stel|vertel|rond|bevestig|gebruik|begin|koppel',
        'ontgrendel|inloggen|heb je|heeft u|bent u|ben je',
      ),
      things:
        'wachtwoord|account|lid|gratis|om (verder|door|dit|te)|login|code|registratie|e-?mailadres|toegang|profiel|gegevens|sessie',
      says: inLines(
        '^ja, ik ontvang graag|(ik )?ga akkoord met de [^.]{0,14}voorwaarden|^(je|uw) sessie is verlopen',
        'wachtwoord van (minstens|minimaal)|(al|reeds) (lid|abonnee|een account|geregistreerd|klant)',
        'log (in|hier)|maak (een|je) (gratis )?account|registreer (gratis|nu|je|hier)',
        '(gratis|eenmalig|snel|direct|nu|hier) (te )?(registreren|aanmelden|inloggen)',
        '(een |jouw |uw )?gratis account',
        '(ga verder|doorgaan|inloggen|log in) met (google|apple|facebook|je|uw|een)',
        '(nieuw hier|nog geen account|heb je al een account|al lid|heeft u al een account)\\?',
        'om (verder te lezen|dit artikel)|word (gratis )?lid|(in|uit)gelogd',
        '(welkom terug|wachtwoord (vergeten|kwijt|invullen))',
        '(een|je|uw) (\\p{L}+ )?(account|profiel|login) (aan|bij|om|en|te|nodig|instellen|in)',
        'eenmalig(e)? (aanmelden|registr\\p{L}+)|(duurt|kost)[^.]{0,20}(seconden|minuut|minuutje|niets)',
        'zo (geregeld|gedaan|gepiept)|abonnee\\p{L}* (kunnen|heeft|heb je|lezen|krijgen)',
        '(kost niets|zonder te betalen|zonder kosten)',
      ),
      labels: 'mijn account|inloggen|log in|aanmelden|account aanmaken',
    },
    notifications: {
      asks: 'druk op|zet|ontvang|activeer|sta|mis|volg|tik|stel|zullen we|we (geven|sturen|laten)|wil|krijg|blijf|weet',
      things:
        'ster|de bel|\\p{L}*(melding|bericht|notificatie|alert)(en|s)?|seintje|belletje|onderwerp|telefoon|laatste nieuws',
      says: inLines(
        '^mag [^.]{2,30} je meldingen sturen|(pas dit aan|wijzig dit) in',
        '(tik|druk|klik) op (de|het) (ster|hart|bel)\\p{L}*|we (seinen|laten|geven|waarschuwen) (je|u)',
        '(zet|schakel)[^.]{0,20}(meldingen|notificaties|pushberichten)[^.]{0,8}(aan|in)',
        '(ontvang|krijg|sta) (\\p{L}+ ){0,3}(meldingen|notificaties|pushberichten|alerts)',
        '(push|nieuws)(meldingen|berichten|alerts)|mis (niets|geen)',
        '(we|wij) (geven|sturen|laten)[^.]{0,20}(seintje|bericht|weten|melding)',
        '(push\\p{L}*|meldingen|notificaties)[^.]{0,24}(aan|staan uit|uitgeschakeld|in)',
        '(meteen|direct) op je telefoon|als eerste',
      ),
      labels: 'meldingen aanzetten|niet nu',
    },
    cookie: {
      asks: 'accepteer\\p{L}*|weiger\\p{L}*|gebruik\\p{L}*|toestaan|wij|we|moet|moeten|kies|laden|tonen|hebben|plaatsen|jouw|je|uw',
      things: 'cookie\\p{L}*|toestemming|privacy\\p{L}*|derden|apparaat|inhoud van|instellingen|browser',
      says: inLines(
        'omdat (je|u) [^.]{0,12}cookies [^.]{0,12}(geweigerd|geaccepteerd)',
        '(kaart|video|inhoud) (vereist|vraagt) (je|uw) toestemming|(wij|we) gebruiken[^.]{0,20}cookies',
        '(deze|onze) (web)?site gebruikt|om deze (inhoud|content|video|post) te (tonen|bekijken|zien)',
        '(jouw|je|uw) (cookie\\p{L}*|toestemming|privacy\\p{L}*|keuze)|informatie op (je|uw) (apparaat|telefoon)',
        'inhoud van (derden|\\p{L}+)|(gebruikt|gebruiken|plaatst) cookies',
      ),
    },
    donation: {
      asks: 'steun|doneer|help|word|geef|trakteer|laat|missen|leven|dank|maken|bedankt',
      things: inLines(
        'donatie|donateur|onze (journalistiek|redactie)|ons (werk)?|onafhankelijke journalistiek|gift|fooi|koffie',
        'bijdrage|lezers|euro|stichting|aandeelhouders|vriend van|bedrag',
      ),
      says: inLines(
        'advertentievrij dankzij|voor iedereen (open|vrij|gratis)|steun (ons|onze|onafhankelijke)|(jouw|uw|je) (donatie|steun|bijdrage)',
        'doneer nu|(elke|iedere) (euro|gift|bijdrage|donatie)|dank aan iedereen|(laat|geef) (dan )?een fooi',
        'trakteer (ons|onze)|(geen|zonder) (eigenaar|aandeelhouders|betaalmuur)|zonder winstoogmerk',
        '(word|wees) (vriend|donateur|steunlid)|(uw|jouw|je) gift|help(en)? (mee|ons|de)',
      ),
      labels: 'doneer( nu)?|steun ons',
    },
    follow: {
      asks: 'volg|like|abonneer|word|vind|bezoek|voeg|praat',
      things: `${NETWORKS}|ons (kanaal|account)|onze (pagina|groep|kanalen)`,
      says: inLines(
        'herbekijk (via|op) |^kijk [^.]{0,40}naar de uitzending|voorkeursbron|(hoor|beluister|luister naar) ons|waar je (ook )?luistert|ons (\\p{L}+-?)?kanaal',
        `(ook )?op (${NETWORKS})`,
        '(zitten|zijn|is|vind je|staat|te vinden)[^.]{0,16} op (whatsapp|telegram|facebook|instagram|tiktok|bluesky|threads|youtube|mastodon|linkedin|discord|x)\\b',
        '(onze|de|deze) (\\p{L}+ )?podcast\\b[^.]{0,30}(luister\\p{L}*|via|op|overal|waar|abonne\\p{L}+|spotify|apple)',
        'op de podcast|(vind|volg|like|zoek) (je )?ons|(voorkeurs|betrouwbare )?bron (in|toe|bij)|voorkeursbron',
        'als bron|(whatsapp|telegram|facebook|youtube)-?(kanaal|groep|community|pagina)',
        '(kom|doe|schuif) (erbij|eens langs|binnen|aan)|(meer|alle) \\p{L}+\\?? (volg|op) @?\\w+|@\\w{3,}',
        'op (whatsapp|telegram|instagram|tiktok|youtube) –|via (whatsapp|telegram)\\b[^.]{0,20}(meld|aan)',
      ),
      labels: 'volg de auteur|volg( ons)?',
    },
    advertisement: {
      says: inLines(
        'product advertising api',
        '(lees verder|tekst gaat (verder|door)|artikel gaat (verder|door))[^.]{0,20}(na|onder)[^.]{0,12}(advertentie|reclame)',
        'affiliate-?links?',
      ),
      labels: inLines(
        'publireportage|partnerbijdrage',
        'adv|(lees|verder) zonder (advertenties|reclame)|(verwijder|verberg) advertenties|aangeboden door.{2,40}',
        'met steun van.{2,30}|.{0,50}commissie (voor|op|over|bij) (aankopen|bestellingen).{0,30}',
        '.{0,24}(betaald|gefinancierd|draait) (door|met|uit|op) (advertenties|reclame)',
        '(bericht|boodschap|inhoud) van (een|onze) (partner|sponsor|adverteerder)s?|hier kan (jouw|uw|je) .{0,24}',
        '(de )?(advertentie|reclame) .{0,16}\\d+ second.{0,4}|waarom (zie|krijg) (ik|je|u) .{0,24}',
        '(betaald|gefinancierd|mogelijk gemaakt) door.{0,40}|(een )?(boodschap|bericht) van (onze|een).{0,24}',
        'adverteren|advertentie.{0,20}|gesponsord.{0,30}',
        '(betaalde|commerciële) (inhoud|bijdrage|samenwerking).{0,20}|in samenwerking met.{0,30}|branded content',
        allOf(
          inLines(
            'advertenti\\p{L}+|reclame|gesponsord\\p{L}*|sponsor\\p{L}*|betaald\\p{L}*|commercieel|commerciële',
            'affiliate\\p{L}*|partner\\p{L}*|advertorial|ingezonden',
          ),
          inLines(
            'de|het|een|dit|deze|van|voor|door|onze|in|met|en|bevat|zijn|is|artikel|bericht|mededeling|boodschap',
            'links?|inhoud|samenwerking|bijdrage|content',
          ),
        ),
      ),
    },
    share: {
      says: 'deel (dit|deze|op|via|het)[^.]{0,24}|link (kopiëren|gekopieerd)',
      labels: inLines(
        'delen op|(voorlezen|audioversie|be?luister)( (naar )?(dit )?artikel)?(.{1,4}\\d+ min.{0,8})?|printen',
        'bewaar (dit artikel )?voor later|lettergrootte.{0,8}|delen|bedankt voor het lezen',
        '\\d+ ?min(uten)?\\.? lees(tijd|werk)|leestijd.{0,14}|luister(tijd)?.{0,14}',
        'deel (dit |het )?(artikel|verhaal|bericht)|ken je iemand.{0,40}',
        'deel( dit artikel| op \\p{L}+| via \\p{L}+)?|kopieer link|reageer',
      ),
    },
    comments: {
      says: inLines(
        'taalfout(en)?|^meld (een|deze) \\p{L}*fout|^(de )?reacties (zijn|blijven) (gesloten|uitgeschakeld)',
        '(was|is) (dit|deze \\p{L}+|dit \\p{L}+) (nuttig|handig|behulpzaam)',
        '(laat|plaats|schrijf|geef) (een|je|uw) (reactie|mening)|praat mee|^(\\d[\\d.]*|alle|toon) reacties?\\b',
        'reageren is|(laat het|vertel het|zeg het|laat het ons)[^.]{0,12}(weten|ons|hieronder|reacties)',
        'wat vind (jij|u)|(stuur|schrijf|mail) ons',
        '(weet|heb|heeft|ben) (u|je|jij)[^.?]{0,40}(hiermee|meer over|tip|verhaal voor ons|mee te maken|eens met)',
        'fout gezien|contact (op )?met onze|bel (de redactie|ons)',
      ),
      labels: inLines(
        'wees de eerste.{0,24}',
        'reageer als eerste|tip de redactie',
        '[\\d.,/ (–-]*(van |uit )?[\\d.,]+ (stem(men)?|beoordeling(en)?|recensies?) ?\\)?',
        '(alle )?reacties (bekijken|lezen|tonen|openen|plaatsen)|\\d* ?reacties?( \\(?\\d+\\)?)?|reageer',
        'praat mee',
      ),
      things: 'reacties?|lezersbrief|verslaggevers?|redactie|columnist|hieronder',
      asks: 'stuur|laat|vertel|zeg|weet u|heb jij|heb je|ben je|neem|bel|meld|toon|vind jij|fout',
    },
    continue: {
      says: '(artikel|tekst|verhaal) (gaat|loopt) (verder|door)|lees (verder|door) (onder|na|hieronder)',
      labels: inLines(
        'volgende pagina(:.{0,80})?|pagina \\d+ (van|/) \\d+|.{0,24} wordt geladen',
        '.{0,40}(na|onder|achter) (de|het|deze) (tweet|grafiek|\\p{L}*kaart|galerij|infographic)',
        'straks meer.{0,24}|meer (hier)?onder.{0,10}|lees het (hele|volledige) (stuk|verhaal)',
        '(\\+ ?)?(hele )?artikel (open|uit)(klappen|vouwen)|(verder|vervolg|lees verder) op pagina \\d+',
        'scrol\\p{L}* verder|meer (laden|tonen)|naar boven|sluiten?|print',
        '(het artikel|de tekst|het verhaal|het bericht) (gaat|loopt|wordt)[^.]{0,20}(verder|door|vervolgd).{0,30}',
        '(lees|ga) (verder|door) (onder|na|hieronder).{0,30}|(tekst|artikel) (gaat verder|loopt door).{0,30}',
        '(na|onder) de (advertentie|reclame).{0,20}|scrol.{0,30}|terug naar boven',
        '(dit|het) artikel (gaat|loopt|wordt).{0,40}|(einde|begin) (van de )?(advertentie|reclame)',
        '(sla|overslaan) .{0,30}|verder (lezen|onder).{0,20}',
        allOf(
          inLines(
            'verder\\p{L}*|lees|lezen|vervolg\\p{L}*|scroll?|scrollen|doorlezen|door|toon|tonen|bekijk|sla|overslaan',
            'uitklappen|hieronder',
          ),
          inLines(
            'de|het|een|dit|deze|in|op|onder|na|naar|van|voor|over|en|u|je|gaat|loopt|hele|volledige?|rest|meer|alles',
            'artikel|tekst|verhaal|bericht|stuk|pagina|advertenties?|reclame|nieuwsbrief|video|foto|foto.s|afbeelding',
            'galerij|grafiek|kaart|podcast|klik|tik|hier|om|te|beneden|boven|volgende',
          ),
        ),
      ),
    },
    tags: {
      labels: inLines(
        'inhoudsopgave|(in dit artikel|op deze pagina)|(onderwerpen|tags?)(\\s*[:：].{0,200})?',
        '(trefwoorden|thema.s|meer over|labels|rubriek)(\\s*[:：].{0,200})?',
      ),
    },
    copyright: {
      says: inLines(
        '^(de |deze )?(meningen?|opinies?|standpunten?)[^.]{0,40} van de (auteurs?|schrijvers?)\\b',
        '^(de|deze) samenvatting (hierboven|hieronder)|^(eerder|eerst|oorspronkelijk) (verschenen|gepubliceerd)',
        '(valt|vallen|rust|beschermd)[^.]{0,20}auteursrecht\\p{L}*|(klopt er iets|iets) niet\\?',
        '(foutje?|fout) (gezien|gezien\\?|ontdekt|gevonden)|overnemen[^.]{0,40}(toestemming|verboten)',
        '^(dit|deze|de|het) (\\p{L}+ ){0,3}(is|werd|wordt) [^.]{0,24}(ai\\b|kunstmatige intelligentie|automatisch|computerstem|synthetisch\\p{L}*)',
        'rechten voorbehouden|(niets|geen)[^.]{0,50}(overgenomen|gekopieerd|verveelvoudigd)',
        '(overname|kopiëren|verspreiding)[^.]{0,40}(verboten|niet toegestaan|toestemming)',
        'zonder (schriftelijke |voorafgaande )?toestemming|^copyright|^©',
        '^(dit|het) (artikel|stuk|verhaal|bericht)[^.]{0,16} (verscheen|is (eerder|oorspronkelijk)|werd (eerder|oorspronkelijk))',
        'creative commons|op (deze|dit|alle|onze) \\p{L}+[^.]{0,20}(rust|berust)\\p{L}* \\p{L}*',
        '(met (dank aan|toestemming van)|overgenomen (met|uit))',
      ),
      labels: inLines(
        '(stel een correctie voor|correctie voorstellen)',
        '(gegevens|data|grafiek|kaart|tekst|illustratie)\\s*: ?.{2,50}|©.{0,60}',
        '(bron|bronnen|beeld|foto.?s?|copyright)\\s*: ?.{2,40}',
      ),
    },
    'author-box': {
      labels: inLines(
        '(sport|cultuur|politiek|economie|regio)?redacteur|verslag(gever|geefster)',
        '(over )?de makers?|(anp|belga|afp|reuters)([ /-]+(anp|afp|reuters|ap))*|correspondente? (in )?\\p{L}+( \\p{L}+)?',
        'de auteur is ([\\p{L}-]+ ){0,2}(hoogleraar|docent|onderzoeker|econoom|jurist|arts)[^.]{0,60}\\.?',
        "door [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,3}|gepubliceerd(?=.*\\d).{0,40}|(over )?de auteurs?",
        'van onze (redactie|verslaggever|correspondent).{0,30}',
        "([\\p{L}.’'-]+ ){1,3}[\\p{L}.’'-]+, ((\\p{L}+ ){0,3}\\p{L}*(verslaggever|redacteur|correspondent|auteur|chef|journalist|columnist)).{0,24}",
      ),
      says: inLines(
        '^de (auteur|schrijver) (is (\\p{L}+ )?(hoogleraar|docent|onderzoeker|lid|voorzitter|directeur)|doceert|werkt) ',
        '^over de (schrijver|auteur|journalist|maker)',
        'is (\\p{L}+ ){0,4}(verslaggever|verslaggeefster|redacteur|journalist|journaliste|correspondent|correspondente|columnist|columniste|chef|medewerker)',
        '^auteurs? ?:[^:]{3,60}$',
        '^(met )?medewerking( van|:)|^(eind)?redactie\\s*:|schrijft sinds \\d{4}|woont (met|in)',
        'mail(en kan)? naar|bereikbaar (via|op)|(meer|alle artikelen) van',
      ),
      things: inLines(
        '(\\p{L}+-?)?(verslaggever|verslaggeefster|redacteur|redactrice|journaliste?|correspondente?|columniste?|auteur|hoofdredacteur|chef|fotograaf|criticus|medewerker|schrijver)',
        '(over|uit|vanuit|voor) \\p{L}+|onze \\p{L}+|column|@\\S+',
      ),
      asks: 'is|schrijft|doet|volgt|werkt|kwam|woont|maakt|bericht',
    },
  },
});
