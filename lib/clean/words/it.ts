/** Italian. */
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/it';
import { NETWORKS } from './networks';

/** How many, of articles or of days. */
const FEW = '(\\d+|un[oa]?|due|tre|quattro|cinque|sei|sette|dieci|quindici|trenta|prim[oiae])';
const PERIOD = `${FEW}( prim[oi])? (giorn[oi]|settiman[ae]|mes[ei]|ann[oi])`;
const ARTICLE =
  '(articol[oi]|notizi[ae]|reportage|contenut[oi]|stori[ae]|lettur[ae]|test[oi]|video|post|inchiest[ae])';
const APP = '(apps?|applicazion[ei])';
const STORE = '(app ?store|google ?play|play store|appgallery|ios|android)';
const SUBSCRIBE = '(iscriv|abbon(?=at|ars|and|arti))\\p{L}*';
const REGISTER = '(registr(?=a|i\\b)|acced(?=[aei])|entra(?!\\p{L})|effettu[ai]|identific[ah])\\p{L}*';
const ROLE =
  '(giornalist[ai]|(vice)?(capo)?redat(tore|trice)|corrispondent[ei]|cronist[ai]|inviat[oai]|editorialist[ai]|collabora(tore|trice)( abituale)?|fotogra(fo|fa)|fotoreporter|reporter|(vice)?dire(ttore|ttrice)|caposervizio)';

/** What a button says: an imperative, or the reader's own words. */
const CALLS = inLines(
  'mi (iscrivo|abbono|registro|unisco|interessa)|(l[oa]|sì,?|ne) (voglio|approfitto)|voglio \\p{L}+',
  "(vedi|scegli|scopri|confronta|approfitta del?l?)( ?(il|i|le|l'|la|di più))? ?(offert[ae]|pian[oi]|abbonament[oi]|formul[ae]|prova)?",
  '(inizia|comincia|attiva|prova)( (la|ora|subito|gratis|senza rischi))*( prova)?( gratuita)?|sblocca',
  'approfittane|illimitato|(acquista|compra)( .{0,16})?',
  '(iscriviti|abbonati|registrati|unisciti|accedi|entra|continua|scopri|leggi)( (ora|subito|qui|gratis|gratuitamente|adesso|di più))?',
);

export default defineWords('it', {
  learnt,
  address: inLines(
    'tu|tuo|tua|tuoi|tue|ti|te|vi|voi|vostr\\p{L}+|lei(?= può| deve)',
    'sei (già|stato|abbonat\\p{L}|registrat\\p{L}|un|nuov\\p{L})|hai|vuoi|puoi|devi|trovi|avete|volete|potete',
    'la sua (privacy|iscrizione|e-?mail)|si (iscriva|registri|abboni|unisca)',
    '(acced|scopr|scaric|effettu|contribuisc|desider)[ai](?= (con|i|l|di|il)\\b)',
    '\\p{L}{3,}(iti|ati|eti)(?=[ ,.!:]|$)(?<=(iscrivi|registra|unisci|collega|informa|godi|segui|contatta|scrivi|aiuta|abbona|identifica|approfitta|ricorda|perder|iscriver|abbonar|registrar)ti)',
    '(scrivi|manda|lascia|dic|racconta|aiuta|sostieni|segui|porta|legger|offri|segnala|trovar|di)ci(l[oa])?',
    'segnalacelo|raccontacelo|seguiteci|ricevete|iscrivetevi',
  ),
  house: 'nostr\\p{L}*|noi|siamo',
  call: inLines(
    'qui|gratis|gratuit\\p{L}*|ora(?=[.!]|$)|subito|clicca\\p{L}*|oggi(?=[.!]|$)|quando vuoi',
    'in qualsiasi momento|senza (impegno|costi|vincoli|limiti|pagare|spendere)|anche|grazie|prima volta',
    'maggiori informazioni|benvenut\\p{L}|bentornat\\p{L}',
  ),
  own: inLines(
    'questo (riassunto|audio)|questa (sintesi|traduzione)|(nostro )?sondaggio|cruciverba|quiz',
    `(quest[oiae]|tutti (gli|i)|tutte le|altr[ie]|gli) ${ARTICLE}|(quest|l|dell|all)'articolo`,
    'quest[oa] (pagina|sito|mappa|tema|podcast)|(nostri|altri|i|dei) (lettori|sostenitori)|i nostri abbonati',
    'redazione|giornalismo|senza pubblicità|leggere (gratis|l|quest|tutt|senza)\\p{L}*|la lettura',
    'continua a leggere|archivio',
  ),
  narrative: inLines(
    '\\p{L}{3,}(?<!per|perci|cioè)ò',
    '(è|sono|ha|hanno|era|aveva) (\\p{L}+ )?(?!riservat|abbonat|registrat|iscritt|gratuit)\\p{L}{2,}(at|ut|it)[oaie]',
    'ha (detto|dichiarato|annunciato|spiegato)|secondo|era|erano|aveva|stato|stata|sarebbe|lui',
    'lei(?! può| deve)|loro|perché|milioni|mentre',
  ),
  wall: inLines(
    '(continua|prosegui)(re)? (a leggere|la lettura|nella lettura)|(articolo|storia|pezzo) (continua|prosegue)',
    '(riservat\\p{L}+|esclusiv\\p{L}+|solo) (agli|ai|per gli|per i|a|per) (\\p{L}+ )?(abbonati|soci|iscritti|utenti registrati|chi ha un abbonamento)',
    '(leggi|leggere|apri|acquista) (solo )?questo (articolo|pezzo)',
    "quest(o|a) (articolo|inchiesta|pezzo) è (riservat\\p{L}+|per)|(tutto l'|intero )articolo",
    'articolo (completo|integrale|per intero|intero|premium)',
    '(limite|numero( massimo)?) di (articoli|contenuti)|esaurito gli articoli',
    "(letto|leggere) \\d articoli gratis|sblocca\\p{L}*|(leggere|leggi) il resto|resto dell'articolo",
    'arrivare in fondo|consultazione integrale',
    '(finisce|termina|fine)( qui)?( della| la)? parte (gratuita|aperta|libera|leggibile)',
  ),
  trade: inLines(
    'newsletter|abbona\\p{L}+|disdir\\p{L}+|disdett\\p{L}+|paywall|app|applicazion[ei]|podcast|streaming',
    'password|notific\\p{L}+',
  ),
  distractions: {
    newsletter: {
      asks: inLines(
        `${SUBSCRIBE}|ricev\\p{L}*|${REGISTER}|inseris\\p{L}*|resta(re)?|rimani|scopri|leggi|non perder\\p{L}*`,
        'vuo[il]e?|attiva|lascia\\p{L}*|scegli|controlla|acconsento|unisci\\p{L}*',
        'ogni (mattina|giorno|settimana|lunedì|venerdì|sabato|domenica|mese)|arriv\\p{L}+',
      ),
      things: inLines(
        'newsletters?|mailing list|(tua |sua |indirizzo |per |una |via )(e-?mail|mail)|posta( elettronica)?',
        'aggiornamenti|comunicazioni|rassegna( stampa)?|lettera d\\p{L}+ \\p{L}+',
      ),
      says: inLines(
        'non (dimentica|perder)\\p{L}*[^.]{0,20}newsletter|prendi visione|casella di consenso',
        'nella (tua|vostra|sua) (casella|mail|e-?mail|posta)|(nostra|nostre) (newsletters?|mailing list)',
        'alla newsletter|la (tua|sua) (e-?mail|mail)|cancellart[ie]|(ti|vi|le) (scriv|mand|invi|avvis)\\p{L}+',
        '(ricevi|ricevere|ricevete|riceverai|riceverla)[^.]{0,40}(newsletter|mail|posta|riassunto|fatti|titoli|selezione|notizie|comunicazioni|aggiornamenti|una volta)',
      ),
      labels: `(le nostre )?newsletters?|(la )?rassegna (del mattino|stampa)|lettera del? .{0,24}|a colazione con noi|${CALLS}`,
    },
    'app-promo': {
      asks: inLines(
        'scaric[ah]\\p{L}*|installa\\p{L}*|apri|prova|legg[aei]\\p{L}*|us[ai]|disponibile|inquadra|continua',
        'ottieni|ascolta|aggiungi|porta\\p{L}*|passa|puoi|ancora|vai',
      ),
      things: inLines(
        `${APP}|${STORE}|qr code|codice qr|schermata home`,
        '(tuo|sul|il|al|con il) (telefono|cellulare|smartphone|tablet)|in tasca|download',
      ),
      says: inLines(
        `(la nostra|nostra) ${APP}|scarica (la|l'|gratis)[^.]{0,16}app`,
        "(su|da|dall'|sull') ?(app store|google play)",
        `(nell'|dall'|con l'|all'|usa l')(app|applicazione)(?! (del|comunale))|in tasca|^${APP}`,
        `${STORE} (e|o) ${STORE}`,
      ),
      labels: inLines(
        `le nostre app|(scarica(l[ao])?|apri|installa|ottieni|vai|disponibile|scopril[ao])( ?(l'|nell'|all'|su|sull'|dall'))?( ?(${APP}|${STORE}|huawei appgallery))*`,
        `((la nostra|${APP} per|per|versione) )?(${APP}|iphone( e ipad)?|ipad|${STORE}|tablet)`,
      ),
    },
    related: {
      says: inLines(
        '^(continua|prosegui)( con)?\\s*:|^(altri|tutti gli|articoli) (articoli|correlati)',
        "^(questo|questa|quest'\\p{L}+) ?(articolo|testo|reportage|intervista|inchiesta|puntata|pezzo)? ?(fa parte|è parte|è tratt[oa]|appartiene|esce)",
        '^([▶►→»>•*-]\\s*)?(leggi (anche|pure|qui|tutto)|guarda (anche|il video)|vedi anche|approfondi\\p{L}*|per (approfondire|saperne di più)|articoli correlati)[^.:]{0,16}[:|–—>-]?',
      ),
      labels: inLines(
        'articolo (precedente|successivo)',
        '(cruciverba|sudoku|quiz) del giorno|mettiti alla prova|i più (letti|visti|commentati)',
        'consigliati( per (te|voi))?|dall.archivio|in diretta|(le )?ultim[ei] (notizie|news) d.{0,24}',
        'leggi (anche|di più|tutto|qui|pure)',
        '(articoli|notizie|contenuti|storie) (correlat[ie]|simili|consigliat[ie]|più lett[ie])',
        '(ti )?potrebbe(ro)? (interessart?i?|piacerti)( anche)?|da non perdere|altro (su|da|in)[^.]{0,24}',
        '(sullo|dello) stesso (tema|autore|argomento)',
      ),
    },
    paywall: {
      asks: inLines(
        `${SUBSCRIBE}|prov[ai]\\p{L}*|attiva|sblocca\\p{L}*|acced[aei]\\p{L}*|scopr[ai]|continua\\p{L}*`,
        'prosegui\\p{L}*|scegli|approfitta\\p{L}*|sosten[eg]\\p{L}*|sostieni|sfoglia|acquista|torna|unisci\\p{L}*',
        'si unisca|legg[aei]\\p{L}*|vuoi|hai letto|al costo|per (leggere|accedere|continuare)|solo fino|poi',
      ),
      things: inLines(
        'abbonament\\p{L}*|abbonat[oiea]|accesso (illimitato|completo|a tutto)|premium|al (mese|anno)|prova',
        'offert\\p{L}*|pian[oi]|formula|senza (limiti|vincoli)|\\d[\\d.,]* ?(€|euro)',
        `tutt[ie] (i|gli|le) (nostr[ie] )?(${ARTICLE}|analisi)|contenuto integrale|(quest|questo |l)'?${ARTICLE}`,
        'edizione cartacea|giornale completo|analisi',
      ),
      says: inLines(
        '^solo (per )?oggi:|ultim[oi] articol[oi] gratuit[oi]',
        '(primo|secondo|terzo|ultimo) (articolo|testo|contenuto) (omaggio|gratuito|gratis|in regalo)',
        'clienti paganti|finito gli articoli',
        '(studenti|insegnanti|docenti|under \\d+)[^.]{0,30}(prezzo|tariffa|%|euro|€)|prova senza spese',
        'tutto gratis|il resto è per|si abboni|abbonati (ora|subito|per|a|e|con)',
        '(riservat|esclusiv)\\p{L}+ (agli|per gli|ai)|contenuto (riservato|esclusivo|premium)',
        'per (continuare|proseguire) (a leggere|la lettura)',
        `(ti|vi|le) (rest|rimang|rimborsi|regali)\\p{L}*[^.]{0,20}(${ARTICLE}|leggere|gratis|$)`,
        `(hai|ha|avete) (letto|raggiunto|esaurito|consumato)[^.]{0,40}(${ARTICLE}|limite)`,
        `${ARTICLE} (gratuit\\p{L}+|gratis|rimanent[ei]|lett[ie] su)|disdi\\p{L}+`,
        'annull\\p{L}+ (quando|in qualsiasi)|senza (vincoli|impegno|carta|rischi|inserire)',
        '(a|da) (soli |partire da )?\\d[\\d.,]* ?(€|euro)[^.]{0,6}(mese|anno)',
        'accesso (illimitato|completo|a tutto)|(le nostre|nostri) (offerte|abbon\\p{L}+|analisi)',
        `${PERIOD}( è| di accesso( \\p{L}+)?|:)? (gratis|di prova|a (soli )?\\d|a metà|gratuit\\p{L}+|senza)(?! (per|ai|agli))`,
        '(primi|prime) \\d+ giorni[^.]{0,8}offr|prova(lo)? (gratis|gratuita|gratuitamente|per|\\d|\\p{L}+ senza)',
        'periodo di prova|(poi|dopo) (solo )?\\d[\\d.,]* ?(€|euro)|metà prezzo|non ti (verrà|sarà) addebitat',
        "abbonamento (digitale|mensile|annuale|premium)|(serve|necessario) un abbonamento|con l'abbonamento",
        `(il resto|l'?\\d+ ?%) (del|dell|di)[^.]{0,10}${ARTICLE}|offerta di \\p{L}+`,
        '(sconto del )?\\d+ ?% (di sconto|per)|gratis fino|gratis per (un|\\d)|al costo di un caffè',
      ),
      labels: inLines(
        `(riservato|contenuto)( (agli abbonati|premium|esclusivo))?|(esclusiv[oa]|premium)|${PERIOD} gratis`,
        `continua a leggere|${ARTICLE} rimanenti.{0,6}|offerta di \\p{L}+|${CALLS}`,
      ),
    },
    signup: {
      asks: inLines(
        `scegli|imposta|${REGISTER}|${SUBSCRIBE}|crea|apri|unisciti|diventa|complet[ai]|inseris\\p{L}*|compila`,
        'verifica|attiva|identifica\\p{L}*|prosegui|serve|dicci|hai dimenticato|riprova|basta|con il tuo',
      ),
      things: inLines(
        'password|account|profilo|senza (costi|pagare)',
        'per (leggere|continuare|proseguire|commentare|accedere|sbloccare|vedere|salvare)|login|l.accesso',
        'accesso( digitale)?|credenziali|nome utente|utenti|registra(rti|rsi|ti|zione)|iscritti|modulo|sessione',
        'preferiti|più tardi|(il|questo) (reportage|resto)|l.articolo( (completo|intero))?',
      ),
      says: inLines(
        'accetto (i termini|le condizioni)|^la (tua )?sessione è scaduta',
        '(sei |hai |è )?già (registrat[oa]|abbonat[oa]|un account|iscritt[oa])',
        'non (hai|sei) (ancora )?(un account|registrat[oa]|effettuato)|password dimenticata',
        'registrati (gratis|ora|subito|qui|per|in|con)|accedi (ora|qui|per|con)',
        '(crea|apri) (un|il tuo) (account|profilo)|(la )?registrazione (è )?(gratuita|gratis|richiede)',
        'account gratuito|(lettori|utenti) registrati|(basta|devi) (registrar|acceder|iscriver)\\p{L}*',
        "(continua|accedi|entra) con (google|apple|facebook|la tua|l'e-?mail|le sue)",
        'nuov[oa] (qui|lettore|utente) ?\\?|devi (essere )?(registrat\\p{L}|accedere|effettuare)',
        "effettu[ai](re)? (il login|l'accesso|di nuovo l)|diventa (un )?(membro|lettore|dei nostri)",
        'unisciti (a|alla|ai)|(la|tua) sessione',
        '^quest[oa] (pagina|contenuto|articolo)[^.]{0,30}(iscritt|registrat|abbonat)\\p{L}*',
        'agli (iscritti|utenti registrati)',
      ),
      labels: inLines(
        'accesso|registrazione( gratuita)?|login|entra( in .{0,20})?|crea( un)? (account|profilo)',
        '(il mio|il tuo) (account|profilo)|diventa dei nostri|ancora un passo',
        `(fine|avanti|riprova|recuperala|bentornato|invia di nuovo)|password dimenticata\\??|${CALLS}`,
      ),
    },
    notifications: {
      asks: inLines(
        'tocca|premi|attiva\\p{L}*|ricev[ei]\\p{L}*|consenti|non perder\\p{L}*|vuoi|segui|avvisami|clicca|scegli',
        'sii|inviarti|crea|accett[ao]|ti',
      ),
      things: 'notific\\p{L}*|avvis[oi]|alert|(la )?campan(a|ella)|ultim.ora|aggiornamenti',
      says: inLines(
        'notifiche sono (disattivate|bloccate)|(tocca|premi) (la|il) (stella|cuore|campan\\p{L}+)',
        '(attiva|attivare|consenti|ricevi|ricevere|abilita|autorizza)[^.]{0,20}(notific\\p{L}+|avvis\\p{L}+|alert)',
        'notifiche (push|in tempo reale|del browser)|(sii|essere) (il|la|tra i) prim\\p{L}',
        'ti (avvert|avvis|segnal|mand)\\p{L}+',
      ),
      labels: 'attiva( (le )?(notifiche|avvisi)| gli avvisi)?|non ora|sì(,? voglio)?',
    },
    cookie: {
      asks: inLines(
        'accett[aio]\\p{L}*|rifiut\\p{L}*|utilizz\\p{L}*|us[ai]|usiamo|gestisci|consenti|serve|archiviamo',
        'cambia\\p{L}*|per (vederl|mostrar|visualizzar)\\p{L}',
      ),
      things:
        'cookies?|privacy|(tuo|il|suo|senza) (consenso|permesso|dispositivo)|(tue|le) preferenze|contenuto bloccato',
      says: inLines(
        'in base alle (tue|sue) preferenze|perché (hai|ha) rifiutato[^.]{0,12}cookie',
        '(mappa|video|contenuto) richiede (il tuo |il suo )?consenso|tua (riservatezza|privacy)[^.]{0,30}priorità',
        'fornit[oa] da (terzi|un|altri)|(utilizziamo|usiamo|utilizza)[^.]{0,30}cookies?',
        '(questo|il nostro) sito (usa|utilizza)|accett\\p{L}+ (tutti|i (nostri )?cookie)|informativa sui cookie',
        '(il )?(tuo|suo) consenso|contenuto bloccato|continua senza accettare|hai rifiutato i cookie',
        'rispettiamo la (tua|sua)',
      ),
      labels: inLines(
        '(il|la|questo|questa) .{3,40} (in base alle (tue|sue) preferenze|perché (hai|ha) rifiutato).{0,20}cookie\\.?',
        'impostazioni (dei )?cookie|accetta (tutto|tutti)|continua senza accettare',
      ),
    },
    donation: {
      asks: inLines(
        'sostieni|sosten\\p{L}+|don[ai]|aiuta\\p{L}*|contribuisc[aio]|fai|supporta|offri\\p{L}*|unisciti',
        'con il tuo|abbiamo bisogno|viviamo|grazie|perché',
      ),
      things: inLines(
        'donazion[ei]|(nostro|il) (giornalismo|lavoro)|giornalismo \\p{L}+',
        'informazione (libera|indipendente|gratuita)|contributo|sostegno|sostenitori|indipendenti|un caffè',
        '(ai|dei|nostri) lettori|chi ci legge|inchieste|gratuit[ei]|5 per mille|fine mese',
      ),
      says: inLines(
        '(niente|nessun|senza) (padron|azionist|editor)\\p{L}+|da(cci|teci) una mano|apert[oa] a tutti',
        'fai una donazione|(la tua|ogni|il tuo|il suo|un tuo) (donazione|sostegno|contributo|aiuto)|dona ora',
        'aiutaci|offrici|ci (aiuta|mancano)|viviamo (di|grazie)|5 per mille',
      ),
      labels: 'don(a|azione mensile)( ora)?|sostieni(ci)?( .{0,20})?',
    },
    follow: {
      asks: inLines(
        'segui\\p{L}*|unisciti|iscriv\\p{L}+|metti|aggiungi|trov[ai]\\p{L}*|resta\\p{L}*|entra|ascolta',
        'scriv[ei]\\p{L}*|guarda|scegli|siamo|può|ricorda\\p{L}*|ora|anche',
      ),
      things: inLines(
        `${NETWORKS}|x|spotify|spreaker|apple podcasts|twitch`,
        'nostr[oaie] (canale|pagina|gruppo|social|podcast|profilo|server)|social|font[ei] preferit[ae]',
        'piattaforme|@\\w+',
      ),
      says: inLines(
        '(tra|fra) le tue fonti (preferite)',
        '(ci ascolti|ascoltaci|ci trovi|ci vedi|cercaci) (alla|in|su|anche|ovunque)|ovunque ascolti',
        `(vieni a )?salutarci|salutaci|segui(ci|teci)|segui(te)?[^.]{0,30} su (x|${NETWORKS})`,
        `(nostro|al) canale( (${NETWORKS}))?|font[ei] preferit[ae]|mi piace alla nostra|(nostri|sui) social`,
        `(siamo|trov\\p{L}+|arrivano|anche|sono) (anche )?su (x|${NETWORKS})|ci (seguono|trovi|trovate)`,
        'disponibile sulle (principali )?piattaforme|scrivici su|restiamo in contatto',
        '^(il|questo|il nostro) podcast[^.]{0,30}(piattaforme|ascolta|disponibile)\\p{L}*',
      ),
      labels: 'seguici( su.{0,20})?|segui( .{0,20})?|restiamo in contatto',
    },
    advertisement: {
      says: inLines(
        'product advertising api|(compri|compra|comprate|acquist\\p{L}+)[^.]{0,40}(commissione|link|provvigione)',
        "(l'articolo )?(continua|prosegue)[^.]{0,20}(dopo|sotto) (la |questa |l')?(pubblicità|annuncio)",
        'link di affiliazione|contenuto (sponsorizzato|offerto)',
      ),
      labels: inLines(
        'adv|(informazione|annuncio) pubblicitari[oa]|(rimuovi|elimina) la pubblicità',
        '(naviga|leggi) senza (la )?pubblicità|(sponsorizzato|presentato|offerto) da.{2,40}',
        "con il (sostegno|contributo|supporto) d.{2,30}|fine (della |dell')?(pubblicità|annuncio)",
        '.{0,24}si (regge|finanzia|sostiene)[^.]{0,10}pubblicità|la tua pubblicità .{0,10}qui',
        "(l')?(annuncio|pubblicità|spot) .{0,16}\\d+ second.{0,4}",
        '-?\\s*(pubblicità|annunci[o]?|adv)(\\s*[–—:|·,-].{0,50})?',
        '(contenut[oi]|spazio|articolo|link|post) (sponsorizzat[oi]|pubblicitari[oi]|promozional[ei]|offert[oi]|a pagamento).{0,40}',
        'in collaborazione con.{0,30}|messaggio (pubblicitario|promozionale)|publiredazionale',
        "(continua a leggere|la notizia continua|l'articolo continua) (dopo|sotto).{0,24}",
      ),
    },
    share: {
      says: inLines(
        'conosci qualcuno (a cui|che)|(manda|invia|gira)(glielo|gliela)',
        'condivid[ei]\\p{L}* (su|questo|l.articolo|via|con)[^.]{0,24}|copia (il )?link',
      ),
      labels: inLines(
        'ascolta( (l.|questo )articolo)?.{1,4}\\d+ min.{0,8}|versione audio|dimensione (del )?testo.{0,8}',
        'salva per dopo|grazie per (averci letto|la lettura)|\\d+ ?min(uti)?\\.? di lettura',
        'condivid[ei](lo)?( (su|quest[oa]|la|il|per|con|via) ?.{0,20})?|stampa|copia (link|url)|commenta|ascolta',
        'invia( (a un|per|via|l).{0,16})?|link',
      ),
    },
    comments: {
      asks: inLines(
        'lasci[ao]|scriv[ei]\\p{L}*|aggiungi|pubblica|condividi|partecipa|raccont\\p{L}*|comment[ai]\\p{L}*',
        'accedi|cosa|solo|manda\\p{L}*|rispond[io]|hai visto|sono|grazie',
      ),
      things: inLines(
        'comment[oi]|commentare|(tua|vostra) (opinione|storia|testimonianza)',
        '(al|la|il) (dibattito|discussione|conversazione)|raccontare|misura|campi obbligatori|altri lettori',
      ),
      says: inLines(
        '(scrivi|scrivilo|dillo|ditelo) (qui )?sotto|^leggi (tutti )?i (contributi|commenti)',
        "(ti|le|vi) è stat[oa] utile|(lascia|scrivi|aggiungi|invia) (un|il tuo) commento|(dicci|di'?) la tua",
        'partecipa (alla|al) (discussione|dibattito|conversazione)|cosa ne pens\\p{L}+|cosa pensi',
        '(la )?tua opinione|racconta(ce|ci)lo|commenti sono (moderati|chiusi|disattivati)|non sarà pubblicato',
        'campi obbligatori',
      ),
      labels: inLines(
        'vai ai commenti|commenta per primo',
        '[\\d.,/ (–-]*(su |da )?[\\d.,]+ (vot[oi]|recension[ei]|valutazion[ei]) ?\\)?',
        'leggi (tutti )?i (contributi|commenti)( scrivi)?',
        '(\\d+ |leggi |vedi |i |tutti )*(comment[oi]|risposte)( \\(?\\d+\\)?)?|commenta|lascia un commento',
        'i commenti sono chiusi',
      ),
    },
    continue: {
      says: "(l')?articolo (continua|prosegue)|continua (dopo|sotto|a leggere sotto)",
      labels: inLines(
        'pagina successiva(:.{0,80})?|pagina \\d+ (di|/) \\d+|(segue|continua|prosegue) (dopo|sotto).{0,30}',
        '(segue|continua) a pagina \\d+',
        '(continua|prosegui|prosegue|riprendi)( (a leggere|la lettura|sotto|dopo|più in basso).{0,40})?',
        "(leggi|mostra|vedi|espandi|scopri)( (tutto|altro|di più|il resto|(il |la |l')?(articolo|notizia|testo) (complet[oa]|inter[oa]|integrale)|l'articolo completo))?",
        "(l'|quest'|la |il )(articolo|notizia|testo|lettura) (continua|prosegue|riprende)( (qui|più|dopo|sotto).{0,40})?",
        "(dopo|sotto) (la|il|l') ?(pubblicità|annuncio|video|immagine|foto|grafico).{0,20}|scorri.{0,30}",
        "(torna|vai|salta|passa) (su|al(la)? .{0,20}|all'.{0,16}|indietro)|stampa",
      ),
    },
    tags: {
      says: '^(argomenti|temi|tag|parole chiave)\\s*:',
      labels: inLines(
        'indice dei contenuti|in questa pagina',
        '((segui )?(questi )?(argomenti|temi|parole chiave|etichette|tags?)( correlati| trattati)?|altro su|archiviato in|categorie|in questo articolo)(\\s*[:：].{0,200})?',
        '(#[\\p{L}\\p{N}_]+[\\s,|·]*)+',
      ),
    },
    copyright: {
      says: inLines(
        'opinioni (espresse|contenute|pubblicate) [^.]{0,80}(autor\\p{L}*|redazione)',
        '^(il|questo) (riassunto|sommario) (qui )?(sopra|sotto)',
        '^(pubblicato|uscito|apparso) (per la prima volta|originariamente|in origine)|^aggiornato il \\d',
        '(hai |avete )?(visto|notato|trovato) (un )?(errore|refuso|sbaglio)|servizio correzioni',
        "^(questo|questa|il|la|l'\\p{L}+) (\\p{L}+ ){0,3}(è stat[oa]|è) (\\p{L}+ ){0,2}(generat|creat|scritt|tradott|lett|riassunt|fatt|realizzat|prodott)[oa][^.]{0,24}(ia\\b|intelligenza artificiale|automatic\\p{L}+|sintetic\\p{L}+)",
        '(tutti i )?diritti (sono )?riservati',
        '(è )?vietat[ao] (la |qualsiasi )?(riproduzione|ridistribuzione|copia|diffusione)',
        'riproduzione[^.]{0,30}(vietata|riservata|non autorizzata)|^copyright|^©',
        "(trovato|segnala|segnalaci) un errore|licenza creative commons|diritto d'autore",
      ),
      labels: inLines(
        'riproduzione (consentita|riservata|vietata).{0,50}',
        'segnala un (errore|refuso)|(suggerisci|proponi) una correzione',
        '(dati|grafica|infografica|mappa|fonte)\\s*: ?.{2,50}|(foto|testi?)( e (foto|testi?))? ©.{0,40}',
        'non può essere riprodott.{0,50}|(©|copyright).{0,60}|riproduzione riservata ?©?',
        "(segnala|hai trovato) un errore.{0,30}|(note legali|condizioni d'uso|termini).{0,40}",
        '(con (informazioni|fonte)|fonte|agenzia):? .{0,30}|(traduzione|tradotto) .{0,60}',
        'questo articolo è (stato )?pubblicato.{0,50}',
        `(pubblicato|${ARTICLE} pubblicato|contenuto protetto) (nell|su|con|da|in|sul).{0,60}`,
      ),
    },
    'author-box': {
      labels: inLines(
        '(ansa|agi|adnkronos|lapresse|askanews|afp|reuters)([ /-]+(ansa|afp|reuters|ap))*',
        `con [\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}, ${ROLE}.{0,30}|vedi il profilo`,
        `(di|(test[oi]|foto|intervista)( di(?! (gruppo|famiglia))|(?= ?:))|scritto da)( ?:)? [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,4}(,? (${ROLE}|foto|da ).{0,40})?`,
        "(l')?aut(ore|rice)|(pubblicato|aggiornato)(?=.*\\d).{0,40}|redazione( [\\p{L}.]+){0,3}|a cura di .{0,40}",
        '(leggi )?(tutti )?(gli|i suoi) articoli.{0,30}|(leggi la )?biografia',
        "(segui|contatta)( (l'autore|.{0,24}))?|il suo sito|scrivile|scrivigli",
        `${ROLE}( (di|del|della|dell|a|cultura|economia).{0,40})?`,
        `[\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}, ${ROLE} (a|da|in|di).{0,40}`,
      ),
      says: inLines(
        'si occupa di (\\p{L}+ ){1,3}dal \\d{4}|scrivi(gli|le) a\\b|^dalla nostra corrispondente',
        '^dal nostro (inviato|corrispondente)|(in redazione|al giornale) dal',
        "^per contattare (chi|l'autore|l'autrice|il giornalista)|^(hanno|ha) (collaborato|contribuito)",
        "^(l'autore|l'autrice) (è(?! (mort|stat|in|a) ?)|vive|insegna|lavora|scrive|ha scritto)",
        "scrive di (\\p{L}+ ){1,6}per (il|la|l')|(cura|dirige) (le pagine|la rubrica|la sezione|l'inserto)",
        "^([\\p{L}.'’-]+ ){0,4}([–—-] )?segue (la|il|lo|le|i|gli) \\p{L}+ (\\p{L}+ )?d[ao]l?",
        `(?<=\\p{L} )(è|è stat[oa]) (\\p{L}+ ){0,4}${ROLE}(?! di formazione)`,
        '(scrive|collabora|lavora) (per|con|a|al|nella|di) (il |la |redazione|questo|questa|\\p{L}+ e)',
        "^(chi è|sull'autore)|tutti (gli|i suoi) articoli",
        `${ROLE} (professionista|pubblicista|esperto|freelance|de[l]?|della|a|da|e|per|economic[oa])`,
        '^aut(or[ei]|ric[ei]) ?:[^:]{3,60}$',
        `^(a cura di|testo di|articolo di|intervista di)|^([\\p{L}.'’-]+ ){1,4}[–—-] (\\p{L}+ ){0,2}${ROLE}`,
        `^([\\p{L}.'’-]+ ){2,4}è (\\p{L}+ ){0,3}${ROLE}[^.]{0,50}(dal \\d|special|si occupa|del sito|ed? espert)\\p{L}*`,
        `^${ROLE}[^.]{0,40}(,|special\\p{L}+|freelance|scientific[oa]|di esteri)|entrat[oa] in redazione`,
        '^(laureat[oa] in|in precedenza|si occupa|scrive di)',
        `${ROLE}[^.]{0,30}, (segue|scrive|ha raccontato|si occupa)|^segui ([\\p{L}.'’-]+ ){2,4}su`,
        'dalla nostra redazione|è autrice? di|è autore di|(mail|contatti|e-?mail) ?: ?[\\w.-]+@',
        'collabora(tore|trice) (abituale|di)',
      ),
    },
  },
});
