/** English. */
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

export default defineWords('en', {
  address: 'you|your|yours|you.re|you.ll|you.ve|my|me|i(?= (?:agree|want|accept|consent))',
  house: 'we|we.re|we.ll|we.ve|us|our|ours',
  call: 'now(?=[.!]|$)|today(?=[.!]|$)|here|below(?=[.!,]|$)|free|please|simply|tap|click|any ?time|at no (?:extra )?(?:cost|charge)|costs? nothing|in (?:just )?(?:a few |thirty |two )?(?:seconds|minutes|clicks)|for less|on the go|let.s',
  own: '(?:this|full|whole|entire|more|free|gift|complimentary|premium|plus) (?:articles?|stor(?:y|ies)|pieces?|posts?|pages?|reports?|reads?|texts?|columns?)|(?:stories|articles|pieces|posts) like (?:this|these)|this (?:site|website|newsletter|podcast|video|map|embed|content|poll|quiz|feature)|(?:our|fellow|other|free) readers|newsroom|newsdesk|paywall|e-?paper|back issues|ad-free|journalism|reporting',
  narrative:
    'said|says|told|according|announced|reported|was|were|had|has been|have been|would|could|he|she|they|their|his|her|its|who|while|because|although|officials|researchers|company|million|percent|study|since|after|during|until',
  distractions: {
    newsletter: {
      asks: 'sign(?:ing)? (?:me )?up|subscribe|register|join|get|receive|enter|start(?: your| the)?|opt in|add your|leave (?:us )?your|have|try|read|pick up|wake up|want|like|enjoy(?:ed|ing)?|don.t miss|delivered|straight|direct(?:ly)?|follow|be the first|stay|keep|give us|drop|submit|send|find',
      things:
        '(?:e-?)?newsletters?|mailing list|email (?:list|address|updates?|alerts?|digest|bulletin|edition)|e-?mail(?:s|ed)?(?= (?:to|and|below|here|address))|(?:daily|weekly|morning|evening|breakfast|lunchtime) (?:briefing|digest|email|e-mail|bulletin|update|roundup|round-up|dispatch|note)|inbox|mailbox',
      says: 'sign ?up (?:to|for) (?:our|the) (?:[\\p{L}’]+ ){0,4}(?:e-?mails?|mail|briefing|brief|digest|edition|bulletin|dispatch|roundup|post|updates?|list|newsletter)|(?:in|to|into) your (?:e-?mail ?)?(?:inbox|mailbox)|your (?:daily|weekly|morning) (?:dose|digest|briefing)|our (?:free |daily |weekly |morning |evening |best |flagship )*(?:e-?mail |e-?)?newsletters?|newsletter sign-?up|by (?:signing up|subscribing|submitting|providing|entering|registering|clicking)[^.]{0,60}(?:you|i) (?:agree|accept|consent|confirm)|unsubscribe (?:at )?any ?time|you can unsubscribe|please enter a valid (?:e-?mail|address)|a (?:welcome|confirmation) e-?mail is on its way|thanks? (?:you )?for (?:signing up|subscribing)|check your inbox|we.ll (?:e-?mail|send) (?:you|it)|emailed to you|delivered (?:daily|weekly|every|straight|directly|to you)|enter your e-?mail|your e-?mail address|get (?:the|our|your|all)?[^.]{0,40} by e-?mail|sign(?:ing)? up (?:here|below|now|today)|receive our',
      labels:
        'newsletters?|sign up(?: now| here| today| for free)?|subscribe(?: now| here)?|email address|your e-?mail|e-?mail',
    },
    'app-promo': {
      asks: 'download|get|install|try|open|use|switch to|read|continue|scan|tap|enjoy|take|upgrade to|available|launch|view|add|never miss|prefer|want|listen|watch|find|grab|carry|experience|discover|go|faster|better',
      things:
        '(?:our|the|this|free|new|mobile|news|android|ios|iphone|ipad|own|phone) (?:\\p{L}+ ){0,3}apps?|in(?:-| the | our )app|app store|google play|play store|qr code|home screen|apps? (?:for|now|today|here)|on the go',
      says: 'our (?:free |new |official |mobile |news |award-winning )*apps?|the (?:free |new |official |mobile |news |award-winning )*app (?:today|now)|(?:download|get|install|try|open) (?:\\p{L}+ )?(?:the |our |your )(?:[\\p{L}\\d.]+ ){0,4}app(?!\\p{L})|(?:available|download(?:ed)?|get it|find us) (?:on|from|in|at) (?:the )?(?:app store|google play|play store|ios|android|apple)|(?:better|faster|best|easier|nicer|more) (?:\\p{L}+ ){0,2}in (?:the|our) app|(?:read|open|view|continue|listen|watch)[^.]{0,24} in (?:the|our) app|app store (?:and|or|&) (?:the )?google play|scan (?:the|this) (?:qr )?code|one app\\b|rate our app|on your (?:phone|mobile|smartphone|tablet|device)[^.]{0,30}app|add (?:us |this )?to (?:your )?home screen',
      labels:
        'get (?:the|our) app|download (?:the|our) app|open (?:in )?app|use (?:the )?app|app store|google play|download on the app store|get it on google play|install(?: now| app)?|open|download(?: now)?',
    },
    related: {
      says: '^(?:[▶►→»>•*-]\\s*)?(?:(?:also |must |further )?read(?:ing)?(?: more| next| also| this| now| here)?|more(?: on| from| about)?(?: this)?|related(?: \\p{L}+)?|see also|recommended|don.t miss|watch(?: now| more| next| this| below)?|listen(?: now)?|up next|you (?:may|might) (?:also )?(?:like|enjoy|be interested)|in (?:case you missed it|other news)|trending|editor.s (?:pick|choice)|what to read next)\\s*[:|–—>-]',
      labels:
        '(?:also |must |further )?read(?:ing)?(?: more| next| also| this| now| the full (?:article|story))?:?|(?:read )?more (?:on|from|about|in|stories|news|like)[^.?!]{0,40}|more|related(?: (?:articles?|stories|content|news|topics?|coverage|reading|posts?|links?|videos?|internet links|reads))?|see also|see more|you (?:may|might) (?:also )?(?:like|be interested in|enjoy|have missed).{0,20}|recommended(?: for you| stories| reading| articles| videos?)?|most (?:read|popular|viewed|recent|shared|watched)[^.]{0,24}|trending(?: now| stories| topics)?|top (?:stories|news|reads)[^.]{0,24}|latest(?: news| stories| headlines| updates)?[^.]{0,16}|popular(?: now| stories| posts| articles| reads)?|what to read next|read next|up next|next (?:story|article|up)|previous (?:story|article)|editor.s (?:picks?|choice)|our picks|don.t miss|in case you missed it|also in (?:the )?\\p{L}+|(?:other|more) (?:stories|articles|news)[^.]{0,24}|further reading|similar (?:stories|articles|posts)|from (?:the|our) (?:archive|web|network|partners)|watch (?:more|next|now)|explore more|view (?:all|more)|suggested(?: \\p{L}+)?|load more|show more|keep reading|special reports?|stories for you|picked for you|more to read|must reads?|around the web',
    },
    paywall: {
      asks: 'subscribe|upgrade|start|get|try|unlock|join|become|support|continue|keep|enjoy|activate|choose|pick|select|buy|purchase|claim|save|read|don.t miss|access|redeem|go|gain|switch to|view|renew|pay|sample|take|grab|see',
      things:
        'subscri(?:be|bers?|ption|ptions|bing)|membership|(?:free |digital |all.?access |monthly |annual |premium )+(?:trial|access|pass|plan|membership|subscription|edition)|free trial|unlimited (?:access|articles|digital|reading)|full access|premium|paywall|our plans|ad-?free|(?:a|per|each) (?:month|week|year)|first (?:month|week|year)|\\d+ (?:weeks?|months?|days?) (?:free|for|of)|off',
      says: 'already (?:a subscriber|subscribed)|subscribe (?:now|today|here|to (?:read|continue|unlock|keep|get|access|support|our|the full|enjoy))|(?:to|and) (?:continue|keep) reading|continue reading (?:with|by|for)|unlock (?:this|the|full|unlimited|every|all|more)|(?:you.ve|you have) (?:reached|used|read|hit|\\d+|one|two|three)[^.]{0,50}(?:free|limit|articles?|stories|left|remaining)|\\d+ (?:free )?(?:articles?|stories) (?:left|remaining)|(?:your|this is your) (?:last|final|first) free (?:article|story)|(?:free )?articles? (?:left|remaining)(?: this (?:month|week))?|cancel (?:at )?any ?time|no (?:commitment|strings attached|contract)|start (?:your|a) (?:free |\\d+.day )?(?:trial|subscription|membership)|(?:for|only|just) (?:subscribers|members)(?: only)?$|(?:subscriber|member)s?[- ](?:only|exclusive)|exclusive (?:to|for) (?:our )?(?:subscribers|members)|this (?:article|story|content) is (?:for|only|reserved|exclusive|available)[^.]{0,30}(?:subscribers|members|registered)|the rest of (?:this|the) (?:article|story)|(?:limited|special|introductory|exclusive)[- ](?:time )?offer|billed (?:monthly|annually|yearly|every)|(?:then|from|for) (?:only |just )?[$€£]\\d[\\d.,]* ?(?:a|per|every|/) ?(?:month|week|year)|support (?:quality|independent|local|our|fearless|great) journalism|journalism (?:needs|depends on) (?:your|you)|become an? (?:paid )?(?:subscriber|member)|see (?:our |all )?(?:plans|subscription options|offers)|\\d+ days? free|days? free[ ,.!]|try (?:it |us )?(?:for )?(?:free|\\d+)|get (?:full|unlimited|digital|all) access|(?:\\d+|one|two|three|four|six|seven|twelve|fourteen|thirty) (?:days?|weeks?|months?) (?:free|for (?:just |only )?[£$€]|on us|trial)|free (?:for|trial)|(?:trial|offer) (?:ends|period|expires)|cancel (?:any ?time|whenever|at any time|before)|(?:subscribers?|members?) (?:only|get|enjoy|can read|have)|(?:unlimited|full|complete) access|(?:you.ve|you have) (?:read|reached|used|\\d)[^.]{0,40}(?:articles?|stories|limit|free)|(?:articles?|stories) (?:left|remaining) this (?:month|week)|(?:subscribe|upgrade|join) (?:now|today|here|to (?:read|continue|keep|unlock|get)|for)|(?:our|your|a|digital) subscription|support (?:our|quality|independent|local) journalism|no (?:commitment|contract|card)',
      labels:
        'subscribe(?: now| today| here)?|subscribers? only|premium|members? only|start (?:free )?trial|see (?:my )?options|upgrade(?: now)?|try (?:for )?free|view (?:plans|offers)|for subscribers|unlock(?: now)?|read now',
    },
    signup: {
      asks: 'sign(?:ing)?[ -]?(?:in|up)|log(?:ging)? ?in|register|create|join|open|make|set up|become|continue with|activate',
      things:
        'account|profile|member(?:ship)?s?|to (?:read|continue|keep|comment|view|access|unlock|save|follow|see)|for free|for (?:full |unlimited |a )?(?:access|free)|for more|with (?:google|apple|facebook|email|e-mail)|today|free|registered (?:user|reader)s?',
      says: 'already (?:a |an |have an? )?(?:member|account|registered)|(?:have|got) an account\\?|(?:not|don.t have|no|need an?) (?:a member|an account|registered)(?: yet)?\\?|sign in (?:here|now)|log ?in (?:here|now|to your)|register (?:now|here|today|for free|to (?:read|continue|keep))|create (?:an?|your) (?:free )?(?:account|profile)|to (?:continue|keep) reading[,:]? (?:this (?:article|story))?[^.]{0,30}(?:register|sign|log|create)|sign (?:up|in) to (?:read|continue|unlock)|forgot (?:your )?password|no credit card (?:needed|required)|it.s free and (?:easy|takes|only|quick)|takes (?:only |less than )?(?:a|one|30) (?:minute|second)s?|(?:your|a) free (?:\\p{L}+ )?account|your account|(?:create|make|open|set up) (?:a free|an?|your)(?: free| new)? (?:account|profile|login)(?= (?:to (?:read|keep|continue|follow|save|comment|get|see)|and|now|today|in)|[.!]|$)|log ?in (?:to|with|here|or)|sign ?in (?:to|with|here|or)|register (?:for free|here|now|with|to|or|in)|registration (?:is|takes|costs)|(?:registered|logged-?in|signed-?in) (?:readers|users|members)|member(?:ship)? (?:is|costs|benefits|gives)|(?:new|not) (?:here|registered|a member|signed in)\\?|(?:continue|carry on|keep) (?:with|reading)[^.]{0,20}(?:e-?mail|google|apple|free)',
      labels:
        'sign ?in|log ?in|sign ?up|register(?: now| free| for free| here)?|create account|create (?:a )?free account|join(?: now| us| free)?|my account|start reading|get started',
    },
    notifications: {
      asks: 'turn on|enable|allow|activate|switch on|get|receive|sign up|subscribe|never miss|don.t miss|set up|stay|be (?:the )?first|opt in|want|add|tap|click|manage',
      things:
        '(?:push |browser |desktop |web |mobile |breaking |news |phone )*notifications?|(?:breaking|news|push|instant|real-?time|live|text|sms|email)(?: news)? alerts?|alerts?(?= (?:on|for|about|when|from) )|(?:breaking|latest) (?:news|updates?) (?:as it|on your|straight|sent|first)|the bell',
      says: 'as (?:it|they) happens?[^.]{0,30}(?:notif|alert)|notify me|notifications? (?:on|off|for|from us|when)|(?:hit|tap|click|ring) the bell|show (?:you )?notifications|be notified|get notified|you.ll be (?:alerted|notified)|(?:turn on|enable|allow|get|switch on|activate) (?:\\p{L}+ ){0,3}(?:notifications?|alerts?|push)|be (?:the )?first to know|breaking news alerts?|(?:notify|alert) me|never miss (?:a|an|the|breaking)',
      labels:
        '(?:turn on|enable|allow|manage) (?:push )?notifications?|get alerts|notify me|not now|maybe later|no,? thanks|allow',
    },
    cookie: {
      asks: 'accept|allow|reject|agree|manage|use|uses|using|click|consent|we|enable|decline|change|review|need',
      things:
        '(?:third[- ]party |tracking |all |your |our |necessary |optional |functional |analytics |advertising )*cookies|cookie (?:policy|notice|settings|preferences|banner)|privacy (?:settings|policy|preferences|notice|choices)|your (?:consent|data|privacy)|external content',
      says: 'we (?:and our (?:\\d+ )?(?:partners|vendors) )?(?:use|store|value your privacy)[^.]{0,40}(?:cookies|privacy|technolog\\p{L}+)|(?:this|our) (?:web)?site uses cookies|accept (?:all )?cookies|cookie (?:settings|preferences|policy)|by (?:continuing|using|clicking|browsing)[^.]{0,50}(?:cookies|agree|consent|accept)|manage (?:your )?(?:cookie|consent|privacy)|we need your (?:consent|permission)|(?:content|video|post|tweet|embed) (?:is )?(?:blocked|not (?:available|shown)|cannot be (?:shown|loaded|displayed))|to (?:view|see|show|load|display) this (?:content|video|post|embed|media)[^.]{0,40}|do not sell (?:or share )?my',
      labels:
        'accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|options)|cookie settings|i agree|agree|allow all|got it|ok',
    },
    donation: {
      asks: 'support|donate|give|contribute|help|chip in|become|make|back|fund|join|consider|please|pledge|chip|tip|sustain|keep',
      things:
        '(?:our|independent|this|quality|free|fearless|nonprofit|non-profit|local|public|reader-funded|investigative|honest) (?:\\p{L}+ ){0,2}(?:journalism|reporting|newsroom|work|media|press|journalists|reporters)|donations?|a (?:tax-deductible |monthly |one-time |small )?(?:donation|gift|contribution)|us (?:today|now|with|from|keep|by)|supporter|patron|patreon|paypal|coffee|our mission|readers like you',
      says: 'support (?:us|our|the work of|independent|fearless)|(?:make|give) a (?:\\p{L}+[- ])*(?:donation|gift|contribution)|donate (?:now|today|here)|your (?:support|donation|contribution|gift|generosity) (?:helps?|makes?|keeps?|matters|funds?|allows?|enables?)|reader[- ](?:funded|supported)|readers like you|we (?:rely|depend|count) on (?:your|our readers|readers|the support|you|donations)|help (?:us|keep)[^.]{0,40}(?:journalism|reporting|going|independent|free|paywall)|keep (?:our|this) (?:journalism|site|work|reporting)|(?:we|we.re|are) (?:asking|not funded|funded by)[^.]{0,40}readers|if you (?:value|appreciate|like|enjoy)[^.]{0,40}(?:journalism|reporting|work|site)|buy us a coffee|from as little as|as little as [$€£]\\d',
      labels: 'donate(?: now| today)?|support us|contribute|give(?: now)?|become a (?:supporter|member)',
    },
    follow: {
      asks: 'follow|like|join|subscribe|connect|find|watch|add|make|set|get|read more|stay|keep up|catch|check out|chat|message|tag|share your|tweet|also|see|mark',
      things: `${NETWORKS}|our (?:\\p{L}+ ){0,2}(?:channel|community|group|page|feed|account)s?|preferred source|our social(?: media)?|us on|@\\w+`,
      says: `follow (?:us|our|@\\w+|the \\p{L}+ on)|(?:find|like|join|connect with|watch|message) us (?:on|at|in)|(?:our|the) (?:\\p{L}+ )?(?:${NETWORKS}) (?:channel|group|page|community)|(?:on|via|through) (?:our )?(?:${NETWORKS}),? (?:for|to) (?:more|the latest|daily|breaking|updates)|preferred source|get (?:our|the) (?:latest )?(?:news|stories|headlines) on (?:${NETWORKS})|for (?:more|the latest)[^.]{0,50}follow`,
      labels: `follow|follow us|follow (?:topics?|author|on \\p{L}+)|like us|join (?:us|the (?:conversation|community))|add as (?:a )?preferred source(?: on google)?|(?:${NETWORKS})`,
    },
    advertisement: {
      says: '(?:article|story|content|video) continues (?:below|after)[^.]{0,20}(?:ad|advertisement|sponsor|this)?|(?:continue|scroll)[^.]{0,30}(?:below|past|after) (?:the |this )?(?:ad|advertisement)|advertisement[^.]{0,4}(?:scroll|continue|story|article)|skip ad(?:vertisement)?|remove ads|report (?:this )?ad|why (?:am i seeing|this) (?:this )?ad|(?:if you buy|when you (?:buy|purchase)|we (?:may|might|could) (?:earn|receive|get))[^.]{0,60}(?:commission|affiliate|links?)|(?:contains?|these are|includes?) affiliate links|as an amazon associate|paid (?:partnership|content|post|for by)|(?:sponsored|presented|supported|powered|brought to you) by|recommended by outbrain|from our (?:partners|sponsors)|ads? by (?:google|taboola)|hide ads|ad[- ]free experience',
      labels:
        'ad|ads|advert|adverts|advertising|advertisement(?:s)?(?: continue(?:s)? .*| - .*)?|sponsored(?: content| by| links?| post)?|sponsor|paid content|promoted(?: content)?|promotion|partner content|commercial|skip ad(?:vertisement)?|recommended|ad loading|loading ad|ad feedback|affiliate link|(?:ads?|adverts?|advertisement|sponsored|paid) (?:by|from|[·|-]).{0,40}|this (?:is a|content is) (?:paid|sponsored).{0,40}|in (?:partnership|association|collaboration) with.{0,30}|presented by.{0,30}',
    },
    share: {
      says: 'share (?:this|the|on|via|with|your thoughts|it|now)(?: \\p{L}+){0,4}(?:facebook|twitter|x|whats-?app|linkedin|telegram|e-?mail|mail|pinterest|reddit|bluesky|threads|messenger|flipboard|pocket|tumblr|line|sms|weibo|wechat|copy link|link|print|save|viber|xing|mastodon|article|story|post|page|friends?|family)|(?:copy|copied) (?:the )?(?:link|url)|send (?:this )?(?:to|by|via) (?:a friend|e-?mail)|save (?:this )?(?:article|story|for later)|gift (?:this )?article|print (?:this )?(?:article|page|story)|tell your friends|listen to (?:this )?(?:article|story)',
      labels:
        'share(?: this(?: article| story)?| on \\p{L}+| via \\p{L}+| article| link| options?|s)?|shares?|tweet(?: this)?|post|(?:facebook|twitter|x|whats-?app|linkedin|telegram|e-?mail|mail|pinterest|reddit|bluesky|threads|messenger|flipboard|pocket|tumblr|line|sms|weibo|wechat|copy link|link|print|save|viber|xing|mastodon)(?:(?:[\\s,|·/]|and|or)+(?:facebook|twitter|x|whats-?app|linkedin|telegram|e-?mail|mail|pinterest|reddit|bluesky|threads|messenger|flipboard|pocket|tumblr|line|sms|weibo|wechat|copy link|link|print|save|viber|xing|mastodon|share))*|copy link|link copied!?|copied!?|save(?: for later| article)?|saved|bookmark|gift(?: this)? article|print|listen|like|react|\\d+ shares?|comments?|font size|text size|a-|a\\+',
    },
    comments: {
      asks: 'leave|post|write|join|share|add|tell|have|let|read|view|see|show|log in|be the first|comment|what do|submit|got|do you|send|contact|email',
      things:
        '(?:a|your|the|all|our|\\d+) (?:comments?|reply|opinions?|thoughts|views?)|(?:the|this) (?:conversation|discussion|debate)|in the comments|comments? (?:below|section)|letter to the editor|(?:a )?(?:news )?(?:tip|story)\\?|your story|us know',
      says: '(?:leave|post|write|add) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion|debate)|(?:share|tell us) (?:your|what you) (?:thoughts|think|views|opinion)s?|(?:let us know|have your say|sound off)[^.]{0,40}(?:comments?|below)?|comments? (?:are|have been) (?:closed|moderated|turned off|disabled)|your email address will not be published|required fields are marked|what do you think\\?[^.]{0,60}|do you have a (?:story|news tip|tip)|got a (?:story|tip)|in the comments|community guidelines|comment policy',
      labels:
        '(?:\\d+ |view |show |read |all |see |hide |load )*comments?(?: \\(?\\d+\\)?| policy| below)?|leave a (?:comment|reply)|add a comment|post(?: a)? comment|join the (?:conversation|discussion)|reply|replies|write a comment|your (?:name|comment)|discussion|what do you think\\??|conversation|be the first to comment',
    },
    continue: {
      says: '(?:story|article|text|post|content|report) (?:continues|resumes|follows) (?:below|after|beneath|under)|(?:continue|keep) (?:reading|scrolling) (?:below|after|for)|scroll (?:down )?(?:to|for) (?:continue|more|the (?:rest|next))|(?:read|see) (?:on|more) below|below,? (?:after|past) (?:the|this) (?:ad|video|image|gallery)',
      labels:
        'full ?screen|helskärm|fullskjerm|vollbild|plein écran|pantalla completa|(?:continue|keep) reading(?: below)?|(?:story|article) continues(?: below)?|read (?:full|the full) (?:article|story)|show (?:more|full article|less|all)|expand|see full (?:article|story)|skip (?:to (?:main )?content|advertisement)|back to top|scroll (?:down|to continue)|swipe|click to expand|tap to (?:expand|unmute|play)|view (?:gallery|image|\\d+ images?|comments?)|open gallery|enlarge(?: image)?|close|print|loading[.…]*|(?:the |this )?(?:article|story|post|text|column|report) (?:continues|goes on|resumes|carries on).{0,50}|(?:keep|continue) (?:scrolling|reading|going).{0,40}|scroll (?:on|down|for|past|to).{0,40}|(?:more|read on|continued|continues) (?:below|after|beneath|under).{0,40}|(?:read|reading) (?:on|continues).{0,30}|(?:end|start) of (?:ad|advert|advertisement|article preview)|(?:skip|jump) (?:ad|past|to|this|over).{0,30}|(?:rest|remainder) of (?:the|this) (?:article|story).{0,30}',
    },
    tags: {
      says: '^(?:tags?|topics?|filed under|keywords|categories)\\s*:',
      labels:
        '(?:tags?|topics?|keywords|filed under|categor(?:y|ies)|in this (?:article|story)|more (?:topics|tags)|related topics?|explore topics?|companies mentioned)(?:\\s*[:,|].{0,200})?',
    },
    copyright: {
      says: '^(?:copyright )?©|^copyright (?:\\d{4}|©|the|by)|all rights reserved|(?:may|must) not be (?:published|reproduced|republished|copied)[^.]{0,60}(?:without|broadcast|rewritten|permission)|(?:this (?:article|story|post|report)|story) (?:was|is|has been)?\\s*(?:originally|first) (?:published|appeared)|republished (?:with permission|from)|for (?:syndication|licensing|reprint)|request (?:a )?(?:correction|reprint)|report (?:an error|a (?:typo|problem|correction))|spotted (?:an error|a mistake)|corrections? policy|our standards:|terms (?:of (?:use|service)|and conditions) apply|rights reserved|reproduction (?:in whole or in part|without)|unauthori[sz]ed (?:use|copying|reproduction)|(?:in whole or in part|without (?:written |prior |our )?permission)|no part of this|all content (?:is )?(?:©|copyright)|(?:material|content|article) (?:may|can|is) (?:not )?(?:be )?(?:protected|copyrighted|reproduced)',
      labels:
        'copyright.{0,60}|©.{0,60}|report (?:an )?(?:error|typo)|our standards.{0,60}|licensing rights.{0,40}|terms of (?:use|service)|privacy policy|disclaimer',
    },
    'author-box': {
      says: '^about the authors?|^follow (?:[\\p{L}.’-]+ ){1,3}on|is (?:a|an|the|our) (?:[\\p{L}-]+ ){0,4}(?:reporter|journalist|editor|correspondent|writer|columnist|producer|freelancer)|^(?:additional |with )?reporting by|^(?:edited|written|compiled|translated) by|(?:covers|has covered)(?: \\p{L}+){0,6} (?:for|at) (?:the|our)|previously (?:worked|wrote|reported|covered)|^(?:contact|email|reach|write to) (?:the author|[\\p{L}.’-]+(?: [\\p{L}.’-]+)?) at|(?:chief|senior|staff|deputy|political|business|science|sports?|health|foreign|environment|education|technology|features|news|local|investigative|data) (?:political )?(?:reporter|editor|correspondent|writer|columnist|producer)',
      labels:
        "about the (?:authors?|writers?)|(?:written |reporting |story |words |posted )?by [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,4}|author|meet the author|see (?:more|all) (?:by|from)[^.]{0,30}|more (?:by|from) [^.]{0,40}|follow (?:author|\\p{L}+)|staff (?:writer|reporter)|associated press|contributors?|correspondent|published(?: on| at)?.{0,40}|(?:last )?updated(?: on| at)?.{0,40}|posted.{0,30}",
    },
  },
});
