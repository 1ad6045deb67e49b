/** Portuguese. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('pt', {
  address:
    'você|vocês|teu|tua|noss\\p{L}+|nos|aqui|já|(?:inscreva|cadastre|registe|torne|junte|una|associe|ligue|conecte|assine|mantenha|siga|ajude|apoie)-(?:se|nos)',
  house: 'noss\\p{L}*|nós',
  call: 'aqui|grátis|gratuit\\p{L}*|agora|já(?=[.!]|$)|clique|hoje(?=[.!]|$)|quando quiser|a qualquer momento|sem (?:compromisso|custo)|por favor|abaixo',
  own: '(?:este|esta|estes|neste|deste|todos os|mais) (?:artigos?|conteúdos?|site|texto|vídeo|reportage[mn]s?|notícias?|página|matérias?|mapa|podcast)|(?:nossos|outros) leitores|redação|jornalismo|sem (?:anúncios|publicidade)',
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
      says: '(?:exclusivo|apenas|só) para (?:assinantes|subscritores)|para continuar (?:a ler|lendo)|continue (?:a ler|lendo) (?:com|por)|(?:ainda )?(?:tem|restam)[^.]{0,20}artigos? (?:grátis|gratuitos)|(?:atingiu|leu)[^.]{0,40}(?:artigos|limite)|cancele (?:quando quiser|a qualquer momento)|sem (?:compromisso|fidelização)|assine (?:já|agora|por|a partir|e)|acesso ilimitado|(?:a nossa|nossas|nossos) (?:assinatura|planos|ofertas)|(?:\\d+|um|dois|três|quatro|seis) (?:dias?|semanas?|mês|meses) (?:grátis|gratuit\\p{L}+|de (?:teste|experiência|avaliação)|por|sem)|(?:experimente|teste|experimentar) (?:grátis|gratuitamente|durante|por|já|\\d)|(?:período|tempo) (?:de )?(?:teste|experiência|experimental|gratuito)|teste grátis|(?:depois|em seguida|a seguir)[^.]{0,12}(?:€|r\\$|\\d)|cancel\\p{L}+ (?:quando|a qualquer|em qualquer|antes)|sem (?:fidelização|compromisso|fidelidade|cartão)|(?:restam|resta)(?:-lhe)?|(?:já leu|você leu|atingiu|esgotou)[^.]{0,40}(?:artigos?|limite|matérias?)|artigos? (?:gratuitos?|grátis)|assinatura (?:digital|mensal|anual|premium)|(?:exclusivo|só|apenas) para (?:assinantes|subscritores)',
      labels: 'assine(?: já| agora)?|exclusivo|premium|subscrever|ver planos|só para assinantes',
    },
    signup: {
      asks: 'regist[eo]\\p{L}*|entr[ea]|inicie|cri[ea]|aceda|acesse|cadastr\\p{L}*|faça',
      things:
        'conta|sessão|perfil|grátis|gratuit\\p{L}*|para (?:ler|continuar|aceder|acessar|comentar)|login',
      says: 'já (?:é|tem|está) (?:assinante|subscritor|conta|uma conta|registado|membro|cadastro)|(?:ainda )?não (?:tem|possui) (?:uma )?conta|esqueceu (?:a|sua|a sua) (?:senha|palavra-passe)|crie (?:a sua|uma|sua) conta|(?:inicie|iniciar) sessão|(?:o )?registo (?:é )?(?:gratuito|grátis)|(?:o )?cadastro (?:é )?(?:gratuito|grátis|rápido)|(?:registe|cadastre|inscreva)-se (?:gratuitamente|grátis|já|agora|com|e|para|aqui)|(?:crie|criar|abra) (?:uma|a sua|sua|seu)[^.]{0,20}(?:conta|perfil|cadastro)|conta (?:gratuita|grátis)|(?:leitores|usuários|utilizadores) (?:registados|registrados|cadastrados|inscritos)|para (?:ler|continuar|aceder|acessar|prosseguir)[^.]{0,40}(?:regist|cadastr|login|sessão|conta)\\p{L}*|(?:continuar|entrar|continue|entre) com (?:google|apple|facebook|o seu|seu)|(?:é )?novo (?:por aqui|aqui|leitor)\\?|(?:faça|fazer|inicie|iniciar) (?:o )?(?:login|sessão)|já (?:tem|possui|é) (?:conta|cadastro|assinante|registado|uma conta)|torne-se (?:membro|leitor)',
      labels: 'entrar|iniciar sessão|registar|criar conta|login|cadastre-se',
    },
    notifications: {
      asks: 'ativ[ae]\\p{L}*|receb[ae]|permit[ai]\\p{L}*|habilite|não perca|quer',
      things: 'notifica\\p{L}*|alertas?',
      says: 'ativ[ae]\\p{L}* as (?:notificações|alertas)|receba (?:notificações|alertas)|(?:ative|ativar|permita|permitir|receba|receber|habilite) (?:\\p{L}+ ){0,3}(?:notificações|alertas|avisos)|(?:notificações|alertas) (?:push|de última hora|em tempo real|no (?:seu )?(?:telemóvel|celular))|(?:seja|ser) (?:o|a) primeir\\p{L} a saber|não perca (?:nenhum|nada|uma)\\p{L}*|saiba primeiro|quer (?:ser avisado|receber)',
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
      labels:
        'publicidade|anúncio|pub|patrocinado|conteúdo patrocinado|continua após a publicidade|publicidade.{0,20}|anúncios?|pub|conteúdo (?:patrocinado|de marca|publicitário).{0,30}|patrocinado.{0,30}|em parceria com.{0,30}|publieditorial|continua (?:depois|após) da publicidade',
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
      labels:
        'continuar a ler|continue lendo|ler mais|ver mais|mostrar mais|voltar ao topo|fechar|imprimir|(?:o artigo|a notícia|a matéria|o texto|a reportagem) continua.{0,40}|(?:continua|continue) (?:após|depois|abaixo|a ler|lendo).{0,40}|(?:após|depois d[ao]|abaixo d[ao]) (?:a )?publicidade.{0,20}|role.{0,30}|ler mais|ver mais|mostrar mais|voltar ao topo',
    },
    tags: {
      says: '^(?:assuntos|tópicos|temas|etiquetas)\\s*:',
      labels:
        '(?:assuntos|tópicos|temas|etiquetas|tags?)(?:\\s*[:：].{0,200})?|(?:palavras-chave|marcadores|mais sobre|categorias?|assuntos relacionados)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'todos os direitos reservados|direitos (?:de autor )?reservados|(?:proibida|é proibida|interdita) (?:a |qualquer )?(?:reprodução|cópia|republicação)|reprodução[^.]{0,40}(?:proibida|interdita|sem autorização)|sem autorização (?:prévia|escrita|expressa)|^copyright|^©|conteúdo protegido',
      labels: '©.{0,60}',
    },
    'author-box': {
      labels:
        "por [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autor(?:a|es)?|publicad[oa].{0,40}|atualizad[oa].{0,40}|redação|da redação|sobre (?:o autor|a autora)|ver (?:mais|todos)[^.]{0,30}",
      says: '(?:é|foi) (?:\\p{L}+ ){0,4}(?:jornalista|repórter|editora?|correspondente|colunista|redatora?|colaboradora?)|cobre (?:\\p{L}+ ){0,4}(?:para|a área|desde)|(?:trabalha|trabalhou) (?:\\p{L}+ ){0,2}como (?:jornalista|repórter|editora?)|integra a (?:equipa|equipe|redação)|^sobre (?:o autor|a autora|o jornalista)|(?:todos os|mais) (?:artigos|textos) de|formad[oa] em jornalismo|(?:jornalista|repórter) (?:de|do|da|no|na|há|desde|especializad[oa])',
    },
  },
});
