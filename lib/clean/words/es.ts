/** Spanish. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('es', {
  address:
    'tu|tus|te|ti|usted|ustedes|nuestr\\p{L}+|nos|aquí|ya|(?:suscríbe|regístra|apúnta|inscríbe|úne|háze?|haz|conécta|descárga|síg|segui|ayúda|apóya|dé?ja|cuénta|escríbe|contácta|hága|suscríba|regístre)(?:te|nos|se)',
  house: 'nuestr\\p{L}*|nos|nosotros',
  call: 'aquí|gratis|gratuit\\p{L}*|ahora|ya|haz clic|pincha|hoy(?=[.!]|$)|cuando quieras|sin (?:coste|costo|compromiso)|por favor|a continuación',
  own: '(?:este|estos|todos los|más) (?:artículos?|contenidos?|sitio|texto|vídeo|video|reportaje|mapa|podcast)|esta (?:noticia|página|web|historia)|(?:nuestros|otros) lectores|redacción|periodismo|sin publicidad',
  narrative:
    'dijo|según|anunció|explicó|afirmó|era|eran|había|fue|fueron|ha sido|sería|él|ella|ellos|porque|millones|mientras|desde',
  distractions: {
    newsletter: {
      asks: 'suscr[íi]b\\p{L}*|apúnt\\p{L}*|apunt[ea]\\p{L}*|reg[íi]str\\p{L}*|inscr[íi]b\\p{L}*|rec[ií]b\\p{L}*|únete|únase|ingres[ae]|introdu(?:ce|zca)|escrib[ea]|déj\\p{L}*|quier\\p{L}*|no te pierdas|date de alta|darse de alta|consigue|descubre|lee',
      things: 'newsletters?|bolet[íi]n(?:es)?|correo(?: electrónico)?|e-?mail|bandeja de entrada|buzón',
      says: '(?:en|a) (?:tu|su) (?:correo|bandeja|e-?mail|buzón)|(?:nuestr[oa]s?) (?:newsletters?|bolet[íi]n(?:es)?)|tu (?:correo|e-?mail)|darte de baja|gracias por (?:suscribirte|tu suscripción|registrarte)|(?:cada|todas las|todos los) (?:mañana|día|semana|lunes|viernes|domingo|mañanas|días)[^.]{0,40}(?:correo|bandeja|e-?mail|boletín|newsletter)|directamente en (?:tu|su)|(?:te|le) (?:enviamos|enviaremos|mandamos)|nuestr\\p{L}+ (?:\\p{L}+ ){0,2}(?:newsletter|boletín)\\p{L}*|(?:date|darse|puedes darte) de baja|apúnt\\p{L}+ (?:a|al|gratis|aquí)',
      labels: 'newsletters?|bolet[íi]n(?:es)?|suscríbete|suscribirse|suscribirme|apúntate|correo electrónico',
    },
    'app-promo': {
      asks: 'desc[áa]rg\\p{L}*|baja|instala|abre|usa|prueba|disponible|lee|consigue|escanea|contin[úu]a|obtén',
      things: 'apps?|aplicaci[óo]n(?:es)?|app store|google play|play store|código qr|pantalla de inicio',
      says: '(?:nuestra|la) (?:app|aplicación) (?:de|para|y|gratis|móvil)|nuestra (?:app|aplicación)|desc[áa]rg\\p{L}* (?:la|nuestra|gratis) (?:\\p{L}+ )?(?:app|aplicación)|en (?:la )?(?:app store|google play)|desde la app|abrir en la app',
      labels: 'descargar(?: app)?|descarga la app|abrir app|app store|google play|instalar',
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:lee|lea|leer|ver|mira|vea|te puede)(?:r)? (?:también|más|además|interesar)|más información|noticia(?:s)? relacionada(?:s)?|relacionad[oa]s?|te recomendamos|no te pierdas)[^.:]{0,20}[:|–—>-]?',
      labels:
        '(?:lee|lea|leer|ver|vea|mira|te puede) (?:también|más|además|interesar)[^.]{0,20}|noticias? relacionadas?|(?:artículos?|contenido|temas?) relacionad[oa]s?|más (?:noticias|información|sobre|en|de|leído|vistas)[^.]{0,30}|lo más (?:leído|visto|comentado|reciente)|te (?:recomendamos|puede interesar|podría interesar)[^.]{0,20}|también te puede interesar|recomendad[oa]s?(?: para ti)?|últimas? (?:noticias|hora)|ver más|destacad[oa]s|relacionad[oa]s?|en portada',
    },
    paywall: {
      asks: 'suscr[íi]b\\p{L}*|suscripción|accede|disfruta|prueba|desbloque\\p{L}*|hazte|aprovecha|contin[úu]a|sigue|consigue|elige|apoya',
      things:
        'suscripci[óo]n(?:es)?|suscriptor(?:es)?|acceso (?:ilimitado|completo|total)|premium|oferta|al mes|primer mes|prueba gratuita|socio|gratis',
      says: 'suscríbete (?:ahora|para|y|a|por|desde)|(?:solo|exclusiv\\p{L}+|contenido) para suscriptores|para (?:seguir|continuar) leyendo|sigue leyendo (?:con|por)|te quedan? [\\p{L}\\p{N}]+ artículos?|has (?:leído|alcanzado|agotado)[^.]{0,40}(?:artículos?|límite)|cancela cuando quieras|sin (?:permanencia|compromiso)|(?:hazte|hágase) (?:suscriptor|socio|premium)|(?:por|desde) (?:solo )?\\d[\\d.,]* ?€|primer mes (?:gratis|por)|acceso ilimitado|(?:nuestra|nuestras) (?:suscripción|ofertas?)|ver (?:ofertas|planes)|(?:\\d+|un|dos|tres|cuatro|seis) (?:días?|semanas?|mes(?:es)?) (?:gratis|de prueba|por|sin|gratuit\\p{L}+)|prueba(?:lo)? (?:gratis|gratuita|durante|\\d)|(?:después|luego|a partir) (?:de )?\\d[\\d.,]* ?€|cancel\\p{L}+ (?:cuando|en cualquier|antes)|sin tarjeta|(?:te|le|os) quedan?|(?:has|ha) (?:leído|agotado|alcanzado)|artículos? gratis|suscripción (?:digital|mensual|anual|premium)',
      labels: 'suscríbete|suscribirme|solo suscriptores|premium|hazte premium|suscripción|ver oferta',
    },
    signup: {
      asks: 'reg[íi]str\\p{L}*|inicia|inicie|accede|acceda|crea|cree|únete|identif[íi]c\\p{L}*|entra|conéct\\p{L}*',
      things: 'cuenta|sesión|perfil|gratis|para (?:seguir|continuar|leer|acceder|comentar)|usuario',
      says: '¿?ya (?:eres|tienes|es|tiene) (?:suscriptor|usuario|una cuenta|cuenta|miembro|socio)|¿?(?:no|aún no) (?:tienes|estás|tiene) (?:una )?(?:cuenta|registrado)|inicia(?:r)? sesión|regístrate (?:gratis|ahora|aquí|para)|olvid\\p{L}* (?:tu|su|la) contraseña|crea(?:r)? (?:tu|una) cuenta|(?:el )?registro (?:es )?(?:gratuito|gratis)|reg[íi]str\\p{L}+ (?:gratis|gratuitamente|con|y|en|ya|hoy|o)|(?:crea|crear|abre|cree) (?:una|tu|su)[^.]{0,20}cuenta|cuenta gratuita|(?:lectores|usuarios) registrados|para (?:leer|seguir|continuar|acceder)[^.]{0,40}(?:regístr|registr|inicia|cuenta|sesión)\\p{L}*|(?:continúa|continuar|accede|entra) con (?:google|apple|facebook|tu|su)|¿(?:eres )?nuevo (?:aquí|por aquí|usuario)\\?|(?:debes|tienes que|necesitas) (?:registrarte|iniciar|estar|una cuenta)|únete a (?:nuestr\\p{L}+|la comunidad|miles|los)|hazte (?:usuario|miembro)',
      labels:
        'iniciar sesión|inicia sesión|regístrate(?: gratis)?|registrarse|acceder|crear cuenta|mi cuenta',
    },
    notifications: {
      asks: 'activa|active|recibe|reciba|permite|permitir|habilita|no te pierdas|quieres|entérate',
      things: 'notificaci[óo]n(?:es)?|alertas?|avisos',
      says: 'activa(?:r)? (?:las )?(?:notificaciones|alertas)|recib[ae] (?:nuestras )?(?:notificaciones|alertas)|(?:activa|activar|permite|permitir|recibe|recibir|habilita) (?:\\p{L}+ ){0,3}(?:notificaciones|alertas|avisos)|alertas? (?:de )?(?:última hora|noticias|push)|(?:sé|ser) (?:el|la) primer\\p{L} en (?:saber|enter)\\p{L}*|no te pierdas (?:nada|ninguna)',
      labels: 'activar notificaciones|ahora no|no,? gracias|activar',
    },
    cookie: {
      asks: 'acept\\p{L}*|rechaz\\p{L}*|us[ao]\\p{L}*|utiliz\\p{L}*|permit\\p{L}*|configur\\p{L}*|nosotros|gestion\\p{L}*',
      things: 'cookies?|privacidad|consentimiento|datos personales',
      says: 'utilizamos[^.]{0,30}cookies|(?:este|nuestro) sitio (?:web )?(?:usa|utiliza) cookies|usamos[^.]{0,20}cookies|aceptar (?:todas las )?cookies|política de (?:cookies|privacidad)|(?:si|al) continu\\p{L}+ navegando',
      labels: 'aceptar(?: todo| todas| cookies)?|rechazar|configurar(?: cookies)?',
    },
    donation: {
      asks: 'apoya|apoye|dona|done|ayuda|colabora|hazte|contribuye|haz',
      things:
        'donaci[óo]n(?:es)?|nuestro (?:periodismo|trabajo)|periodismo (?:independiente|libre)|socia?o?|aportaci[óo]n',
      says: 'haz (?:una|tu) (?:donación|aportación)|apoya (?:nuestro|el|a)|tu (?:apoyo|donación|ayuda|aportación) (?:nos|es|hace)|hazte soci[oa]|periodismo independiente',
      labels: 'donar|dona|apóyanos|hazte soci[oa]',
    },
    follow: {
      asks: 's[íi]gu[ea]\\p{L}*|síguenos|únete|sigue|suscríbe\\p{L}*|búscanos|añade|visita|dale|encuéntra\\p{L}*',
      things: `${NETWORKS}|nuestr[oa] (?:canal|página|grupo|comunidad|cuenta)|redes sociales|fuente preferida`,
      says: 'síguenos|síganos|sigue (?:el canal|a \\p{L}+ en|toda la)|nuestro canal|en (?:nuestras )?redes sociales|únete a nuestr',
      labels: 'síguenos(?: en)?|seguir',
    },
    advertisement: {
      says: '(?:continúa|sigue)[^.]{0,20}(?:después|tras|debajo)[^.]{0,12}publicidad|enlaces? de afiliad\\p{L}*|contenido patrocinado',
      labels:
        'publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|publicidade|publicidad.{0,20}|anuncios?|contenido (?:patrocinado|de marca).{0,30}|patrocinado.{0,30}|en colaboración con.{0,30}|publirreportaje|espacio patrocinado',
    },
    share: {
      says: 'compart[ei]\\p{L}* (?:esta?|el|la|en|por|con)[^.]{0,30}(?:noticia|artículo|facebook|twitter|whatsapp|amigos|redes)|copiar (?:el )?enlace',
      labels:
        'compartir(?: en \\p{L}+)?|comparte|compártelo|guardar|imprimir|copiar enlace|comentar|comentarios|escuchar|enviar',
    },
    comments: {
      says: '(?:deja|escribe|añade|publica)\\p{L}* (?:un|tu|su) comentario|únete a la conversación|danos tu opinión|¿?qué opinas|ver comentarios',
      labels: '\\d* ?comentarios?(?: \\(?\\d+\\)?)?|comentar|deja un comentario|ver comentarios|opina',
    },
    continue: {
      says: '(?:la noticia|el artículo|el texto|la historia) (?:continúa|sigue)|sigue leyendo (?:abajo|debajo|más abajo)',
      labels:
        'seguir leyendo|continuar leyendo|leer más|mostrar más|ver más|volver arriba|cerrar|imprimir|ampliar|la noticia continúa|(?:el artículo|la noticia|la historia|el texto) (?:continúa|sigue).{0,40}|(?:continúa|sigue) (?:leyendo|después|tras|debajo|más abajo).{0,40}|(?:después|tras|debajo) de la publicidad.{0,20}|desplázate.{0,30}|leer más|ver más|mostrar más|volver arriba|(?:sigue|siga|continúe|continúa) (?:bajando|leyendo|abajo).{0,30}|(?:este|el) artículo (?:continúa|sigue).{0,40}|(?:fin|inicio) de (?:la )?publicidad|(?:saltar|omitir) (?:la )?publicidad',
    },
    tags: {
      says: '^(?:temas|etiquetas)\\s*:',
      labels:
        '(?:temas|etiquetas|tags?)(?:\\s*[:：].{0,200})?|(?:más sobre|archivado en|palabras clave|temas relacionados|categorías?|tópicos)(?:\\s*[:：].{0,200})?',
    },
    copyright: {
      says: 'todos los derechos (?:de [^.]{0,40})?reservados|prohibida (?:la|su) reproducción|reportar (?:un )?error|derechos reservados|prohibid[oa] (?:su |la |toda )?(?:reproducción|distribución|copia)[^.]{0,40}|(?:reproducción|distribución)[^.]{0,50}(?:prohibida|sin (?:la )?autorización|sin permiso)|^copyright|^©|quedan reservados',
      labels: '©.{0,60}|reportar un error|ver los comentarios',
    },
    'author-box': {
      labels:
        "por [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|autor(?:a|es)?|sobre el autor|actualizado.{0,40}|publicado.{0,40}|redacción|ver (?:más|todos)[^.]{0,30}|más (?:de|sobre) (?:el|la) autora?",
      says: '(?:es|fue) (?:\\p{L}+ ){0,4}(?:periodista|redactora?|corresponsal|reporter[oa]|editora?|columnista|colaboradora?)|cubre (?:\\p{L}+ ){0,4}(?:para|la actualidad|información)|(?:trabaja|ha trabajado) (?:\\p{L}+ ){0,2}como (?:periodista|redactora?|reportera?)|forma parte de la redacción|^sobre (?:el autor|la autora|el periodista)|(?:todos los|más) artículos de|licenciad[oa] en periodismo|(?:periodista|redactora?) (?:de|en|especializad[oa]|desde)',
    },
  },
});
