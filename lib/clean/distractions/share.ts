/** Share bars, and what stands in them: print, save, copy the link. */
import type { Distraction } from './distraction';

const TARGETS =
  'facebook|twitter|x|whats-?app|linkedin|telegram|e-?mail|mail|pinterest|reddit|bluesky|threads|messenger|flipboard|pocket|tumblr|line|sms|weibo|wechat|copy link|link|print|save|viber|xing|mastodon';

export const share: Distraction = {
  kind: 'share',
  names:
    /(?:^|[\s_-])(?:share|sharing|social|addthis|addtoany|sharedaddy|teilen|partage|compartir|toolbar|bookmark|article-?(?:tools|actions))(?:$|[\s_-])|share-?(?:bar|button|links?|this|article|tools)|social-?(?:share|sharing|icons?|buttons?|bar|media)/iu,
  links:
    /facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/intent|wa\.me|whatsapp:\/\/|api\.whatsapp|linkedin\.com\/(?:share|cws)|t\.me\/share|telegram\.me\/share|pinterest\.com\/pin|reddit\.com\/submit|mailto:\?|bsky\.app\/intent|threads\.net\/intent/iu,
  words: {
    en: {
      says: `share (?:this|the|on|via|with|your thoughts|it|now)(?: \\p{L}+){0,4}(?:${TARGETS}|article|story|post|page|friends?|family)|(?:copy|copied) (?:the )?(?:link|url)|send (?:this )?(?:to|by|via) (?:a friend|e-?mail)|save (?:this )?(?:article|story|for later)|gift (?:this )?article|print (?:this )?(?:article|page|story)|tell your friends|listen to (?:this )?(?:article|story)`,
      labels: `share(?: this(?: article| story)?| on \\p{L}+| via \\p{L}+| article| link| options?|s)?|shares?|tweet(?: this)?|post|(?:${TARGETS})(?:(?:[\\s,|·/]|and|or)+(?:${TARGETS}|share))*|copy link|link copied!?|copied!?|save(?: for later| article)?|saved|bookmark|gift(?: this)? article|print|listen|like|react|\\d+ shares?|comments?|font size|text size|a-|a\\+`,
    },
    de: {
      says: 'artikel (?:teilen|merken|drucken|versenden|anhören|kommentieren|vorlesen)|(?:auf|per|via|bei) (?:facebook|twitter|whatsapp|e-?mail|x|linkedin) teilen|link kopier\\p{L}*|teilen sie (?:diesen|den)|fehler (?:gefunden|melden)',
      labels: `teilen|artikel teilen|(?:auf \\p{L}+ )?teilen|merken|drucken|versenden|kommentieren|kommentare?|feedback|fehler melden|link kopieren|vorlesen|anhören|twittern|tweet|(?:per )?e-?mail|weitersagen|speichern|zur merkliste|verschenken`,
    },
    fr: {
      says: "partage[zr] (?:cet|l['’]|sur|via|par|cette)[^.]{0,30}|copier le lien|envoyer (?:à un ami|par e-?mail)|lien copié",
      labels:
        'partager(?: sur \\p{L}+| par \\p{L}+)?|partage|imprimer|enregistrer|copier le lien|commenter|écouter|offrir|classer|réagir',
    },
    es: {
      says: 'compart[ei]\\p{L}* (?:esta?|el|la|en|por|con)[^.]{0,30}(?:noticia|artículo|facebook|twitter|whatsapp|amigos|redes)|copiar (?:el )?enlace',
      labels:
        'compartir(?: en \\p{L}+)?|comparte|compártelo|guardar|imprimir|copiar enlace|comentar|comentarios|escuchar|enviar',
    },
    it: {
      says: 'condivid[ei]\\p{L}* (?:su|questo|l.articolo|via|con)[^.]{0,24}|copia (?:il )?link',
      labels: 'condividi(?: su \\p{L}+)?|stampa|salva|copia link|commenta|ascolta|invia',
    },
    pt: {
      says: 'partilh[ae]\\p{L}* (?:este|esta|no|na|nas|por|com)[^.]{0,24}|compartilh[ae]\\p{L}* (?:este|esta|no|na|nas|por|com)[^.]{0,24}|copiar (?:o )?link',
      labels:
        'partilhar|partilhe|compartilhar|compartilhe|guardar|salvar|imprimir|copiar link|comentar|ouvir',
    },
    nl: {
      says: 'deel (?:dit|deze|op|via|het)[^.]{0,24}|link (?:kopiëren|gekopieerd)',
      labels:
        'deel(?: dit artikel| op \\p{L}+| via \\p{L}+)?|delen|bewaar|bewaren|printen?|kopieer link|reageer|luister',
    },
    'sv no da': {
      says: '(?:dela|del) (?:artikel|artikkelen|artiklen|artikeln|saken|denne?|på|via|med)[^.]{0,20}|kopier(?:a)? (?:länk|lenke|link)',
      labels:
        'dela|del|del saken|del (?:på|med) \\p{L}+|dela artikeln|spara|lagre|gem|kopiera länk|kopier lenke|kopier link|kommentera|lyssna|lytt|skriv ut|tips oss|gi tilbakemelding',
    },
    pl: {
      says: 'udostępnij (?:ten|to|na|artykuł|przez)[^.]{0,20}|skopiuj link',
      labels: 'udostępnij|drukuj|zapisz|skopiuj link|skomentuj|posłuchaj|podziel się',
    },
    ja: {
      says: '(?:記事|ページ)を(?:シェア|共有|保存|印刷)|(?:リンク|URL)をコピー',
      labels:
        'シェア(?:する)?|共有(?:する)?|ツイート|ポスト|保存|印刷(?:する)?|ブックマーク|URLをコピー|スクラップ|LINEで送る|メール(?:で送る)?|文字サイズ|クリップ',
    },
    ko: {
      says: '기사(?:를)? ?(?:공유|스크랩|저장|인쇄)|(?:링크|URL) ?(?:을 |를 )?복사',
      labels:
        '공유(?:하기)?|스크랩|인쇄|저장|URL ?복사|링크 ?복사|글자 ?크기|댓글|좋아요|카카오톡|페이스북|트위터|밴드|북마크',
    },
    zh: {
      says: '(?:分享|转发|轉發)(?:到|至|给|給|此|本|这|這)[^。]{0,10}|复制链接|複製連結',
      labels:
        '分享(?:到)?|转发|轉發|收藏|打印|列印|复制链接|複製連結|点赞|點讚|评论|評論|讚|赞|字号|字級|微信|微博',
    },
    more: {
      labels:
        'поделиться|распечатать|сохранить|скопировать ссылку|jaa|tallenna|deila|dalintis|paylaş|sdílet|tisk|megosztás|distribuie|deel|مشاركة|شارك|शेयर(?: करें)?|shiriki',
    },
  },
};
