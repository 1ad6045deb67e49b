/** Portuguese. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('pt', {
  address: 'você|seu|sua|seus|suas|teu|tua|noss\\p{L}+|nos|aqui|já|\\p{L}+-se',
  narrative:
    'disse|segundo|anunciou|explicou|afirmou|era|eram|havia|foi|foram|seria|ele|ela|eles|porque|milhões|enquanto|desde',
  distractions: {
    newsletter: {
      asks: 'subscrev\\p{L}*|assin[ea]\\p{L}*|inscrev\\p{L}*|cadastr\\p{L}*|receb\\p{L}*|regist\\p{L}*|junte-se|insira|introduza|quer|não perca|descubra|deixe|digite',
      things: 'newsletters?|boletim|boletins|e-?mail|correio eletr[óô]nico|caixa de (?:entrada|correio)',
      says: '(?:no|em) (?:seu|teu) (?:e-?mail|correio|caixa)|na sua caixa|(?:nossa|nossas|nosso) (?:newsletters?|boletim)|(?:o )?seu e-?mail|cancelar a (?:sua )?(?:inscrição|subscrição)',
      labels: 'newsletters?|subscrever|subscreva|assine|inscreva-se|cadastre-se',
    },
    'app-promo': {
      asks: 'descarreg\\p{L}*|baix[ea]\\p{L}*|instal[ea]|abr[ai]|experimente|leia|use|disponível|obtenha|continue|aponte',
      things:
        'apps?|aplicaç(?:ão|ões)|aplicativo|app store|google play|play store|código qr|ecrã inicial|tela inicial',
      says: '(?:nossa|o nosso|nosso) (?:app|aplicativo|aplicação)|(?:baixe|descarregue|instale) (?:o|a|gratuitamente|já)[^.]{0,16}(?:app|aplicativo|aplicação)|na (?:app store|google play)|no (?:app|aplicativo)',
      labels: 'baixar(?: app)?|descarregar|abrir (?:no )?app|app store|google play|instalar',
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:lei[ao] (?:também|mais|ainda)|ve[jr]a? (?:também|mais)|sa[ib]b?a mais|relacionad[oa]s?|confira)[^.:]{0,16}[:|–—>-]?',
      labels:
        'lei[ao] (?:também|mais|ainda)|ve[jr]a? (?:também|mais)|saiba mais|(?:artigos|notícias|conteúdos?|matérias) relacionad[oa]s|relacionad[oa]s|mais (?:lid[oa]s|notícias|sobre|vistos)[^.]{0,20}|últimas(?: notícias)?|recomendad[oa]s(?: para (?:si|você))?|pode (?:também )?(?:interessar|gostar)[^.]{0,16}|destaques',
    },
    paywall: {
      asks: 'assin[ea]\\p{L}*|subscrev\\p{L}*|aproveite|desbloquei\\p{L}*|experimente|continue|torne-se|apoie|escolha|tenha|aceda|acesse',
      things:
        'assinaturas?|assinantes?|subscri[çt]\\p{L}*|acesso (?:ilimitado|completo|total)|premium|por mês|primeiro mês|oferta|grátis|teste gratuito',
      says: '(?:exclusivo|apenas|só) para (?:assinantes|subscritores)|para continuar (?:a ler|lendo)|continue (?:a ler|lendo) (?:com|por)|(?:ainda )?(?:tem|restam)[^.]{0,20}artigos? (?:grátis|gratuitos)|(?:atingiu|leu)[^.]{0,40}(?:artigos|limite)|cancele (?:quando quiser|a qualquer momento)|sem (?:compromisso|fidelização)|assine (?:já|agora|por|a partir|e)|acesso ilimitado|(?:a nossa|nossas|nossos) (?:assinatura|planos|ofertas)',
      labels: 'assine(?: já| agora)?|exclusivo|premium|subscrever|ver planos|só para assinantes',
    },
    signup: {
      asks: 'regist[eo]\\p{L}*|entr[ea]|inicie|cri[ea]|aceda|acesse|cadastr\\p{L}*|faça',
      things:
        'conta|sessão|perfil|grátis|gratuit\\p{L}*|para (?:ler|continuar|aceder|acessar|comentar)|login',
      says: 'já (?:é|tem|está) (?:assinante|subscritor|conta|uma conta|registado|membro|cadastro)|(?:ainda )?não (?:tem|possui) (?:uma )?conta|esqueceu (?:a|sua|a sua) (?:senha|palavra-passe)|crie (?:a sua|uma|sua) conta|(?:inicie|iniciar) sessão',
      labels: 'entrar|iniciar sessão|registar|criar conta|login|cadastre-se',
    },
    notifications: {
      asks: 'ativ[ae]\\p{L}*|receb[ae]|permit[ai]\\p{L}*|habilite|não perca|quer',
      things: 'notifica\\p{L}*|alertas?',
      says: 'ativ[ae]\\p{L}* as (?:notificações|alertas)|receba (?:notificações|alertas)',
      labels: 'ativar notificações|agora não|não,? obrigado',
    },
    cookie: {
      asks: 'aceit\\p{L}*|rejeit\\p{L}*|utiliz\\p{L}*|us[ao]\\p{L}*|ger\\p{L}*|permit\\p{L}*|concord\\p{L}*',
      things: 'cookies?|privacidade|consentimento|dados pessoais',
      says: '(?:utilizamos|usamos)[^.]{0,30}cookies|este site (?:usa|utiliza)|aceitar (?:todos|os|cookies)|política de (?:cookies|privacidade)|ao continuar',
      labels: 'aceitar(?: todos| tudo| cookies)?|rejeitar|gerir|concordo',
    },
    donation: {
      asks: 'apoi[ea]\\p{L}*|do[ea]|ajude|contribua|faça|colabore',
      things:
        'doaç(?:ão|ões)|donativo|jornalismo (?:independente|livre|de qualidade)|nosso (?:jornalismo|trabalho)',
      says: 'apoie (?:o nosso|nosso|o jornalismo|a)|(?:a sua|sua) (?:doação|contribuição)|faça uma doação|o seu (?:apoio|donativo|contributo)',
      labels: 'doar|apoie|doe agora',
    },
    follow: {
      asks: 'sig[ao]\\p{L}*|siga-nos|junte-se|curta|acompanhe|inscreva|adicione|participe|entre',
      things: `${NETWORKS}|noss[oa] (?:canal|página|grupo|comunidade)|redes sociais`,
      says: 'siga[- ](?:nos|o|a)|nosso canal|(?:nas|nossas) redes sociais|acompanhe[- ]nos',
      labels: 'siga-nos|seguir',
    },
    advertisement: {
      says: '(?:continua|continue)[^.]{0,24}(?:após|depois|abaixo)[^.]{0,14}(?:publicidade|anúncio)|conteúdo patrocinado|links? de afiliad\\p{L}*',
      labels: 'publicidade|anúncio|pub|patrocinado|conteúdo patrocinado|continua após a publicidade',
    },
    share: {
      says: 'partilh[ae]\\p{L}* (?:este|esta|no|na|nas|por|com)[^.]{0,24}|compartilh[ae]\\p{L}* (?:este|esta|no|na|nas|por|com)[^.]{0,24}|copiar (?:o )?link',
      labels:
        'partilhar|partilhe|compartilhar|compartilhe|guardar|salvar|imprimir|copiar link|comentar|ouvir',
    },
    comments: {
      says: '(?:deixe|escreva|adicione) (?:um|o seu|seu) comentário|participe da (?:conversa|discussão)|dê a sua opinião|o que (?:acha|você acha)',
      labels: '\\d* ?comentários?(?: \\(?\\d+\\)?)?|comentar|deixe um comentário',
    },
    continue: {
      says: '(?:o artigo|a notícia|o texto|a matéria) continua|continue (?:a ler|lendo) (?:abaixo|depois)',
      labels: 'continuar a ler|continue lendo|ler mais|ver mais|mostrar mais|voltar ao topo|fechar|imprimir',
    },
    tags: {
      says: '^(?:assuntos|tópicos|temas|etiquetas)\\s*:',
      labels: '(?:assuntos|tópicos|temas|etiquetas|tags?)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'todos os direitos reservados',
      labels: '©.{0,60}',
    },
    'author-box': {
      labels:
        "por [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autor(?:a|es)?|publicad[oa].{0,40}|atualizad[oa].{0,40}",
    },
  },
});
