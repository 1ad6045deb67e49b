/** Where houses ask to be followed; their names are the same in every language. */
export const NETWORKS =
  'facebook|twitter|instagram|whats-?app|telegram|tiktok|youtube|linkedin|threads|bluesky|mastodon|google (news|actu\\p{L}+|noti\\p{L}+)|apple news|pinterest|snapchat|reddit|flipboard|wechat|weibo|messenger|discord|viber|social media|socials|rss';
