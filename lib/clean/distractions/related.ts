/** "Read more", "Related stories": other articles inside and after the text. Fixture: related-stories. */
import type { Distraction } from './distraction';

export const related: Distraction = {
  kind: 'related',
  names:
    /relat(?:ed|ion)|read-?(?:more|also|next)|recirc|more-?(?:on|from|stories|news|like)|recommend|suggest|trending|popular|most-?(?:read|viewed)|teaser|see-?also|also-?like|up-?next|latest|top-?stories|weiterlesen|mehr-?zum|lire-?aussi|promo-?(?:box|link|card)|crosslink|topic-?(?:box|links)|article-?(?:list|card|teaser)|story-?(?:card|list|link)|headlines/iu,
  words: {
    en: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:also |must |further )?read(?:ing)?(?: more| next| also| this| now| here)?|more(?: on| from| about)?(?: this)?|related(?: \\p{L}+)?|see also|recommended|don.t miss|watch(?: now| more| next| this| below)?|listen(?: now)?|up next|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|in (?:case you missed it|other news)|trending|editor.s (?:pick|choice)|what to read next)\\s*[:|–—>-]',
      labels:
        '(?:also |must |further )?read(?:ing)?(?: more| next| also| this| now| the full (?:article|story))?:?|(?:read )?more (?:on|from|about|in|stories|news|like)[^.?!]{0,40}|more|related(?: (?:articles?|stories|content|news|topics?|coverage|reading|posts?|links?|videos?|internet links|reads))?|see also|see more|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed).{0,20}|recommended(?: for you| stories| reading| articles| videos?)?|most (?:read|popular|viewed|recent|shared|watched)[^.]{0,24}|trending(?: now| stories| topics)?|top (?:stories|news|reads)[^.]{0,24}|latest(?: news| stories| headlines| updates)?[^.]{0,16}|popular(?: now| stories| posts| articles| reads)?|what to read next|read next|up next|next (?:story|article|up)|previous (?:story|article)|editor.s (?:picks?|choice)|our picks|don.t miss|in case you missed it|also in (?:the )?\\p{L}+|(?:other|more) (?:stories|articles|news)[^.]{0,24}|further reading|similar (?:stories|articles|posts)|from (?:the|our) (?:archive|web|network|partners)|watch (?:more|next|now)|explore more|view (?:all|more)|suggested(?: \\p{L}+)?|load more|show more|keep reading|special reports?|stories for you|picked for you|more to read|must reads?|around the web',
    },
    de: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:auch|mehr|weiter|hier|jetzt|dazu) (?:lesen|zum thema|dazu|interessant|von)|lesen sie (?:auch|hier|dazu|mehr|jetzt|weiter)|lies (?:auch|hier|mehr|dazu)|mehr (?:zum thema|dazu|aus|von|über|infos?|news)|siehe auch|lesetipp|passend dazu|zum thema|ebenfalls interessant)[^.:]{0,30}[:|–—>-]|lesen sie (?:auch|hier|dazu|mehr)(?: [^.]{0,40})?:',
      labels:
        '(?:auch |mehr |weiter |jetzt )?lesen(?: sie auch| sie mehr)?:?|lesen sie (?:auch|hier|mehr|weiter)[^.]{0,30}|mehr (?:zum thema|dazu|aus|von|über|news|lesen|artikel|nachrichten|anzeigen|laden|infos?)[^.?!]{0,40}|mehr|zum thema|themen|das könnte (?:sie|dich|ihnen|dir|euch) (?:auch )?(?:interessieren|gefallen)|auch interessant|ähnliche (?:artikel|beiträge|themen)|weitere (?:artikel|themen|nachrichten|news|beiträge|informationen|meldungen|videos)[^.]{0,30}|verwandte (?:artikel|themen|beiträge)|empfehlungen?(?: der redaktion)?[^.]{0,20}|empfohlen(?:e \\p{L}+)?|meistgelesen\\p{L}*|am meisten gelesen|top-?(?:themen|news|artikel)|neueste (?:artikel|nachrichten)|aktuelle (?:artikel|nachrichten|themen|videos)|siehe auch|passend dazu|lesetipps?|nächster artikel|vorheriger artikel|zurück|alle artikel|unsere empfehlungen?|mehr anzeigen|aus dem ressort|beliebt(?:e \\p{L}+)?|ende der weiteren informationen|weitere informationen',
    },
    fr: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:à )?lire (?:aussi|également)|voir aussi|à (?:voir|découvrir|écouter)|notre (?:dossier|décryptage)|pour aller plus loin|sur le même sujet)[^.:]{0,20}[:|–—>-]?',
      labels:
        "(?:à )?lire (?:aussi|également|plus|la suite)[^.]{0,20}|voir (?:aussi|plus|tout)|sur le même (?:sujet|thème)|articles? (?:liés?|similaires|recommandés|associés)|les plus (?:lus|populaires|consultés)|à (?:la une|découvrir|voir|ne pas manquer)|pour aller plus loin|plus d['’](?:articles|actualités|infos)|vous (?:aimerez|pourriez) (?:aussi|également)?[^.]{0,24}|dans la même rubrique|contenus? (?:associés?|liés?)|nos (?:sélections|recommandations)|notre sélection|sélection|services|tendances|en continu|dernières (?:actualités|infos|nouvelles)|partager cet article",
    },
    es: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:lee|lea|leer|ver|mira|vea|te puede)(?:r)? (?:también|más|además|interesar)|más información|noticia(?:s)? relacionada(?:s)?|relacionad[oa]s?|te recomendamos|no te pierdas)[^.:]{0,20}[:|–—>-]?',
      labels:
        '(?:lee|lea|leer|ver|vea|mira|te puede) (?:también|más|además|interesar)[^.]{0,20}|noticias? relacionadas?|(?:artículos?|contenido|temas?) relacionad[oa]s?|más (?:noticias|información|sobre|en|de|leído|vistas)[^.]{0,30}|lo más (?:leído|visto|comentado|reciente)|te (?:recomendamos|puede interesar|podría interesar)[^.]{0,20}|también te puede interesar|recomendad[oa]s?(?: para ti)?|últimas? (?:noticias|hora)|ver más|destacad[oa]s|relacionad[oa]s?|en portada',
    },
    it: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:leggi (?:anche|pure|qui|tutto)|guarda (?:anche|il video)|vedi anche|approfondi\\p{L}*|per approfondire|articoli correlati)[^.:]{0,16}[:|–—>-]?',
      labels:
        'leggi (?:anche|di più|tutto|qui|pure)|(?:articoli|notizie|contenuti) (?:correlat[ie]|simili|consigliat[ie]|più lett[ie])|vedi anche|per approfondire|potrebbe(?:ro)? interessarti(?: anche)?|ti potrebbe(?:ro)? interessare|(?:i )?più (?:letti|popolari)|ultime notizie|altre notizie|altri articoli|consigliati(?: per te)?|guarda anche|correlati|in evidenza',
    },
    pt: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:lei[ao] (?:também|mais|ainda)|ve[jr]a? (?:também|mais)|sa[ib]b?a mais|relacionad[oa]s?|confira)[^.:]{0,16}[:|–—>-]?',
      labels:
        'lei[ao] (?:também|mais|ainda)|ve[jr]a? (?:também|mais)|saiba mais|(?:artigos|notícias|conteúdos?|matérias) relacionad[oa]s|relacionad[oa]s|mais (?:lid[oa]s|notícias|sobre|vistos)[^.]{0,20}|últimas(?: notícias)?|recomendad[oa]s(?: para (?:si|você))?|pode (?:também )?(?:interessar|gostar)[^.]{0,16}|destaques',
    },
    nl: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:lees (?:ook|meer|verder|hier)|bekijk (?:ook|meer)|zie ook|meer over)[^.:]{0,20}[:|–—>-]?',
      labels:
        'lees (?:ook|meer|verder|hier)[^.]{0,16}|bekijk (?:ook|meer|alle)|zie ook|meer (?:over|nieuws|uit|van|lezen|artikelen)[^.]{0,30}|(?:gerelateerd|verwant|aanbevolen)\\p{L}*(?: \\p{L}+)?|meest (?:gelezen|bekeken|recent)|(?:laatste|net binnen) nieuws|ook interessant|dit (?:is|vind je) (?:misschien )?ook interessant|anderen lazen ook|aangeraden|het laatste nieuws',
    },
    'sv no da': {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:l[äæe]s (?:også|också|mer|mere|mer om|även|saken|her)|se (?:også|också|mer)|hør (?:også|mer)|lyssna (?:också|mer))[^.:]{0,16}[:|–—>-]?',
      labels:
        'l[äæe]s (?:også|också|mer|mere|även|flere|fler|alt|vidare)[^.]{0,20}|se (?:også|också|mer|mere|alle?)|(?:relatert|relaterad|relaterede?|lignende|liknande)\\p{L}*(?: \\p{L}+)?|mest (?:lest|läst|læst|populære?)[^.]{0,16}|(?:siste|senaste|seneste)(?: nytt?| nyheter| nyheder)?|(?:fler|flere|mer|mere) (?:nyheter|artiklar|artikler|nyheder|om|fra|från|saker)[^.]{0,24}|anbefalt(?: for deg)?|anbefalet|rekommenderat|rekommenderas|toppnyheter|relevante artikler',
    },
    pl: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:czytaj|przeczytaj|zobacz|sprawdź|polecamy|obejrzyj) ?(?:także|też|również|więcej|dalej)?[^.:]{0,12}[:|–—>-]',
      labels:
        '(?:czytaj|przeczytaj|zobacz|sprawdź|obejrzyj) (?:także|też|również|więcej|dalej)|polecane|polecamy|powiązane(?: \\p{L}+)?|podobne (?:artykuły|tematy)|najczęściej czytane|najnowsze|najpopularniejsze|więcej (?:na ten temat|o|z|wiadomości)[^.]{0,20}|warto przeczytać|zobacz też',
    },
    ja: {
      says: '^[▶►→»＞>【■◆●・]?\\s*(?:関連(?:記事|リンク|ニュース)|あわせて読みたい|(?:こちらも|次に|もっと)読む|詳しくはこちら|【?関連】?|合わせて読みたい)',
      labels:
        '関連(?:記事|リンク|ニュース|特集|情報|キーワード|トピックス?)(?:一覧)?|あわせて読みたい|おすすめ(?:の)?(?:記事|ニュース)?|もっと(?:見る|読む)|人気(?:記事|ランキング)?|(?:アクセス)?ランキング|新着(?:記事|ニュース)?|最新(?:記事|ニュース)|注目(?:の)?(?:記事|ニュース)|ピックアップ|次の記事|前の記事|一覧(?:へ|を見る)?|トップニュース|主要ニュース|この記事の関連ニュース',
    },
    ko: {
      says: '^[▶►→»>【■◆●·☞]?\\s*(?:관련 ?(?:기사|뉴스)|함께 (?:읽|보)|더 (?:읽|보)|연관 ?기사|\\[관련)',
      labels:
        '관련 ?(?:기사|뉴스|콘텐츠|키워드|이슈)|(?:많이|가장 많이) 본 (?:기사|뉴스)?|추천 ?(?:기사|뉴스|콘텐츠)?|인기 ?(?:기사|뉴스)|최신 ?(?:기사|뉴스)|더 ?보기|함께 (?:읽|보|볼)\\p{L}*(?: \\p{L}+)?|이 시각 (?:주요|추천)?[^.]{0,8}|이슈|이전 ?기사|다음 ?기사|주요 ?뉴스|실시간[^.]{0,8}|당신이 관심[^.]{0,12}',
    },
    zh: {
      says: '^[▶►→»>【■◆●·☞]?\\s*(?:相关(?:阅读|新闻|报道|文章|链接)|相關(?:閱讀|新聞|報導|文章|連結)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|更多(?:报道|報導|新闻|新聞|内容|內容)|看更多)',
      labels:
        '相关(?:阅读|新闻|报道|文章|链接|推荐)|相關(?:閱讀|新聞|報導|文章|連結|推薦)|延伸(?:阅读|閱讀)|推荐(?:阅读|文章)?|推薦(?:閱讀|文章)?|热门(?:新闻|文章|排行)?|熱門(?:新聞|文章|排行)?|最新(?:新闻|新聞|消息|文章)?|更多[^。]{0,8}|猜你喜欢|猜你喜歡|下一篇[^。]{0,4}|上一篇[^。]{0,4}|阅读更多|閱讀更多|排行榜',
    },
    more: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:читайте (?:также|ещё|еще|по теме)|по теме|lue myös|lesa meira|lestu meira|taip pat skaitykite|skaitykite|ayrıca|čtěte také|olvassa|citește și|lees ook|اقرأ (?:أيضا|أيضاً|المزيد)|यह भी पढ़ें|ये भी पढ़ें|soma (?:pia|zaidi))',
      labels:
        'читайте (?:также|ещё|еще|по теме)|по теме|материалы по теме|похожие \\p{L}+|самое (?:читаемое|важное)|lue myös|lisää (?:aiheesta|uutisia)|tengdar fréttir|tengt efni|mest lesið|lesa meira|nýjast|susij\\p{L}+(?: \\p{L}+)?|taip pat skaitykite|skaitomiausi|rekomenduojame|ilgili haberler|související(?: \\p{L}+)?|kapcsolódó(?: \\p{L}+)?|verwante artikels?|اقرأ (?:أيضا|أيضاً|المزيد)|مواضيع ذات صلة|أخبار ذات صلة|(?:यह|ये) भी पढ़ें|संबंधित (?:खबरें|समाचार)|habari (?:zaidi|zinazofanana)',
    },
  },
};
