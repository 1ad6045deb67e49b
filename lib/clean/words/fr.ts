/** French. */
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/fr';
import { NETWORKS } from './networks';

/** How many, of articles or of days. */
const FEW = '(\\d+|une?|deux|trois|quatre|cinq|six|sept|dix|quinze|trente|premi(er|ère)s?)';
const PERIOD = `${FEW}( premiers?)? (jours?|semaines?|mois)`;
const PRICE = '\\d[\\d.,]* ?(€|euros?|centimes?)';
const EVERY =
  '(chaque|tous les) (jour|matin|soir|semaine|mois|(lun|mar|mercre|jeu|vendre|same)di|dimanche)s?';
const MAIL = '(e-?mail|mail|courriel)s?';
/** What a page calls itself or a part of it. */
const PAGE =
  "(cet|cette|ce|l'|la|le) ?(article|page|contenu|vidéo|enquête|texte|publication|message|post|tweet)";
/** The reader's own account, in one word. */
const ACCOUNT = '(compte|profil|espace( \\p{L}+)?)';
const READERS = '(membre|lecteur|personne|utilisateur|internaute|abonné)s?';
const MEDIA = '(journal|journalisme|média|presse|information|rédaction|site|travail)';
const FILM = '(publicité|pub|annonce|vidéo|image|photo|infographie|carte)';
const BELOW = '(après|(en )?dessous|ci-dessous|sous|plus bas)';
/** What a button says: the reader's own words, or an infinitive. */
const CALLS = {
  signup: `((je )?(m'|me |s'|se )((re)?connect|inscri|identifi|enregistr|abonn)\\p{L}*|inscription|connexion|(je )?cré(er?|ez) (un|mon|votre|ton) ${ACCOUNT})( .{0,24})?`,
  paywall: inLines(
    "(j'en |je |en )?profite[rz]?( .{0,16})?",
    "(voir|découvrir|comparer|choisir|commencer|démarrer|activer|bénéficier de|acheter|s'offrir) (l'|les |nos |mon |un |cet(te)? |votre )(offre|formule|abonnement|essai|tarif|article)s?( gratuit)?",
    "(tout )?débloquer( .{0,20})?|passer (en|au|à l') ?(illimité|premium|abonnement)",
    'je (teste|découvre|commence|me lance|choisis|me laisse tenter)',
    "(tester|essayer)( (gratui|sans|pendant|l'offre|maintenant|pour|un|\\d).{0,12})?|souscrire|illimité",
  ),
  donation: inLines(
    '(je |nous )?(donner?|soutien[st]|soutenir|contribue[rz]?|participe[rz]?)( maintenant| le journal)?',
    '(faire|je fais) un don( \\p{L}+)?|devenir (donat\\p{L}+|mécène|adhérente?)|adhérer|offrir un café',
  ),
  app: "(je (la )?)?((télécharg|install)e[rz]?|ouvrir|obtenir|passer à)( (dans )?(l'|notre )app\\p{L}*)?",
  notifications: inLines(
    "(activer|autoriser|recevoir|créer|paramétrer|gérer|s'abonner aux|mes)( (les|mes|une|des))? (alerte|notification)s?",
    "(m'|me )(avertir|alerter|prévenir|notifier|tenir informée?)|oui,? je (le )?veux|d'accord",
  ),
  cookie: inLines(
    "(tout )?(accepter|refuser|autoriser)( (et|les cookies|tout).{0,12})?|j'accepte",
    '(gérer|modifier|paramétrer|choisir|voir) (mes|mon|vos|les) (choix|cookies|préférences|finalités|partenaires)',
    'continuer sans accepter|donner mon accord|afficher (le|ce) contenu|paramétrer|personnaliser',
  ),
  comments: inLines(
    '(je )?(réagi[rs]|commente[rz]?|participer|témoigner|répondre)|(donner mon|donnez votre|votre) avis',
    "(nous|lui) écrire|j'écris|tout lire|(lire|voir|afficher) les (\\d+ )?commentaires",
  ),
};
const ROLE =
  '((photo)?journaliste|rédact(eur|rice)|correspondante?|chroniqueu(r|se)|(grand )?reporter|éditorialiste|pigiste|envoyée? spéciale?|photographe|secrétaire de rédaction|(chef(fe)?|direct(eur|rice))( adjointe?)? (du|de la|des) (service|rubrique|pôle|bureau|rédaction)\\p{L}*)';
const NAME = "[\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}";
const STORE = 'app ?store|google ?play|play store|appgallery';

export default defineWords('fr', {
  learnt,
  address:
    "vous|votre|vos|tu|ton|ta|tes|te|toi|je|j'\\p{L}+|m'(abonn|inscri|averti)\\p{L}*|(?<=^|[–—:!?,-] )\\p{L}{2,}ez",
  house: 'nous|notre|nos',
  call: inLines(
    'ici|gratuit\\p{L}*|clique[zr]?|maintenant|dès (maintenant|aujourd)|à tout moment|ci-(dessous|contre)',
    'sans engagement|merci|veuillez|offerte?s?|en (un|quelques|deux) (clic|minute|seconde)s?|aussi',
  ),
  own: inLines(
    'ce résumé|cette (synthèse|traduction)|(notre )?(enquête|questionnaire) lecteurs?|mots croisés|quiz',
    "(cet|ces|tous (les|nos)|l'intégralité de l'|plus d'|l'|vos) ?(article|contenu)s?",
    '(cette|la) (page|vidéo|carte|enquête|rubrique)|ce (site|contenu|podcast|texte|sujet)',
    '(nos|autres|aux|des|de ses) lecteurs|rédaction|journalisme|sans publicité|lire la suite',
    '(votre|la) lecture(?! d)',
  ),
  narrative: inLines(
    '(a|ont|avait|avaient|est|sont|était) (\\p{L}+ )?((?!abonné|réservé)\\p{L}{2,}ée?s?|pris|mis|dit|fait|eu|vu|reçu|perdu|venue?s?|écrit)',
    '\\p{L}{3,}(?<!f|l|souh|extr|p[ao]r(tr|f))(ait|aient)|selon|a (déclaré|annoncé|expliqué|indiqué|affirmé)',
    'était|étaient|avait|avaient|il|elle|ils|elles|leur|parce|millions?|pendant|depuis|été',
  ),
  wall: inLines(
    'lire la suite|suite (de (cet|l)|est)|réservée?s? (à nos|aux|à) (\\p{L}+ )?(abonnée?s?|membres|adhérents)',
    '(exclusi\\p{L}+|contenu|article) (est )?(pour |réservée? aux )?(les |nos )?abonnés|est pour nos membres',
    'déjà abonnée?s?|(poursuivre|continuer) (votre |la |à |sa )?(lecture|lire)',
    '(article|texte|contenu) (en entier|en intégralité|complet|intégral|payant|premium)',
    '(intégralité|ensemble) (de|du) (cet|cette|l|ce)|débloqu\\p{L}+|achetez cet|dont cet article|reste à lire',
    "à lire pour les abonnés|(limite|quota|nombre) d'articles|articles (offerts|gratuits) (ce|du|par)",
    "(fin|se termine) (ici )?(de )?la partie (gratuite|ouverte|en accès libre|lisible)|s'arrête la partie",
  ),
  trade: inLines(
    'newsletters?|infolettres?|(dés)?abonn\\p{L}+|mur payant|murs payants|applis?|applications?|podcasts?',
    'streaming|mots? de passe|notifications?|résili\\p{L}+',
  ),
  distractions: {
    newsletter: {
      asks: inLines(
        'décrypte|raconte|(inscri|abonn|souscri)(ez|vez|er|re|vant|s|sez-vous)|abonne-toi|re(cev(ez|oir)|çois)',
        'découvr(ez|e|ir)|rejoignez|(entr|renseign|indiqu|confirm)e[zr]|(retrouv|laiss)e[zr]?|saisi(ssez|r|s)',
        `ne (manqu|rat)e[zr]?|${EVERY}|je m'|envie de|gratuit\\p{L}*|suffit de`,
      ),
      things: inLines(
        "newsletters?|infolettres?|lettres? (d'information|(hebdomadaire|quotidienne|mensuelle|gratuite)s?)",
        `bulletins?( \\p{L}+)?|adresse (${MAIL}|électronique)|courriels?|boîte (de réception|aux lettres|${MAIL})`,
        `(par|votre|vos|ton|un) ${MAIL}|messagerie|rendez-vous (du|hebdomadaire|quotidien)|revue de presse`,
        '(notre|la|cette) (lettre|sélection)|spams?',
      ),
      says: inLines(
        "si vous êtes arrivé\\p{L}* jusqu'ici|(ils|elles) sont (déjà|plus de) [\\d ]+",
        '(déjà|plus de) [\\d ]+ (lecteurs|abonnés|à la lire|inscrits)|dans (votre|ta) (boîte|messagerie)',
        `(notre|nos) (newsletter|infolettre|lettre)s?|(votre|ton) (adresse|${MAIL})|désinscri\\p{L}+`,
        'vous désabonner|en (vous inscrivant|cliquant|validant|saisissant|renseignant)',
        'confirme[rz] votre (inscription|abonnement)',
        "re(çois|cev(ez|oir|rez))[^.]{0,30}(notre|nos|l[ae]s?|l'|toute)[^.]{0,20}(sélection|résumé|essentiel|meilleur|récap|recommandation|décryptage|enquête|analyse|actu|info|article|titre|conseil|nouvelle|édition|rendez-vous)\\p{L}*",
        `vous (écri|envo|racont|résum)[^.]{0,20}${EVERY}|(on|nous) vous (racont|écri|envo|résum)\\p{L}+`,
        "(demande|confirmation) d'(abonnement|inscription)|(dans|sur) (vos|tes) mails",
        `un ${MAIL} (par (jour|semaine)|chaque|vient de|vous a)`,
      ),
      labels:
        'newsletters?|e-?mail|(je )?(veux )?(la )?recevoir( .{0,20})?|(la|notre) (lettre|newsletter)( .{0,30})?',
    },
    'app-promo': {
      asks: inLines(
        '(télécharg|install|retrouv|essay|profit|scann|flash|utilis|ajout|continu|écout|regard|emport)e[zr]?',
        'essaie|(ouvr|découvr)(ez|e|ir)|li(sez|s)|disponible|poursui(vez|vre)|sui(vez|vre|s)|vous|gratuite?',
      ),
      things: inLines(
        `applis?|applications?( mobiles?)?|apps?|${STORE}|qr[ -]?code|code qr|écran d'accueil`,
        '(votre|ton|sur) (mobile|smartphone|tablette|téléphone)|version mobile|(le|ce) code',
      ),
      says: inLines(
        '(notre|votre) (nouvelle )?(appli|application|app)',
        "((dans|depuis|avec|via|sur) |(télécharge[zr]?|mettez à jour|passe[zr]? (à|sur)) )(l'|notre )app(li\\p{L}*)?",
        "^(l')?app(li|lication)?( mobile)?(?! de)|dans (votre|ta) poche",
        `(flash|scann)\\p{L}+ (le|ce|cet)[^.]{0,10} code|^(${CALLS.app})$`,
      ),
      labels: inLines(
        `${CALLS.app}|${STORE}|(notre|nos) appli\\p{L}*( mobiles?)?`,
        '(version|app\\p{L}*|(télécharger )?pour|sur) (ios|android|iphone|ipad|tablette|mobile|smartphone|gratuite)s?( et ipad| \\p{L}+)?',
        "(à |disponible |explorez-le |obtenir l'appli |télécharger |l'app(li)? )+(sur|dans) .{0,24}",
        "(sur|dans) (l'|votre |notre )?(app|google|play).{0,16}|(ios|android) .{0,24}",
      ),
    },
    related: {
      says: inLines(
        '^(à lire|lisez|lire) (ensuite|après)\\s*:',
        "^(cet|cette|ce) (article|texte|entretien|reportage|enquête|épisode|chronique) (fait partie|est (extraite?|tirée?|issue?)|s'inscrit|appartient)",
        '^([▶►→»>•*-]\\s*)?((à )?(re)?lire (aussi|également)|voir aussi|à (voir|découvrir|écouter)|((re)?lire |lisez )?(notre|nos) (dossiers?|décryptage|enquête|entretien)|pour (aller plus loin|en savoir plus|approfondir)|sur le même sujet)[^.:]{0,20}[:|–—>-]?',
      ),
      labels: inLines(
        'la rédaction (te|vous) (conseille|recommande|propose)|(mots[- ]croisés|sudoku|quiz) du jour|testez vos connaissances|recommandés?( pour vous)?',
        '(nos articles )?recommandés|en direct|du même auteur',
        '(à )?(re)?(lire|voir) (aussi|également|ensuite)[^.]{0,20}|sur (le même|ce|les mêmes) (sujet|thème)s?',
        '(article|contenu|sujet)s? (lié|similaire|recommandé|associé|connexe)s?',
        '(les |articles )?(plus|\\+) (lu|populaire|consulté|partagé|commenté)s',
        'à (la une|découvrir|voir|ne pas (manquer|rater)|suivre)|(vous|tu) (aimerez|pourriez|aimeriez)[^.]{0,30}',
        'dans la même rubrique',
      ),
    },
    paywall: {
      asks: inLines(
        '(abonn|profit|débloqu|essay|continu|test|bénéfici|offr|commenc|compar)e[zr]?|essaie|découvr(ez|e|ir)',
        'li(sez|s)|accéde[zr]|poursui(vez|vre)|deven(ez|ir)|souten(ez|ir)|choisi(ssez|r|s)|pense[zr] à',
        'pour (lire|accéder|continuer)',
      ),
      things: inLines(
        'abonnements?|abonnés?|accès (illimité|complet|intégral|gratuit)|offres?|essai|premium|le premier mois',
        `sans engagement|articles? gratuits?|formules?|en illimité|sans limite|${PRICE}`,
        '(un|deux) (euro|centime)s?|tou(te)?s (nos|les) (articles|contenus|enquêtes)|version numérique',
        "(cet|l'|un|cinq\\p{L}*) ?article|prix|tarif",
      ),
      says: inLines(
        '^la suite est (accessible|réservée)|derniers? articles? gratuits?',
        '(prochain|dernier|premier) (article|texte) (gratuit|offert)',
        '(premier|deuxième|troisième|dernier|second) (article|contenu|texte) (offert|gratuit|libre)',
        "client\\p{L}* payants?|(plus|aucun) d'article gratuit|(pour le prix|formule|sans compter)",
        "(pour le|au) prix d'une?|(à )?moitié (prix|moins cher)",
        '(étudiants?|enseignants?|moins de \\d+ ans)[^.]{0,30}(prix|tarif|%|euros?|€)|abonne(z-vous|-toi)',
        `(déjà|nos|aux) abonnés?|${PAGE} (est|n'est)[^.]{0,24}(réservée?|payante?|exclusi\\p{L}+)|sans engagement`,
        '(résili|annul|arrêt)\\p{L}+[^.]{0,16}(à tout moment|quand|en ligne|en un clic)',
        `${PERIOD}[^.]{0,12} (inclus|pour \\d|d'(essai|accès)|(offert|gratuit)s?(?! (aux?|pour|à) )|pour nous|à \\d)`,
        "pour lire (la suite|l'article|cet article)|(nos|notre) (offre|abonnement|formule)s?",
        `soutenez (le|un|une|notre) ${MEDIA}|(période|offre) d'essai`,
        'essa(i|yez|yer|ie) (gratuit\\p{L}*|offert|sans|pendant|\\d)',
        'offre (spéciale|découverte|de bienvenue|de rentrée|numérique)',
        "sans (carte (bancaire|bleue)|obligation d'achat)",
        '(il )?(vous|te|ne vous) reste [^.]{0,30}(articles?|lire)',
        '(vous avez|tu as) (déjà )?(lu|consulté|atteint|utilisé|épuisé)[^.]{0,40}(articles?|limite|quota|mois-ci)',
        `n'(avez|as) plus d'articles?|${FEW} articles? (gratuits?|offerts?|restants?|lus|mensuels)`,
        '(dernier|\\p{L}+ième) (des (\\p{L}+ )?)?articles?[^.]{0,30}(gratuit|abonn|mois)\\p{L}*|en accès payant',
        "moitié (du )?prix|\\d+ ?% de ((l'|cet )article|réduction|remise)",
        "(limite|quota) (mensuelle? )?(d'articles|atteinte?|épuisé)",
        `(pour (moins de )?)?${PRICE} ?(par|/|le) ?(mois|semaine|jour|an|premier)|en vous abonnant`,
        `^(${CALLS.paywall})$`,
      ),
      labels: inLines(
        `abonnés?|premium|lire (la suite|l'article|le journal)|${CALLS.paywall}`,
        '(article|contenu|édition|accès|zone|offre) (abonné|payant|premium|illimité|spécial|découverte|gratuit)e?s?',
        `${PERIOD} offerts?|offert|exclusif|(${FEW} )?articles? (gratuits?|lus?)( ?:? ?(sur )?\\d.{0,6})?`,
      ),
    },
    signup: {
      asks: inLines(
        'choisissez|inscri(vez|s|re|vant)|(connect|identifi|enregistr|profit)e[zr]|cré(ez|er?|ant)',
        'rejoi(gnez|ns|ndre)|deven(ez|ir|iens)|saisissez|entrez|accéde[rz]|activez|ouvr(ez|ir)|avec un|indiquer',
        'finaliser',
      ),
      things: inLines(
        `${ACCOUNT}|membres?|pour (lire|continuer|poursuivre|accéder|commenter|débloquer|suivre|retrouver)`,
        `identifiants?|mots? de passe|inscription|accès numérique|adresse ${MAIL}|adhésion`,
        `${READERS} inscrit\\p{L}+|(lire|débloquer|consulter) (cet|l') ?article`,
      ),
      says: inLines(
        "j'accepte les (conditions|cgu)|^en validant ce formulaire|^votre session a expiré",
        '(identifiant|mot de passe|pseudo) (oublié|perdu)',
        '(déjà|pas encore) (abonnée?|inscrite?|membre|cliente?|(un|de) compte)|connecte(z-vous|-toi)',
        'se (re)?connecter|inscription (est )?(gratuite|rapide|en|ne prend)',
        'inscri(vez-vous|s-toi) (gratuitement|pour|et|dès|avec|en)|(compte|profil) (gratuit|personnel|lecteur)',
        "(continuer|se connecter|s'inscrire) avec (google|apple|facebook|votre|un)|pas de compte",
        '(enregistr|identifi)ez-vous|rejoi(gnez|ns) (nos|les|notre|la) (lecteurs|communauté|membres)',
        "vous (devez être|n'êtes pas|êtes) (connecté|abonné|inscrit)e?|veuillez vous",
        'votre (session|identifiant|mot de passe|espace|accès|compte)',
        '(nécessite|requiert|en|une) (vous inscrivant|inscription)|aucune? (paiement|carte bancaire)',
        '(pour|de|en) vous (enregistrer|inscrire|identifier|créant un)|première visite',
        `vous (faut|avez besoin d') ?un compte|${READERS} (inscrit|connecté|enregistré)\\p{L}+|l'adhésion est`,
        '(réservée?|ouverte?) aux (inscrits|membres)|bon retour',
        `^${PAGE}[^.]{0,30}(inscri|identifi|connect|membre|abonn)\\p{L}*|^(${CALLS.signup})$`,
      ),
      labels: inLines(
        `${CALLS.signup}|(mon |votre )?(compte|espace)( (abonnés?|client|lecteur))?|accès gratuit`,
        '(accéder à|ouvrir|associer) .{0,20}compte|lecture gratuite|continuer gratuitement',
        "rejoi(ndre|gnez)( (nous|la|l'|notre|les (abonn|membre|lect)).{0,16}|-nous)?|bienvenue",
        'deven(ez|ir) membre',
      ),
    },
    notifications: {
      asks: inLines(
        'appuyez|(activ|autoris|abonn|cliqu|accept)e[zr]?|re(cev(ez|oir)|çois)|ne (manqu|rat)e[zr]?',
        'souhait\\p{L}*|voulez|veux|so(yez|is)|choisi(ssez|r|s)|cré(ez|er)|averti\\p{L}*|sui(vez|vre)',
        'envo(yer|ie)',
      ),
      things:
        "l'étoile|être averti|cloche|(notification|notif|push)s?|alertes?( info| push)?|(votre|ton) (écran|téléphone|navigateur)",
      says: inLines(
        '(activ|autoris|accept|recev)(e|ez|er|oir) (\\p{L}+ ){0,3}(notification|notif|alerte)s?',
        '(soyez|être|sois|vous serez|tu seras) (le |les |parmi les )?(premi\\p{L}+)? ?(à savoir|au courant|(informé|averti|prévenu|notifié|alerté)e?s?)',
        "ne (manquez|ratez) (rien|aucune|plus)|(nous|on) (vous|te) (l'envo|prév|averti|notifi|alert)\\p{L}+",
        'alertes? (infos?|actu|push|en direct|en temps réel)|vous envoyer des (notif|alert)\\p{L}+',
      ),
      labels: inLines(
        `${CALLS.notifications}|plus tard|non,? merci|activer|oui,? (volontiers|merci)`,
        '(vos |mes |nos )?alertes( info)?|restez informée?',
      ),
    },
    cookie: {
      asks: '(accept|refus|utilis|gér|autoris|paramétr|modifi|dépos|stock|respect)\\p{L}*|nous|clique[zr]|afficher|pour',
      things: inLines(
        'cookies?|traceurs|vie privée|(votre|mon) (consentement|accord|navigateur|appareil|terminal)',
        'vos (choix|données|préférences)|données personnelles|confidentialité|contenus? (externes?|bloqués?)',
      ),
      says: inLines(
        '(parce que|car) vous avez refusé|(parce que|car) vous avez refusé les cookies',
        'vos préférences (de|en matière de) cookies',
        '(carte|vidéo|contenu) (nécessite|demande|requiert) votre (accord|consentement)',
        `(${PAGE}|lecteur)[^.]{0,16}(bloquée?|désactivée?|ne peut|provient)|contenu bloqué`,
        `pour (l')?(afficher|visionner|visualiser|regarder) ?(${PAGE}|,)|en poursuivant (votre|la) navigation`,
        'vos (préférences|choix)|(avec|sans) votre (accord|consentement)|votre (consentement|accord) (est|pour)',
        `(ce|notre) site utilise|accepter (et|les|tous)|(ses|nos) \\d* ?partenaires|^(${CALLS.cookie})$`,
      ),
      labels: inLines(
        `paramètres des cookies|(gérer|paramétrer) (les|mes) cookies|${CALLS.cookie}`,
        '(votre|respect de (la|votre)) vie privée|(gestion|politique) (des|de) cookies',
      ),
    },
    donation: {
      asks: inLines(
        'souten(ez|ir)|soutiens|fai(tes|re|s)|(donn|aid|contribu|particip|financ)e[zr]?|(offr|défend|adhér)e[zr]',
        'deven(ez|ir)|permet|besoin|grâce|dépend\\p{L}*|viv?\\p{L}{1,3}|pour que|pense[zr] à',
      ),
      things: inLines(
        `dons?|donat(eur|rice)s?|générosité|(notre|un|ce) (${MEDIA}|indépendance)`,
        `${MEDIA} (libre|indépendant\\p{L}*|gratuite?|de qualité|de terrain)|nous soutenir`,
        '(votre|vos) (soutien|contribution|aide)s?|indépendants?|(nos|ses) lecteurs|coup de pouce',
        "(heures?|mois) d'enquête",
      ),
      says: inLines(
        '(faire|faites|fais)(-nous)? (aussi |en plus )?un don|don [^.]{0,16}(défiscalis|déductible)\\p{L}*',
        'ouverte? à tous|avec un euro par mois|faites? un don',
        '(soutenez|soutiens|aidez)[- ](nous|notre|le (journal|média)|un)',
        '(votre|vos|chaque) (don|soutien|contribution|générosité)s?',
        '(grâce (aux?|à (votre|vos|la))|besoin de) (vous|vos|votre|dons|générosité|soutien)',
        'déductible de vos impôts|(rester|restons|reste) (gratuit|indépendant|libre)e?s?',
        'devenez (donat\\p{L}+|mécène|adhérent)|(campagne|appel) (de|aux|à) (dons|lecteurs)',
        "sans vous,? [^.]{0,30}(journal|site|média|fermera|existe)|vous financez|l'indépendance a un (prix|coût)",
        `vous nous lisez|^(${CALLS.donation})$`,
      ),
      labels: `${CALLS.donation}|(soutene|aide)[zr](-nous)?( .{0,24})?|financer|nous avons besoin de vous`,
    },
    follow: {
      asks: inLines(
        'sui(vez|vre|s|s-nous)|rejoi(gnez|ns|ndre)|(retrouv|abonn|lik|ajout|écout|regard)e[zr]?|découvr(ez|e|ir)',
        'recev(ez|oir)|écrive[zr]|nous sommes|arrive',
      ),
      things: inLines(
        `${NETWORKS}|x|insta|spotify|deezer|twitch|apple podcasts|google`,
        '(notre|nos|la|votre) (chaîne|page|groupe|compte|communauté|canal|fil|podcast)s?|(réseaux|les) sociaux',
        "les réseaux|sources? (préféré|favorite)e?s?|plateformes( d'écoute)?|@\\w+",
      ),
      says: inLines(
        'sur toutes (les|vos) plateformes d.écoute|(parmi|dans|à) vos sources (préférées|favorites)',
        `(suivez|suis|suivre)[- ](nous|notre|toute l'actu\\p{L}*|([\\p{L}.'’-]+ ){1,4}sur (x|${NETWORKS}))`,
        '(retrouve[zr]?|rejoi(gnez|ns|ndre))[- ]nous|nous (suivre|retrouver|rejoindre) sur',
        'notre (chaîne|canal|groupe|fil|page|compte)|sur (les|nos) réseaux',
        '^(ce|le|notre) (podcast|balado)[^.]{0,30}(plateforme|écouter|retrouver|disponible)\\p{L}*',
        `((aussi|maintenant|désormais)|(est|sont|sommes|arrive)[^.]{0,20}) sur (${NETWORKS})`,
        '(personnes|abonnés) nous suivent',
      ),
      labels:
        '(nos|les) réseaux( sociaux)?|suivre( (sur|ce|cet|nos|notre|la page|le (compte|fil|sujet)) ?.{0,24})?|suivez-nous.{0,30}',
    },
    advertisement: {
      says: inLines(
        'product advertising api|partenariat (rémunéré|payant)|contenu (payé|financé) par',
        'liens? [^.]{0,12}affilié\\p{L}*|^pourquoi (cette|ces) (annonce|publicité|pub)\\p{L}*',
        '(achetez|achat|commande)[^.]{0,40}(commission|lien)|liens?[^.]{0,30}commission|contient des liens',
        `(la suite|l'article (continue|se poursuit))[^.]{0,20}${BELOW}`,
        "liens? (affilié|sponsorisé|d'affiliation)s?",
        "(passer|fermer|masquer|signaler) (la|cette|l') ?(publicité|annonce|pub)",
        'nous (pouvons )?(perce|touch)\\p{L}+ une commission',
      ),
      labels: inLines(
        '(lire|naviguer|lisez|naviguez) sans (publicité|pub)s?|supprimer (les|la) (publicité|pub)s?',
        '(sponsorisé|présenté|offert|financé|proposé) par.{2,40}|avec le soutien (de|du).{2,30}',
        '(communiqué|publi-?(rédactionnel|communiqué|reportage)?)( ?[–:—-].{0,40})?',
        '.{0,24}(financé|soutenu)e? par (la )?(publicité|pub)|votre (publicité|annonce|pub) .{0,10}ici',
        "(la |l')?(publicité|annonce|pub) .{0,20}\\d+ sec.{0,8}|(publicité|pub|annonces?)(\\s*[–—:|·,-].{0,50})?",
        "(contenu|article|lien|message|espace|post|publication)s? (d'un |de nos )?(sponsorisé|partenaire|publicitaire|promotionnel|commercial|de marque|offert|proposé|présenté|réservé)\\p{L}*.{0,40}",
        '(en )?partenariat( avec.{0,30})?',
      ),
    },
    share: {
      says: inLines(
        "partage[zr]?(-le| (cet|l'|sur|via|par|cette|avec))[^.]{0,30}|copier (le lien|l'url)",
        "envoyer (à un ami|par e-?mail)|(diffuse[zr]|faites passer|transférer) (cet|cette|le|l')[^.]{0,20}",
      ),
      labels: inLines(
        '(écoute[rz]|lire)( (cet |l.)article)?.{1,4}\\d+ min.{0,8}|(lecture|version) audio',
        '(enregistrer|garder|sauvegarder) pour plus tard|taille d[ue] texte.{0,8}|temps de lecture.{0,14}',
        "\\d+ ?min(utes?)? de lecture|(re)?partage[rz]?|imprimer|offrir( (cet|l') ?article)?|réagir|tweeter",
        '(diffuse[rz]|faites passer|envoyer)( .{0,20})?|lire plus tard',
      ),
    },
    comments: {
      asks: inLines(
        '(laiss|donn|partag|particip|comment|contact)e[zr]?|écri(vez|re|s)|dites|dis|réagi(ssez|r|s)|publie[zr]',
        'envoye[zr]|racont\\p{L}*|signaler|répondre|connectez-vous|soyez|seuls|peuvent|pensez|votre',
      ),
      things: inLines(
        'commentaires?|commenter|(votre|ton) (avis|opinion|réaction|témoignage|expérience)',
        '(à|écrivez à) la rédaction|discussion|courtois\\p{L}*|réagir|cet article ?(?=\\.|$)|un abus',
        '-?nous ?(?=\\.|$)',
      ),
      says: inLines(
        'cette contribution est (fermé|clos)\\p{L}*',
        'vous y étiez|(reporters|journalistes) (aimeraient|veulent|souhaitent)|ce fil (se )?ferme',
        '\\d+ personnes (y )?(discutent|participent|échangent)',
        '(est-ce|cet article (vous )?a-t-il été|cela vous a-t-il été) (\\p{L}+ )?utile',
        '((laiss|publi|ajout|post)e[zr]?|écri(re|vez|s)) (un|votre|ton) commentaire|la parole est à vous',
        "(qu'en|que) (pens|dit)\\p{L}*-(vous|tu)(?! (à|aux|quand))|dites-(le-)?nous",
        '(vous êtes|êtes-vous|tu es) témoin|(votre|ton) avis (nous )?(intéresse|compte)',
        '(écrivez|écris|contactez)-nous|participez (à la|au)|réagissez|premier à (commenter|réagir)',
        'commentaires (sont|ont été) (modéré|fermé|désactivé|clo)s|pas publiée|champs obligatoires',
        '(seuls|réservés? aux) les? ?abonnés peuvent|pour (commenter|réagir)|(la|une) discussion est',
        '(espace|fil) de (discussion|commentaires)|un avis sur',
        `(courtois|respectueux)[^.]{0,20}(échanges|commentaires|propos)|^(${CALLS.comments})$`,
      ),
      labels: inLines(
        'espace commentaires?|[\\d.,/ (–-]*(sur )?[\\d.,]+ (votes?|avis|évaluations?) ?\\)?',
        '(l.)?espace des? (contribution|commentaire)s .{0,24}(fermé|clos).{0,4}',
        '(les )?commentaires .{0,30}(fermé|clos|désactivé)\\p{L}*.{0,16}|\\d* ?commentaires?( \\(?\\d+\\)?)?',
        `(les |tous les )?commentaires (sont )?(fermés|désactivés|clos)|${CALLS.comments}|(vos |\\d+ )?réactions`,
        'votre avis.{0,24}|et vous,? (qu(?!i)|[^?]{0,20}(avis|pens|av[eir]))[^?]{0,30}\\?',
      ),
    },
    continue: {
      says: `(la suite|l'article) (continue|se poursuit|${BELOW})`,
      labels: inLines(
        'page \\d+ (sur|/) \\d+|page suivante ?:.{0,80}|suite (en )?page \\d+',
        ".{0,40}(après|sous) (le|la|l'|ce|cette) ?(tweet|graphique|carte|galerie|infographie|diaporama)",
        "plus bas,? .{0,12}suite|la suite plus bas|(\\+ ?)?(ouvrir|déplier) (l'|le |la )(article|texte|suite)",
        'suite (en|à la) page \\d+|continuez à faire défiler.{0,20}|plein écran',
        `(lire|lisez|voir|afficher|découvrir) (la suite|plus|davantage|tout|(tout )?l'(article|intégralité)|${BELOW}).{0,30}`,
        '(dépli|agrandi|rédui)(er|r|re)( .{0,20})?|(haut|bas) de page',
        "(retour|revenir|remonter|aller|passer|accéder) (directement )?(en haut|(au|à l')(contenu|menu|sommaire|haut|début|accueil|site|article|formulaire|recherche)|au (contenu|menu|sommaire|haut|début|site|formulaire)).{0,20}",
        'fermer',
        `(la suite|suite|le reste)( (de (l'|votre |notre |cet )article|du (texte|récit)))?(,? ${BELOW}.{0,40})?`,
        `(l'|votre |cet |le |la )(article|lecture|(récit|texte|reportage)(?= \\p{L}+ (\\p{L}+ )?${BELOW})) (continue|se poursuit|reprend|suit).{0,40}`,
        `${BELOW}( de)? (la|cette|l') ?${FILM}.{0,20}|(faites défiler|défilez|scrollez|continuez).{0,30}`,
        '(continue[rz]|poursui(vre|vez)|reprend(re|ez)) (la|votre|ma|à) (lecture|lire).{0,20}',
        `(fin|début) de (la )?publicité|(passer|sauter|ignorer) (la|cette|l') ?${FILM}|(page|article) suivante?`,
      ),
    },
    tags: {
      says: '^(thèmes|sujets|mots[ -]clés|tags)\\s*:',
      labels: inLines(
        "plus d'actu(alités)? sur.{0,30}|thèmes associés|sommaire|table des matières|(dans cet article|sur cette page)",
        "(((sur )?(le même |les mêmes |ces |suivre ces? )?(thème|thématique|sujet|mots?[ -]cl(é|ef)|tag|étiquette|rubrique)s?( (abordés|liés|associés|de l'article))?|classé dans|(dans|de|à propos de) cet article|à retrouver dans|en savoir plus sur)(\\s*[:：].{0,200})?|(#[\\p{L}\\p{N}_]+[\\s,|·]*)+)",
      ),
    },
    copyright: {
      says: inLines(
        'ne peu(t|vent) être (repris|reproduit)|usage (strictement|exclusivement) (personnel|privé)',
        "(opinions|propos|idées) (exprim|émis|tenu)\\p{L}+ [^.]{0,40}n'engage\\p{L}* (que |pas )?(leurs?|son|sa|l'|la) ?(auteur|rédaction)\\p{L}*",
        '^(le|ce) (résumé|récapitulatif) ci-(dessus|dessous)',
        '^(article )?(paru|publié|mis à jour) (pour la première fois|initialement|le \\d)',
        "(l'ensemble des|tous les) contenus[^.]{0,40}(appartien\\p{L}+|propriété)|^actualisé le \\d",
        '(une )?(coquille|faute|erreur)[^.]{0,12}\\?|service correction',
        '^(cet|cette|ce|le|la|les) (\\p{L}+ ){0,3}(a|ont) été (\\p{L}+ ){0,2}(générée?|produite?|rédigée?|créée?|traduite?|lue?|résumée?)s?[^.]{0,24}(ia\\b|intelligence artificielle|automat\\p{L}+|synthèse)',
        '^pourquoi (nous |vous pouvez )?(nous )?faire confiance',
        'ne peu(ven)?t être (reproduit|copié|repris|diffusé)\\p{L}*',
        'tous droits (de reproduction (et de représentation )?)?réservés(?! aux)',
        "(toute )?(reproduction|diffusion|utilisation|rediffusion)[^.]{0,50}(interdite|strictement|autorisation|sans (l')?accord|contactez)",
        '^copyright|^©',
        `${PAGE}[^.]{0,16}(initialement|d'abord|republié|repris|publié)[^.]{0,30}(publié|par|sous|dans|sur)`,
        'licence creative commons',
        "(paru|publié) (dans (l'édition|le numéro|nos pages)|en partenariat|avec l'aimable)|^traduit d[eu']",
        "(signale|corrige)[zr](-la)?(-nous)? (une|cette|l'|toute) ?(erreur|faute|coquille)",
      ),
      labels: inLines(
        '(proposer|suggérer) une correction|.{2,40} avec (l.)?(afp|reuters|ap)( et .{2,20})?',
        'réutiliser ce contenu',
        "(©|copyright|mentions légales|conditions (générales|d'utilisation)|droits? (d'auteur|de reproduction)|(article|contenu|texte|extrait) (protégé|republié|publié|sous licence|paru|traduit)|(paru|publié|traduit) (dans|de|du|en (ligne|kiosque|partenariat)|par)).{0,60}",
        '(signaler|une) (une )?(erreur|coquille|faute).{0,50}',
        "(source|avec|par)s? ?:?([ ,/&-]+(l'|et )?(afp|reuters|ap|agences?|belga|ats|la presse canadienne))+",
      ),
    },
    'author-box': {
      says: inLines(
        "^l'aut(eure?|rice) est (profess|maître|cherch|économ|avocat|historien|direct)\\p{L}*",
        '(suit|couvre) (\\p{L}+ ){1,4}depuis \\d{4}|(lui|nous) écrire\\s*:|(a rejoint|au sein de) la rédaction',
        '^aut(eure?|rice)s? ?:[^:]{3,60}$',
        "^contact\\s*:|^(édité|relu|adapté|mis en ligne) par|suit (les|la|le) (\\p{L}+ ){1,6}pour (le|la|l')",
        'dirige (les pages|le service|la rubrique|le cahier)|^(propos recueillis )?par \\p{L}',
        `(est|était) (\\p{L}+ ){0,4}${ROLE}|journaliste (au|à|pour|chez|indépendante?)|^à propos de l'auteure?`,
        `tous (ses|les) articles|^${NAME} [–—-] (\\p{L}+ ){0,2}${ROLE}`,
        `^${ROLE}[^.]{0,60}(,|spécialis\\p{L}+|indépendante?|depuis|au service|chez|il |elle )`,
        `^(texte|photo|vidéo|récit|reportage|enquête|entretien)s?( (de|par)| ?:) ${NAME} ?(,|et|$)`,
        '^(il|elle) (couvre|suit(?=.{0,40}(actualité|politique|économi|depuis|dossiers|questions))|écrit|a (auparavant|rejoint|travaillé|couvert|publié)|collabore|travaille|est diplômée?|dirige (le bureau|la rédaction|le service))',
        `^diplômée? de|^suivez ${NAME} sur|cet article a été (rédigé|écrit|traduit|produit)`,
        `(il|elle) est l'aut\\p{L}+|contact ?: ?[\\w.-]+@|notre (${ROLE}|collaborat\\p{L}+)`,
      ),
      labels: inLines(
        '(afp|reuters|ats|belga)([ /-]+(afp|afp|reuters|ap))*',
        "avec ([\\p{L}.’'-]+ ){2,3}(à|en|au) \\p{L}+( et ([\\p{L}.’'-]+ ){2,3}(à|en|au) \\p{L}+)?",
        `(par|de|(textes?|photos?|propos recueillis|récit|enquête|reportage|écrit)( de| par)?)\\s?:? [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,4}(,? (${ROLE}|avec|à|et|photos?).{0,40})?`,
        "(à propos de )?(l')?(auteure?|autrice)s?|(publié|mis à jour|temps de lecture)(?=.*\\d).{0,50}",
        '((voir |lire |tous )+(ses|les)|ses) (derniers )?articles( de .{0,30})?|(suivre|contacter) .{0,30}',
        `(lire sa )?biographie|(avec )?${NAME}, (notre )?${ROLE} (à|au|en|de|du|pour).{0,40}`,
        `la rédaction( de .{0,30})?|${ROLE}( (au|à|de|du|pour|chez).{0,40})?`,
      ),
    },
  },
});
