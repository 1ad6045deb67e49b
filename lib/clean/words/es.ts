/** Spanish, of Spain and of America. */
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/es';
import { NETWORKS } from './networks';

/** How many, of articles or of days. */
const FEW = '(\\d+|una?|dos|tres|cuatro|cinco|seis|siete|diez|quince|treinta|primer(os|as)?)';
const PERIOD = `${FEW}( primer[oa]s?)? (días?|semanas?|mes(es)?|año)`;
const ARTICLE =
  '(artículos?|notas?|noticias?|reportajes?|contenidos?|historias?|lecturas?|textos?|vídeos?|videos?|publicaci(ón|ones))';
const APP = '(apps?|aplicaci(ón|ones)( móvil(es)?)?)';
const STORE = '(app ?store|google ?play|play store|appgallery|ios|android)';
const SUBSCRIBE = '(suscr[íi]b|apúnt|apunt[aáeo]|inscr[íi]b|d[ae]te de alta|dar(se|me) de alta)\\p{L}*';
const REGISTER =
  '(reg[íi]str|identif[íi]|conéct|logu[eé]|acced[aeio]|ingres[aáe]|entr(a|á|ar)(?=[^\\p{L}]|$))\\p{L}*';
const ROLE =
  '(periodista|redactor[ae]?s?( jef[ea])?|correspons(al|ales)|report(er[oa]|ear)|editor[ae]?|columnista|colaborador[ae]?( habitual)?|enviad[oa] especial|fotógraf[oa]|fotoperiodista|cronista|jef[ea]( adjunt[oa])? de (la )?(sección|redacción|\\p{L}+)|subdirector[ae]?|director[ae]?( adjunt[oa])?)';

/** Who wrote it, by a trade that opinions are written from: on the author of a crime nobody says so. */
const AUTHOR =
  '(el autor|la autora) es (docente|profes|econom|abogad|investigador|histori|catedr|médic|doctor|escritor|sociól|politól|filósof|ingenier|jurista|analista|consultor|arquitect|psicól|biólog|físic)\\p{L}*';

/** What a button says: an infinitive, or the reader's own words. */
const CALLS = inLines(
  '(quiero |me )?(suscribir|registrar|inscribir|apuntar|unir|sumar|hacer|asociar|identificar)(me|se)?( soci[oa]| gratis| ahora)?',
  'me (suscribo|apunto|sumo|uno|registro|interesa)|(lo|la|sí,? (lo )?|eso )?quiero( \\p{L}+){0,2}',
  '(ver|elegir|comparar|descubrir|aprovechar)( (la|las|los|el|mi))? (ofertas?|plan(es)?|tarifas?|suscripci\\p{L}+|prueba)',
  '(empezar|iniciar|comenzar|activar|probar)( (la|mi))?( prueba)?( gratis| gratuita| sin riesgo| ahora)?',
  'desbloquear|aprov(echar|échal[oa])|ilimitado|comprar( .{0,16})?',
);

export default defineWords('es', {
  learnt,
  address: inLines(
    'tu|tus|te|ti|tú|vos|contigo|usted(es)?',
    '(envi|suscrib|registr|avis|mand|ofrec|mostr|perd|interes|d)[aei]rte',
    '\\p{L}*[áéíú](?!ndo)\\p{L}{1,3}(?<!lími|trámi)te',
    '(suscribi|registra|entera|suma|apunta|uni|asocia|loguea|haz|da)te',
    '(h[aá]ga|suscr[íi]ba|reg[íi]stre|[uú]na|inscr[íi]ba|identif[íi]que)se',
    '(cuént|d[ée]j|escríb|ayúd|apóy|sígu|acompáñ|contáct|llév|mánd|búsc|encuéntr|invít|avís)\\p{L}{0,3}nos(l[oa])?',
    '(ingres|cre|baj|activ|prob|mir|descarg|personaliz|banc)á',
    '(quieres|desea|puedes|tienes|eres|querés|tenés|sos|has|haz|lees)',
  ),
  house: 'nuestr\\p{L}*|nos|nosotros|seguinos|mandanos',
  call: inLines(
    'aquí|gratis|gratuit\\p{L}*|ahora(?= |[.!]|$)|ya(?=[.!]|$)|haz clic|pincha|puls[ae]|hoy(?=[.!]|$)',
    '(cuando|donde) quieras|en cualquier momento|sin (coste|costo|compromiso|pagar|límites?)|por favor',
    'a continuación|también|primera vez|más información|gracias',
  ),
  own: inLines(
    'este (resumen|audio)|esta traducción|(nuestra )?encuesta|crucigrama|minicrucigrama|pasatiempos',
    `(est[ea]|estos|estas|todos (los|nuestros)|todas las|más|tus|otros|otras) ${ARTICLE}`,
    'est[ea] (página|web|sitio|mapa|pódcast|podcast|tema|sección)',
    '(nuestros|otros|los) (lectores|socios|suscriptores)|redacción|periodismo|sin publicidad|seguir leyendo',
    'sigue leyendo|(la|tu|su) lectura|hemeroteca',
  ),
  narrative: inLines(
    '\\p{L}{2,}ó|\\p{L}{2,}(aron|ieron|aba|aban)|dijo|según|era|eran|había|fue|fueron|ha sido|sería|él|ella',
    'ellos|porque|millones|mientras|desde(?! \\d)',
  ),
  wall: inLines(
    '(seguir|continuar|sigue|continúa) (leyendo|la lectura|esta lectura)|(artículo|texto|reportaje|historia) (continúa|sigue)',
    '(artículo|noticia|nota|contenido) (es )?(solo )?para (los |nuestros )?(suscriptores|socios|abonados)',
    '(solo|sólo|exclusiv\\p{L}+|reservad\\p{L}+|únicamente) (para|a|de) (los |las |nuestros )?(suscriptores|socios|abonados|registrados|miembros|usuarios|clientes)',
    '(artículo|noticia|nota|contenido|texto|reportaje|informe) (complet[oa]|premium|íntegr[oa])',
    '(el )?resto (del|de la|de este)|te quedan por leer',
    '(límite|máximo) de (artículos|noticias|notas|contenidos)|(artículos|notas) gratuit[oa]s (este|del)',
    'desbloque\\p{L}+|es cosa de suscriptores',
    '(termina|acaba|fin|final|hasta aquí)( de)? la parte (abierta|gratuita|libre|de acceso libre)',
  ),
  trade: inLines(
    'newsletters?|bolet[ií]n(es)?|suscri\\p{L}+|muros? de pago|apps?|aplicaci(ón|ones)|podcasts?|streaming',
    'contraseñas?|notificaci(ón|ones)',
  ),
  distractions: {
    newsletter: {
      asks: inLines(
        `${SUBSCRIBE}|rec[ií]b[aei]\\p{L}*|${REGISTER}|únete|únase|introdu(ce|zca)|escrib[ae]|d[ée]j\\p{L}{1,5}`,
        'quier[eo]s?|no te (lo )?pierdas|consigue|descubre|revis[ae]|elige|elija|compart\\p{L}*',
        'cada (mañana|día|semana|lunes|viernes|sábado|domingo)',
        'tod[oa]s l[oa]s (mañanas|días|semanas|lunes|viernes|sábados|domingos)',
      ),
      things: inLines(
        'newsletters?|bolet[íi]n(es)?|(tu|su|por|al|un) (correo|e-?mail|mail)( electrónico)?|correo electrónico',
        'bandeja( de entrada)?|buzón|comunicaciones( comerciales)?|novedades|resumen|carta d[ea]l? \\p{L}+',
      ),
      says: inLines(
        '(extracto|fragmento|adelanto) de (la|nuestra) newsletter|(puedes|puede) (apuntarte|apuntarse|suscribirte)[^.]{0,20} (en este enlace|aquí)',
        '(en|a|por|directamente en) (tu|su) (correo|bandeja|e-?mail|buzón)',
        'nuestr[oa]s? (\\p{L}+ ){0,2}(newsletters?|bolet[íi]n(es)?)|(tu|su) (dirección de )?(correo|e-?mail)',
        '(dar(te|se)|date) de (baja|alta)|confirmar (el alta|tu|su)',
        'gracias por (suscribir|registrar|tu suscripción)\\p{L}*|(te|le|os) (envia|manda|avisa|escrib)\\p{L}+',
        '(recibir|recibe|reciba|recibí|recíbel?\\p{L}*)[^.]{0,40}(newsletter|boletín|correo|e-?mail|resumen|claves|titulares|selección|noticias|comunicaciones|novedades|una vez)',
      ),
      labels: inLines(
        `newsletters?|bolet[íi]n(es)?( de .{0,20}| diario)?|${SUBSCRIBE}( (gratis|aquí|ahora))?`,
        `correo electrónico|carta d[ea]l .{0,24}|${CALLS}`,
      ),
    },
    'app-promo': {
      asks: inLines(
        'desc[áa]rg\\p{L}*|baj[aáe]r?|instal[aáe]\\p{L}*|abr[aei]r?|us[ae]r?|utiliza|prueb[ae]|probá|disponible',
        'le[ea]|consigue|escan[eé]\\p{L}*|contin[úu][ae]|sigue|obt[ée]n\\p{L}*|escuch[ae]r?|añad[ei]r?',
        'agreg[aáu]\\p{L}*|llév\\p{L}*|puedes?|todavía|lleva',
      ),
      things: inLines(
        `al código|${APP}|${STORE}|código qr|pantalla de inicio`,
        '(tu|su|el|del) (móvil|celular|teléfono|bolsillo|tablet|tableta)|descargas',
      ),
      says: inLines(
        `nuestra (nueva )?${APP}|(en|desde|con) la (app|aplicación)(?! (del?|municipal))|la app (para|gratis)`,
        `en (la |el )?(app store|google play)|en (tu|el) bolsillo|^${APP}|ir a la app|${STORE} y ${STORE}`,
      ),
      labels: inLines(
        `(descargar?|descarga|abrir|instalar|bajar|obtener|ir a|consíguel[oa]|descárgala|disponible|explóral[oa])( (en|la|a))?( (el|la|nuestra|tu))?( (${APP}|${STORE}|huawei appgallery))*`,
        `((nuestra|la|${APP} para|para|versión) )?(${APP}|iphone( y ipad)?|ipad|${STORE}|tabletas?)`,
      ),
    },
    related: {
      says: inLines(
        '^(sigue|continúa|continuar)( con| leyendo)?\\s*:|^(mir[aáe]\\s*\\||puedes ver:)',
        '^(este|esta) (artículo|texto|reportaje|entrevista|noticia|nota|pieza|entrega|crónica) (forma parte|es parte|pertenece|procede|se publica)',
        '^([▶►→»>•*-]\\s*)?((lee|lea|leer|ver|mira|mirá|vea|te puede|seguí leyendo)(r)? (también|más|además|interesar)|más información(?! .{3,60} (se |está|puede|podrá))|noticias? relacionadas?|relacionad[oa]s?|te recomendamos|no te (lo )?pierdas|para saber más)[^.:]{0,20}[:|–—>-]?',
      ),
      labels: inLines(
        '(crucigrama|sudoku|test) del día|pon(ga)? a prueba (tus|sus) conocimientos|(artículos )?recomendados',
        'de (la|nuestra) hemeroteca|en directo|en vivo',
        '(lee|lea|leé|leer|ver|vea|mira|mirá|te puede|escucha) (también|más|además|interesar)[^.]{0,20}',
        'noticias? relacionadas?',
        '(artículos?|contenidos?|temas?|notas?|historias?) (relacionad[oa]s?|similares|recomendad[oa]s?)',
        'más (noticias|información|sobre|en|de (est|nuestr)\\p{L}+|leíd[oa]s?|vist[oa]s?)[^.]{0,30}',
        'lo (más|último)( (leído|visto|comentado|reciente|popular|compartido))?',
        'también (puedes?|podés) (leer|ver)',
        '(te|le|también|quizás?|puede que) (te |le )?(recomendamos|puede interesar|podría interesar|interese)[^.]{0,20}',
        'no te (lo )?pierdas|relacionad[oa]s?',
      ),
    },
    paywall: {
      asks: inLines(
        `${SUBSCRIBE}|suscripción|acced[ae]r?|acceso|disfrut[ae]|prueb[ae]|pruébal[oa]|probá|desbloque[ae]\\p{L}*`,
        'h[aá]zte|hágase|aprovech[ae]|contin[úu][ae]\\p{L}*|sig[aue]\\p{L}*|consig[ua]\\p{L}*|eli[gj][ea]',
        'apoy[ae]|compr[ae]|adquier[ae]|vuelve|únase|le[ea]( |$)|leer|quieres|estás leyendo|por menos de',
        'para (leer|acceder|seguir|continuar)|solo hasta|tienes',
      ),
      things: inLines(
        'suscripci(ón|ones)|suscriptor(es|as)?|acceso (ilimitado|completo|total|a tod\\p{L})|premium|oferta',
        'al (mes|año)|mensual(es)?|prueba|socios?|gratis|plan(es)?|modalidad|sin límites?|sin restricciones',
        '(\\$ ?)?\\d[\\d.,]* ?(€|euros?|pesos|dólares)|todo el contenido|contenido completo',
        `(este|tod[oa]s l[oa]s|el resto de la) ${ARTICLE}|edición impresa|periódico completo|análisis`,
      ),
      says: inLines(
        '^black friday:|últim[oa]s? (artículo|noticia|lectura)s? (gratis|gratuit\\p{L}+)',
        '(segund|primer|tercer|cuart|últim)[oa] (noticia|artículo|texto|lectura) (gratuit|de regalo|gratis)\\p{L}*',
        'clientes? de pago|(no te|ya no) quedan? (\\p{L}+ )?(artículos?|noticias?)|te das de baja',
        '(al|por el) precio de un[oa]|a mitad de precio',
        '(estudiantes?|profesores|docentes|menores de \\d+)[^.]{0,30}(precio|tarifa|%|euros?|€)',
        'prueba sin (gastos|coste?o?)|todo gratis|el resto es para|suscr[íi]base',
        'suscr[íi]b(ete|ite|ase) (ahora|para|y|a|por|desde|gratis)',
        '(solo|exclusiv\\p{L}+|contenido|reservad\\p{L}+)( es| está)? (para|a) (\\p{L}+ )?(suscriptores|socios|abonados)',
        'para (seguir|continuar) leyendo|sigue leyendo (con|por|sin)',
        `(te|le|os) (queda|regala|devolve)\\p{L}*[^.]{0,24}(${ARTICLE}|por leer|gratis|dinero)`,
        `(has|ha|ya) (leíd|leí|alcanzad|agotad|consumid|llegad)\\p{L}*[^.]{0,40}(${ARTICLE}|límite|tope)`,
        `(se han agotado|último|restantes?)[^.]{0,14} ${ARTICLE}`,
        `${ARTICLE} (gratis|gratuit\\p{L}+|restantes?|leíd[oa]s|sin coste?o?)|alcanzaste`,
        'cancel\\p{L}+ (cuando|en cualquier|antes)|sin (permanencia|compromiso|tarjeta|riesgo)',
        '(h[aá]zte|hágase) (suscriptor|soci|premium|de )\\p{L}*',
        '(por|desde) (solo |menos )?\\d[\\d.,]* ?(€|euros?)[^.]{0,6}(mes|año)|acceso (ilimitado|completo|a todo)',
        'nuestr[oa]s? (suscripción|ofertas?|análisis)',
        `${PERIOD}( es| de acceso( \\p{L}+)?|:)? (gratis|de prueba|de acceso|por \\d|al \\d|gratuit\\p{L}+|corren)(?! para)`,
        'prueba(lo)? (gratis|gratuita|durante|\\d|la)',
        '(después|luego|a partir)( de)?,? (\\$ ?)?\\d[\\d.,]* ?(€|euros|por)|(termine|fin d)el per[ií]odo',
        'no se te cobrará|devolve\\p{L}+ el dinero|suscripción (digital|mensual|anual|premium|completa)',
        `(el resto|\\d+ ?% )(de )?(la |el |est[ea] )?${ARTICLE}|oferta de (bienvenida|\\p{L}+)`,
        '\\d+ ?% (de descuento|el primer)|gratis (hasta|durante|\\d)|con la suscripción',
        '(nuestros|los) (socios|suscriptores) (siguen|ya|leen)',
      ),
      labels: inLines(
        'suscríbete|suscripción|(solo |contenido )?(para )?suscriptores|(contenido |hazte )?premium',
        `exclusiv[oa]s?|${PERIOD} gratis|prueba gratuita|sigue leyendo|${CALLS}|${ARTICLE} restantes.{0,6}`,
      ),
    },
    signup: {
      asks: inLines(
        `elige|escoge|pon|${REGISTER}|inici[aáe]r?|cre[aáe]r?|únete|date|complet[ae]|escrib[ae]|abr[ae]`,
        'indíca\\p{L}*|verifi(ca|que)|activ[aáe]|introdu(ce|zca)|debes?|necesitas?|tienes|disfrut[ae]|con tu',
        'form[ae] parte|vuelva|recuper\\p{L}*|olvid\\p{L}*',
      ),
      things: inLines(
        'contraseña|cuenta|sesión|perfil|sin (coste|costo|pagar)',
        'para (seguir|continuar|leer|acceder|comentar|ver|desbloquear|guardar)|usuarios?|registro|registrad[oa]s?',
        'identificad[oa]s?|formulario|acceso digital|ventajas|favoritos|más tarde|tus datos|sus datos',
        `número de suscriptor|(el|este) ${ARTICLE}( (completo|entero))?`,
      ),
      says: inLines(
        'acced[ea] con (el|tu|su) (correo|email|cuenta|usuario)|acepto (los términos|las condiciones)|^(tu|su) sesión ha (caducado|expirado)',
        'ya (eres|tienes|es|está|tiene|sos|tenés) (suscri\\p{L}+|usuario|una cuenta|cuenta|miembro|socio|registrad\\p{L})',
        '(no|aún no|todavía no) (tienes|estás|tiene|has iniciado) (una )?(cuenta|registrad\\p{L}|sesión)',
        'inici[ae]r? sesión|reg[íi]str(ate|ese|arse|arte|o) (gratis|ahora|aquí|para|gratuit\\p{L}+|con|y|en|sin)',
        'olvid\\p{L}* (tu|su|la) contraseña|cre[aáe]r? (tu|una|su) (cuenta|perfil)|cuenta gratuita',
        '(lectores|usuarios) (registrados|identificados)',
        '(continúa|continuar|accede|entra|ingresá|regístrate) con (google|apple|facebook|tu|su)',
        'únete a (nuestr\\p{L}+|la comunidad|miles|los)|(su|tu) sesión|identif[íi](cate|quese|carse)',
        '(correo|usuario) (o|y) (la |tu |su )?contraseña',
        '^est[ea] (página|contenido|nota|artículo)[^.]{0,30}(registrad|identificad|suscriptor|socio)\\p{L}*',
        'te (llevará|damos la bienvenida|mostraremos)|date de alta',
      ),
      labels: inLines(
        'inicia(r)? sesión|regístrate( gratis)?|registr(arse|o)( gratuito)?|acce(der|so)|entrar|ingresar',
        'crear (cuenta|usuario)|mi (cuenta|perfil)|tu perfil|hola de nuevo|un paso más|únete.{0,24}',
        `forma parte.{0,24}|(finalizar|recuperarla|completar|reintentar|siguiente)|${CALLS}`,
      ),
    },
    notifications: {
      asks: inLines(
        'act[íi]v[aáe]\\p{L}*|rec[íi]b[ae]\\p{L}*|recibir|permit[ae]|permitir|autori[cz][ae]|quieres?|desea|sigue',
        'avísa\\p{L}*|puls[ae]|toc[ae]|eli[gj][ea]|sé|enviar\\p{L}*|cre[ae]r?|te',
      ),
      things: inLines(
        'la estrella|nuev[oa]s? (episodio|capítulo|entrega)|notificaci(ón|ones)|alertas?( de última hora)?',
        'avisos?|(la )?campan(a|ita)|última hora',
      ),
      says: inLines(
        'te (avis|cont|dir)(amos|emos|aremos) (cuándo|cuando|en cuanto|si)',
        '(act[íi]va\\p{L}*|permit[ei]\\p{L}*|rec[íi]b[aei]\\p{L}*|habilita|autoriza|cre[ae]r?)[^.]{0,20}(notificaciones|alertas?|avisos?)',
        'alertas? (de )?(última hora|noticias|push)|sé (el|la) primer[oa]|enter[aá]te antes',
        'no te pierdas (nada|ninguna)|te (avisa|notifica|manda|enviar)\\p{L}*',
      ),
      labels: 'activar( (las )?(notificaciones|avisos|alertas))?|ahora no|no,? gracias|permitir',
    },
    cookie: {
      asks: inLines(
        'acept[aáoe]\\p{L}*|rechaz[ao]\\p{L}*|us[ao]mos|us[ao]|utili[cz][ae]\\p{L}*|permit[eia]\\p{L}*',
        'configur[ae]\\p{L}*|nosotros|gestion[ae]\\p{L}*|necesitamos|respetamos|almacena\\p{L}*|instal[ae]\\p{L}*',
        'cambiar|para (ver|visualizar|mostrar)\\p{L}*|si continúa',
      ),
      things: inLines(
        'cookies?|privacidad|consentimiento|datos personales|(tu|su) (permiso|dispositivo|equipo|navegación)',
        '(tus|sus) preferencias|terceros|contenido bloqueado|su uso',
      ),
      says: inLines(
        'por (tus|sus) preferencias de cookies|porque (has|ha) (rechazado|bloqueado)[^.]{0,12}cookies',
        '(mapa|vídeo|video|contenido) (necesita|requiere) (tu|su) (consentimiento|permiso)|^aviso de cookies',
        'al navegar por (este|nuestro) sitio|(utilizamos|usamos|usa|utiliza)[^.]{0,20}cookies',
        'aceptar (todas las |las )?cookies|política de (cookies|privacidad)',
        '(sin|con) (tu|su) (permiso|consentimiento)|contenido bloqueado|no se puede mostrar',
        'para (verlo|ver|visualizar|mostrar) (este|esta|el|debes)[^.]{0,40}(cookies|acept|consent|permi)\\p{L}*',
      ),
      labels: inLines(
        '(el|la|este|esta) .{3,40} (porque (has|ha) (rechazado|bloqueado)|por (tus|sus) preferencias).{0,20}cookies\\.?',
        '(aceptar|rechazar|permitir)( (todo|todas|cookies|y (continuar|cerrar)))*( o .{0,20})?',
        'configur(ar|ación)( (de )?cookies)?|entendido|más información',
      ),
    },
    donation: {
      asks: inLines(
        'apoy[aáe]r?|apóy\\p{L}*|don[aáe]r?|ayud[ae]r?|ayúd\\p{L}*|colabor[aáe]r?|h[aá]zte|hágase|contribuir',
        'h[aá]z|aport[aáe]r?|súm\\p{L}*|asocia\\p{L}*|banc[aá]|con (tu|su)|si (valoras|te gusta|aprecias)',
        'necesita\\p{L}*|dependemos|para que|gracias',
      ),
      things: inLines(
        'donaci(ón|ones)|donantes?|(nuestro|este) (periodismo|trabajo|medio|proyecto)|periodismo (\\p{L}+)',
        'soci[oa]s?|aportaci(ón|ones)|apoyo|contribución|un café|(nuestros|los) lectores|investigaciones|de ti',
        'gratuita|cantidad|mensual',
      ),
      says: inLines(
        'colabora (por|con|a través de) bizum|(tu|su) donación desgrava|sin (dueñ|accionist|propietari)\\p{L}+|apoy[aáe] (nuestro|el|a|al)',
        'hazte soci[oa]|(súmate|asociate|ayúdanos|apóyanos)',
        'periodismo (libre|independiente|autogestivo)[^.]{0,16}cuesta',
        'gracias (a (las donaciones|nuestros|los)|por apoyar\\p{L}*)|dependemos de',
      ),
      labels: 'don(ar|a|o)( ahora)?|apóyanos|hazte soci[oa]|colabor(ar|a)',
    },
    follow: {
      asks: inLines(
        's[íi]gu?[aeu]\\p{L}*|seguinos|únete|únase|sum[aá]te|suscríb\\p{L}*|búsca\\p{L}*|añad[ae]',
        'agreg[aáu]\\p{L}*|visita|dale|escuch[ae]|escríb\\p{L}*|entra|ve[ar]?|estamos|están?|hablamos|llegan',
        'recibe|ahora|también',
      ),
      things: inLines(
        `${NETWORKS}|x|discover|spotify|ivoox|apple podcasts|twitch`,
        'nuestr[oa]s? (canal|página|grupo|comunidad|cuenta|redes|pódcast|podcast)|redes sociales',
        '(nuestras|en) redes|fuente (preferida|favorita)|medio favorito|plataformas|@\\w+',
      ),
      says: inLines(
        '(a|en|entre|como) tus? fuentes? (preferidas?|favoritas?)|(escúchanos|óyenos|síguenos|búscanos) (en|por)',
        'donde (oigas|escuches)|s[íi]gu?(e|a|i|ue)nos|seguinos',
        `(sigue|siga|seguí)[^.]{0,30} (en|por) (x|${NETWORKS})|nuestro canal|(el|al) canal( de)? (${NETWORKS})`,
        'en (nuestras |las )?redes|únete (a nuestr|al canal)\\p{L}*',
        `(en|por) (${NETWORKS})[^.]{0,20}(@|te esperamos)|nos siguen`,
        '^(el|este|nuestro) p[óo]dcast[^.]{0,30}(plataformas|escuchar|disponible)|estamos en',
        `(está|están|llegan|encontrarnos) (también )?(disponible )?(en|por) (nuestro |las principales )?(${NETWORKS}|x|canal|plataformas)`,
        'me gusta a nuestra|fuente (preferida|favorita)|escríbenos por',
      ),
      labels: 'síguenos( en .{0,20})?|seguir(nos)?( (en|a|@).{0,18})?',
    },
    advertisement: {
      says: inLines(
        'enlaces? [^.]{0,24}(de|son de) afiliad\\p{L}+',
        '(recib[ei]\\p{L}*|percib\\p{L}+) (una )?comisi(ón|ones) (por|de) (las )?compras|product advertising api|(compras?|compra usted|adquier\\p{L}+)[^.]{0,40}(comisión|enlaces?)',
        '(continúa|sigue)[^.]{0,20}(después|tras|debajo)[^.]{0,12}(publicidad|anuncio)',
        'enlaces? de afiliad?\\p{L}*|contenido (patrocinado|ofrecido)',
      ),
      labels: inLines(
        'publicidad institucional|con la colaboración de.{0,30}',
        'publi|remitido|(leer|navegar|navega|lee) sin (publicidad|anuncios)|(quitar|eliminar) (los )?anuncios',
        '(patrocinado|presentado|ofrecido|financiado) por.{2,40}|con el (apoyo|patrocinio) de.{2,30}',
        'fin del? (la )?(anuncio|publicidad)|.{0,24}se (financia|sostiene) con (la )?publicidad',
        'por ?qué (veo|estoy viendo|aparece) .{0,20}(anuncio|publicidad).{0,8}',
        '(contenido |espacio )?(pagado|financiado|sufragado) por.{0,40}',
        '(publicidad|anuncios?)(\\s*[–—:|·,-].{0,50})?',
        '(contenido|espacio|artículo|enlace|publicación)s? (patrocinad[oa]|de marca|publicitari[oa]|promocionad[oa]|ofrecid[oa]|comercial).{0,40}',
        'publirreportaje|branded content|(cerrar|saltar|omitir|ocultar) (la )?(publicidad|anuncio)',
        '(sigue leyendo|la noticia continúa|el artículo continúa).{0,10}(después|tras|debajo).{0,24}',
      ),
    },
    share: {
      says: inLines(
        'conoces a alguien|(pása|envía|manda|comparte)selo',
        '(comp[aá]rt[ei]\\p{L}*|compartilo|difund[ei]\\p{L}*|envía) (esta?|el|la|en|por|con)[^.]{0,30}(noticia|artículo|nota|facebook|twitter|whatsapp|amigos|redes|correo)',
        'copiar (el )?enlace',
      ),
      labels: inLines(
        '(escuch[ae]r?)( (el|este) artículo)?(.{1,4}\\d+ min.{0,8})?|versión (en|de) audio',
        'tamaño d(e|el) (la )?(letra|texto).{0,8}|guardar para (después|más tarde)|regala[r]? (este )?artículo',
        'gracias por leer(nos)?|\\d+ ?min(utos)?\\.? de lectura',
        'compart[ei]r?(lo)?( (en|est[ea]|la|el|por|con|artículo|noticia) ?.{0,20})?',
        '(¿?te ha gustado\\? )?compártelo|imprimir|copiar (enlace|url)|comentarios',
        'envi?ar?( (a un|por|est[ea]|el|la) .{0,16})?',
      ),
    },
    comments: {
      asks: inLines(
        'd[ée]j[ae]\\p{L}*|escrib[ae]\\p{L}*|escríb\\p{L}*|añad[ae]|public[ae]r?|comparte|particip[ae]r?',
        'cuént\\p{L}*|opin[ae]r?|inicia|sé|qué|solo|respond[ae]|mand\\p{L}*|has visto|fuiste|son|gracias',
      ),
      things: inLines(
        'comentarios?|comentar|opinar|(tu|su) (opinión|historia|testimonio)',
        '(el|la) (debate|conversación|discusión)|testigo|contar|(te|le) parece|campos obligatorios',
      ),
      says: inLines(
        '^env[íi][ae] su carta|^(los|sus|tus) comentarios deben (respetar|cumplir|seguir)',
        '¿(te|le) (ha sido|ha resultado|resultó|fue|es) útil',
        '(d[ée]ja|escribe|añade|publica)\\p{L}* (un|tu|su) comentario|(tu|su) opinión',
        'qué (opinas|piensas|te parece|pensás)|ver (los )?comentarios|cuéntanos(lo)?|(primer[oa]s?) en comentar',
        'comentarios (se moderan|están|son|han sido) ?(cerrados|moderados|según|desactivados)?|no será publicada',
        'campos obligatorios|participa en (el|la)',
      ),
      labels: inLines(
        'cartas al director|[\\d.,/ (–-]*(de )?[\\d.,]+ (votos?|valoraci(ón|ones)|opini(ón|ones)) ?\\)?',
        '(\\d+ |ver |leer |los )*(comentarios?|respuestas)( \\(?\\d+\\)?)?|dej(a|ar) (un|tu) comentario',
        '(los )?comentarios (están )?cerrados',
      ),
    },
    continue: {
      says: '(la noticia|el artículo|el texto) (continúa|sigue)|sigue leyendo (abajo|debajo|más abajo)',
      labels: inLines(
        'página siguiente(:.{0,80})?|página \\d+ (de|/) \\d+',
        '(el |este )?(texto|contenido|artículo) (prosigue|continúa|sigue) .{0,40}',
        '(continúa|sigue|pasa) (en|a) (la )?(página|pág\\.?) \\d+',
        '(seguir|continuar|sigue|siga|continúa|continúe|seguí) (leyendo|bajando|abajo|más abajo|después|tras|debajo).{0,40}',
        '(leer|ver|mostrar|desplegar|descubrir)( (más|todo|el resto|(el |la )?(artículo|noticia|nota|texto) (complet[oa]|enter[oa])))?',
        '((el|la|este|esta) )?(artículo|nota|noticia|reportaje|texto|información|crónica) (continúa|sigue)( (más |aquí|tras|después|debajo|abajo).{0,40})?',
        '(después|tras|debajo) (de la|del|de|la|el) (publicidad|anuncio|vídeo|imagen|foto|gráfico).{0,24}',
        '(desplázate|desplácese|desliza|deslice).{0,30}',
        '(volver|ir|saltar|pasar?|pasa) (arriba|al? (inicio|contenido|la siguiente.{0,12}|principio|portada)).{0,16}',
        'imprimir|ampliar',
      ),
    },
    tags: {
      says: '^(temas|etiquetas|palabras clave|tags)\\s*:',
      labels: inLines(
        '(tabla|índice) de contenidos?|en esta página',
        '((sigue )?(estos )?(temas|etiquetas|tags?|tópicos)( relacionados| de la noticia)?|más sobre|archivado en|palabras clave|categorías?|secciones|en (este artículo|esta noticia))(\\s*[:：].{0,200})?',
        '(#[\\p{L}\\p{N}_]+[\\s,|·]*)+',
      ),
    },
    copyright: {
      says: inLines(
        '^resumen (generado|elaborado|hecho) (con|por) (ia|inteligencia)',
        'opini\\p{L}+ (expresad|vertid|publicad)\\p{L}+ [^.]{0,80}autor\\p{L}*',
        'reflejan? [^.]{0,20}(opini\\p{L}+|parecer|punto de vista) de sus? autor\\p{L}*',
        'no (necesariamente )?(refleja|representa)n? [^.]{0,24}línea editorial',
        '^(el|este) resumen (de (arriba|abajo)|anterior|superior)|^\\*?copyright\\s*:',
        '(vedad|prohibid)[oa]s? [^.]{0,24}(copia|reproduc|redistribu)\\p{L}*',
        '^publicad[oa] (por primera vez|originalmente)',
        'todo (el|los) conten\\p{L}+[^.]{0,30}(pertenece\\p{L}*|propiedad)|^actualizado el \\d',
        'si citas?[^.]{0,30}(enlaza|enlace)|republicar gratis',
        '(se )?(publicó|publicad[oa])[^.]{0,24}(y|se)[^.]{0,20}(actualiz|correg|ampli)\\p{L}+',
        '^(esta|este|la|el) (\\p{L}+ )?(información|noticia|artículo|texto|nota)[^.]{0,24}(se publicó|fue publicad)',
        '(has |ha )?(visto|detectado|encontrado) (un |algún )?(fallo|error|gazapo|errata)|equipo de correcciones',
        '^(este|esta|el|la) (\\p{L}+ ){0,3}((ha sido|fue|está|se ha) (\\p{L}+ ){0,2}(generad|cread|redactad|traducid|leíd|resumid|hech)[oa]|lo ha hecho)[^.]{0,24}(ia\\b|inteligencia artificial|automátic\\p{L}+|sintétic\\p{L}+)',
        '^por qué (puedes |puede )?(fiarse|fiarte|confiar)',
        'no (puede|pueden|podrá) (ser )?(reproducirse|reproducid|copiad|difundirse)\\p{L}*',
        '(todos los )?derechos (de [^.]{0,40})?reservados',
        '(quedan? |expresamente |está )?prohibid[oa] (su |la |toda )?(reproducción|redistribución|distribución|copia)[^.]{0,40}',
        '(reproducción|distribución)[^.]{0,50}(prohibida|sin (la )?autorización|sin permiso)|^copyright|^©',
        'quedan reservados|(reportar|visto|encontrado|detectado|avísanos de) (un )?error',
        `(${ARTICLE}) (se )?(publicad[oa]|publicó|fue publicad[oa]|protegid[oa])[^.]{0,20}(originalmente|bajo|por|en)`,
        'licencia creative commons|derechos de autor',
      ),
      labels: inLines(
        '\\(c\\) (agencia )?\\p{L}[^.]{1,30}|(notificar|reportar|señalar|avisar de) un error|(sugerir|proponer) una corrección',
        'derechos de reproducción|(datos|gráfico|infografía|mapa|fuente)s?\\s*: ?.{2,50}',
        '(fotos?|textos?)( y (fotos?|textos?))? ©.{0,40}|no puede reproducirse.{0,50}|(©|copyright).{0,60}',
        '(reportar|¿?has visto|encontraste) (un )?error.{0,40}',
        '(aviso legal|condiciones (de uso|generales)|términos).{0,40}',
        '(con información de|fuentes?:?|agencias?:?) .{0,30}',
        `(traducid[oa]|publicad[oa]) (del|de|en|por|bajo).{0,60}|${ARTICLE} (publicad|protegid)[oa] .{0,60}`,
      ),
    },
    'author-box': {
      labels: inLines(
        `${AUTHOR}[^.]{0,60}\\.?`,
        'sobre la firma|(efe|europa press|afp|reuters|ap|notimex|télam)([ /-]+(efe|afp|reuters|ap))*',
        `con [\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}, ${ROLE}.{0,30}|ver (su|el) perfil`,
        `(por(?! (eso|ello|lo|fin|ahora|qué|tanto))|de|(textos?|fotos?|entrevista)( de|(?= ?:))|escrito por)( ?:)? [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,4}([,.]? (${ROLE}|fotos?:?|a ).{0,40})?`,
        '(el |la )?autor(a|es)?|sobre (el|la) autora?|(actualizado|publicado)(?=.*\\d).{0,40}|(la )?redacción',
        'ver (más|todos|sus|los)[^.]{0,30}|todos (sus|los) (artículos|textos|posts|contenidos)[^.]{0,24}|más (de|sobre) (el|la) autora?|(leer )?biografía',
        `(seguir|contactar)( (a|al|con).{0,24})?|su web|escríbele|${ROLE}( (de|en|del|adjunt).{0,40})?`,
        `[\\p{L}.'’-]+( [\\p{L}.'’-]+){1,3}, ${ROLE} (en|de|a).{0,40}`,
      ),
      says: inLines(
        `^${AUTHOR}`,
        '^([\\p{L}.]+ ){2,4}es (catedrátic|profesor)\\p{L}+ (de|en) [^.]{4,60} (universidad|instituto)[^.]{0,40}\\.$',
        '(cubre|escribe sobre) (\\p{L}+ ){1,3}desde \\d{4}|escríbele (a|en)\\b|escribo (en|sobre|para)',
        'redactora? jefe|escrito por [^.]{3,40}\\(?@|(está|trabaja) en (la redacción|este periódico) desde',
        '^autor(a|as|es)? ?:[^:]{3,60}$',
        '^contacto\\s*:|^con (información|reportes?|datos) (adicional\\p{L}* |aportad\\p{L}+ )?(de|por)',
        '^(edición\\s*:|editado por)|(informa|escribe) sobre (\\p{L}+ ){1,6}para',
        '(dirige|coordina) (las páginas|la sección|el área|el suplemento)',
        "^([\\p{L}.'’-]+ ){0,4}([–—-] )?sigue (la|el|los|las) \\p{L}+ (\\p{L}+ )?desde",
        `(?<=\\p{L} )(es|fue) (\\p{L}+ ){0,4}${ROLE}(?! de formación)`,
        'cubre (\\p{L}+ ){0,4}(para|la actualidad|información|tribunales)',
        `(trabaja|ha trabajado|trabajó) (\\p{L}+ ){0,3}(como|en) (${ROLE}|la|el|este)`,
        '(forma parte de|se incorporó a) la redacción|^sobre (el autor|la autora|el periodista)',
        `(todos (los|sus)|más) artículos|licenciad[oa] en|${ROLE} (de|en|especializad[oa]|desde|y|del)`,
        `^([\\p{L}.'’-]+ ){1,4}[–—-] (\\p{L}+ ){0,2}${ROLE}`,
        `^([\\p{L}.'’-]+ ){2,4}es (\\p{L}+ ){0,3}${ROLE}[^.]{0,50}(desde|especiali|cubre|de la web|y experta?)\\p{L}*`,
        `^${ROLE}[^.]{0,40}(,|especiali\\p{L}+|independiente|de la sección|científic[oa])`,
        "^(texto|fotos?|entrevista|textos)( de|:) ([\\p{L}.'’-]+ ?){2,4}",
        `^(cubre|escribe|antes trabajó|ha cubierto)|${ROLE}[^.]{0,30}, (cubre|sigue|escribe|ha cubierto)`,
        "^sigue a ([\\p{L}.'’-]+ ){2,4}en|elaborado por nuestro|es autora? de",
        '(correo|contacto|e-?mail) ?: ?[\\w.-]+@|colaborador[ae]? (habitual|de)',
      ),
    },
  },
});
