/** Italian. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('it', {
  address: 'tu\\p{L}{0,2}|ti|vostr\\p{L}+|nostr\\p{L}+|ci|qui|noi|voi|subito|\\p{L}+(?:ti|ci)(?= )',
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
      says: 'abbonati (?:ora|subito|per|a|e)|(?:riservat|esclusiv)\\p{L}+ (?:agli|per gli) abbonati|contenuto (?:riservato|esclusivo)|per (?:continuare|proseguire) (?:a leggere|la lettura)|continua a leggere (?:con|abbonandoti)|ti restano|hai (?:letto|raggiunto|esaurito)[^.]{0,40}(?:articol|limite)|disdici quando vuoi|senza (?:vincoli|impegno)|a (?:soli|partire da) \\d[\\d.,]* ?€|accesso illimitato|(?:le nostre|nostri) (?:offerte|abbonamenti)',
      labels: 'abbonati(?: ora)?|riservato agli abbonati|premium|scopri le offerte|attiva ora',
    },
    signup: {
      asks: 'registra\\p{L}*|accedi|entra|crea|unisciti|effettua',
      things:
        'account|profilo|gratis|gratuit\\p{L}*|per (?:leggere|continuare|proseguire|commentare)|login|l.accesso',
      says: '(?:sei |hai )?già (?:registrato|abbonato|un account|iscritto)|non (?:hai|sei) (?:ancora )?(?:un account|registrato)|password dimenticata|registrati (?:gratis|ora|subito|qui|per)|accedi (?:ora|qui|per)|crea (?:un|il tuo) account',
      labels: 'accedi|registrati|login|entra|crea account',
    },
    notifications: {
      asks: 'attiva|ricevi|abilita|consenti|non perdere|vuoi',
      things: 'notific\\p{L}*|avvisi|alert',
      says: 'attiva(?:re)? le notifiche|ricevi (?:le )?(?:notifiche|gli avvisi)',
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
        'pubblicità|annuncio|advertisement|sponsorizzato|contenuto sponsorizzato|-?\\s*pubblicità\\s*-?',
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
      labels: 'continua a leggere|leggi tutto|mostra (?:altro|di più)|torna su|chiudi|stampa',
    },
    tags: {
      says: '^argomenti\\s*:',
      labels: '(?:argomenti|tags?)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: '(?:© )?riproduzione (?:riservata|vietata)|tutti i diritti riservati',
      labels: '©.{0,60}|© riproduzione riservata|riproduzione riservata ©?',
    },
    'author-box': {
      labels: "di [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autore|pubblicato.{0,40}|aggiornato.{0,40}",
    },
  },
});
