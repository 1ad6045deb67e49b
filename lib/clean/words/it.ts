/** Italian. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('it', {
  address:
    'tu\\p{L}{0,2}|ti|vostr\\p{L}+|nostr\\p{L}+|ci|qui|noi|voi|subito|(?:iscrivi|registra|unisci|collega|informa|goditi|segui|contatta|scrivi|aiuta|abbona)(?:ti|ci)',
  house: 'nostr\\p{L}*|noi',
  call: 'qui|gratis|gratuit\\p{L}*|ora(?=[.!]|$)|subito|clicca|oggi(?=[.!]|$)|quando vuoi|in qualsiasi momento|senza (?:impegno|costi|vincoli)|qui sotto',
  own: '(?:questo|questi|tutti gli|altri) (?:articol\\p{L}|contenut\\p{L}|sito|testo|video)|quest.articolo|questa (?:notizia|pagina|mappa)|(?:nostri|altri) lettori|redazione|giornalismo|senza pubblicità',
  narrative:
    'ha (?:detto|dichiarato|annunciato|spiegato)|secondo|era|erano|aveva|stato|stata|sarebbe|lui|lei|loro|perché|milioni|mentre',
  distractions: {
    newsletter: {
      asks: 'iscriv\\p{L}*|abbonat\\p{L}*|ricev\\p{L}*|registra\\p{L}*|inseris\\p{L}*|resta|rimani|scopri|leggi|non perder\\p{L}*|vuoi|attiva|lascia',
      things:
        'newsletters?|(?:tua |indirizzo )?(?:e-?mail|mail)|casella (?:di posta|email|e-mail|mail)|posta elettronica',
      says: 'nella (?:tua|vostra) (?:casella|mail|e-?mail|posta)|(?:nostra|nostre) newsletters?|alla newsletter|la tua (?:e-?mail|mail)|annullare (?:l.)?iscrizione|grazie per esserti iscritt\\p{L}*',
      labels: 'newsletters?|iscriviti|iscriviti (?:ora|subito|qui)|abbonati',
    },
    'app-promo': {
      asks: 'scarica\\p{L}*|installa|apri|prova|leggi|usa|disponibile|inquadra|continua|ottieni',
      things: 'apps?|applicazione|app store|google play|play store|qr code|codice qr|schermata home',
      says: "(?:la nostra|nostra|l[’']) ?(?:app|applicazione)|scarica (?:la|l[’']|gratis)[^.]{0,16}app|(?:su|da|sull[’']) ?(?:app store|google play)|(?:nell[’']|dall[’'])app",
      labels: "scarica(?: l[’']app)?|apri (?:nell[’']|l[’'])app|app store|google play|installa",
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:leggi (?:anche|pure|qui|tutto)|guarda (?:anche|il video)|vedi anche|approfondi\\p{L}*|per approfondire|articoli correlati)[^.:]{0,16}[:|–—>-]?',
      labels:
        'leggi (?:anche|di più|tutto|qui|pure)|(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|consigliat[ie]|più lett[ie])|vedi anche|per approfondire|potrebbe(?:ro)? interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|(?:i )?più (?:letti|popolari)|ultime notizie|altre notizie|altri articoli|consigliati(?: per te)?|guarda anche|correlati|in evidenza',
    },
    paywall: {
      asks: 'abbonat\\p{L}*|prova|attiva|sblocca|accedi|scopri|continua|scegli|approfitta|sostieni',
      things:
        'abbonament\\p{L}*|abbonati|accesso (?:illimitato|completo)|premium|al mese|primo mese|prova gratuita|offert\\p{L}*',
      says: 'abbonati (?:ora|subito|per|a|e)|(?:riservat|esclusiv)\\p{L}+ (?:agli|per gli) abbonati|contenuto (?:riservato|esclusivo)|per (?:continuare|proseguire) (?:a leggere|la lettura)|continua a leggere (?:con|abbonandoti)|ti restano|hai (?:letto|raggiunto|esaurito)[^.]{0,40}(?:articol|limite)|disdici quando vuoi|senza (?:vincoli|impegno)|a (?:soli|partire da) \\d[\\d.,]* ?€|accesso illimitato|(?:le nostre|nostri) (?:offerte|abbonamenti)|(?:\\d+|un|due|tre|quattro|sei) (?:giorn[oi]|settiman[ae]|mes[ei]) (?:gratis|di prova|a (?:soli )?\\d|gratuit\\p{L}+|senza)|prova (?:gratis|gratuita|gratuitamente|per|\\d)|(?:poi|dopo) (?:solo )?\\d[\\d.,]* ?€|disdici|disdetta|annull\\p{L}+ (?:quando|in qualsiasi)|senza carta|(?:ti|vi) (?:restano|resta|rimangono)|hai (?:letto|raggiunto|esaurito)|articol[oi] gratuit\\p{L}+|abbonamento (?:digitale|mensile|annuale|premium)',
      labels: 'abbonati(?: ora)?|riservato agli abbonati|premium|scopri le offerte|attiva ora',
    },
    signup: {
      asks: 'registra\\p{L}*|accedi|entra|crea|unisciti|effettua',
      things:
        'account|profilo|gratis|gratuit\\p{L}*|per (?:leggere|continuare|proseguire|commentare)|login|l.accesso',
      says: "(?:sei |hai )?già (?:registrato|abbonato|un account|iscritto)|non (?:hai|sei) (?:ancora )?(?:un account|registrato)|password dimenticata|registrati (?:gratis|ora|subito|qui|per)|accedi (?:ora|qui|per)|crea (?:un|il tuo) account|(?:la )?registrazione (?:è )?(?:gratuita|gratis|richiede)|(?:registrati|iscriviti|accedi) (?:gratis|gratuitamente|con|e|al|a|in|adesso|o)|(?:crea|apri) (?:un|il tuo|subito)[^.]{0,20}(?:account|profilo)|(?:account|profilo) gratuito|(?:lettori|utenti) registrati|per (?:leggere|continuare|proseguire|accedere)[^.]{0,40}(?:registra|accedi|iscrivi|account|login)\\p{L}*|(?:continua|accedi|entra) con (?:google|apple|facebook|la tua|l['’]e-?mail)|(?:sei )?nuovo (?:qui|lettore|utente) ?\\?|devi (?:essere )?(?:registrat\\p{L}|accedere|effettuare)|effettua (?:il login|l['’]accesso)|diventa (?:un )?(?:membro|lettore)|unisciti (?:a|alla|ai)",
      labels: 'accedi|registrati|login|entra|crea account',
    },
    notifications: {
      asks: 'attiva|ricevi|abilita|consenti|non perdere|vuoi',
      things: 'notific\\p{L}*|avvisi|alert',
      says: 'attiva(?:re)? le notifiche|ricevi (?:le )?(?:notifiche|gli avvisi)|(?:attiva|attivare|consenti|ricevi|abilita) (?:\\p{L}+ ){0,3}(?:notific\\p{L}+|avvis\\p{L}+|alert)|notifiche (?:push|in tempo reale)|(?:sii|essere) (?:il|la|tra i) prim\\p{L} a (?:sapere|saperlo)|non perder\\p{L}* (?:nessuna|più|nulla|niente)',
      labels: 'attiva (?:le )?notifiche|non ora|no,? grazie',
    },
    cookie: {
      asks: 'accett\\p{L}*|rifiut\\p{L}*|utilizz\\p{L}*|usa|usiamo|gestisci|personalizza',
      things: 'cookies?|privacy|consenso|dati personali',
      says: '(?:utilizziamo|usiamo)[^.]{0,30}cookies?|(?:questo|il nostro) sito (?:usa|utilizza)|accetta(?:re)? (?:tutti|i cookie)|informativa sui cookie',
      labels: 'accetta(?: tutti| e continua)?|rifiuta|personalizza|gestisci',
    },
    donation: {
      asks: 'sostieni|dona|aiuta\\p{L}*|contribuisci|fai|supporta',
      things: 'donazion\\p{L}*|(?:nostro|il) (?:giornalismo|lavoro)|informazione (?:libera|indipendente)',
      says: 'sostieni(?:ci)? |fai una donazione|la tua (?:donazione|sostegno)|il tuo (?:sostegno|contributo)|dona ora',
      labels: 'dona(?: ora)?|sostienici',
    },
    follow: {
      asks: 'segui\\p{L}*|unisciti|iscriviti|metti|aggiungi|trovaci|resta|entra',
      things: `${NETWORKS}|nostr[oa] (?:canale|pagina|gruppo)|social`,
      says: `seguici|segui(?:te)? (?:\\p{L}+ )?su (?:${NETWORKS})|(?:nostro|sul) canale (?:${NETWORKS})|fonte preferita`,
      labels: 'seguici|segui',
    },
    advertisement: {
      says: "(?:l[’']articolo )?(?:continua|prosegue)[^.]{0,20}(?:dopo|sotto) (?:la |questa )?pubblicità|link di affiliazione|contenuto sponsorizzato",
      labels:
        'pubblicità|annuncio|advertisement|sponsorizzato|contenuto sponsorizzato|-?\\s*pubblicità\\s*-?|pubblicità.{0,20}|annunci(?:o)?|contenuto (?:sponsorizzato|pubblicitario).{0,30}|sponsorizzato.{0,30}|in collaborazione con.{0,30}|messaggio (?:pubblicitario|promozionale)|adv|publiredazionale|informazione pubblicitaria',
    },
    share: {
      says: 'condivid[ei]\\p{L}* (?:su|questo|l.articolo|via|con)[^.]{0,24}|copia (?:il )?link',
      labels: 'condividi(?: su \\p{L}+)?|stampa|salva|copia link|commenta|ascolta|invia',
    },
    comments: {
      says: '(?:lascia|scrivi|aggiungi) (?:un|il tuo) commento|(?:dicci|di) la tua|partecipa alla discussione|cosa ne pens\\p{L}+',
      labels: '\\d* ?comment[io](?: \\(?\\d+\\)?)?|commenta|lascia un commento',
    },
    continue: {
      says: "(?:l[’'])?articolo (?:continua|prosegue)|continua (?:dopo|sotto|a leggere sotto)",
      labels:
        "continua a leggere|leggi tutto|mostra (?:altro|di più)|torna su|chiudi|stampa|(?:l['’]articolo|la notizia|il testo) (?:continua|prosegue).{0,40}|(?:continua|prosegue) (?:sotto|dopo|a leggere|più in basso).{0,40}|(?:dopo|sotto) la pubblicità.{0,20}|scorri.{0,30}|leggi (?:tutto|di più)|mostra (?:altro|tutto)|torna su|(?:questo|l.) ?articolo (?:continua|prosegue).{0,40}|(?:fine|inizio) (?:della )?pubblicità|salta (?:la )?pubblicità|prosegui (?:la lettura|a leggere).{0,20}",
    },
    tags: {
      says: '^argomenti\\s*:',
      labels:
        '(?:argomenti|tags?)(?:\\s*[:：].{0,200})?|(?:temi|parole chiave|etichette|tag|categorie)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: '(?:© )?riproduzione (?:riservata|vietata)|tutti i diritti riservati|diritti (?:sono )?riservati|(?:vietata|è vietata) (?:la |qualsiasi )?(?:riproduzione|copia|diffusione)|riproduzione[^.]{0,30}(?:vietata|riservata|non autorizzata)|^copyright|^©',
      labels: '©.{0,60}|© riproduzione riservata|riproduzione riservata ©?',
    },
    'author-box': {
      labels:
        "di [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autore|pubblicato.{0,40}|aggiornato.{0,40}|redazione(?: [\\p{L}.]+){0,3}|a cura di .{0,40}|leggi (?:tutti )?gli articoli.{0,30}",
      says: "(?:è|è stat[oa]) (?:\\p{L}+ ){0,4}(?:giornalista|redattore|redattrice|corrispondente|cronista|inviat[oa]|editorialista|collaboratore|collaboratrice|caporedattore)|si occupa di (?:\\p{L}+ ){0,4}(?:per|dal|da)|(?:scrive|collabora|lavora) (?:per|con|a|al|nella) (?:il |la |redazione|questo|questa)|^(?:l['’]autore|l['’]autrice|chi è|sull['’]autore)|tutti gli articoli di|giornalista (?:professionista|pubblicista|esperto|freelance|de|del|della|di)|^(?:a cura di|testo di|articolo di)",
    },
  },
});
