/** Where the search index stands in the origin-private file system: the directory of SQLite's pool of files. */
export const INDEX_DIRECTORY = '.lede-search';
