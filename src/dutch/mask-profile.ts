/** What is no person on each platform: pages of groups, searches and the platform itself. */
const HANDLE = '@?[\\p{L}\\p{N}_.%-]*[\\p{L}\\p{N}_%]'
const platforms = [
  `linkedin\\.com/(?:in|pub)/${HANDLE}`,
  `(?:facebook|fb)\\.com/(?!(?:groups|events|pages|watch|hashtag|gaming|marketplace|help|policies|sharer|login)(?![\\p{L}\\p{N}]))(?:profile\\.php\\?id=\\d+|${HANDLE})`,
  `instagram\\.com/(?!(?:p|reel|reels|explore|stories|about)(?![\\p{L}\\p{N}]))${HANDLE}`,
  `(?:twitter|x)\\.com/(?!(?:search|hashtag|home|explore|i|intent|share)(?![\\p{L}\\p{N}]))${HANDLE}`,
  `(?:tiktok|threads|youtube)\\.(?:com|net)/@${HANDLE}`,
  `bsky\\.app/profile/${HANDLE}`,
  `(?:[\\p{L}\\p{N}-]+\\.)*mastodon\\.[\\p{L}\\p{N}.-]+/@${HANDLE}`,
]
const profile = new RegExp(
  `(?<![\\p{L}\\p{N}_./@-])(?:https?://)?(?:(?:www|m|nl|mobile)\\.)?(?:${platforms.join('|')})(?:/[^\\s)\\]]*[^\\s)\\].,;:!?])?/?`,
  'giu',
)

/** The text with `put()` in place of each link to somebody's page on a social platform. */
export const replaceProfiles = (text: string, put: () => string): string => text.replace(profile, put)
