/** A title as it stands in a URL: letters without accents, hyphens; `otherwise` where nothing is left of it. */
export function slugOf(title: string, otherwise: string) {
  const slug = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '')
  return slug.length >= 2 ? slug : otherwise
}
