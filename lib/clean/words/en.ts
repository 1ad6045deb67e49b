/** English. */
import { allOf } from './all-of';
import { defineWords } from './define-words';
import { inLines } from './in-lines';
import learnt from './learnt/en';
import { NETWORKS } from './networks';

/** What a page can be shared by. */
const WAYS = inLines(
  'facebook|twitter|x|whats-?app|linkedin|telegram|e-?mail|mail|pinterest|reddit|bluesky|threads|messenger',
  'flipboard|line|sms|copy link|link|print|save|mastodon',
);

export default defineWords('en', {
  learnt,
  address: 'you|your|yours|i (agree|want|accept|consent)',
  house: 'we|us|our|ours',
  call: inLines(
    'now(?=[.!]|$)|today(?=[.!]|$)|here|below(?=[.!,]|$)|free(?! to (enter|attend|visit))|please|simply|tap|click|any ?time',
    'at no (extra )?(cost|charge)|costs? nothing|in (just )?(a few |thirty |two )?(seconds|minutes|clicks)',
    "for less|on the go|let's",
  ),
  own: inLines(
    '(reader|our) (survey|poll)|crossword|quiz(zes)?|puzzles?',
    '(this|full|whole|entire|more|free|gift|premium|plus) (articles?|stor(y|ies)|pieces?|posts?|pages?|reports?|reads?|texts?|columns?)',
    '(stories|articles|pieces|posts) like (this|these)',
    'this (site|website|newsletter|podcast|video|map|embed|content|quiz|feature)',
    '(our|fellow|other|free) readers|newsroom|newsdesk|paywall|e-?paper|back issues|ad-free|journalism',
    'reporting',
  ),
  narrative: inLines(
    'whether|police|court|government|council|ministers?|spokes\\p{L}+|came|went|began|took|gave|fell|rose',
    'grew|lost|ended|said|says?|told|ask(s|ed)|warn(s|ed)|add(s|ed)|argu(es|ed)|wrote|found|explain(s|ed)',
    'according|announced|reported|was|were|had|has been|have been|would|could|he|she|they|their|his|her|its',
    'who|while|because|although|officials|researchers|company|million|percent|study|since|after|during|until',
  ),
  wall: inLines(
    '(continue|keep|finish|carry on|start) reading|(article|story|post|piece) (continues|goes on)',
    '(article|story|content|post|page|piece) is (\\p{L}+ ){0,4}((subscri\\p{L}+|members?)[- ]only|for (\\p{L}+ )?(subscribers|members|supporters))',
    '(only|exclusive\\p{L}*|reserved|available) (for|to) (our |paying |paid )?(subscribers|members|readers)',
    '(rest|remainder) of (the|this)|remaining \\d|(read|see|access to|unlock) the rest',
    '(full|whole|entire) (this|the)? ?(article|story|post|text)',
    '(unlock|access to|reading|finish|buy|open) (just |only )?(the|this) (\\p{L}+ )?(article|story|post|piece|report|content|page)',
    '(to|just|only) (read|finish) (on|this|the (rest|full|article|story))|want to read (more|on|this|the)',
    'already a (\\p{L}+ )?(subscriber|member)|(members?|subscribers?)[- ]only (content|article|story|post)',
    'premium (content|article|story|post)',
    '(limit|number|allowance) of ([\\p{L}\\d]+ )?(free )?(articles|stories|reads)',
    '(free|last) (articles|stories) (this month|left|remaining)|last free (article|story)',
    'complimentary (articles|stories)|(articles|stories) left|where you left off|day pass',
    'end of the (free|open) (part|portion|preview|extract)|last free (\\p{L}+ )?(read|piece)|free (read|piece|article|stor)\\p{L}* (this|for the) (month|week)',
  ),
  trade: 'newsletters?|subscri\\p{L}+|paywalls?|streaming|podcasts?|passwords?|apps?|notifications?',
  distractions: {
    newsletter: {
      asks: inLines(
        'sign (up|me up)|register|join|get|receive|enter|start|have|try|read|want|like|follow|stay|keep|send|find',
        'put|tell|hear|choose',
      ),
      things: '(e-?)?news ?letters?|e-?mail(s|ed)?|inbox|letter|round-?up|updates',
      says: inLines(
        'which newsletters?|successfully subscribed|^keep up with|you.re on the list',
        'from the (people|team) (who|behind)|(in|to|into) your (e-?mail ?)?(inbox|mailbox)',
        '^(your )?(daily|weekly|morning) (dose|digest|briefing|insight|update)s?',
        'our ([\\p{L}-]+ ){0,2}newsletters?|^privacy notice',
        'by (signing up|subscribing|submitting|providing|entering|registering|clicking)[^.]{0,60}(you|i) (agree|accept|consent|confirm)',
        "(no|zero|never any) spam|^i('d| would) like to (receive|hear|get|cover)|direct from [^.]{3,20} every",
        'delivered (daily|weekly|every|straight|directly|to you)',
        '(every|each) (weekday|morning|evening|day|week|\\p{L}+day|weekend)(,| at| by| in| from|$)[^.]{0,40}(e-?mail|inbox|letter|free|editors?|us|send)',
      ),
      labels: 'unsubscribe.{0,20}|newsletters?|sign me up|sign up( now| here| today| for free)?',
    },
    'app-promo': {
      asks: 'download|get|try|open|use|read|continue|tap|take|available|view|add|want|listen|watch|find|go|faster|better',
      things: 'home screen|on the go|android',
      says: inLines(
        'our (free |new |official |mobile |news |award-winning )*apps?',
        '(download|get|install|try|open) (\\p{L}+ )?(the |our |your )([\\p{L}\\d.]+ ){0,4}app(?!\\p{L})',
        '(available|download(ed)?|get it|find us) (on|from|in|at) (the )?(app store|google play|play store|ios|android|apple)',
        '(better|faster|best|easier|nicer|more) (\\p{L}+ ){0,2}in (the|our) app|one app\\b',
        'add (us |this )?to (your )?home screen',
        "(in|with|on|to|via|through|from) (our|the (free |new )?([\\p{L}’'.]+ ){0,2})apps?(?=[ .,!?]|$)",
      ),
      labels: inLines(
        '(scan|tap|click) to (download|install|get the app)',
        '((now|available|free) )*(on|for) (iphone|ipad|ios|android)( (and|or|&) (iphone|ipad|ios|android))*',
        '(switch|go|continue|keep reading) (to|in|on) the app|rated \\d.{0,30}|open (in )?app|google play|open',
        'download( now)?',
      ),
    },
    related: {
      says: "^([▶►→»>•*-]\\s*)?((also |must |further )?read(ing)?( more| next| also| this| now| here)?|more( on| from| about)?( this)?|related( \\p{L}+)?|see also|recommended|don't miss|watch( now| more| next| this| below)?|listen( now)?|up next|you (may|might) (also )?(like|enjoy|be interested)|in (case you missed it|other news)|trending|editor's (pick|choice)|what to read next)\\s*[:|–—>-]",
      labels: inLines(
        'listen to (the|our) .{2,40} podcasts?( here)?:?',
        'we apologi[sz]e.{0,20}video.{0,30}load(ed)?|(play )?(the|today.s|our|daily) (crossword|sudoku|quiz|puzzle)s?.{0,12}|watch (the video|live|now)',
        'what we.re reading|our latest|catch up|(what to read|recommended reading).{0,10}',
        '((read|get) )?more (on(?! that later)|from|about|in|stories|news|like)[^.?!]{0,40}',
        'more (\\p{L}+ ){1,3}stories|more|related( \\p{L}+){0,2}|see also',
        'you (may|might) (also )?(like|be interested in|enjoy|have missed).{0,20}|recommended from .+',
        'most (read|popular|viewed|recent|shared|watched)[^.]{0,24}|top (stories|news|reads)[^.]{0,24}',
        '(latest|elsewhere on)[^.]{0,22}|(next|previous) (story|article)|our (picks?|choice)',
        'in case you missed it|also in (the )?\\p{L}+|from (the|our) (archive|web|network|partners)',
        '(see|watch|explore|view|load|show) (more|next|now|all)|suggested( \\p{L}+)?|(stories|picked) for you',
        'more to read|must reads?|around the web',
        allOf(
          inLines(
            'related|recommended|trending|popular|similar|suggested|must-?reads?',
            'most (read|viewed|shared|popular|watched|commented)|top (stories|news|reads)',
            'more (stories|news|coverage|articles|headlines|reading|posts|reports|like this|on this|from)',
            'other (stories|articles|news|posts)|latest (stories|news|headlines|posts|articles|updates)|also read',
            'read (also|next|more|this)|keep reading|next up',
            "you (may|might|will) (also )?(like|enjoy|be interested in|have missed)|don't miss|up next",
            "further reading|editors?'?s? (picks?|choice)",
          ),
          inLines(
            'stories|story|articles?|news|headlines|coverage|reads?|reading|on|in|from|by|our|the|this|these|site',
            'website|section|topics?|author|for|you|to|also|now|today|week|month|here|next|posts?|videos?|links?',
            'content|and|with|of|like|about|right|archives?',
          ),
        ),
      ),
    },
    paywall: {
      asks: inLines(
        'enjoy|subscribe|upgrade|start|get|try|unlock|join|support|continue|keep|choose|pick|select|buy|save|read',
        'access|go|view|pay|take|see',
      ),
      things: inLines(
        'subscri(be|bers?|ptions?|bing)',
        '(free|full|digital|all.?access|monthly|annual) (trial|access|pass|edition)',
        '(a|per|each) (month|week|year)|plans?|passe?s?|offers?|unlimited|limits?|archive|e-?paper|digital|price',
        'deal|premium|plus|members?|[$€£] ?\\d[\\d.,]*|\\d+ ?p\\b',
      ),
      says: inLines(
        'your last (complimentary|free) (article|story)',
        'this (article|story|content|post|one) is (for|only|reserved|exclusive|available)|offer ends',
        '(members?|subscribers?)-only|(premium|plus|paying|paid) (members|customers|readers|users|subscribers)',
        'already (a subscriber|subscribed)|unlock (this|the|full|unlimited|every|all|more)',
        "(you've|you have|you)( \\p{L}+){0,3} (\\d+|one|two|three|four|five|ten) (more |of |free |gift )*(article|stor|read|piece|text)\\p{L}*",
        '(\\d+|one|two|three|four|five|ten) (of|out of|/) (your )?(\\d+|one|two|three|four|five|ten) (\\p{L}+ )?(article|stor|read|piece)\\p{L}*',
        '(free|gift|more|last|your) (article|stor|read|piece)\\p{L}*[^.]{0,24}(left|remain|used|run out|renew|limit|this (month|week)|to go|until|gone|number|are up|per)\\p{L}*',
        '(no|without) (commitment|obligation|strings|catch|card|contract|risk)|^exclusive (to|for|on|with)\\b',
        '(rest|remainder) of (this|the) (article|story|piece|report|text)',
        '(limited|special|introductory|exclusive|welcome|launch)[- ](time )?(offer|price|deal)',
        '[$€£] ?\\d[\\d.,]* ?(an?|per|each|every|/) ?(day|week|month|year|quarter)|half[- ]price',
        '(\\d+|half) ?(%|per ?cent) off|save (up to )?[$€£]?\\d',
        '(support|value|our|good|quality) (quality |independent |local |our |fearless |great )*journalism',
        '(get|complete|full|total|unlimited|unrestricted|all|digital) access',
        '(subscribers?|members?|free (readers|users)) (only|get|enjoy|can|have|see)',
        '(our|your|a|digital) subscription|subscri(be|bing) (\\p{L}+ ){0,2}(to|and|for|from|before|now|today)',
        '(day|week|fortnight|month|year)s?(,| of| for| at| on)?[^.]{0,12}(free\\b|no charge|no cost|nothing|on the house|on us|full access|unlimited|without paying)',
        '(free|trial|first) (\\d+ |two |three |four |six )?(day|week|month|year)s?\\b[^.]{0,20}(free|costs?|for|trial|,|[.!]|$)',
        'free (for|trial)|try (us|it|premium|plus)\\b',
      ),
      labels:
        'read without (limits|ads)|subscribe( now| today| here)?|premium|start (free )?trial|see (my )?options|for subscribers',
    },
    signup: {
      asks: 'log(ging)? ?in|register|create|join|open|make|activate|sign|enter|set|link|continue|unlock',
      things: inLines(
        'accounts?|profile|member(ship)?s?|to (read|continue|keep|comment|view|access|unlock|save|follow|see)',
        'for more|with (google|apple|facebook|email|e-mail)|today|free|log-?in|password|code|username|session',
      ),
      says: inLines(
        'i (accept|agree to) (the|your) (terms|conditions)|^your session (has )?(expired|timed out)',
        "(quick|easy|free)( and \\p{L}+)? to (register|join|sign up)|don't have an account",
        'already (a |an |have an? )?(member|account|registered)',
        '(forgot(ten)?|reset) (your )?(password|login|details|it here)',
        '(takes|in) (only |just |less than )*(an?|one|thirty|30|a few)? ?(minute|second)s?',
        '(your|my|a free|an) (\\p{L}+ )?(account|profile|login)(?= (to|and|with|for|in|by|lets|gives|now|today)|[.!?]|$)',
        '^(please )?(log|sign) (back )?in\\b',
        "(you|you've|you're|we)( \\p{L}+){0,3} (logged|signed)( you)? (in|out)",
        '^(please |simply |now )?register (with|below|to|at|for|once|here|now|today|in)',
        '(complete|finish|confirm) (your|the) (registration|sign-?up|account|profile|e-?mail)',
        '(new|not) (here|registered|a member|signed in)\\?|member(ship)? (is|costs|benefits|gives)|welcome back',
        '(continue|with|using|via) (your )?(google|apple|facebook|microsoft|e-?mail)\\b(?! (said|says))',
      ),
      labels: 'manage (my|your) account|register( now| free| for free| here)?|get started',
    },
    notifications: {
      asks: "turn|allow|get|receive|sign up|set|stay|be|want|add|tap|click|follow|let|hear|we'll|create|send|tell",
      things: inLines(
        'the (star|heart|plus)|(push |browser |text |breaking )*(notification|alert)s?|the bell|nudge|ping|push',
        'this story|breaking (news|stories)|updates?',
      ),
      says: inLines(
        '(ping|alert|notify) me\\b|(be|get) notified',
        '(turn on|enable|allow|get|switch on|activate) (\\p{L}+ ){0,3}(notifications?|alerts?|push)',
        'never miss (a|an|the|breaking)|(let|tell|notify|alert) (you|me) (know|when)|stay in the loop',
      ),
      labels: 'not now|maybe later|no,? thanks',
    },
    cookie: {
      asks: 'accept|allow|agree|manage|use|using|click|we|enable|change|review|need',
      things: 'cookies?|browser|consent|settings',
      says: inLines(
        '^(this|the) (map|video|post|player|chart|content) (needs|requires) your (consent|permission)',
        'do not sell (or share )?my|your (privacy|choices? about)\\b',
      ),
      labels:
        'accept( all)?( cookies)?|reject( all)?|manage (cookies|preferences|options)|cookie settings|i agree|got it|ok',
    },
    donation: {
      asks: 'support|give|help|make|back|please|keep|need|thank|pay|join|buy|leave',
      things: inLines(
        '(our|independent|this|quality|free|fearless|non-?profit|local|public|honest) (\\p{L}+ ){0,2}(journalism|reporting|newsroom|work|media|press|journalists|reporters)',
        'supporter|patron|our mission|gifts?|readers?|charity|paywall',
      ),
      says: inLines(
        '^we.re reader-funded|(become|be) a (sustaining|supporting) member',
        "(every|any|each) (contribution|donation|gift)|can't do (this|it) without you|chip in\\b",
        "^while you're here|keep[^.]{0,30}(news|journalism|reporting|paper) (alive|free|independent|going|strong)",
        '(make|give|leave) (us )?a (\\p{L}+[- ])*(donation|gift|contribution|tip)|reader[- ](funded|supported)',
        '(buy|get) (our|the|us|me) [^.]{0,20}coffee',
        '(please|can you|will you|could you) (help|back|support|give(?! the)|chip|consider|donate)',
      ),
      labels: 'donate( now| today)?|give( now)?',
    },
    follow: {
      asks: 'follow|like|join|find|watch|add|make|set|get|stay|catch|message|tag|tweet|also|see|listen',
      things: inLines(
        `${NETWORKS}|apple podcasts|spotify|our (\\p{L}+ ){0,2}(channel|community|group|page|feed|account)s?`,
        'our social( media)?|us on|@\\w+',
      ),
      says: inLines(
        '(make|set|choose|add) us (as )?(your |a )?preferred source|^you.re reading \\p{L}|check out (what.s|our)',
        'for (more|the latest)[^.]{0,50}follow',
        '(our|the) (\\p{L}+ )?(whats-?app|telegram|facebook|youtube|linkedin|discord|reddit) (channel|group|page|community)',
        `(on|via|through) (our )?(${NETWORKS})(,? (for|to) (more|the latest|daily|breaking|updates)| –)`,
        '(is|are|.re|.s) (now |also |all )?on (facebook|instagram|whats-?app|telegram|tiktok|youtube|threads|bluesky|google news|apple news)([.!,:]| too| now| as well| and|$)',
        'get (our|the) (latest |top )?(news|stories|headlines) (on|in|via)|wherever you (get|listen)',
        'preferred source|(follow|like|subscribe|share|tweet)[^.]{0,30}(page|channel|us\\b|@\\w+|author)',
      ),
      labels: inLines(
        '(stay|get) connected|connect with us|keep in touch|find us|follow( us| topics?| author| on \\p{L}+)?',
        `like us|join (us|the (conversation|community))|add .{0,20}as (a )?preferred source.{0,10}|(${NETWORKS})`,
      ),
    },
    advertisement: {
      says: inLines(
        'qualifying purchases|independently (selected|chosen|reviewed)|gambl(e|ing) responsibly',
        'no persons under 18|paid (partnership|content|post|for by)',
        '(sponsored|presented|supported|powered|brought to you) by',
      ),
      labels: inLines(
        'go ad.free|ad.free (reading|browsing).{0,24}|(remove|hide) ads|.{0,70}product advertising api',
        '(today.s|our) (top|best) (deals|offers|buys)|(shop|buy|browse) (our|the|all) .{3,30}',
        'after newsletter promotion|.{0,20}advertorial.{0,50}|article content|why (am i|are you) .{0,24}',
        'recommended|(ads?|adverts?|advertisement|sponsored|paid) (by|from|[·|-]).{0,40}',
        'this (is a|content is) (paid|sponsored).{0,40}|in (partnership|association|collaboration) with.{0,30}',
        'presented by.{0,30}',
        allOf(
          'sponsor\\p{L}*|advert\\p{L}*|promot\\p{L}+|paid|commercial|affiliate|partners?|ads?',
          inLines(
            'the|this|a|an|by|from|our|of|for|in|with|and|to|is|are|feature|message|messages|word|words|content|post',
            'story|article|page|partnership|links?|contains?|include[sd]?|has|have|may|section|promotion|media|space',
            'break|brand|branded|here|below|continues?|information|about|why|you|see|seeing|these|closes?|could|be',
            'stories|around|web|report|hide|remove|loading|feedback|skip|your|not|loaded|yet|but|scroll|ends?|\\d+',
            'seconds?|left',
          ),
        ),
      ),
    },
    share: {
      says: 'save (this )?(article|story|for later)',
      labels: inLines(
        '(listen|audio)( to (the )?(article|story))?.{1,4}\\d+ min.{0,12}|(play )?audio version|read aloud',
        'font size.{0,8}|save for later|(order )?reprints',
        '(was this|did you find this) (article |story )?(helpful|useful)|thank(s| you) for reading',
        'rate this (article|story)|(share|discuss) (this )?with (a |your )?friends?|copy (this|the) (link|url)',
        'help us spread.{0,12}|(prefer|want) to listen\\?.{0,40}',
        'share (this|the) (story|article|page|post) (on|via|with) .{1,20}|pass it on',
        'like (this|it)\\? share.{0,8}|listen to (this|the) (article|story).{0,20}',
        '(e-?mail|text|send) this( (article|story))?( to .{3,20})?|spread the word|liked (it|this).{0,20}',
        '(\\d+ )?share( this( article| story)?| on \\p{L}+| via \\p{L}+| article| options?|s)?|tweet( this)?|post',
        `((${WAYS}|share|and|or)[\\s,|·/]*)+|(link )?copied!?|saved|bookmark|listen( \\d+ min)?|like|react`,
        '(font|text) size|a[+-]',
      ),
    },
    comments: {
      asks: inLines(
        'leave|post|write|join|share|add|tell|have|let|read|view|see|show|log in|be|comment|got|do you|send',
        "contact|email|seen|what's|message|agree|talk|say|start|vote",
      ),
      things: 'comments?|(the|this) (conversation|discussion|debate)|poll',
      says: inLines(
        '^do you have an opinion on this (story|article)|^(dis)?agree\\?|our moderat\\p{L}+',
        'first to (say|comment|reply)',
        'comments?( \\p{L}+){0,3} (are|have( not)? been) (now )?(closed|(pre-?)?moderated|turned off|disabled)',
        '(tell|write to|e-?mail|contact|message|talk to) (us|our (reporters|newsdesk|team|editors)|the (newsdesk|editor))',
        'keep it (polite|civil|clean)|have your say|letters? to the editor(?=[.!:]|$| (can|may|should|at))',
        '(do you have|got) a (story|news tip|tip)',
      ),
      labels: inLines(
        'start (a|the) (discussion|conversation)|jump to comments|add your voice',
        '(user rating: )?[\\d.,/ (–-]*(from )?[\\d,.]+\\+? (vote|review|rating)s? ?\\)?( so far)?',
        'what.s your reaction',
        '(\\d+ |view |show |read |all |see |hide |load )*comments?( \\(?\\d+\\)?| policy| below)?',
        'leave a (comment|reply)|reply',
      ),
    },
    continue: {
      says: "(there's|read|keep reading|scroll for)? ?more (to|of) this (story|article|piece)",
      labels: inLines(
        'next page(:.{0,80})?|page \\d+ (of|/) \\d+|page \\d+ follows|full ?screen|open gallery|close',
        'loading[.…]*|more after.{0,20}|article preview',
        allOf(
          inLines(
            'see (more|the rest)|enlarge|carry|prev(ious)?|continu\\p{L}+|resumes?|scroll\\p{L}*|swipe|skip|below|read',
            'goes on|carries on|expand|unfold|show|view|jump|keep going|carousel|unmute|back|return|sideways|horizontally',
          ),
          inLines(
            'these|those|the|this|a|an|to|for|on|in|of|and|our|your|you|now|it|is|please|all|full|whole|entire|rest',
            'remainder|more|reading|keep|with|down|up|past|after|under|underneath|beneath|following|main|top|next',
            'articles?|story|stories|text|page|post|piece|report|content|column|coverage|ads?|adverts?',
            'advertisements?|advertising|messages?|promo(tion)?|newsletter|sponsor|interview|videos?|pictures?|photos?',
            'images?|gallery|slideshow|graphic|chart|table|map|box|break|click|tap|press|here|link|button|less|player',
            'end|start|menu|complete|\\d+|podcast|audio|quiz|poll|form|tweet|banner|there',
          ),
        ),
      ),
    },
    tags: {
      says: inLines(
        '^(tag(s|ged( as| with| in)?)?|topics?|posted in|filed (under|in)|keywords|categories)\\s*:',
        '^this (entry|post) (was|is) (posted|filed|published) (on|in|under|by)',
      ),
      labels:
        '(tags?|topics?|keywords|filed under|categor(y|ies)|(in|on) this (article|story|page)|table of contents|more tags|(more|related|explore) topics?|companies mentioned)(\\s*[:,|].{0,200})?',
    },
    copyright: {
      says: inLines(
        '^reuse this content|^the full (article|story|text) (contains|has) \\d+ words|^(the|this) (summary|overview) (above|below) (was|is|has)',
        '^this (article|story|column|essay|piece|commentary|op-?ed|post) does not (necessarily )?(reflect|represent)',
        'is not responsible for (the )?(content|external)|multiple copies|^with files from|^copyright|^©',
        '^\\(c\\) [^.]{0,40}(19|20)\\d\\d|^why (you can |you should |readers )?trust (us|our|the|\\p{L}+)',
        '(all )?rights reserved',
        '(may|must|can) not be (published|reproduced|republished|copied|reused)[^.]{0,60}(without|broadcast|rewritten|permission)',
        '^(this|the original|a version of this) (article|story|report|piece|column|post|version|page|text|interview|summary|audio|translation) (of this \\p{L}+ )?(was|has been|is|first|originally|appeared)(?! (by|that|gave|said|stated|(\\p{L}+ )?(amended|corrected|updated|changed|edited|revised|altered)))',
        '^(re)?(published|printed|posted|used|reproduced) (here )?(under|with|by|from) (a |an |the |kind )?(licen[cs]e|permission|courtesy|arrangement)',
        '(reprints?|licensing|syndication|rights)( and \\p{L}+)?[^.]{0,30}(contact|desk|department|request|enquir|inquir|visit|email)\\p{L}*',
        'request (a )?(correction|reprint)',
        '(report|spotted|seen|found|noticed) (something|anything|an?) (wrong|amiss|error|typo|mistake|problem|correction)',
        'terms (of (use|service)|and conditions)|unauthori[sz]ed (use|copying|reproduction)',
        '(all |the )?(content|material|article)s? (may |can |is |are )(not )?(be )?(©|copyright|protected|reproduced)\\p{L}*',
      ),
      labels: inLines(
        'via (giphy|tenor)|(suggest|submit|request) an? (correction|edit)|pictures?\\s*: ?.{2,40}',
        '(data|graphics?|words|text|pictures)\\s*: ?.{2,50}|(copyright|©).{0,60}|report (an )?(error|typo)',
        'our standards.{0,60}|privacy policy|(sources?|credits?|photo(graph)?s?|images?)\\s*: ?.{2,40}',
        'all (material|content|text|rights) ?.{0,30}',
      ),
    },
    'author-box': {
      says: inLines(
        '^[\\p{L}. -]{5,40} is (the|this) (paper|newspaper|magazine|site).s',
        'contributed to this (report|article|story)',
        'has (written|reported|worked) (for|at) (the|this|our) (paper|site|magazine|newsroom)',
        '(edits|runs|heads|oversees|presents) (the|our) \\p{L}+ (section|desk|pages?|team)',
        '(can|may) be reached (at|on|by|via)|(reports on|covers) (\\p{L}+ ){1,7}(for|at|from)',
        'our \\p{L}+ (correspondent|editor)|^authors? ?:[^:]{3,60}$|^about the authors?|^follow ([\\p{L}.’-]+ ){1,3}on',
        'previously (worked|wrote|reported|covered)',
        '(chief|senior|staff|deputy|political|business|science|sports?|health|foreign|education|technology|news|local|data) (political )?(reporter|editor|correspondent|writer|columnist|producer)',
        '^the (writer|author|reporter|columnist|contributor) (is an?|works|lives|teaches|writes)',
        '^(contact|e-?mail|reach|follow|message|write to) (the (reporter|author|writer|journalist)|him|her|them|[\\p{L}.’-]+( [\\p{L}.’-]+)? at)',
        '^\\(?((additional|with|further) )?(report\\p{L}*|research\\p{L}*|words|text|photo\\p{L}*|writing|written|edit\\p{L}+|compiled|production|produced|translat\\p{L}+)( and \\p{L}+)? by',
        'lives in \\p{L}+|(^|read |see |find )(more|all (articles|stories)) (by|from)',
      ),
      labels: inLines(
        '(ap|afp|reuters|upi|pa media|bloomberg)([ /-]+(ap|afp|reuters))*',
        'the (author|writer) is an? ([\\p{L}-]+ ){0,4}(professor|lecturer|fellow|economist|historian|lawyer|surgeon|doctor|researcher)[^.]{0,60}\\.?',
        "(written |reporting |story |words |posted )?by (?!the num)[\\p{L}.'’-]+( [\\p{L}.'’-]+){0,4}",
        'follow (author|\\p{L}+)|about (the|our) (author|writer)s?',
        '(published|posted|(last )?updated)(?=.*\\d).{0,40}',
      ),
      things: inLines(
        '(\\p{L}+[ -])?(reporter|journalist|editor|correspondent|columnist|freelancer?|staff writer|senior writer|contributing writer|contributor|producer|photographer|critic|writer|author|newsroom|fellow|intern)',
        '(about|on) \\p{L}+|@\\S+',
      ),
      asks: 'is|writes?|reports?|joined|contact|email|follow',
    },
  },
});
