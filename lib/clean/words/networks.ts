/** Where houses ask to be followed; their names are the same in every language. */
export const NETWORKS =
  'facebook|twitter|instagram|whats-?app|telegram|tiktok|youtube|linkedin|threads|bluesky|mastodon|google news|google actualités|google noticias|apple news|pinterest|snapchat|reddit|flipboard|wechat|weibo|messenger|discord|viber|微信|微博|카카오\\p{L}*|네이버|ライン|グーグルニュース|social media|socials|rss';
