/** French. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('fr', {
  address: 'vous|votre|vos|tu|ton|tes|nous|notre|nos|ici|je',
  house: 'nous|notre|nos',
  call: 'ici|gratuit\\p{L}*|cliquez|clique|maintenant|dès (?:maintenant|aujourd)|à tout moment|ci-dessous|sans engagement|merci|veuillez',
  own: '(?:cet|ces|tous les|l.intégralité de l.|plus d.) ?(?:articles?|contenus?)|(?:cette|la) (?:page|vidéo|carte|enquête)|ce (?:site|contenu|podcast|texte)|(?:nos|autres|aux) lecteurs|rédaction|journalisme|sans publicité',
  narrative:
    'selon|a (?:déclaré|annoncé|expliqué|indiqué|affirmé)|était|étaient|avait|avaient|serait|il|elle|ils|elles|leur|parce|millions?|pendant|depuis|été',
  distractions: {
    newsletter: {
      asks: "inscri(?:vez|s|re)\\p{L}*|abonne[zr]\\p{L}*|recevez|reçois|recevoir|découvrez|rejoignez|retrouvez|entrez|saisissez|renseignez|indiquez|laissez|ne manquez|ne ratez|chaque (?:jour|matin|semaine|soir)|je m['’]",
      things:
        "newsletters?|infolettres?|lettres? d['’]information|bulletin|adresse (?:e-?mail|mail|électronique|courriel)|courriels?|boîte (?:mail|de réception|e-?mail|aux lettres)|(?:par|votre) (?:e-?mail|mail|courriel)",
      says: "(?:dans|directement dans) (?:votre|ta) (?:boîte|messagerie)|(?:notre|nos) (?:newsletters?|infolettres?|lettres?)|s['’]inscrire à la (?:newsletter|lettre)|je m['’]inscris|votre (?:adresse )?e-?mail|votre adresse|se désinscrire|désinscription|vous désabonner|merci (?:de|pour) votre inscription|en vous inscrivant",
      labels: "newsletter|infolettre|s['’]inscrire|je m['’]inscris|s['’]abonner|inscrivez-vous|e-?mail",
    },
    'app-promo': {
      asks: 'téléchargez|télécharger|installez|ouvrez|découvrez|lisez|retrouvez|essayez|profitez|scannez|disponible|obtenez|utilisez',
      things:
        "applis?|applications?(?: mobiles?)?|app store|google play|play store|qr code|écran d['’]accueil",
      says: "(?:notre|l['’]) ?(?:appli|application)|sur (?:l['’]app store|app store|google play)|dans (?:l['’]|notre )(?:appli|application)|télécharge[zr] (?:l['’]|notre )(?:appli|application)",
      labels:
        "télécharger(?: l['’](?:appli|application))?|ouvrir (?:dans )?l['’](?:appli|application)|app store|google play|installer",
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:à )?lire (?:aussi|également)|voir aussi|à (?:voir|découvrir|écouter)|notre (?:dossier|décryptage)|pour aller plus loin|sur le même sujet)[^.:]{0,20}[:|–—>-]?',
      labels:
        "(?:à )?lire (?:aussi|également|plus|la suite)[^.]{0,20}|voir (?:aussi|plus|tout)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires|recommandés|associés)|les plus (?:lus|populaires|consultés)|à (?:la une|découvrir|voir|ne pas manquer)|pour aller plus loin|plus d['’](?:articles|actualités|infos)|vous (?:aimerez|pourriez) (?:aussi|également)?[^.]{0,24}|dans la même rubrique|contenus? (?:associés?|liés?)|nos (?:sélections|recommandations)|notre sélection|sélection|services|tendances|en continu|dernières (?:actualités|infos|nouvelles)|partager cet article",
    },
    paywall: {
      asks: "abonnez|s['’]abonner|profitez|débloquez|essayez|découvrez|lisez|accédez|continuez|poursuivez|devenez|soutenez|testez|bénéficiez|choisissez|offrez",
      things:
        'abonnements?|abonnés?|accès (?:illimité|complet|intégral)|offres?|essai|premium|par mois|le premier mois|sans engagement|articles? gratuits?',
      says: "abonnez-vous|déjà abonné|(?:réservée?s?|exclusifs?|exclusive) aux? abonnés|il vous reste|(?:cet|l['’]) ?article est réservé|la suite (?:est|de cet article)[^.]{0,30}(?:réservé|abonné)|sans engagement|(?:résiliable|résiliez) à tout moment|(?:1|un|deux|trois|\\d+) (?:mois|semaines?|jours) (?:offerts?|gratuits?|pour|à|d['’]essai)|à partir de \\d[\\d.,]* ?€|pour lire la suite|lire la suite (?:avec|en)|accès illimité|(?:nos|notre) (?:offres?|abonnements?)|soutenez (?:le|un|notre) journalisme|je m['’]abonne|profitez de|(?:\\d+|un|deux|trois|quatre|six) (?:jours?|semaines?|mois) (?:offerts?|gratuits?|d['’]essai|pour|sans|à)|essai (?:gratuit|offert|sans)|essayez (?:gratuitement|pendant|\\d)|(?:puis|ensuite) \\d[\\d.,]* ?€|annul\\p{L}+ (?:à tout moment|quand)|sans carte (?:bancaire|bleue)|(?:nos|aux) abonnés|article réservé|(?:il vous|vous) (?:reste|avez lu)[^.]{0,40}articles?|abonnement (?:numérique|digital|intégral)|pour \\d[\\d.,]* ?€",
      labels:
        "abonnés?|s['’]abonner|je m['’]abonne|réservé aux abonnés|premium|abonnez-vous|lire la suite|découvrir (?:les|nos) offres",
    },
    signup: {
      asks: "inscrivez|connectez|identifiez|créez|créer|rejoignez|devenez|se connecter|s['’]inscrire|s['’]identifier",
      things: 'compte|profil|membre|gratuit\\p{L}*|pour (?:lire|continuer|poursuivre|accéder|commenter)',
      says: "déjà (?:abonné|inscrit|membre|client|un compte)|pas encore (?:abonné|inscrit|membre|de compte)|(?:vous avez|avez-vous) (?:déjà )?un compte|connectez-vous|se connecter|mot de passe oublié|créez (?:votre|un) compte|inscription (?:est )?(?:gratuite|rapide|en)|inscrivez-vous (?:gratuitement|pour|et|dès|avec|en)|(?:créer|créez|ouvrez) (?:un|votre|gratuitement)[^.]{0,20}compte|(?:compte|profil) (?:gratuit|personnel|lecteur)|(?:membres|lecteurs|utilisateurs) (?:inscrits|connectés|enregistrés)|pour (?:lire|continuer|poursuivre|accéder|débloquer)[^.]{0,40}(?:inscri|connect|identifi|compte)\\p{L}*|(?:continuer|se connecter|s['’]inscrire) avec (?:google|apple|facebook|votre|un)|(?:nouveau|nouvelle|pas de compte|déjà membre) ?(?:ici)? ?\\?|enregistrez-vous|rejoignez (?:nos|les|notre|la) (?:lecteurs|communauté|membres)|devenez membre|vous devez être (?:connecté|inscrit)",
      labels: "connexion|se connecter|s['’]identifier|créer un compte|je me connecte|inscription|mon compte",
    },
    notifications: {
      asks: 'activez|recevez|autorisez|abonnez|ne manquez|souhaitez|soyez',
      things: 'notifications?|alertes?(?: info| push)?',
      says: 'activez? les (?:notifications|alertes)|recevez (?:nos|les|toutes nos) (?:alertes|notifications)|alertes info|(?:activez|activer|autorisez|autoriser|recevez|recevoir) (?:\\p{L}+ ){0,3}(?:notifications?|alertes?)|alertes? (?:info|infos|actu|push|en direct|en temps réel)|(?:soyez|être) (?:le |les )?premiers? (?:à savoir|informés?|avertis?)|ne (?:manquez|ratez) (?:rien|aucune|plus)',
      labels: 'activer les notifications|plus tard|non merci|activer',
    },
    cookie: {
      asks: 'accept\\p{L}*|refus\\p{L}*|utilis\\p{L}*|gér\\p{L}*|autoris\\p{L}*|nous|cliquez|paramétr\\p{L}*',
      things: 'cookies?|traceurs|vie privée|votre consentement|données personnelles|confidentialité',
      says: 'nous (?:et nos (?:\\d+ )?partenaires )?utilisons[^.]{0,30}(?:cookies|traceurs)|(?:ce|notre) site utilise des cookies|accepter (?:et|les|tous)|(?:ce|le|du) contenu (?:est|a été) bloqué|pour (?:afficher|voir|lire|visionner) ce contenu|en poursuivant (?:votre|la) navigation|vos préférences|gérer (?:mes|vos|les) cookies',
      labels: 'tout accepter|accepter(?: et continuer)?|refuser|gérer les cookies|paramétrer|tout refuser',
    },
    donation: {
      asks: 'soutenez|faites|donnez|aidez|contribuez|participez',
      things:
        'un don|dons?|notre (?:journal|journalisme|travail|rédaction|indépendance)|(?:presse|média|journalisme) (?:libre|indépendant\\p{L}*)|nous soutenir',
      says: 'faites? un don|soutenez[- ](?:nous|notre|le|un)|votre (?:don|soutien)|je (?:fais un don|soutiens)|nous soutenir',
      labels: 'faire un don|je donne|soutenir|je soutiens|soutenez-nous',
    },
    follow: {
      asks: 'suivez|rejoignez|retrouvez|abonnez|likez|ajoutez|découvrez|suivre',
      things: `${NETWORKS}|notre (?:chaîne|page|groupe|compte|communauté)|réseaux sociaux`,
      says: `suivez[- ](?:nous|notre|\\p{L}+ sur)|(?:retrouvez|rejoignez)[- ]nous sur|notre (?:chaîne|canal) (?:${NETWORKS})|sur les réseaux sociaux`,
      labels: 'suivre|suivez-nous|nous suivre',
    },
    advertisement: {
      says: "(?:la suite|l['’]article (?:continue|se poursuit))[^.]{0,20}(?:après|sous) (?:cette |la )?(?:publicité|pub)|liens? (?:affiliés?|d['’]affiliation)|contenu sponsorisé|publicité,? lire la suite|passer la publicité",
      labels:
        'publicité|pub|annonce|sponsorisé|contenu sponsorisé|partenariat|la suite après cette publicité|communiqué|publicité.{0,20}|annonces?|contenu (?:sponsorisé|partenaire|de marque).{0,30}|sponsorisé.{0,30}|en partenariat avec.{0,30}|pub|publi-?(?:rédactionnel|reportage)|communiqué',
    },
    share: {
      says: "partage[zr] (?:cet|l['’]|sur|via|par|cette)[^.]{0,30}|copier le lien|envoyer (?:à un ami|par e-?mail)|lien copié",
      labels:
        'partager(?: sur \\p{L}+| par \\p{L}+)?|partage|imprimer|enregistrer|copier le lien|commenter|écouter|offrir|classer|réagir',
    },
    comments: {
      says: "(?:laisse[zr]|écri(?:re|vez)|publie[zr]|ajoute[zr]) (?:un|votre) commentaire|donnez votre avis|réagissez|(?:lire|voir) les commentaires|à vous la parole|qu['’]en pensez-vous",
      labels: '\\d* ?commentaires?(?: \\(?\\d+\\)?)?|commenter|réagir|laisser un commentaire',
    },
    continue: {
      says: "(?:la suite|l['’]article) (?:ci-dessous|continue|après|se poursuit)|(?:lire|suite) (?:la suite )?(?:ci-dessous|plus bas|après)",
      labels:
        "lire la suite|afficher (?:plus|la suite)|voir plus|haut de page|retour en haut|fermer|imprimer|agrandir|écouter l.article|la suite (?:ci-dessous|après)|(?:la )?suite (?:de l['’]article |du texte |du récit )?(?:après|ci-dessous|sous|plus bas).{0,40}|(?:l['’]article|le récit|la lecture|le texte) (?:continue|se poursuit|reprend|suit).{0,40}|(?:après|sous) (?:la|cette) (?:publicité|pub).{0,20}|(?:faites défiler|poursuivez (?:la|votre) lecture|continuez).{0,30}|lire (?:plus|davantage)|voir plus|afficher (?:plus|la suite)|retour en haut|(?:votre|la) (?:lecture|suite).{0,40}|(?:lisez|lire) (?:la suite|plus bas|ci-dessous).{0,30}|(?:continuer|poursuivre|reprendre) (?:la|votre|ma) lecture.{0,20}|(?:fin|début) de (?:la )?publicité|(?:passer|sauter|ignorer) (?:la|cette) (?:publicité|annonce)|cet article (?:continue|se poursuit|reprend).{0,40}",
    },
    tags: {
      says: '^(?:thèmes|sujets|mots-clés)\\s*:',
      labels:
        '(?:thèmes?|sujets?|mots-clés|tags?)(?:\\s*[:：].{0,200})?|(?:sur le même (?:thème|sujet)|étiquettes?|thématiques?|rubriques?|mots-clefs)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: "tous droits (?:de reproduction )?réservés|reproduction (?:interdite|strictement)|droits réservés|(?:toute )?(?:reproduction|diffusion|utilisation)[^.]{0,50}(?:interdite|autorisation|sans (?:l['’])?accord)|sans autorisation (?:écrite|préalable)|propriété (?:exclusive|intellectuelle)|^copyright|^©",
      labels: '©.{0,60}|mentions légales',
    },
    'author-box': {
      says: "^(?:à propos de l['’]auteur|(?:par|propos recueillis par) [\\p{L}])|(?:est|était) (?:\\p{L}+ ){0,4}(?:journaliste|rédact(?:eur|rice)|correspondante?|chroniqueu(?:r|se)|reporter|grand reporter|éditorialiste|pigiste|envoyée? spéciale?)|couvre (?:\\p{L}+ ){0,4}(?:pour|l['’]actualité|les questions)|(?:a rejoint|travaille à) la rédaction|^à propos de l['’]auteure?|tous (?:ses|les) articles|journaliste (?:au|à la|à|pour|chez|spécialisée?|indépendante?)",
      labels:
        "par [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|auteure?|publié.{0,50}|mis à jour.{0,50}|temps de lecture.{0,20}",
    },
  },
});
