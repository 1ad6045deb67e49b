/** "Subscribe to read on", metered counts, trials and offers. Fixtures: metered, teaser, german-prompts. */
import type { Distraction } from './distraction';

export const paywall: Distraction = {
  kind: 'paywall',
  names:
    /pay-?wall|subscri(?:be|ption|ber)|premium|meter(?:ed|-)|offer|piano|tp-(?:modal|container|backdrop)|abo-?(?:box|teaser|shop|hinweis|angebot|banner)|upsell|plus-?(?:teaser|offer|box)|locked|trial|membership/iu,
  links:
    /\/(?:subscri(?:be|ption|ptions)|abo|abos|abonnement|abonnements|abonnieren|abonnez|suscri\p{L}*|suscripcion|abbonamenti|assinaturas?|assine|prenumerera|bli-abonnent|prenumerata|offers?|membership|plus|premium|digital-?abo|buy|checkout|pricing|plans)(?:[/?#.]|$)|piano\.io|[?&]offerid|abo\.|subscribe\.|subscription\./iu,
  words: {
    en: {
      asks: 'subscribe|upgrade|start|get|try|unlock|join|become|support|continue|keep|enjoy|activate|choose|pick|select|buy|purchase|claim|save|read|don.t miss|access|redeem|go|gain|switch to|view|renew|pay|sample|take|grab|see',
      things:
        'subscri(?:be|bers?|ption|ptions|bing)|membership|(?:free |digital |all.?access |monthly |annual |premium )+(?:trial|access|pass|plan|membership|subscription|edition)|free trial|unlimited (?:access|articles|digital|reading)|full access|premium|paywall|our plans|ad-?free|(?:a|per|each) (?:month|week|year)|first (?:month|week|year)|\\d+ (?:weeks?|months?|days?) (?:free|for|of)|off',
      says: 'already (?:a subscriber|subscribed)|subscribe (?:now|today|here|to (?:read|continue|unlock|keep|get|access|support|our|the full|enjoy))|(?:to|and) (?:continue|keep) reading|continue reading (?:with|by|for)|unlock (?:this|the|full|unlimited|every|all|more)|(?:you.ve|you have) (?:reached|used|read|hit|\\d+|one|two|three)[^.]{0,50}(?:free|limit|articles?|stories|left|remaining)|\\d+ (?:free )?(?:articles?|stories) (?:left|remaining)|(?:your|this is your) (?:last|final|first) free (?:article|story)|(?:free )?articles? (?:left|remaining)(?: this (?:month|week))?|cancel (?:at )?any ?time|no (?:commitment|strings attached|contract)|start (?:your|a) (?:free |\\d+.day )?(?:trial|subscription|membership)|(?:for|only|just) (?:subscribers|members)(?: only)?$|(?:subscriber|member)s?[- ](?:only|exclusive)|exclusive (?:to|for) (?:our )?(?:subscribers|members)|this (?:article|story|content) is (?:for|only|reserved|exclusive|available)[^.]{0,30}(?:subscribers|members|registered)|the rest of (?:this|the) (?:article|story)|(?:limited|special|introductory|exclusive)[- ](?:time )?offer|billed (?:monthly|annually|yearly|every)|(?:then|from|for) (?:only |just )?[$€£]\\d[\\d.,]* ?(?:a|per|every|/) ?(?:month|week|year)|support (?:quality|independent|local|our|fearless|great) journalism|journalism (?:needs|depends on) (?:your|you)|become an? (?:paid )?(?:subscriber|member)|see (?:our |all )?(?:plans|subscription options|offers)|\\d+ days? free|days? free[ ,.!]|try (?:it |us )?(?:for )?(?:free|\\d+)|get (?:full|unlimited|digital|all) access',
      labels:
        'subscribe(?: now| today| here)?|subscribers? only|premium|members? only|start (?:free )?trial|see (?:my )?options|upgrade(?: now)?|try (?:for )?free|view (?:plans|offers)|for subscribers|unlock(?: now)?|read now',
    },
    de: {
      asks: 'abonnier\\p{L}*|test\\p{L}*|jetzt|les\\p{L}*|weiterles\\p{L}*|hol\\p{L}*|sicher\\p{L}*|werde\\p{L}*|bestell\\p{L}*|abschließ\\p{L}*|freischalt\\p{L}*|unterstütz\\p{L}*|entdeck\\p{L}*|profitier\\p{L}*|nutz\\p{L}*|gratis|kostenlos|schalte\\p{L}*|wechsel\\p{L}*|spar\\p{L}*|upgrade',
      things:
        '(?:digital|probe|monats|jahres|online|plus|premium|test|schnupper|flex|print)?-?(?:abo|abos|abonnement|abonnements|monat|zugang|zugriff|pass)|abonnent\\p{L}*|mitglied\\p{L}*|\\p{L}+plus|premium|bezahlschranke|alle artikel|vollen? zugriff|testphase|angebot\\p{L}*|uneingeschränkt\\p{L}*|monatlich kündbar',
      says: 'jetzt (?:abonnieren|testen|weiterlesen|freischalten|abo|kostenlos testen|gratis testen|upgraden|bestellen|sichern|abschließen)|weiterlesen (?:mit|nach|als|im)|(?:sie haben|du hast) (?:noch |bereits |ihre? )?[^.]{0,30}(?:artikel|gratis|kostenlose\\p{L}*) [^.]{0,20}(?:übrig|gelesen|frei|verbraucht)|noch \\p{L}+ (?:kostenlose|freie|gratis)\\p{L}* artikel|monatlich kündbar|jederzeit kündbar|(?:dieser|dieses|diesen) (?:artikel|inhalt|text|beitrag) (?:ist )?(?:nur )?(?:für abonnent\\p{L}*|exklusiv|kostenpflichtig|mit)|(?:nur|exklusiv) für (?:abonnent\\p{L}*|mitglieder)|mit (?:ihrem|deinem|einem) (?:digital-?)?abo|(?:unser|unsere|unserem) (?:digital-?)?(?:abo|abonnement|angebot)\\p{L}*|(?:ersten?|1\\.) monat (?:gratis|kostenlos|für)|(?:\\d+|einen?|zwei|drei|vier) (?:tage?|wochen?|monate?) (?:lang )?(?:gratis|kostenlos|für|testen|kostenfrei)|unbegrenzt(?:er|en)? (?:zugang|zugriff|lesen)|vollen zugriff|qualitätsjournalismus|zum abo|abo (?:abschließen|testen|bestellen)|werden sie (?:abonnent|mitglied)|angebote? (?:ansehen|entdecken)|artikel freischalten',
      labels:
        'abo|plus|premium|jetzt abonnieren|jetzt testen|abonnieren|zum angebot|zum abo|weiterlesen|nur für abonnenten|exklusiv für abonnenten|jetzt lesen|abo testen',
    },
    fr: {
      asks: "abonnez|s['’]abonner|profitez|débloquez|essayez|découvrez|lisez|accédez|continuez|poursuivez|devenez|soutenez|testez|bénéficiez|choisissez|offrez",
      things:
        'abonnements?|abonnés?|accès (?:illimité|complet|intégral)|offres?|essai|premium|par mois|le premier mois|sans engagement|articles? gratuits?',
      says: "abonnez-vous|déjà abonné|(?:réservée?s?|exclusifs?|exclusive) aux? abonnés|il vous reste|(?:cet|l['’]) ?article est réservé|la suite (?:est|de cet article)[^.]{0,30}(?:réservé|abonné)|sans engagement|(?:résiliable|résiliez) à tout moment|(?:1|un|deux|trois|\\d+) (?:mois|semaines?|jours) (?:offerts?|gratuits?|pour|à|d['’]essai)|à partir de \\d[\\d.,]* ?€|pour lire la suite|lire la suite (?:avec|en)|accès illimité|(?:nos|notre) (?:offres?|abonnements?)|soutenez (?:le|un|notre) journalisme|je m['’]abonne|profitez de",
      labels:
        "abonnés?|s['’]abonner|je m['’]abonne|réservé aux abonnés|premium|abonnez-vous|lire la suite|découvrir (?:les|nos) offres",
    },
    es: {
      asks: 'suscr[íi]b\\p{L}*|suscripción|accede|disfruta|prueba|desbloque\\p{L}*|hazte|aprovecha|contin[úu]a|sigue|consigue|elige|apoya',
      things:
        'suscripci[óo]n(?:es)?|suscriptor(?:es)?|acceso (?:ilimitado|completo|total)|premium|oferta|al mes|primer mes|prueba gratuita|socio|gratis',
      says: 'suscríbete (?:ahora|para|y|a|por|desde)|(?:solo|exclusiv\\p{L}+|contenido) para suscriptores|para (?:seguir|continuar) leyendo|sigue leyendo (?:con|por)|te quedan? [\\p{L}\\p{N}]+ artículos?|has (?:leído|alcanzado|agotado)[^.]{0,40}(?:artículos?|límite)|cancela cuando quieras|sin (?:permanencia|compromiso)|(?:hazte|hágase) (?:suscriptor|socio|premium)|(?:por|desde) (?:solo )?\\d[\\d.,]* ?€|primer mes (?:gratis|por)|acceso ilimitado|(?:nuestra|nuestras) (?:suscripción|ofertas?)|ver (?:ofertas|planes)',
      labels: 'suscríbete|suscribirme|solo suscriptores|premium|hazte premium|suscripción|ver oferta',
    },
    it: {
      asks: 'abbonat\\p{L}*|prova|attiva|sblocca|accedi|scopri|continua|scegli|approfitta|sostieni',
      things:
        'abbonament\\p{L}*|abbonati|accesso (?:illimitato|completo)|premium|al mese|primo mese|prova gratuita|offert\\p{L}*',
      says: 'abbonati (?:ora|subito|per|a|e)|(?:riservat|esclusiv)\\p{L}+ (?:agli|per gli) abbonati|contenuto (?:riservato|esclusivo)|per (?:continuare|proseguire) (?:a leggere|la lettura)|continua a leggere (?:con|abbonandoti)|ti restano|hai (?:letto|raggiunto|esaurito)[^.]{0,40}(?:articol|limite)|disdici quando vuoi|senza (?:vincoli|impegno)|a (?:soli|partire da) \\d[\\d.,]* ?€|accesso illimitato|(?:le nostre|nostri) (?:offerte|abbonamenti)',
      labels: 'abbonati(?: ora)?|riservato agli abbonati|premium|scopri le offerte|attiva ora',
    },
    pt: {
      asks: 'assin[ea]\\p{L}*|subscrev\\p{L}*|aproveite|desbloquei\\p{L}*|experimente|continue|torne-se|apoie|escolha|tenha|aceda|acesse',
      things:
        'assinaturas?|assinantes?|subscri[çt]\\p{L}*|acesso (?:ilimitado|completo|total)|premium|por mês|primeiro mês|oferta|grátis|teste gratuito',
      says: '(?:exclusivo|apenas|só) para (?:assinantes|subscritores)|para continuar (?:a ler|lendo)|continue (?:a ler|lendo) (?:com|por)|(?:ainda )?(?:tem|restam)[^.]{0,20}artigos? (?:grátis|gratuitos)|(?:atingiu|leu)[^.]{0,40}(?:artigos|limite)|cancele (?:quando quiser|a qualquer momento)|sem (?:compromisso|fidelização)|assine (?:já|agora|por|a partir|e)|acesso ilimitado|(?:a nossa|nossas|nossos) (?:assinatura|planos|ofertas)',
      labels: 'assine(?: já| agora)?|exclusivo|premium|subscrever|ver planos|só para assinantes',
    },
    nl: {
      asks: 'abonneer|neem|word|probeer|lees|krijg|ontgrendel|profiteer|kies|steun|start|sluit|ga|sluit',
      things:
        'abonnement\\p{L}*|abonnees?|lidmaatschap|onbeperkt\\p{L}*|toegang|premium|per (?:maand|week)|eerste maand|proefperiode|gratis|plus',
      says: '(?:alleen|exclusief|enkel) voor (?:abonnees|leden)|(?:verder|door)lezen\\?|om (?:verder|door) te lezen|lees (?:verder|door|onbeperkt|het hele)[^.]{0,20}(?:met|voor|als)|je (?:hebt|kunt) nog[^.]{0,30}(?:artikel|gratis)|nog \\p{L}+ gratis artikel\\p{L}*|(?:maandelijks|elk moment|altijd) opzegbaar|(?:op elk moment|dagelijks) opzeg\\p{L}*|(?:eerste|\\d+) (?:maand|weken|week|maanden) (?:gratis|voor)|word (?:abonnee|lid)|neem een abonnement|onbeperkt(?:e)? toegang|bekijk (?:de|onze) (?:aanbiedingen|abonnementen)',
      labels: 'abonneer|abonneren|word lid|alleen voor abonnees|plus|premium|probeer nu',
    },
    'sv no da': {
      asks: 'prenumerera|bli|köp|prova|lås upp|få|läs|teckna|fortsätt|abonner|kjøp|prøv|lås|les|fortsett|bestill|køb|bliv|læs|fortsæt|bestil|støtt|støt|stöd|velg|vælg|välj',
      things:
        'prenumera\\p{L}*|premium|plus|obegränsa\\p{L}*|abonnement\\p{L}*|abonnent\\p{L}*|tilgang|adgang|tillgång|ubegrenset|ubegrænset|(?:første|första) (?:måned|månaden?)|kr(?:oner)? (?:i|per|om|pr\\.?) (?:måneden|mnd|månad\\p{L}*|md)|prøveperiode|provperiod|medlem\\p{L}*|gratis',
      says: '(?:endast|bara|exklusivt) för (?:prenumeranter|medlemmar)|(?:bare|kun|eksklusivt) for (?:abonnenter|medlemmer)|för att (?:läsa vidare|fortsätta läsa)|for å (?:lese videre|fortsette å lese|lese saken)|for at læse (?:videre|artiklen|resten)|fortsett (?:å )?(?:lese|lesingen)|läs (?:vidare|hela)[^.]{0,20}(?:med|som)|du har[^.]{0,30}(?:artiklar|artikler|saker)[^.]{0,20}(?:kvar|igjen|tilbage)|ingen bindning|ingen binding|avsluta när du vill|avslutt når du vil|opsig når|bli (?:abonnent|prenumerant|plus|medlem)|bliv (?:abonnent|medlem)|(?:våre|våra|vores) (?:abonnement\\p{L}*|prenumerationer|tilbud|erbjudanden)',
      labels:
        'prenumerera|bli prenumerant|for abonnenter|for abonnementer|bli abonnent|bliv abonnent|plus|premium|kjøp abonnement|køb abonnement|lås upp',
    },
    pl: {
      asks: 'subskrybuj|wykup|kup|wypróbuj|odblokuj|czytaj|zyskaj|uzyskaj|zostań|wesprzyj|wybierz|skorzystaj',
      things:
        'subskrypcj\\p{L}*|prenumerat\\p{L}*|dostęp\\p{L}*|premium|abonament\\p{L}*|miesięcznie|pierwszy miesiąc|za darmo|oferta|oferty|ofertę',
      says: '(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów|abonentów)|aby (?:czytać|przeczytać) (?:dalej|cały|całość)|czytaj dalej (?:z|w)|pozostał\\p{L}* ci|(?:wykorzystał|przeczytał)\\p{L}*[^.]{0,40}(?:artykuł|limit)|zrezygnuj w każdej chwili|bez zobowiązań|wykup (?:dostęp|subskrypcję)|nieograniczony dostęp',
      labels: 'subskrybuj|kup dostęp|wykup dostęp|premium|prenumerata|tylko dla prenumeratorów',
    },
    ja: {
      says: '有料(?:会員|記事|プラン|版)|この記事は(?:有料|会員)|会員限定|(?:続き|全文|残り)(?:を|は|の)[^。]{0,24}(?:登録|購読|会員|ログイン|有料|読む|お読み|閲覧)|購読(?:申し?込|する|はこちら|プラン|の(?:お)?申)|無料(?:体験|トライアル|お試し|期間)|(?:月額|初月)[^。]{0,12}(?:円|無料)|あと\\d+(?:本|記事)|残り\\d+(?:文字|字|本)|いつでも(?:解約|キャンセル)',
      labels: '有料|会員限定|有料会員限定|購読|プラン(?:一覧)?|有料記事|続きを読む',
    },
    ko: {
      says: '유료 ?(?:회원|기사|구독|콘텐츠)|구독(?:하고|자 ?전용|료|권| 시작| 상품)|(?:남은|무료) ?기사|기사를? ?(?:계속|더|끝까지) ?(?:읽|보)|(?:계속|끝까지) 읽으(?:려면|시려면)|무료 ?(?:체험|이용)|언제든(?:지)? ?(?:해지|취소)|프리미엄 ?(?:회원|콘텐츠|기사|구독)|(?:첫|한) ?달 ?무료|멤버십',
      labels: '프리미엄|유료|구독 ?시작하기|멤버십 ?가입',
    },
    zh: {
      says: '(?:付费|付費|会员|會員|订户|訂戶)(?:专享|專享|专属|專屬|阅读|閱讀|文章|限定)|(?:订阅|訂閱|加入会员|加入會員|开通|開通)[^。]{0,12}(?:全文|阅读|閱讀|解锁|解鎖|会员|會員|畅读|暢讀)|(?:解锁|解鎖)(?:全文|文章|更多|所有|完整)|(?:免费|免費)(?:试用|試用|文章)|(?:剩余|剩餘|还有|還有|还剩|還剩)[^。]{0,8}篇|(?:随时|隨時)(?:取消|退订|退訂)|阅读全文[，,]?请|閱讀全文[，,]?請|首月',
      labels: '会员|會員|付费|付費|解锁全文|解鎖全文|订阅|訂閱|会员专享|會員專享',
    },
    ru: {
      asks: 'оформите|подпишитесь|читайте|получите|купите',
      things: 'подписк\\p{L}*|доступ\\p{L}*|премиум',
      says: 'только для подписчиков|доступно по подписке|чтобы (?:читать дальше|продолжить чтение|прочитать)|оформ\\p{L}+ подписку',
      labels: 'подписка|подписаться',
    },
    more: {
      asks: 'tilaa|lue|kokeile|gerast|kaupa|kerstu|prenumeruok\\p{L}*|skaityk\\p{L}*|abone|předpla\\p{L}*|fizess|اشترك|सब्सक्राइब|teken',
      things:
        'tilau\\p{L}*|tilaaj\\p{L}*|áskrift\\p{L}*|áskrifand\\p{L}*|prenumerat\\p{L}*|abonelik|abone|předplat\\p{L}*|előfizet\\p{L}*|الاشتراك|सदस्यता|intekenaar\\p{L}*',
    },
  },
};
