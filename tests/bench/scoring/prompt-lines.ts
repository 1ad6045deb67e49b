/**
 * What a line of an output says when it is a prompt and no article: the scorer's own list, by kind and language,
 * kept apart from the phrases the cleaner knows, so that the cleaner is not measured by its own words.
 */

const PHRASES: Record<string, string[]> = {
  'sign up': [
    'sign up|signing up|sign in|signed in|log in to|create (an|your|a free) account|register (now|for|here)|subscribe|my subscriptions',
    'jetzt (registrieren|anmelden|abonnieren|testen)|abonnieren sie|konto erstellen',
    's.inscrire|inscrivez-vous|abonnez-vous|je m.abonne|se connecter',
    'suscr[ií]bete|reg[ií]strate|inicia sesi[oó]n|iscriviti|abbonati|registrati|assine (já|agora)|inscreva-se',
    'abonneer|meld je aan|prenumerera|logga in|tegn abonnement|abonner på|zaloguj się|zapisz się|subskrybuj',
    '会員登録|ログイン|購読|회원가입|로그인|구독|订阅|訂閱|登录|登錄|注册|註冊|подпишитесь|подписывайтесь',
  ],
  newsletter: [
    'newsletter',
    'nyhedsbrev',
    'nyhetsbrev',
    'nieuwsbrief',
    'infolettre',
    'bolet[ií]n',
    'メールマガジン',
    '뉴스레터',
  ],
  paywall: [
    'already a (subscriber|member)|unlimited (online )?access|free trial|articles? left|to continue reading|continue with your reading|additional articles',
    'weiterlesen mit|bereits abonnent|nur für abonnenten|réservé aux abonnés|solo para suscriptores|riservato agli abbonati',
    '有料会員|この記事は有料|残り.{0,12}文字|続きを読む|유료',
  ],
  app: [
    '(download|get|read in|install) (the |our |in )?.{0,20}\\bapp\\b',
    'app store',
    'google play',
    'app herunterladen',
    'téléchargez.{0,20}appli',
    'تطبيق',
    'アプリ(で|を)',
    '앱 ?다운',
  ],
  cookie: [
    '(uses?|accept|about) cookies|cookie (policy|settings|notice)',
    'cookies (akzeptieren|zu)|datenschutzerkl[äa]rung|datenschutzrichtlinie',
  ],
  follow: [
    'follow (us|me|him|her|[\\w.]+ on)\\b|join (us|our|the) .{0,30}(channel|whatsapp|telegram|conversation)|whatsapp.channel',
    'folgen sie|suivez-nous|síguenos|seguici|siga-nos|volg ons|følg os|følg oss|följ oss|obserwuj nas',
  ],
  share: [
    '^(share|teilen|partager|compartir|condividi|partilhar|compartilhar|delen|dela|del|udostępnij|シェア|공유|分享|поделиться)\\b.{0,40}$',
    'share (via|on|this|your)|copy link|link copied|auf (facebook|x|twitter|whatsapp) teilen|^(facebook|twitter|whatsapp|telegram|linkedin|reddit)$',
  ],
  related: [
    '^(read|see|watch|hear)? ?(more|also|next)( in| on| from| articles| stories)?\\b ?:?.{0,12}$|^(also read|read more|read also|read next|more in|related|recommended|most read|don.t miss)\\b',
    '^(lesen sie auch|mehr zum thema|lesen sie|auch interessant|mehr (zu|aus|dazu)|meistgelesen|zum thema|lire aussi|à lire|sur le même sujet)\\b',
    '^(lee también|te puede interesar|más información|noticias relacionadas|leggi anche|leia (também|mais)|lees ook|læs også|les også|läs (också|även|mer)|czytaj (też|także|więcej)|zobacz też)',
    '関連記事|あわせて読みたい|관련 ?기사|相关(阅读|新闻)|相關(閱讀|新聞)|читайте также|taip pat skaitykite|اقرأ أيضا',
  ],
  advertisement: [
    '^[\\W_]*(advertisement|advertising|advert|sponsored|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|annons|annonse|annonce|reklama|reklam|広告|광고|广告|廣告|реклама|إعلان)[\\W_]*$',
    '(article|story) continues below|scroll to continue',
  ],
  comments: [
    '^(join the conversation|leave a comment|comments?( \\d+)?|\\d+ comments?|kommentare?|commentaires?|comentarios)[\\W_]*$',
  ],
  donation: [
    'support (our|us|independent|the) |make a (contribution|donation)|spenden sie|unterstützen sie uns|faites un don',
  ],
};

const PATTERNS = Object.entries(PHRASES).map(([kind, phrases]) => ({
  kind,
  pattern: new RegExp(phrases.join('|'), 'iu'),
}));

/** Longer lines are prose that may well speak of a newsletter. */
const LONGEST = 300;

/** The kind of prompt a line reads like, or null. */
export function promptKind(line: string): string | null {
  if (line.length > LONGEST) return null;
  return PATTERNS.find(({ pattern }) => pattern.test(line))?.kind ?? null;
}
