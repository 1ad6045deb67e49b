/** English. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { NETWORKS } from './networks';

/** What a page can be shared by. */
const WAYS =
  'facebook|twitter|x|whats-?app|linkedin|telegram|e-?mail|mail|pinterest|reddit|bluesky|threads|messenger|flipboard|line|sms|copy link|link|print|save|mastodon';

export default defineWords('en', {
  address: 'you|your|yours|i (agree|want|accept|consent)',
  house: 'we|us|our|ours',
  call: "now(?=[.!]|$)|today(?=[.!]|$)|here|below(?=[.!,]|$)|free|please|simply|tap|click|any ?time|at no (extra )?(cost|charge)|costs? nothing|in (just )?(a few |thirty |two )?(seconds|minutes|clicks)|for less|on the go|let's",
  own: '(reader|our) (survey|poll)|crossword|quiz(zes)?|puzzles?|(this|full|whole|entire|more|free|gift|premium|plus) (articles?|stor(y|ies)|pieces?|posts?|pages?|reports?|reads?|texts?|columns?)|(stories|articles|pieces|posts) like (this|these)|this (site|website|newsletter|podcast|video|map|embed|content|quiz|feature)|(our|fellow|other|free) readers|newsroom|newsdesk|paywall|e-?paper|back issues|ad-free|journalism|reporting',
  narrative:
    'whether|police|court|government|council|ministers?|spokes\\p{L}+|came|went|began|took|gave|fell|rose|grew|lost|ended|said|says?|told|ask(s|ed)|warn(s|ed)|add(s|ed)|argu(es|ed)|wrote|found|explain(s|ed)|according|announced|reported|was|were|had|has been|have been|would|could|he|she|they|their|his|her|its|who|while|because|although|officials|researchers|company|million|percent|study|since|after|during|until',
  wall: '(continue|keep|finish) reading|(article|story|content) is (\\p{L}+ ){0,3}(subscri\\p{L}+|members?)[- ]only|(only|exclusive\\p{L}*|reserved) (for|to) (our )?(subscribers|members)|(rest of|full) (this|the)? ?(article|story)|already a (subscriber|member)',
  trade: 'newsletters?|subscri\\p{L}+|paywalls?|streaming|podcasts?|passwords?|apps?|notifications?',
  distractions: {
    newsletter: {
      asks: 'sign (up|me up)|register|join|get|receive|enter|start|opt in|add your|leave (us )?your|have|try|read|pick up|want|like|enjoy|straight|follow|stay|keep|submit|send|find|count me|put|type|tell|hear|choose|did you|let us',
      things: '(e-?)?news ?letters?|e-?mail(s|ed)?|inbox|mailbox|letter|round-?up|digest|updates',
      says: "from the (people|team) (who|behind)|by signing up|(in|to|into) your (e-?mail ?)?(inbox|mailbox)|^(your )?(daily|weekly|morning) (dose|digest|briefing|insight|update)s?|our ([\\p{L}-]+ ){0,2}newsletters?|^privacy notice|by (signing up|subscribing|submitting|providing|entering|registering|clicking)[^.]{0,60}(you|i) (agree|accept|consent|confirm)|you can unsubscribe|(no|zero|never any) spam|please enter a valid (e-?mail|address)|^i('d| would) like to|direct from [^.]{3,20} every|thanks? (you )?for (signing up|subscribing)|check your inbox|we'll (e-?mail|send) (you|it)|emailed to you|delivered (daily|weekly|every|straight|directly|to you)|get (the|our|your|all)?[^.]{0,40} by e-?mail|\\d[\\d,.]* (\\p{L}+ ){0,2}(readers|people|subscribers|others|fans)[^.]{0,20}(start|get|read|receive|already|every)|(every|each) (weekday|morning|evening|day|week|\\p{L}+day|weekend)(,| at| by| in| from|$)[^.]{0,40}(e-?mail|inbox|letter|free|editors?|us|send)|(one|a) (free )?e-?mail (a|each|every|per)|(stories|things|headlines|links|reads) (worth|you need|that matter)|sign(ing)? ?up (to|for) (our|the) ([\\p{L}’]+ ){0,4}(newsletter|e-?mails?|briefing|digest|updates?|list)",
      labels: 'newsletters?|sign up( now| here| today| for free)?|(your )?e-?mail( address)?',
    },
    'app-promo': {
      asks: 'download|get|install|try|open|use|read|continue|scan|tap|enjoy|take|available|view|add|prefer|want|listen|watch|find|grab|carry|discover|go|faster|better',
      things: 'app store|google play|play store|qr code|home screen|on the go|iphone|android|ios',
      says: "(grab|get) the app|our (free |new |official |mobile |news |award-winning )*apps?|the (free |new |official |mobile |news |award-winning )*app (today|now)|(download|get|install|try|open) (\\p{L}+ )?(the |our |your )([\\p{L}\\d.]+ ){0,4}app(?!\\p{L})|(available|download(ed)?|get it|find us) (on|from|in|at) (the )?(app store|google play|play store|ios|android|apple)|(better|faster|best|easier|nicer|more) (\\p{L}+ ){0,2}in (the|our) app|app store (and|or|&) (the )?google play|one app\\b|on your (phone|mobile|smartphone|tablet|device)[^.]{0,30}app|add (us |this )?to (your )?home screen|(in|with|on|to|via|through|from) (our|the (free |new )?([\\p{L}’'.]+ ){0,2})apps?(?=[ .,!?]|$)|^(the|our) ([\\p{L}’'.]+ ){0,3}apps? (is (\\p{L}+er|here|out|now|available|faster|quicker|better)|works|lets|gives|brings|has)|(for|on) (iphone|ios|android)( and (iphone|ios|android))?(?= (phones|devices|tablets|and)|[.!]|$)",
      labels:
        '.{0,60}app store.{1,8}google play.{0,12}|open (in )?app|use (the )?app|app store|google play|install( now| app)?|open|download( now)?',
    },
    related: {
      says: "^click here|^([▶►→»>•*-]\\s*)?((also |must |further )?read(ing)?( more| next| also| this| now| here)?|more( on| from| about)?( this)?|related( \\p{L}+)?|see also|recommended|don't miss|watch( now| more| next| this| below)?|listen( now)?|up next|you (may|might) (also )?(like|enjoy|be interested)|in (case you missed it|other news)|trending|editor's (pick|choice)|what to read next)\\s*[:|–—>-]",
      labels:
        "(what to read|recommended reading).{0,10}|((read|get) )?more (on|from|about|in|stories|news|like)[^.?!]{0,40}|more|related( \\p{L}+){0,2}|see also|you (may|might) (also )?(like|be interested in|enjoy|have missed).{0,20}|recommended( for you| stories| reading| articles| videos?| from .+)?|most (read|popular|viewed|recent|shared|watched)[^.]{0,24}|trending( now| stories| topics)?|top (stories|news|reads)[^.]{0,24}|(latest|elsewhere on)[^.]{0,22}|popular( now| stories| posts| articles)?|up next|(next|previous) (story|article)|(editor's|our) (picks?|choice)|don't miss|in case you missed it|also in (the )?\\p{L}+|further reading|similar (stories|articles|posts)|from (the|our) (archive|web|network|partners)|(see|watch|explore|view|load|show) (more|next|now|all)|suggested( \\p{L}+)?|(stories|picked) for you|more to read|must reads?|around the web",
    },
    paywall: {
      asks: 'subscribe|consider|upgrade|start|get|try|unlock|join|become|support|continue|keep|enjoy|activate|choose|pick|select|buy|purchase|claim|save|read|access|redeem|go|gain|view|renew|pay|sample|take|grab|see',
      things:
        'subscri(be|bers?|ptions?|bing)|memberships?|(free|full|digital|all.?access|monthly|annual) (trial|access|pass|edition)|paywall|ad-?free|(a|per|each) (month|week|year)|plans?|passe?s?|offers?|unlimited|limits?|archive|e-?paper|digital|price|deal|discount|premium|plus|members?|[$€£] ?\\d[\\d.,]*|\\d+ ?p\\b',
      says: "(paying|paid) (customers|readers|users|subscribers)|(free|complimentary) (stories|articles|reads|pieces) left|without paying|cancel (any ?time|with|in) (\\p{L}+ )?(one|a|click)|plans (start|from)|already (a subscriber|subscribed)|continue reading (with|by|for)|unlock (this|the|full|unlimited|every|all|more)|^(that|this) (was|is) your (last|final|first|second|third)|(you've|you have|you)( \\p{L}+){0,3} (\\d+|one|two|three|four|five|ten) (more |of |free |gift )*(article|stor|read|piece|text)\\p{L}*|(\\d+|one|two|three|four|five|ten) (of|out of|/) (your )?(\\d+|one|two|three|four|five|ten) (\\p{L}+ )?(article|stor|read|piece)\\p{L}*|(free|gift|more|last|your) (article|stor|read|piece)\\p{L}*[^.]{0,24}(left|remain|used|run out|renew|limit|this (month|week)|to go|until|gone|number|are up|per)\\p{L}*|limit reached|(reached|hit|used up|exceeded|read)[^.]{0,20}(limit|allowance|quota)|(no|without) (commitment|obligation|strings|catch|card|contract|risk)|^exclusive (to|for|on|with)\\b|this (article|story|content|one) is (for|only|reserved|exclusive|available)|(rest|remainder) of (this|the) (article|story|piece|report|text)|(limited|special|introductory|exclusive|welcome|launch)[- ](time )?(offer|price|deal)|billed (monthly|annually|yearly|every)|[$€£] ?\\d[\\d.,]* ?(an?|per|each|every|/) ?(day|week|month|year|quarter)|half[- ]price|(\\d+|half) ?(%|per ?cent) off|save (up to )?[$€£]?\\d|(support|value|our|good|quality) (quality |independent |local |our |fearless |great )*journalism|(see|view|compare|pick|choose) (our |all |a |your )?(plan|subscription option|offer)s?|(get|complete|full|total|unlimited|unrestricted|all|digital) access|(subscribers?|members?|free (readers|users)) (only|get|enjoy|can|have|see)|(our|your|a|digital) subscription|subscri(be|bing) (\\p{L}+ ){0,2}(to|and|for|from|before|now|today)|(day|week|fortnight|month|year)s?(,| of| for| at| on)?[^.]{0,12}(free\\b|no charge|no cost|nothing|on the house|on us|full access|unlimited|without paying)|(free|trial|first) (\\d+ |two |three |four |six )?(day|week|month|year)s?\\b[^.]{0,20}(free|costs?|for|trial|,|[.!]|$)|free (for|trial)|(day|week|month) trial|offer (ends|expires)|try (us|it|premium|plus)\\b",
      labels:
        'subscribe( now| today| here)?|premium|start (free )?trial|see (my )?options|upgrade( now)?|try (for )?free|for subscribers|unlock( now)?|read now',
    },
    signup: {
      asks: 'log(ging)? ?in|register|create|join|open|make|become|activate|sign|complete|finish|enter|reset|verify|confirm|type|set|link|continue|carry on|unlock|need an',
      things:
        'accounts?|profile|member(ship)?s?|to (read|continue|keep|comment|view|access|unlock|save|follow|see)|for more|with (google|apple|facebook|email|e-mail)|today|free|logins?|log-?in|password|passcode|code|username|sign-?in|your details|credentials|session',
      says: "password of at least|registered (visitors|readers|users)|already (a |an |have an? )?(member|account|registered)|(forgot(ten)?|reset) (your )?(password|login|details|it here)|(takes|in) (only |just |less than )*(an?|one|thirty|30|a few)? ?(minute|second)s?|(your|my|a free|an) (\\p{L}+ )?(account|profile|login)(?= (to|and|with|for|in|by|lets|gives|now|today)|[.!?]|$)|^(please )?(log|sign) (back )?in\\b|(you|you've|you're|we)( \\p{L}+){0,3} (logged|signed)( you)? (in|out)|^(please |simply |now )?register (with|below|to|at|for|once|here|now|today|in)|(registered|logged-?in|signed-?in|free) (reader|user|member)s?|(complete|finish|confirm) (your|the) (registration|sign-?up|account|profile|e-?mail)|(new|not) (here|registered|a member|signed in)\\?|member(ship)? (is|costs|benefits|gives)|welcome back|your session|(continue|with|using|via) (your )?(google|apple|facebook|microsoft|e-?mail)\\b(?! (said|says))",
      labels:
        'sign ?in|log ?in|sign ?up|register( now| free| for free| here)?|create account|join( now| us| free)?|start reading|get started',
    },
    notifications: {
      asks: "turn|enable|allow|activate|switch|get|receive|sign up|set|stay|be|opt in|want|add|tap|click|manage|follow|let|hear|shall we|can we|may we|we can|we'll|create|send|tell",
      things:
        'the (star|heart|plus)|every new episode|(push |browser |text |breaking )*(notification|alert)s?|the bell|nudge|ping|push|this story|breaking (news|stories)|updates?',
      says: "as (it|they) happens?[^.]{0,30}(notif|alert)|notifications? (on|off|for|from us|when)|show (you )?notifications|(be|get) notified|you'll be (alerted|notified)|(turn on|enable|allow|get|switch on|activate) (\\p{L}+ ){0,3}(notifications?|alerts?|push)|breaking news alerts?|never miss (a|an|the|breaking)|(would like|wants|want) to (send|show) (you )?(notifications|alerts|updates)|(let|tell|notify|alert) (you|me) (know|when)|stay in the loop|(sent|straight|direct|directly) to your (phone|desktop|browser|mobile|screen)",
      labels:
        '(turn on|enable|allow|manage) (push )?notifications?|get alerts|notify me|not now|maybe later|no,? thanks|allow',
    },
    cookie: {
      asks: 'accept|allow|reject|agree|manage|use|uses|using|click|consent|we|enable|decline|change|review|need',
      things: 'cookies?|trackers|tracking|browser|device|consent|settings',
      says: '(hidden|blocked|off) until you (allow|accept|agree)|(this|our) (web)?site uses cookies|cookie (settings|preferences|policy)|do not sell (or share )?my|(change|withdraw|update|manage|revoke) (your )?(cookie|consent|privacy|choices?|settings|preferences)|your (privacy|choices? about)\\b|(content|video|post|tweet|embed) (is )?(blocked|not (available|shown)|cannot be (shown|loaded|displayed))|to (view|see|show|load|display) this (content|video|post|embed|media|map)|(may|can|might|will) (set|use|place|store|collect) (cookies|trackers|data)|^(external|embedded|third[- ]party|blocked) (content|media)',
      labels:
        'accept( all)?( cookies)?|reject( all)?|manage (cookies|preferences|options)|cookie settings|i agree|agree|allow all|got it|ok',
    },
    donation: {
      asks: 'support|donate|give|contribute|help|become|make|back|fund|consider|please|pledge|chip|tip|sustain|keep|pitch|gave|need|thank|spare|pay|power|join|buy|leave|double|set up|rely|count on|depend',
      things:
        '(our|independent|this|quality|free|fearless|non-?profit|local|public|honest) (\\p{L}+ ){0,2}(journalism|reporting|newsroom|work|media|press|journalists|reporters)|supporter|patron|patreon|paypal|our mission|gifts?|donors?|readers?|charity|goal|paywall',
      says: "support (us|our|the work of|independent|fearless)|(make|give|leave) (us )?a (\\p{L}+[- ])*(donation|gift|contribution|tip)|your (support|donation|contribution|gift|generosity) (helps?|makes?|keeps?|matters|funds?|allows?|enables?)|reader[- ](funded|supported)|keep (our|this|us|reporters) (journalism|site|work|reporting|going|free|independent|alive|in the)|(we|we're|are) (asking|not funded|funded by)[^.]{0,40}readers|if (you (value|appreciate|like|enjoy)[^.]{0,40}(journalism|reporting|work|site)|(everyone|all|each)[^.]{0,30}(reads? this|reading this|gave|chipped|pitched))|as little as [$€£]?\\d|(buy|get) (our|the|us|me) [^.]{0,20}coffee|(please|can you|will you|could you) (help|back|support|give(?! the)|chip|consider|donate)",
      labels: 'donate( now| today)?|support us|contribute|give( now)?|become a (supporter|member)',
    },
    follow: {
      asks: 'follow|like|join|connect|find|watch|add|make|set|get|stay|keep up|catch|check out|chat|message|tag|tweet|also|see|listen',
      things: `${NETWORKS}|apple podcasts|spotify|our (\\p{L}+ ){0,2}(channel|community|group|page|feed|account)s?|our social( media)?|us on|@\\w+`,
      says: `^you.re reading \\p{L}|check out (what.s|our)|for (more|the latest)[^.]{0,50}follow|(our|the) (\\p{L}+ )?(whats-?app|telegram|facebook|youtube|linkedin|discord|reddit) (channel|group|page|community)|(on|via|through) (our )?(${NETWORKS})(,? (for|to) (more|the latest|daily|breaking|updates)| –)|(is|are|.re|.s) (now |also |all )?on (facebook|instagram|whats-?app|telegram|tiktok|youtube|threads|bluesky|google news|apple news)([.!,:]| too| now| as well| and|$)|get (our|the) (latest |top )?(news|stories|headlines) (on|in|via)|wherever you (get|listen)|preferred source|(follow|like|subscribe|share|tweet)[^.]{0,30}(page|channel|us\\b|@\\w+|author)`,
      labels: `follow|follow us|follow (topics?|author|on \\p{L}+)|like us|join (us|the (conversation|community))|add .{0,20}as (a )?preferred source.{0,10}|(${NETWORKS})`,
    },
    advertisement: {
      says: 'gambl(e|ing) responsibly|gambleaware|no persons under 18|affiliate links?|earn (an? )?(\\p{L}+ )?commission|skip ad(vertisement)?|remove ads|report (this )?ad|why (am i seeing|this) (this )?ad|as an amazon associate|paid (partnership|content|post|for by)|(sponsored|presented|supported|powered|brought to you) by|hide ads|ad[- ]free experience',
      labels: `after newsletter promotion|.{0,20}advertorial.{0,50}|article content|why (am i|are you) .{0,24}|recommended|(ads?|adverts?|advertisement|sponsored|paid) (by|from|[·|-]).{0,40}|this (is a|content is) (paid|sponsored).{0,40}|in (partnership|association|collaboration) with.{0,30}|presented by.{0,30}|${allOf(
        'sponsor\\p{L}*|advert\\p{L}*|promot\\p{L}+|paid|commercial|affiliate|partners?|ads?',
        'the|this|a|an|by|from|our|of|for|in|with|and|to|is|are|feature|message|messages|word|words|content|post|story|article|page|partnership|links?|contains?|include[sd]?|has|have|may|section|promotion|media|space|break|brand|branded|here|below|continues?|information|about|why|you|see|seeing|these|closes?|could|be|stories|around|web|report|hide|remove|loading|feedback|skip|your|not|loaded|yet|but|scroll|ends?|\\d+|seconds?|left',
      )}`,
    },
    share: {
      says: `share (this|the|on|via|with|your thoughts|it|now)( \\p{L}+){0,4}(facebook|twitter|x|whats-?app|linkedin|e-?mail|article|story|post|page|friends?|family)|(copy|copied) (the |article )?(link|url)|send (this )?(to|by|via) (a friend|e-?mail)|save (this )?(article|story|for later)|gift (this )?article|print (this )?(article|page|story)|listen(ing)? to [^.]{0,20}(article|stor)\\p{L}+`,
      labels: `spread the word|liked (it|this).{0,20}|share( this( article| story)?| on \\p{L}+| via \\p{L}+| article| link| options?|s)?|shares?|tweet( this)?|post|((${WAYS}|share|and|or)[\\s,|·/]*)+|(link )?copied!?|saved|bookmark|listen( \\d+ min)?|like|react|\\d+ shares?|font size|text size|a-|a\\+`,
    },
    comments: {
      asks: "leave|post|write|join|share|add|tell|have|let|read|view|see|show|log in|be|comment|what do|submit|got|do you|send|contact|email|seen|spotted|what's|are you|call|message|agree|talk|disagree|say|start|vote",
      things: 'comments?|(the|this) (conversation|discussion|debate)|us know|newsdesk|poll',
      says: '(this|the) (thread|discussion|debate) closes|\\d+ (people|readers) are (talking|discussing)|(was|is|did you find) this \\p{L}* ?(helpful|useful|informative)|our moderat\\p{L}+|first to (say|comment|reply)|comments?( \\p{L}+){0,3} (are|have been) (now )?(closed|(pre-?)?moderated|turned off|disabled)|your email address will not be published|required fields are marked|what do you think\\?[^.]{0,60}|in the comments|community guidelines|^\\d[\\d,.]* comments?(?= so far|[.!]|$)[^.]{0,20}|(tell|write to|e-?mail|contact|message|talk to) (us|our (reporters|newsdesk|team|editors)|the (newsdesk|editor))|be the first to (say|comment|reply|write|react)|keep it (polite|civil|clean)|add yours|have your say|letters? to the editor(?=[.!:]|$| (can|may|should|at))|(do you have|got) a (story|news tip|tip)',
      labels:
        "[\\d,.]+\\+? votes?( so far)?|(the )?conversation|let's talk|(\\d+ |view |show |read |all |see |hide |load )*comments?( \\(?\\d+\\)?| policy| below)?|leave a (comment|reply)|add a comment|post( a)? comment|reply|replies|write a comment|your (name|comment)|discussion|what do you think\\??|be the first to comment",
    },
    continue: {
      says: "(there's|read|keep reading|scroll for)? ?more (to|of) this (story|article|piece)|(carry|go|read) on (reading )?(below|beneath|under|after)|below,? (after|past) (the|this) (ad|video|image|gallery)",
      labels: `page \\d+ follows|full ?screen|open gallery|enlarge( image)?|close|loading[.…]*|more after.{0,20}|article preview|${allOf(
        'continu\\p{L}+|resumes?|scroll\\p{L}*|swipe|skip|below|read|reading|goes on|carries on|expand|unfold|show|view|jump|keep going|carousel|unmute|back|return',
        'the|this|a|an|to|for|on|in|of|and|our|your|you|now|it|is|please|all|full|whole|entire|rest|remainder|more|keep|down|up|past|after|under|underneath|beneath|following|main|top|next|articles?|story|stories|text|page|post|piece|report|content|column|coverage|ads?|adverts?|advertisements?|advertising|messages?|promotion|newsletter|sponsor|interview|videos?|pictures?|photos?|images?|gallery|slideshow|graphic|chart|table|map|box|break|click|tap|press|here|link|button|less|player|end|start|menu|complete|\\d+|podcast|audio|quiz|poll|form|tweet',
      )}`,
    },
    tags: {
      says: '^(tags?|topics?|filed under|keywords|categories)\\s*:',
      labels:
        '(follow )?(these )?(topics|subjects)|(tags?|topics?|keywords|filed under|categor(y|ies)|in this (article|story)|more (topics|tags)|related topics?|explore topics?|companies mentioned)(\\s*[:,|].{0,200})?',
    },
    copyright: {
      says: "multiple copies|^a version of this|^corrections?,|^with files from|^originally appeared|^first published (on|in)|^(with )?material from (news )?agenc\\p{L}+|all (content|material|texts?)[^.]{0,30}(belongs?|property|owned)|^(corrected|amended|updated) (on )?\\d|^copyright|^©|^ai[- ](generated|narrated|assisted)|^why (you can |you should |readers )?trust (us|our|the|\\p{L}+)|(all )?rights reserved|our standards:|corrections? policy|(may|must|can) not be (published|reproduced|republished|copied|reused)[^.]{0,60}(without|broadcast|rewritten|permission)|^(this|the original|an? (earlier|previous) (version of this )?) ?(article|story|report|piece|column|post|version|page|text|interview|summary|audio|translation) (of this \\p{L}+ )?(was|has been|is|first|originally|appeared|misstated|misspelled|incorrectly|gave)(?! (by|that))|^(re)?(published|printed|posted|used|reproduced) (here )?(under|with|by|from) (a |an |the |kind )?(licen[cs]e|permission|courtesy|arrangement)|^(correction|clarification|editor's note)( \\(?[^:]{0,24})?:|(reprints?|licensing|syndication|rights)( and \\p{L}+)?[^.]{0,30}(contact|desk|department|request|enquir|inquir|visit|email)\\p{L}*|request (a )?(correction|reprint)|(report|spotted|seen|found|noticed) (something|anything|an?) (wrong|amiss|error|typo|mistake|problem|correction)|terms (of (use|service)|and conditions)|(reproduction|copying|redistribution|reuse|sharing (or|of|this))( \\p{L}+){0,7} (prohibited|forbidden|not (allowed|permitted)|without)|unauthori[sz]ed (use|copying|reproduction)|no part of this|(all |the )?(content|material|article)s? (may |can |is |are )(not )?(be )?(©|copyright|protected|reproduced)\\p{L}*",
      labels:
        '(data|graphics?|words|text|pictures)\\s*: ?.{2,50}|(copyright|©).{0,60}|report (an )?(error|typo)|our standards.{0,60}|licensing rights.{0,40}|reuse this content|privacy policy|disclaimer|(sources?|credits?|photo(graph)?s?|images?)\\s*: ?.{2,40}|all (material|content|text|rights) ?.{0,30}',
    },
    'author-box': {
      says: 'contributed reporting|joined (the|our) (newsroom|paper|team|staff|desk) in \\d+|^contributors?\\s*:|(edits|runs|heads|oversees|presents) (the|our) \\p{L}+ (section|desk|pages?|team)|(is|was) our (man|woman|eyes) in|(can|may) be reached (at|on|by|via)|is a freelance|(reports on|covers) (\\p{L}+ ){1,7}(for|at|from)|reach (him|her|them) at|our \\p{L}+ (correspondent|editor)|^about the authors?|^follow ([\\p{L}.’-]+ ){1,3}on|previously (worked|wrote|reported|covered)|(chief|senior|staff|deputy|political|business|science|sports?|health|foreign|education|technology|news|local|data) (political )?(reporter|editor|correspondent|writer|columnist|producer)|^the (writer|author|reporter|columnist|contributor) (is|was(?! born)|works|lives|teaches|writes)|^(contact|e-?mail|reach|follow|message|write to) (the (reporter|author|writer|journalist)|him|her|them|[\\p{L}.’-]+( [\\p{L}.’-]+)? at)|^((additional|with|further) )?(report\\p{L}*|research\\p{L}*|words|text|photo\\p{L}*|writing|written|edit\\p{L}+|compiled|production|produced|translat\\p{L}+)( and \\p{L}+)? by|lives in \\p{L}+|(^|read |see |find )(more|all (articles|stories)) (by|from)',
      labels:
        ".{3,70}[:：] ?@\\w{3,}|(written |reporting |story |words |posted )?by [\\p{L}.'’-]+( [\\p{L}.'’-]+){0,4}|author|meet the author|see (more|all) (by|from)[^.]{0,30}|follow (author|\\p{L}+)|staff (writer|reporter)|associated press|contributors?|correspondent|(published|posted|(last )?updated).{0,40}|about the \\p{L}+",
      things:
        '(\\p{L}+[ -])?(reporter|journalist|editor|correspondent|columnist|freelancer?|staff writer|senior writer|contributing writer|contributor|producer|photographer|critic|writer|author|newsroom|fellow|intern)|(about|on) \\p{L}+|@\\S+',
      asks: 'is|covers|covered|writes?|reports?|edits?|edited|joined|lives|contributes?|contact|reach|email|hosts|oversees|leads|works|follow',
    },
  },
});
