/** Portuguese, of Portugal and of Brazil. */
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/pt';
import { NETWORKS } from './networks';

/** How many, of articles or of days. */
const FEW = '(\\d+|uma?|dois|duas|três|quatro|cinco|seis|sete|dez|quinze|trinta|primeir[oa]s?)';
const PERIOD = `${FEW}( primeir[oa]s?)? (dias?|semanas?|m[êe]s(es)?|anos?)`;
const ARTICLE =
  '(artigos?|matérias?|notícias?|reportage(m|ns)|conteúdos?|histórias?|leituras?|textos?|vídeos?|publicaç(ão|ões))';
const APP = '(apps?|aplicativos?|aplicaç(ão|ões)( móve(l|is))?)';
const STORE = '(app ?store|google ?play|play store|appgallery|ios|android)';
const SUBSCRIBE = '(subscrev|assin[ea](?=r|\\b| )|inscrev)\\p{L}*';
const REGISTER =
  '(regist(?=[aeo])|cadastr|acess(?=[ae])|aced(?=[ae])|entr(?=e\\b|ar\\b)|inici(?=[ae])|identifi)\\p{L}*';
const ROLE =
  '(jornalistas?|repórter(es)?|editora?([- ]adjunt[oa])?|correspondentes?|colunistas?|redatora?([- ]chefe)?|colaboradora?( habitual)?|enviad[oa] especial|fotógraf[oa]|fotojornalista|diretora?([- ]adjunt[oa])?|subdiretora?|chefe de \\p{L}+)';

/** What a button says: an infinitive, or the reader's own words. */
const CALLS = inLines(
  '(quero |me |vou )?(subscrever|assinar|registar|registrar|inscrever|cadastrar|juntar|participar|aderir)([- ](me|se))?( grátis| já| agora)?',
  '(eu |sim,? )?quero( (me )?\\p{L}+){0,2}',
  '(ver|escolher|comparar|descobrir|aproveitar)( (a|as|os|o|meu))? ?(ofertas?|planos?|assinaturas?|todas)?',
  '(começar|iniciar|ativar|experimentar|testar)( (o|a|agora|grátis|sem risco|já))*( teste)?|desbloquear',
  'aproveit(ar|e)|ilimitado|comprar( .{0,16})?',
  '(assine|subscreva|cadastre-se|registe-se|inscreva-se|entre|continue|continuar)( (já|agora|aqui|grátis|gratuitamente))?',
  'cadastro grátis',
);

export default defineWords('pt', {
  learnt,
  address: inLines(
    'você|vocês|tu|teu|tua|te|lhe|consigo',
    '(a |o )?seus? (e-?mail|conta|correio|bolso|apoio|perfil|opinião|telemóvel|celular|endereço|história|senha|palavra-passe|telefone|bairro)',
    '\\p{L}{2,}-(se|nos|me|lhe|o|a)(?=[ ,.!:]|$)(?<=(inscreva|cadastre|registe|torne|junte|una|associe|ligue|conecte|assine|mantenha|siga|ajude|apoie|fale|conte|escreva|avise|diga|leve|segue|ofereça|envie|deixe|identifique|avisar)-(se|nos|me))',
    '(tem|quer|pode|deseja|gosta|gostou|pretende|já leu|já tem|já é|está a ler|viu) (?=[^.]{0,60}\\?)',
    '(ative|receba|siga|leia|assine|experimente|escolha|toque|adicione|baixe|descarregue|veja|ouça|aponte|digite|crie|preencha|participe|contribua|apoie|compartilhe|partilhe|deixe|seja|faça|aceda|acesse|entre|desbloqueie|continue|cancele|inscreva|volte)(?= )(?<=(^|[–—:.!?,] |e |ou )\\p{L}+)',
  ),
  house: 'noss\\p{L}*|nós|conosco|connosco|estamos|precisamos',
  call: inLines(
    'aqui|grátis|gratuit\\p{L}*|de graça|agora|já(?=[.!]|$)|clique|clicando|hoje(?=[.!]|$)|quando quiser',
    'a qualquer momento|sem (compromisso|custo|pagar|limites?)|por favor|abaixo|também|obrigado|primeira vez',
    'saiba mais|bem-vindo',
  ),
  own: inLines(
    'este (resumo|áudio)|esta tradução|(nossa )?pesquisa (de leitores)?|palavras cruzadas|quiz',
    `(este|esta|estes|neste|nesta|deste|todos os|todas as|mais|outros|outras|suas|seus|nossas|só) ${ARTICLE}`,
    '(este|esta|neste) (página|site|mapa|podcast|tema|assunto)',
    '(nossos|outros|os|dos) (leitores|assinantes|apoiadores)|redação|jornalismo|sem (anúncios|publicidade)',
    'continuar a ler|continue (lendo|a ler)|(a|sua) leitura(?! d)',
  ),
  narrative: inLines(
    'quem usa|agora vê|vê agora|(?!gostou)\\p{L}{2,}ou|\\p{L}{2,}(aram|eram|iram|ava|avam)|disse|segundo|era',
    'eram|havia|foi|foram|seria|ele|ela|eles|porque|milhões|enquanto|desde(?! (r\\$ ?)?\\d)',
  ),
  wall: inLines(
    'continu(ar|e) (a ler|lendo|a leitura)|(artigo|texto|matéria|história|reportagem) continua',
    '(exclusiv\\p{L}+|só|apenas|reservad\\p{L}+|restrit[oa]) (para|a|aos) (os |nossos )?(assinantes|subscritores|membros|cadastrados|clientes)',
    '(artigo|notícia|matéria|conteúdo|texto|reportagem) (complet[oa]|na íntegra|integral|fechad[oa])',
    '(artigo|notícia|matéria|conteúdo|texto|reportagem) (é )?(só )?para (os |nossos )?(assinantes|subscritores)',
    '(ler|leia) (só )?(este|esta|o|a) (artigo|texto|reportagem|matéria|íntegra)',
    '(limite|máximo) de (artigos|matérias|notícias|textos|conteúdos)|esgotou os artigos',
    'limitado a \\p{L}+ (textos|artigos)|leia o que falta|faltam \\d|desbloquei?\\p{L}+',
    'resto d(o|a|este|esta) (artigo|texto|notícia|matéria)',
    '(termina|acaba|fim)( aqui)?( da| a)? parte (aberta|gratuita|livre|gratis)',
  ),
  trade: inLines(
    'newsletters?|subscri\\p{L}+|subscrev\\p{L}+|assina(nt|tu)\\p{L}+|paywall|muros? de pag\\p{L}+|apps?',
    'aplica(ção|ções|tivos?)|podcasts?|streaming|palavras?-passe|senhas?|notificaç\\p{L}+',
  ),
  distractions: {
    newsletter: {
      asks: inLines(
        `${SUBSCRIBE}|receb[ae]\\p{L}*|${REGISTER}|junte-se|insira|introduza|indique|quer(o|em)?|não perca`,
        'descubra|deix[ea]|digite|verifique|confirme|(?<!à )escolha|escrev[ea]|acompanhar',
        'todas as (manhãs|semanas|segundas|sextas)|todos os (dias|domingos|sábados)|às (segundas|sextas)\\p{L}*',
        'aceito',
      ),
      things: inLines(
        'newsletters?|boletim|boletins|(seu|por|o|teu|no|um) (e-?mail|correio)|e-?mail|correio eletr[óô]nico',
        'caixa de (entrada|correio)|comunicações|novidades|resumo|seleção( semanal)?|carta d[oa] \\p{L}+',
      ),
      says: inLines(
        'na sua caixa|(nossa|nossas|nosso) (newsletters?|boletim|lista)|(o )?(seu|teu) (endereço de )?e-?mail',
        'obrigad[oa] por (subscrever|se inscrever|assinar|confirmar)',
        '(enviamos|avisamos|escreve)[^.]{0,10}(lhe|por e-?mail|para você|-lhe)',
        '(receba|receber|recebe|recebem)[^.]{0,40}(newsletter|boletim|e-?mail|resumo|comunicações|novidades|notícias|manchetes|seleção|uma vez)',
        'fique por dentro',
      ),
      labels: `(as )?newsletters?( d[oa] .{0,20})?|boletim.{0,16}|carta d[oa] .{0,24}|resumo do dia|${CALLS}`,
    },
    'app-promo': {
      asks: inLines(
        'descarreg\\p{L}*|baix[ae]\\p{L}*|instal[ae]\\p{L}*|abr[ai]r?|experimente|lei?[ar]\\p{L}*|us[ae]',
        'disponível|contin[ue]\\p{L}*|aponte|ouça|adicione|leve\\p{L}*|atualize|pode|ainda|ir para',
      ),
      things: `${APP}|${STORE}|código qr|ecrã inicial|tela inicial|(seu|no|o|do) (telemóvel|celular|telefone|bolso|tablet)|downloads`,
      says: inLines(
        `chegou o novo|para iphone e android|(nossa|o nosso|nosso|a nossa) ${APP}`,
        `(baixe|descarregue|instale) (o|a|gratuitamente|já)[^.]{0,16}${APP}|n[oa] (app store|google play)`,
        `(no|na|pelo|pela|com a|com o|continue no) ${APP}(?! (da|do|municipal))|no seu bolso|^${APP}`,
        `${STORE} e (n[oa] )?${STORE}`,
      ),
      labels: inLines(
        `(baixar?|baixe|descarreg(ar|ue)|abrir|instalar|obter|ir para|disponível|explore)( (em|no|na))?( (o|a|nosso|nossa))?( (${APP}|${STORE}|huawei appgallery))*`,
        `((o nosso|a nossa|nosso|${APP} para|para|versão) )?(${APP}|iphone( e ipad)?|ipad|${STORE}|tablet)`,
      ),
    },
    related: {
      says: inLines(
        '^(a seguir|continue com)\\s*:|^(notícias?|matérias?|artigos?|conteúdos?) relacionad[oa]s?',
        '^(este|esta) (artigo|texto|matéria|reportagem|entrevista|notícia|capítulo|crónica|crônica) (faz parte|é parte|integra|pertence)',
        '^([▶►→»>•*-]\\s*)?(lei[ao] (também|mais|ainda)|ve[jr]a? (também|mais)|sa[ib]b?a mais|para saber mais|relacionad[oa]s?|confira (também|mais|outr|aqui)\\p{L}*)[^.:]{0,16}[:|–—>-]?',
        '^confira\\s*:',
      ),
      labels: inLines(
        '(vídeos?|fotos?)\\s?:.{0,10}mais (assistid|vist)[oa]s.{0,20}',
        '(palavras cruzadas|sudoku|quiz) do dia|teste os seus conhecimentos|recomendad[oa]s|do (nosso )?arquivo',
        'ver (o )?vídeo|ao vivo|mais dest[ea] autora?|vídeos .{0,20}em alta.{0,16}|lei[ao] (também|mais|ainda)',
        '(ve[jr]a?|ouça) (também|mais)|(para )?sa(iba|ber) mais',
        '(artigos|notícias|conteúdos?|matérias|histórias) (relacionad[oa]s|semelhantes|recomendad[oa]s)',
        'relacionad[oa]s|(as |os )?mais (lid[oa]s|notícias|sobre|em|vist[oa]s|populares|partilhad[oa]s)[^.]{0,24}',
        '(você )?(pode|vai) (também )?(interessar|gostar)[^.]{0,16}|em destaque',
      ),
    },
    paywall: {
      asks: inLines(
        `${SUBSCRIBE}|aproveit[ea]\\p{L}*|desbloquei?[ea]\\p{L}*|experimente|teste|continue|torne-se|apoi[ea]`,
        '(?<!à )escolh[ae]|tenha|aceda|acess[ea]|desfrute|folheie|compre|volte|junte-se|le[ir]a?( |$)|quer',
        'por menos|para (ler|aceder|acessar|continuar)|só até|depois|faltam',
      ),
      things: inLines(
        'assinaturas?|assinantes?|subscri[çt]\\p{L}*|acesso (ilimitado|completo|total|a tudo)|premium',
        'por (mês|ano)|mensa(l|is)|ofertas?|grátis|teste|planos?|modalidade|sem limites?',
        '(r\\$ ?)?\\d[\\d.,]* ?(€|euros?|reais)|r\\$ ?\\d[\\d.,]*|todo o conteúdo|conteúdo (integral|completo)',
        `(este|tod[oa]s [oa]s|o resto da) ${ARTICLE}|edição impressa|jornal completo|análises|arquivo`,
      ),
      says: inLines(
        'último artigo (grátis|gratuito)|clique (aqui )?para (assinar|se inscrever)|^conteúdo exclusivo',
        '^aproveite (a|o|os|as|nossa)\\b',
        '(primeir|segund|terceir|últim)[oa] (texto|artigo|notícia|matéria) (gratuit|grátis|de oferta|livre)\\p{L}*',
        'clientes? pagantes?|acabaram (os )?seus? textos|(pela|a|por) metade do preço',
        '(estudantes?|professores|docentes|menores de \\d+)[^.]{0,30}(preço|%|reais|euros?|€|r\\$)',
        '(restante|resto) (desta|deste|da|do) \\p{L}+[^.]{0,12}(assinantes|subscritores)',
        'teste sem (gastos|custos?)|tudo grátis|o resto é para|(excerto|trecho)[^.]{0,6}($|\\.)|assine desde',
        '(exclusiv[oa]|apenas|só|reservad[oa])[^.]{0,12} (para|aos|a) (\\p{L}+ )?(assinantes|subscritores)',
        'para continuar (a ler|lendo)|continue (a ler|lendo) (com|por|sem)',
        `(restam|resta|faltam|oferecemos)(-lhe)?[^.]{0,16}(${ARTICLE}|ler)`,
        `(já leu|você leu|atingiu|esgotou|consumiu)[^.]{0,40}(${ARTICLE}|limite)|última ${ARTICLE}`,
        `${ARTICLE} (gratuit[oa]s?|grátis|restantes?|lid[oa]s)`,
        '(cancele|cancelar)[^.]{0,8}(quando|a qualquer|em qualquer|antes)',
        'sem (compromisso|fidelização|fidelidade|cartão|risco)|assine (já|agora|por|a partir|e|para|o|nosso)',
        'acesso (ilimitado|total|a tudo)|(a nossa|nossas|nossos) (assinatura|assinantes|planos|ofertas|análises)',
        `${PERIOD}( é| de acesso( \\p{L}+)?|:)? (grátis|gratuit\\p{L}+|de (teste|experiência|avaliação)|por \\d|pela metade|são por|sem)(?! (para|aos))`,
        '(experimente|teste|experimentar) (grátis|gratuitamente|durante|por|já|\\d|o \\p{L}+ sem)',
        '(período|tempo) (de )?(teste|experiência|experimental|gratuito)',
        '(depois|em seguida|a seguir),? (por )?(r\\$ ?)?\\d[\\d.,]* ?(€|euros?|por|mensais)|devolvemos o dinheiro',
        'não será cobrado|metade do preço|assinatura (digital|mensal|anual|premium)',
        `(necessária|com) (uma|a) assinatura|(o resto|\\d+ ?%) (da|do|d)[^.]{0,8}${ARTICLE}|oferta de \\p{L}+`,
        '\\d+ ?% de desconto|grátis (até|durante|por|\\d)',
        '(por|a partir de|desde) (r\\$ ?)?\\d[\\d.,]* ?(€|euros?)?[^.]{0,6}(mês|ano)|torne-se assinante',
        'volte no próximo|adequada|por menos do que',
      ),
      labels: inLines(
        `(exclusiv[oa]|(só |exclusivo )?para assinantes|(conteúdo )?premium)|${PERIOD} grátis|teste grátis`,
        `continue (a ler|lendo)|${ARTICLE} restantes.{0,6}|(restam )?${FEW} ${ARTICLE} (grátis|lidos)|${CALLS}`,
      ),
    },
    signup: {
      asks: inLines(
        `(?<!à )escolha|defina|${REGISTER}|cri[ea]r?|faça|junte-se|abr[ae]|complet[ea]|preench[ea]\\p{L}*|indique`,
        'confirme|ativ[ea]|digite|insira|torne-se|diga-nos|é (preciso|necessário)|com a sua|volte|esqueceu|falta',
        'basta',
      ),
      things: inLines(
        'senha|conta|sessão|perfil|sem (custo|pagar)',
        'para (ler|continuar|aceder|acessar|comentar|ver|desbloquear|guardar|terminar)|login|logado',
        'utilizador(es)?|usuários?|palavra-passe|registo|cadastro|se cadastrar|cadastrados|registados',
        'identificados|formulário|acesso( digital)?|vantagens|favoritos|mais tarde|(seus|os) dados',
        `número da assinatura|(o|a|este) ${ARTICLE}( complet[oa])?`,
      ),
      says: inLines(
        'aceito os (termos|condições)|^a (sua )?sessão expirou',
        'já (é|tem|está|possui) (assinante|subscritor|conta|uma conta|registado|membro|cadastro)',
        '(ainda )?não (tem|possui|está) (uma )?(conta|logado|registado)',
        'esqueceu(-se)? (a|sua|a sua|da) (senha|palavra-passe)|crie (a sua|uma|sua) conta|inici(e|ar) sessão',
        '(o )?(registo|cadastro) (é )?(gratuito|grátis|rápido)|(registe|cadastre|inscreva)-se',
        '(abra|abrir) (uma|a sua|sua) conta|conta (gratuita|grátis)',
        '(leitores|usuários|utilizadores) (regist\\p{L}+|cadastrados|inscritos|identificados)',
        '(basta|é necessário|precisa) (se )?(registar|cadastrar|iniciar)\\p{L}*',
        '(continuar|entrar|continue|entre|cadastre-se) com (o )?(google|apple|facebook|seu|sua)|nov[oa] por aqui',
        '(faça|fazer) (o )?(login|seu cadastro)|torne-se (membro|leitor)|(a sua|sua) (sessão|conta)',
        '^est[ea] (página|conteúdo|artigo|matéria)[^.]{0,30}(registad|registrad|cadastrad|identificad|assinante)\\p{L}*',
        'não pedimos cartão',
      ),
      labels: inLines(
        'entrar|iniciar sessão|criar (conta|perfil)|login|(a )?minha conta|(seu|o meu) perfil|acesso',
        'complete o registo|faça parte|(junte-se|entre para).{0,24}|bem-vind[oa]( de volta)?|só mais um passo',
        `aceder|acessar|concluir|recuperar|avançar|(reenviar|tentar de novo)|${CALLS}`,
      ),
    },
    notifications: {
      asks: inLines(
        'toque|carregue|ativ[ae]\\p{L}*|receb[ae]\\p{L}*|permit[ai]r?|habilite|não perca|quer|siga|clique',
        '(?<!à )escolha|seja|avis[ae]\\p{L}*|enviar|criar|mandamos|me',
      ),
      things: 'novo episódio|notifica\\p{L}*|alertas?|avisos?|avisado|(o )?sin(o|inho)|última hora|plantão',
      says: inLines(
        '(toque|clique|carregue) n[ao] (estrela|coração|sino)|avisamos (assim|quando|se)',
        '(ative|ativar|permita|receba|receber|habilite|autorize)[^.]{0,20}(notificações|alertas?|avisos?)',
        '(seja|ser) (o|a) primeir\\p{L}|não perca (nenhum|nada|uma)\\p{L}*',
        '(quer|deseja|gostaria)[^.]{0,24}(notificações|avisos|avisado)|mandamos uma',
      ),
      labels: 'ativar( (notificações|avisos|alertas))?|agora não',
    },
    cookie: {
      asks: inLines(
        'aceit[ae]\\p{L}*|rejeit[ae]\\p{L}*|utiliz\\p{L}*|us[ao]mos|gerir|permit[ei]\\p{L}*|concord\\p{L}*',
        'ao continuar|precisamos|respeitamos|armazenamos|instalar|alterar|recus\\p{L}+|para (vê-lo|ver|mostrar)',
      ),
      things:
        'cookies?|privacidade|consentimento|dados pessoais|(sua|seu) (autorização|dispositivo|equipamento)',
      says: inLines(
        'porque (recusou|rejeitou|não aceitou)[^.]{0,14}cookies',
        '(mapa|vídeo|conteúdo) (requer|precisa d)[oea]? ?(o )?(seu|teu) consentimento',
        '(utilizamos|usamos|utiliza)[^.]{0,30}cookies|aceit\\p{L}+ (todos|os (nossos )?cookies|cookies)',
        'política de (cookies|privacidade)|ao continuar|(do )?(seu|teu) consentimento',
        'para (vê-lo|ver|mostrar)[^.]{0,30}(cookies|consentimento|aceit)\\p{L}*',
      ),
      labels: inLines(
        '(o|a|este|esta) .{3,40} porque (recusou|rejeitou|não aceitou).{0,14}cookies\\.?',
        '(definições|configurações) de cookies',
        '(aceitar|rejeitar|permitir)( (todos|tudo|cookies|e (continuar|fechar)))*( ou .{0,16})?|entendi',
      ),
    },
    donation: {
      asks: inLines(
        'apoi[ae]r?|do[ea]r?|ajud[ae]\\p{L}*|contribu[ai]\\p{L}*|faça|colabore|ofereça\\p{L}*|junte-se',
        'com (a )?sua|se (valoriza|gosta)|precisamos|para que|obrigado',
      ),
      things: inLines(
        'doaç(ão|ões)|donativos?|jornalismo \\p{L}+|(nosso|este) (jornalismo|trabalho|projeto)|apoio|apoiadores',
        'contribuição|um café|(nossos|dos) leitores|investigações|investigar|gratuita|pix|valor|quem nos lê',
        'impostos|o mês',
      ),
      says: inLines(
        'sem (don|acionist|proprietári)\\p{L}+|abert[oa] a todos|pag(ue|a)[- ](nos|a gente)',
        'apoie (o nosso|nosso|o jornalismo|a|o)',
        '(a sua|sua|o seu|seu) (doação|contribuição|ajuda|apoio|donativo|contributo)',
        'faça (uma doação|um donativo|um pix)|ajude-nos|precisamos de (si|você)',
        '(qualquer|cada) (valor|contributo|doação)',
      ),
      labels: 'doe( agora)?|apoi[ea]r?( .{0,16})?|contribu(ir|a)',
    },
    follow: {
      asks: inLines(
        'sig[ao]\\p{L}*|seg(ue|uir)\\p{L}*|junte-se|curt[ai]|acompanhe|inscreva|adicione|participe|entre|ouça',
        'veja|(?<!à )escolha|fale|estamos|chegam|também|agora|não se esqueça',
      ),
      things: inLines(
        `${NETWORKS}|x|spotify|deezer|apple podcasts|twitch`,
        'noss[oa]s? (canal|página|grupo|comunidade|redes|podcast|servidor)|redes sociais|(nossas|nas) redes',
        'fontes? (preferidas?|favoritas?)|plataformas|@\\w+',
      ),
      says: inLines(
        '(às|nas|como) (suas )?fontes? (preferidas?|favoritas?)|nos siga|^basta (acessar|entrar)',
        '(ouça|escute|oiça)(-nos| a gente) |onde (você )?(ouve|escuta)|s[ie]g(a|ue)[- ]?nos',
        `(siga|segue)[^.]{0,30} n[oa] (x|${NETWORKS})|(nosso|do|no) canal( (d[oe] )?(${NETWORKS}))?`,
        '(nas|nossas) redes|acompanhe[- ]nos|fontes? (preferidas?|favoritas?)|curta nossa',
        `(estamos|encontra|está|estão|chegam|também) (também )?(disponível )?(n[oa]s?|pelo) (x|principais plataformas|${NETWORKS})`,
        'nos seguem|^(o|este|o nosso|nosso) podcast[^.]{0,30}(plataformas|ouvir|disponível)|fale connosco',
        'fale conosco',
      ),
      labels: 'siga-nos( n.{0,20})?',
    },
    advertisement: {
      says: inLines(
        '(comprar?|compras?|adquir\\p{L}+)[^.]{0,40}(comissão|links?|ligações)',
        '(continua|continue)[^.]{0,24}(após|depois|abaixo)[^.]{0,14}(publicidade|anúncio)',
        'conteúdo (patrocinado|oferecido)|fechar (a )?(publicidade|anúncio)',
      ),
      labels: inLines(
        'reclame|com o apoio de',
        '(ler|leia|navegue|navegar) sem (publicidade|anúncios)|(remover|retirar) (os )?anúncios',
        '(patrocinado|apresentado|oferecido) por.{2,40}|com o apoio d.{2,30}|fim d[oa] (anúncio|publicidade)',
        'anuncie (aqui|conosco|connosco)|(o )?(anúncio|publicidade) .{0,16}\\d+ segundo.{0,3}',
        'por ?que (estou vendo|vejo|você vê|está a ver) .{0,24}(anúncio|publicidade).{0,8}',
        '(conteúdo |espaço )?(pago|financiado|apoiado) (por|pel[oa]).{0,40}',
        '(publicidade|anúncios?|pub)(\\s*[–—:|·,-].{0,50})?',
        '(conteúdo|espaço|artigo|link|post|informe)s? (patrocinad[oa]|de marca|publicitári[oa]|promocional|oferecid[oa]|comercial).{0,40}',
        '(fechar|pular|saltar|ocultar) (a |o )?(publicidade|anúncio)|continua (depois|após) da publicidade',
        '(a notícia|o artigo|a matéria) continua (após|depois).{0,24}',
      ),
    },
    share: {
      says: 'conhece alguém (a quem|que)|envie-lhe|(com)?partilh[ae]\\p{L}* (este|esta|no|na|nas|por|com)[^.]{0,24}|copiar (o )?link',
      labels: inLines(
        'ouvir( (a |o |esta |este )?(notícia|artigo|matéria|texto))?(.{1,4}\\d+ min.{0,8})?',
        '\\d+ min.{1,4}ouvir.{0,16}|versão (em )?áudio|guardar para (depois|mais tarde)|ler mais tarde',
        'tamanho (do texto|da letra).{0,8}|voltar ao (topo|início)|obrigad[oa] por ler',
        '\\d+ ?min(utos)?\\.? de leitura|(com)?partilh(ar|e)( (est[ea]|n[oa]s?|por|com|artigo|notícia) ?.{0,20})?',
        'imprimir|copiar (link|url)|comentar|envi(ar|e)( (a um|por|est[ea]) .{0,16})?|oferecer( artigo)?',
      ),
    },
    comments: {
      asks: inLines(
        'deix[ae]\\p{L}*|escrev[ae]\\p{L}*|adicione|publicar?|partilhe|compartilhe|participe|conte\\p{L}*|inicie',
        'seja|o que|só|respond[ae]|mande|viu|foi|são|obrigado',
      ),
      things: inLines(
        'comentários?|comentar|(sua|tua) (opinião|história)|(do|no|a|da) (debate|conversa|discussão)|contar',
        'campos obrigatórios|outros leitores',
      ),
      says: inLines(
        '(autor da mensagem|responsável pelo coment\\p{L}+)',
        '^(os |as )?(coment|opini)\\p{L}+ (são|é) de (inteira |exclusiva )?responsabilidade',
        'não representa\\p{L}* a opinião|sugest\\p{L}+ de (reportagem|pauta)',
        '(mande|envie)[^.]{0,16} para (a|o|nossa|nosso)\\b|ninguém (ainda )?(comentou|escreveu|opinou)',
        'quebre o gelo|(foi|achou|isto foi|isso foi) útil|(deixe|escreva|adicione) (um|o seu|seu) comentário',
        'particip\\p{L}+ (da|no|na) (conversa|discussão|debate)|(a )?sua opinião|conte-nos|primeiro a comentar',
        'comentários (são|estão|foram) (moderados|fechados|encerrados)|não será publicado|campos obrigatórios',
        'podem comentar|viu algo|mande (a )?sua',
      ),
      labels: inLines(
        '[\\d.,/ (–-]*(de )?[\\d.,]+ (votos?|avaliaç(ão|ões)) ?\\)?',
        '(os )?comentários .{0,40}(encerrad|fechad|desativad)os.{0,16}',
        '(\\d+ |ver |ler |os )*(comentários?|respostas)( \\(?\\d+\\)?)?|comentar|deix[ea]r? (um|o seu) comentário',
      ),
    },
    continue: {
      says: '(o artigo|a notícia|o texto|a matéria) continua',
      labels: inLines(
        'página \\d+ (de|/) \\d+|(na )?próxima página(:.{0,80})?',
        '(segue|continua|prossegue) (depois|após|abaixo).{0,30}|(segue|continua) na página \\d+',
        '(continua[r]?|continue|retomar) (após|depois|abaixo|a ler|lendo|a leitura).{0,40}',
        '(ler|leia|ver|mostrar|expandir|desdobrar)( (mais|tudo|o resto|(o |a )?(artigo|notícia|matéria|texto) (complet[oa]|inteir[oa]|na íntegra)))?',
        '((o|a|este|esta) )(artigo|matéria|notícia|reportagem|texto) (continua|segue|prossegue)( (mais|abaixo|após|depois).{0,40})?',
        '(role|deslize) .{0,30}|imprimir|(próxima página|página seguinte)',
      ),
    },
    tags: {
      says: '^(assuntos|tópicos|temas|etiquetas|palavras-chave|tags)\\s*:',
      labels: inLines(
        '(índice|tabela) de conteúdos?|nesta página',
        '((siga )?(estes )?(assuntos|tópicos|temas|etiquetas|tags?|marcadores)( relacionados)?|palavras-chave|mais sobre|arquivado em|categorias?|nest[ea] (artigo|matéria))(\\s*[:：].{0,200})?',
        '(#[\\p{L}\\p{N}_]+[\\s,|·]*)+',
      ),
    },
    copyright: {
      says: inLines(
        '(conteúdo|texto|material) é protegido (pela|por) |opini\\p{L}+ (express|emitid|publicad)\\p{L}+ [^.]{0,80}autor\\p{L}*',
        'não refle\\p{L}+ [^.]{0,24}(opinião|posição|linha editorial) d[ao] (jornal|portal|site|veículo|redação|revista)',
        '^(o|este) resumo (acima|abaixo)|(vedad|proibid)[oa]s? [^.]{0,24}(copia|cópia|reprodu|redistribu)\\p{L}*',
        '^((notícia|texto|artigo|matéria) )?(atualizad|actualizad)[oa] (em|a|às) \\d',
        '^est[ea] (texto|artigo|matéria|notícia|reportagem|página)[^.]{0,30}publicad[oa]',
        '(viu|encontrou|notou|achou) (algum|um) (erro|engano|gralha)',
        '^(este|esta|o|a) (\\p{L}+ ){0,3}(foi|é) (\\p{L}+ ){0,2}(gerad|criad|escrit|traduzid|lid|resumid|feit|produzid)[oa][^.]{0,24}(ia\\b|inteligência artificial|automátic\\p{L}+|sintétic\\p{L}+)',
        '^por que (você pode )?confiar|(todos os )?direitos (de autor )?reservados',
        '(é )?(proibida|interdita) (a |qualquer )?(reprodução|redistribuição|cópia|republicação)|^copyright|^©',
        '(encontrou|reportar|avise-nos de)[^.]{0,6} erro|publicado originalmente|licença creative commons',
        'direitos de autor',
      ),
      labels: inLines(
        '(comunicar|reportar|informar) (um )?erro|(sugerir|propor) uma correção|direitos de reprodução',
        'tem uma história para contar|(dados|gráfico|infografia|mapa|fonte)s?\\s*: ?.{2,50}',
        '(fotos?|textos?)( e (fotos?|textos?))? ©.{0,40}|não pode ser reproduzid.{0,50}|(©|copyright).{0,60}',
        '(reportar|encontrou um) (um )?erro.{0,30}|(aviso legal|condições de (uso|utilização)|termos).{0,40}',
        '(com informações d[aeo]|fonte:?|agência) .{0,30}|traduzido d[oe] .{0,60}',
        'este artigo foi publicado.{0,50}',
        `(${ARTICLE} )?(publicad|protegid)[oa] (na|no|sob|em|por|originalmente).{0,60}`,
      ),
    },
    'author-box': {
      labels: inLines(
        'estadão conteúdo|folhapress|agência o globo|(lusa|agência (brasil|estado|lusa)|afp|reuters|efe)([ /-]+(lusa|afp|reuters|ap))*',
        '[oa] autora? é (profess|economist|advogad|investigador|pesquisador|historiador|médic)\\p{L}*[^.]{0,60}\\.?',
        `por [\\p{L}., ]{5,60} [—–-] [\\p{L} ]{2,24}|com [\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}, ${ROLE}.{0,30}`,
        'ver (o )?perfil',
        `(por(?! (isso|fim|enquanto|que|tanto))|de|(textos?|fotos?|fotografias?|entrevista)( de(?! (grupo|família))|(?= ?:)))( ?:)? [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,4}(,? (${ROLE}|foto\\p{L}*|em ).{0,40})?`,
        '(o |a )?autor(a|es)?|(publicad|atualizad)[oa](?=.*\\d).{0,40}|(da )?redação|sobre (o autor|a autora)',
        'ver (mais|todos|os)[^.]{0,30}|todos os (artigos|textos|posts|conteúdos)[^.]{0,24}|ver artigos|(ler )?biografia',
        `(seguir|contactar|contatar)( .{0,24})?|o seu site|escrever|${ROLE}( (de|do|da|em).{0,40})?`,
        `[\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}, ${ROLE} (em|de|a|no|do).{0,40}`,
      ),
      says: inLines(
        '^[oa] autora? (é (profess|economist|advogad|investigador|pesquisador|historiador)\\p{L}*|escreve (segundo|de acordo))',
        'escreve sobre (\\p{L}+ ){1,3}desde \\d{4}|(fale com|escreva para) (ele|ela)',
        'está (na casa|no jornal|na redação) desde|^contact[eo] (com )?[oa] (jornalista|autor|repórter)\\p{L}*',
        '^autor(a|as|es)? ?:[^:]{3,60}$',
        '^colabor(aram|ou)|^(edição (de|:)|editado por)|^com (informações|reportagem) (adicional |adicionais )?de',
        '(escreve|informa) sobre (\\p{L}+ ){1,6}para',
        '(edita|dirige|coordena) (as páginas|a seção|a secção|a editoria|o caderno)',
        "^([\\p{L}.'’-]+ ){0,4}([–—-] )?acompanha (a|o|os|as) \\p{L}+ (\\p{L}+ )?(desde|para [ao])",
        `(?<=\\p{L} )(é|foi) (\\p{L}+ ){0,4}${ROLE}(?! de formação)`,
        'cobre (\\p{L}+ ){0,4}(para|a área|desde|tribunais|judiciário)',
        `(trabalha|trabalhou) (\\p{L}+ ){0,3}(como|na) (${ROLE}|rádio|imprensa|redação)`,
        'integra a (equipa|equipe|redação)|^sobre (o autor|a autora|o jornalista)',
        '(todos os|mais|ver) (artigos|textos)|formad[oa] em jornalismo|licenciad[oa] em',
        `${ROLE} (de(?! formação)|do|da|no|na|em|há|desde|e|especializad[oa])`,
        `^([\\p{L}.'’-]+ ){1,4}[–—-] (\\p{L}+ ){0,2}${ROLE}`,
        `^([\\p{L}.'’-]+ ){2,4}é (\\p{L}+ ){0,3}${ROLE}[^.]{0,50}(desde|especiali|cobre|do site)\\p{L}*`,
        `^${ROLE}[^.]{0,40}(,|especiali\\p{L}+|independente|de ciência)|entrou na redação`,
        "^(texto|fotos?|entrevista)( de|:) ([\\p{L}.'’-]+ ?){2,4}",
        `^(cobre|escreve sobre|trabalhou antes|já cobriu)|${ROLE}[^.]{0,30}, (acompanha|cobre|escreve|já cobriu)`,
        "^siga ([\\p{L}.'’-]+ ){2,4}no|pela nossa equip\\p{L}|é autora? de|(e-?mail|contac?to) ?: ?[\\w.-]+@",
        'colaboradora? (habitual|d[oa])',
      ),
    },
  },
});
