/** "Sign up for our newsletter": an email list, in a form or in a line of its own. Fixture: newsletter-form. */
import type { Distraction } from './distraction';

export const newsletter: Distraction = {
  kind: 'newsletter',
  fields: 'input[type=email],input[name*=mail i],input[placeholder*=mail i],input[aria-label*=mail i]',
  names:
    /newsletter|mailing-?list|mailchimp|email-?(?:sign|capture|form|opt)|inline-?signup|nl-?(?:box|signup|teaser)|briefing-?(?:box|signup)/iu,
  links:
    /newsletter|mailing-?list|briefings?\/(?:subscribe|signup)|email-?alerts|substack\.com|list-manage\.com/iu,
  words: {
    en: {
      asks: 'sign(?:ing)? (?:me )?up|subscribe|register|join|get|receive|enter|start(?: your| the)?|opt in|add your|leave (?:us )?your|have|try|read|pick up|wake up|want|like|enjoy(?:ed|ing)?|don.t miss|delivered|straight|direct(?:ly)?|follow|be the first|stay|keep|give us|drop|submit|send|find',
      things:
        '(?:e-?)?newsletters?|mailing list|email (?:list|address|updates?|alerts?|digest|bulletin|edition)|e-?mail(?:s|ed)?(?= (?:to|and|below|here|address))|(?:daily|weekly|morning|evening|breakfast|lunchtime) (?:briefing|digest|email|e-mail|bulletin|update|roundup|round-up|dispatch|note)|inbox|mailbox',
      says: 'sign ?up (?:to|for) (?:our|the) (?:[\\p{L}’]+ ){0,4}(?:e-?mails?|mail|briefing|brief|digest|edition|bulletin|dispatch|roundup|post|updates?|list|newsletter)|(?:in|to|into) your (?:e-?mail ?)?(?:inbox|mailbox)|your (?:daily|weekly|morning) (?:dose|digest|briefing)|our (?:free |daily |weekly |morning |evening |best |flagship )*(?:e-?mail |e-?)?newsletters?|newsletter sign-?up|by (?:signing up|subscribing|submitting|providing|entering|registering|clicking)[^.]{0,60}(?:you|i) (?:agree|accept|consent|confirm)|unsubscribe (?:at )?any ?time|you can unsubscribe|please enter a valid (?:e-?mail|address)|a (?:welcome|confirmation) e-?mail is on its way|thanks? (?:you )?for (?:signing up|subscribing)|check your inbox|we.ll (?:e-?mail|send) (?:you|it)|emailed to you|delivered (?:daily|weekly|every|straight|directly|to you)|enter your e-?mail|your e-?mail address|get (?:the|our|your|all)?[^.]{0,40} by e-?mail|sign(?:ing)? up (?:here|below|now|today)|receive our',
      labels:
        'newsletters?|sign up(?: now| here| today| for free)?|subscribe(?: now| here)?|email address|your e-?mail|e-?mail',
    },
    de: {
      asks: 'abonnier\\p{L}*|melde\\p{L}*|anmeld\\p{L}*|jetzt|hier|bestell\\p{L}*|erhalt\\p{L}*|hol\\p{L}*|bekomm\\p{L}*|trag\\p{L}*|eintragen|registrier\\p{L}*|lesen sie|lies|verpass\\p{L}*|bleib\\p{L}*|möchten sie|willst du|wollen sie|kostenlos\\p{L}*|sichern|sicher dir|starten|informier\\p{L}*|erfahren|gratis|abo|testen',
      things:
        'newsletters?|\\p{L}*-?newsletter|rundbrief|e-?mail-?(?:adresse|verteiler|update|benachrichtigung)|mail-?update|morgen-?briefing|briefing|postfach|posteingang',
      says: '(?:in|an) (?:ihr|dein|ihrem|deinem) (?:e-?mail-?)?(?:postfach|posteingang)|(?:unser|unseren|unserem|unsere) (?:\\p{L}+ ){0,2}newsletter|newsletter[- ]anmeldung|zum newsletter|für den newsletter|ihre e-?mail-?adresse|deine e-?mail-?adresse|direkt ins postfach|per (?:e-?)?mail (?:zu|erhalten|informiert|auf dem)|jederzeit (?:abbestell|wieder abmeld|abmeld)\\p{L}*|abmeldung (?:ist )?jederzeit|mit (?:der|ihrer|deiner) anmeldung (?:stimm|erklär|akzeptier|bestätig)\\p{L}*|ich (?:bin damit einverstanden|stimme zu|möchte (?:den|die|das|künftig|regelmäßig))|vielen dank für (?:ihre|deine) anmeldung',
      labels: 'newsletter|jetzt anmelden|anmelden|abonnieren|jetzt abonnieren|e-?mail(?:-adresse)?',
    },
    fr: {
      asks: "inscri(?:vez|s|re)\\p{L}*|abonne[zr]\\p{L}*|recevez|reçois|recevoir|découvrez|rejoignez|retrouvez|entrez|saisissez|renseignez|indiquez|laissez|ne manquez|ne ratez|chaque (?:jour|matin|semaine|soir)|je m['’]",
      things:
        "newsletters?|infolettres?|lettres? d['’]information|bulletin|adresse (?:e-?mail|mail|électronique|courriel)|courriels?|boîte (?:mail|de réception|e-?mail|aux lettres)|(?:par|votre) (?:e-?mail|mail|courriel)",
      says: "(?:dans|directement dans) (?:votre|ta) (?:boîte|messagerie)|(?:notre|nos) (?:newsletters?|infolettres?|lettres?)|s['’]inscrire à la (?:newsletter|lettre)|je m['’]inscris|votre (?:adresse )?e-?mail|votre adresse|se désinscrire|désinscription|vous désabonner|merci (?:de|pour) votre inscription|en vous inscrivant",
      labels: "newsletter|infolettre|s['’]inscrire|je m['’]inscris|s['’]abonner|inscrivez-vous|e-?mail",
    },
    es: {
      asks: 'suscr[íi]b\\p{L}*|apúnt\\p{L}*|apunt[ea]\\p{L}*|reg[íi]str\\p{L}*|inscr[íi]b\\p{L}*|rec[ií]b\\p{L}*|únete|únase|ingres[ae]|introdu(?:ce|zca)|escrib[ea]|déj\\p{L}*|quier\\p{L}*|no te pierdas|date de alta|darse de alta|consigue|descubre|lee',
      things: 'newsletters?|bolet[íi]n(?:es)?|correo(?: electrónico)?|e-?mail|bandeja de entrada|buzón',
      says: '(?:en|a) (?:tu|su) (?:correo|bandeja|e-?mail|buzón)|(?:nuestr[oa]s?) (?:newsletters?|bolet[íi]n(?:es)?)|tu (?:correo|e-?mail)|darte de baja|gracias por (?:suscribirte|tu suscripción|registrarte)',
      labels: 'newsletters?|bolet[íi]n(?:es)?|suscríbete|suscribirse|suscribirme|apúntate|correo electrónico',
    },
    it: {
      asks: 'iscriv\\p{L}*|abbonat\\p{L}*|ricev\\p{L}*|registra\\p{L}*|inseris\\p{L}*|resta|rimani|scopri|leggi|non perder\\p{L}*|vuoi|attiva|lascia',
      things:
        'newsletters?|(?:tua |indirizzo )?(?:e-?mail|mail)|casella (?:di posta|email|e-mail|mail)|posta elettronica',
      says: 'nella (?:tua|vostra) (?:casella|mail|e-?mail|posta)|(?:nostra|nostre) newsletters?|alla newsletter|la tua (?:e-?mail|mail)|annullare (?:l.)?iscrizione|grazie per esserti iscritt\\p{L}*',
      labels: 'newsletters?|iscriviti|iscriviti (?:ora|subito|qui)|abbonati',
    },
    pt: {
      asks: 'subscrev\\p{L}*|assin[ea]\\p{L}*|inscrev\\p{L}*|cadastr\\p{L}*|receb\\p{L}*|regist\\p{L}*|junte-se|insira|introduza|quer|não perca|descubra|deixe|digite',
      things: 'newsletters?|boletim|boletins|e-?mail|correio eletr[óô]nico|caixa de (?:entrada|correio)',
      says: '(?:no|em) (?:seu|teu) (?:e-?mail|correio|caixa)|na sua caixa|(?:nossa|nossas|nosso) (?:newsletters?|boletim)|(?:o )?seu e-?mail|cancelar a (?:sua )?(?:inscrição|subscrição)',
      labels: 'newsletters?|subscrever|subscreva|assine|inscreva-se|cadastre-se',
    },
    nl: {
      asks: 'schrijf|meld|aanmelden|inschrijven|abonneer|abonneren|ontvang\\p{L}*|krijg|registreer|vul|wil (?:je|u)|mis (?:niets|geen)|lees|blijf|elke (?:dag|ochtend|week)|geef|probeer',
      things: 'nieuwsbrief|nieuwsbrieven|mailinglijst|e-?mail(?:adres)?|mailbox|inbox|postvak',
      says: 'in (?:je|uw|jouw) (?:mailbox|inbox|postvak|mail)|(?:onze|de) (?:\\p{L}+ ){0,2}nieuwsbrief|(?:je|uw|jouw) e-?mail(?:adres)?|uitschrijven kan|op elk moment (?:uitschrijven|afmelden)',
      labels: 'nieuwsbrief|nieuwsbrieven|aanmelden|inschrijven|schrijf je in|meld je aan',
    },
    sv: {
      asks: 'prenumerera|anmäl|registrera|få|skriv|ange|fyll i|missa inte|vill du|läs|håll dig|gå med',
      things: 'nyhetsbrev(?:et|en)?|e-?post(?:adress)?|mejl(?:adress|en)?|inkorg(?:en)?|mejlkorg',
      says: '(?:direkt )?i (?:din )?(?:inkorg|inbox|mejlkorg|mejl)|(?:vårt|våra) (?:\\p{L}+ ){0,2}nyhetsbrev|din (?:e-?post|mejl)\\p{L}*|avsluta prenumerationen',
      labels: 'nyhetsbrev|prenumerera|anmäl dig|skriv upp dig',
    },
    'no da': {
      asks: 'meld|abonner|registrer|få|motta|skriv|fyll inn|gå ikke glipp|vil du|les|hold deg|bli med|tilmeld|modtag|indtast|gå ikke glip|vil du have|læs|tegn',
      things:
        'nyhetsbrev(?:et|ene|er|e)?|e-?post(?:adresse)?|innboks(?:en)?|indbakke(?:n)?|e-?mail(?:adresse)?|mail(?:adresse)?',
      says: '(?:rett|direkte) (?:i|til) (?:din )?(?:innboks|indbakke|mail|e-?post)\\p{L}*|i (?:din )?(?:innboks|indbakke)\\p{L}*|(?:vårt|våre|vores) (?:\\p{L}+ ){0,2}nyhedsbreve?|(?:vårt|våre) nyhetsbrev|nyhedsbrev(?:et|e)?|din (?:e-?post|e-?mail|mail)\\p{L}*',
      labels: 'nyhetsbrev|nyhedsbrev|meld deg på|tilmeld(?: dig)?|abonner',
    },
    pl: {
      asks: 'zapisz|zasubskrybuj|subskrybuj|zarejestruj|otrzymuj|dołącz|podaj|wpisz|chcesz|nie przegap|bądź na bieżąco|odbieraj|czytaj',
      things: 'newsletter\\p{L}*|biuletyn\\p{L}*|(?:adres )?e-?mail\\p{L}*|skrzynk\\p{L}*|poczt\\p{L}*',
      says: '(?:na|do) (?:twoj\\p{L}+|swoj\\p{L}+) (?:skrzynk\\p{L}*|e-?mail\\p{L}*)|(?:naszego|nasz|nasze) newsletter\\p{L}*|do newslettera|twój (?:adres )?e-?mail',
      labels: 'newsletter|zapisz się|subskrybuj',
    },
    ja: {
      says: 'メールマガジン|メルマガ|ニュースレター(?:を|に|の|へ|で)?(?:登録|購読|受け|申し?込|配信|お届け)|(?:無料|毎朝|毎日|毎週|最新)[^。]{0,20}(?:メール|ニュースレター)[^。]{0,12}(?:届|配信|受)|メールで(?:お届け|受け取|配信|お知らせ)|メールアドレスを?(?:ご)?(?:入力|登録)|受信(?:箱|トレイ)',
      labels: 'ニュースレター(?:登録)?|メール登録|購読する|登録する',
    },
    ko: {
      says: '뉴스레터(?:를|을|에|로)? ?(?:무료 ?)?(?:구독|신청|받아|가입|만나)|뉴스레터 ?구독|(?:이메일|메일)(?:로|을|를|함)[^.]{0,16}(?:받아|구독|입력|보내|배달|전해)|메일함|받은 ?편지함|구독(?:하세요|하기|해 ?주세요|신청)',
      labels: '뉴스레터|구독하기|구독',
    },
    zh: {
      says: '订阅(?:我们|本|每日|免费|电子)[^。]{0,14}|訂閱(?:我們|本|每日|免費|電子)[^。]{0,14}|(?:订阅|訂閱)[^。]{0,12}(?:电子报|電子報|通讯|通訊|简报|簡報|邮件|郵件|新闻信|newsletter)|(?:电子报|電子報)(?:订阅|訂閱)|(?:输入|填写|留下|輸入|填寫)[^。]{0,8}(?:邮箱|電郵|电子邮件|電子郵件|信箱|email)|(?:送到|发送到|寄到|直达|發送到|直達)[^。]{0,8}(?:邮箱|信箱|收件箱)',
      labels: '订阅|訂閱|电子报|電子報|立即订阅|立即訂閱',
    },
    ru: {
      asks: 'подпи(?:шитесь|сывайтесь|ш\\p{L}*)|получайте|зарегистрируйтесь|введите|оставьте|читайте',
      things: 'рассылк\\p{L}*|e-?mail|почт\\p{L}*|новостн\\p{L}+ письм\\p{L}*',
      says: 'на нашу рассылку|на вашу почту|наш(?:у|ей) рассылк\\p{L}*',
      labels: 'рассылка|подписаться',
    },
    he: {
      says: '(?:הצטרפו|הירשמו|הרשמו|הרשמה|להרשמה) (?:ל|אל )?(?:ה)?(?:ניוזלטר|רשימת)|ניוזלטר(?: שלנו)?|ישר ל(?:תיבת )?(?:הדואר|המייל)|כתובת (?:דוא.ל|אימייל|מייל)',
      labels: 'להרשמה|הרשמה|ניוזלטר',
    },
    more: {
      asks: 'tilaa|liity|rekisteröidy|skráðu|prenumeruok\\p{L}*|registruok\\p{L}*|kaydol|abone ol\\p{L}*|přihlas\\p{L}*|odebírejte|iratkoz\\p{L}*|abonează-te|teken in|sluit aan|اشترك|سجل|सब्सक्राइब|jisajili|jiunge',
      things:
        'uutiskirje\\p{L}*|sähköpost\\p{L}*|fréttabréf\\p{L}*|póstlist\\p{L}*|naujienlaišk\\p{L}*|el\\. pašt\\p{L}*|bülten\\p{L}*|e-posta\\p{L}*|zpravodaj\\p{L}*|hírlev\\p{L}*|nuusbrief|النشرة|البريد|न्यूज़लेटर|ईमेल|jarida',
    },
  },
};
