const DRIVE = /^[A-Za-z]:$/

/**
 * A path as a URI reference: relative where the path is, else of the scheme `file`. All but letters, digits and `-_.~` of
 * each name is percent-encoded as UTF-8, so that no name is taken for a scheme or a query.
 * @param path with `/`
 */
export const uriOf = (path: string): string => {
  const names = path.split('/').map((name, index) => (index === 0 && DRIVE.test(name) ? name : encoded(name)))
  const joined = names.join('/')
  if (DRIVE.test(names[0] ?? '')) return `file:///${joined}`
  // `//host/share` has its host already.
  return path.startsWith('//') ? `file:${joined}` : path.startsWith('/') ? `file://${joined}` : joined
}

const encoded = (name: string): string =>
  encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
