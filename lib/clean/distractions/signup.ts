/** "Register to keep reading", "Already a member? Sign in": accounts asked for. Fixture: signup-wall. */
import type { Distraction } from './distraction';

export const signup: Distraction = {
  kind: 'signup',
  fields: 'input[type=password]',
  names: /sign-?(?:up|in)|log-?in|regi-?wall|registration|register|create-?account|auth-?wall/iu,
  links:
    /\/(?:log-?in|sign-?(?:in|up)|register|registration|anmelden|registrieren|connexion|inscription|registro|login)\b|[?&](?:login|signup)/iu,
  words: {
    en: {
      asks: 'sign(?:ing)?[ -]?(?:in|up)|log(?:ging)? ?in|register|create|join|open|make|set up|become|continue with|activate',
      things:
        'account|profile|member(?:ship)?s?|to (?:read|continue|keep|comment|view|access|unlock|save|follow|see)|for free|for (?:full |unlimited |a )?(?:access|free)|for more|with (?:google|apple|facebook|email|e-mail)|today|free|registered (?:user|reader)s?',
      says: 'already (?:a |an |have an? )?(?:member|account|registered)|(?:have|got) an account\\?|(?:not|don.t have|no|need an?) (?:a member|an account|registered)(?: yet)?\\?|sign in (?:here|now)|log ?in (?:here|now|to your)|register (?:now|here|today|for free|to (?:read|continue|keep))|create (?:an?|your) (?:free )?(?:account|profile)|to (?:continue|keep) reading[,:]? (?:this (?:article|story))?[^.]{0,30}(?:register|sign|log|create)|sign (?:up|in) to (?:read|continue|unlock)|forgot (?:your )?password|no credit card (?:needed|required)|it.s free and (?:easy|takes|only|quick)|takes (?:only |less than )?(?:a|one|30) (?:minute|second)s?',
      labels:
        'sign ?in|log ?in|sign ?up|register(?: now| free| for free| here)?|create account|create (?:a )?free account|join(?: now| us| free)?|my account|start reading|get started',
    },
    de: {
      asks: 'registrier\\p{L}*|anmeld\\p{L}*|melde?n?|einlogg\\p{L}*|logg\\p{L}*|erstell\\p{L}*|anleg\\p{L}*|werde\\p{L}*',
      things:
        'konto|nutzerkonto|benutzerkonto|account|profil|mitglied|kostenlos|weiterles\\p{L}*|weiterzulesen|um (?:diesen|den|weiter)|bitte',
      says: 'bereits (?:registriert|mitglied|abonnent\\p{L}*|kunde|ein konto|angemeldet)|schon (?:registriert|mitglied|abonnent\\p{L}*|kunde|ein konto)|noch (?:nicht registriert|kein konto|kein mitglied)|(?:jetzt|hier|kostenlos) (?:registrieren|anmelden|einloggen)|bitte (?:registrieren|melden|loggen) sie sich|passwort vergessen|kostenlos(?:es|e)? (?:konto|registr\\p{L}*)',
      labels:
        'anmelden|einloggen|registrieren|login|jetzt registrieren|kostenlos registrieren|konto erstellen|mein konto|zum login',
    },
    fr: {
      asks: "inscrivez|connectez|identifiez|créez|créer|rejoignez|devenez|se connecter|s['’]inscrire|s['’]identifier",
      things: 'compte|profil|membre|gratuit\\p{L}*|pour (?:lire|continuer|poursuivre|accéder|commenter)',
      says: 'déjà (?:abonné|inscrit|membre|client|un compte)|pas encore (?:abonné|inscrit|membre|de compte)|(?:vous avez|avez-vous) (?:déjà )?un compte|connectez-vous|se connecter|mot de passe oublié|créez (?:votre|un) compte',
      labels: "connexion|se connecter|s['’]identifier|créer un compte|je me connecte|inscription|mon compte",
    },
    es: {
      asks: 'reg[íi]str\\p{L}*|inicia|inicie|accede|acceda|crea|cree|únete|identif[íi]c\\p{L}*|entra|conéct\\p{L}*',
      things: 'cuenta|sesión|perfil|gratis|para (?:seguir|continuar|leer|acceder|comentar)|usuario',
      says: '¿?ya (?:eres|tienes|es|tiene) (?:suscriptor|usuario|una cuenta|cuenta|miembro|socio)|¿?(?:no|aún no) (?:tienes|estás|tiene) (?:una )?(?:cuenta|registrado)|inicia(?:r)? sesión|regístrate (?:gratis|ahora|aquí|para)|olvid\\p{L}* (?:tu|su|la) contraseña|crea(?:r)? (?:tu|una) cuenta',
      labels:
        'iniciar sesión|inicia sesión|regístrate(?: gratis)?|registrarse|acceder|crear cuenta|mi cuenta',
    },
    it: {
      asks: 'registra\\p{L}*|accedi|entra|crea|unisciti|effettua',
      things:
        'account|profilo|gratis|gratuit\\p{L}*|per (?:leggere|continuare|proseguire|commentare)|login|l.accesso',
      says: '(?:sei |hai )?già (?:registrato|abbonato|un account|iscritto)|non (?:hai|sei) (?:ancora )?(?:un account|registrato)|password dimenticata|registrati (?:gratis|ora|subito|qui|per)|accedi (?:ora|qui|per)|crea (?:un|il tuo) account',
      labels: 'accedi|registrati|login|entra|crea account',
    },
    pt: {
      asks: 'regist[eo]\\p{L}*|entr[ea]|inicie|cri[ea]|aceda|acesse|cadastr\\p{L}*|faça',
      things:
        'conta|sessão|perfil|grátis|gratuit\\p{L}*|para (?:ler|continuar|aceder|acessar|comentar)|login',
      says: 'já (?:é|tem|está) (?:assinante|subscritor|conta|uma conta|registado|membro|cadastro)|(?:ainda )?não (?:tem|possui) (?:uma )?conta|esqueceu (?:a|sua|a sua) (?:senha|palavra-passe)|crie (?:a sua|uma|sua) conta|(?:inicie|iniciar) sessão',
      labels: 'entrar|iniciar sessão|registar|criar conta|login|cadastre-se',
    },
    nl: {
      asks: 'log|meld|registreer|maak|inloggen|aanmelden|word',
      things: 'account|profiel|lid|gratis|om (?:verder|door|dit|te)|(?:verder|door) te lezen',
      says: '(?:al|reeds) (?:lid|abonnee|een account|geregistreerd|klant)|(?:nog )?geen account|log (?:in|hier)|maak (?:een|je) (?:gratis )?account|wachtwoord vergeten|registreer (?:gratis|nu|je|hier)',
      labels: 'inloggen|log in|aanmelden|registreren|account aanmaken|gratis account',
    },
    'sv no da': {
      asks: 'logga|skapa|registrera|bli|logg|opprett|registrer|opret|log|bliv|lag',
      things:
        'konto|profil|medlem|gratis|för att (?:läsa|fortsätta)|for å (?:lese|fortsette)|for at (?:læse|fortsætte)|bruker|bruger|användare',
      says: 'redan (?:medlem|prenumerant|kund|ett konto)|allerede (?:medlem|abonnent|kunde|en konto|bruker|bruger|registrert)|har du (?:redan|allerede)|logga in (?:här|för)|logg inn (?:her|for)|log ind (?:her|for)|glömt lösenord|glemt (?:passord|adgangskode)|(?:skapa|opprett|opret|lag) (?:ett|en|et|din) (?:gratis )?(?:konto|bruker|profil)',
      labels:
        'logga in|logg inn|log ind|skapa konto|opprett konto|opret konto|bli medlem|bliv medlem|registrer',
    },
    pl: {
      asks: 'zaloguj|zarejestruj|załóż|utwórz|dołącz',
      things: 'konto|kontem|konta|się|za darmo|bezpłatn\\p{L}*|aby (?:czytać|przeczytać|kontynuować)',
      says: 'masz już konto|jesteś już|nie masz (?:jeszcze )?konta|zaloguj się|zarejestruj się|załóż (?:bezpłatne |darmowe )?konto|nie pamiętasz hasła',
      labels: 'zaloguj(?: się)?|zarejestruj(?: się)?|załóż konto',
    },
    ja: {
      says: '(?:会員|無料)?(?:登録|ログイン)(?:して|すると|して(?:続き|全文)|してください|はこちら|が必要)|(?:会員|無料)登録|すでに(?:会員|登録|アカウント)|会員の方は|アカウント(?:を|の)?(?:作成|お持ち|登録)|新規(?:会員)?登録',
      labels: 'ログイン|会員登録|無料会員登録|新規登録|無料登録',
    },
    ko: {
      says: '회원 ?가입|로그인(?:하|이|을| 후|해)|(?:이미|아직) (?:회원|계정|가입)|계정(?:을|이) ?(?:만들|있|없|생성)|무료 ?(?:가입|회원)',
      labels: '로그인|회원가입',
    },
    zh: {
      says: '(?:请|請|立即|免费|免費|马上|馬上)(?:先)?(?:登录|登入|注册|註冊|加入会员|加入會員)|(?:登录|登入|注册|註冊)(?:后|後|以|即可|会员|會員|账号|帳號|阅读|閱讀)|(?:已有|还没有|還沒有|没有|沒有)(?:账号|帳號|账户|帳戶|会员|會員)|(?:创建|建立)(?:免费|免費)?(?:账户|帳戶|账号|帳號)',
      labels: '登录|登入|注册|註冊|立即注册|立即註冊|加入会员|加入會員',
    },
    ru: {
      says: 'зарегистрируйтесь|войдите,? чтобы|уже есть (?:аккаунт|учетная запись)|нет аккаунта|создайте (?:аккаунт|учетную)',
      labels: 'войти|регистрация|зарегистрироваться',
    },
    more: {
      says: 'kirjaudu sisään|luo tunnus|innskráning|skráðu þig inn|prisijunkite|registruokitės|giriş yap|hesap oluştur|přihlaste se|jelentkezz be|सदस्यता लें|लॉग ?इन|تسجيل الدخول|أنشئ حساب',
    },
  },
};
