const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

// What XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets), white space that attributes would lose, markup.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be written as they are
const SPECIAL = /[&<>"'\x00-\x1f\x7f-\x9f\ufffe\uffff]|\p{Surrogate}/gu

const WHITE_SPACE = /[\t\n\r]/

/** Any text as content or as the value of an attribute, to be read again as it was; what XML forbids or warns of becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text.replace(SPECIAL, (character) => {
    const reference = ESCAPES[character]
    if (reference !== undefined) return reference
    return WHITE_SPACE.test(character) ? `&#${character.charCodeAt(0)};` : '\ufffd'
  })

/** `<name key="value"/>`, or with what stands inside, which is XML already. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  inside: readonly string[] | null = null,
): string => {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${xmlText(String(value))}"`)]
  if (!inside || inside.length === 0) return `<${start.join(' ')}/>`
  const indented = inside.map((child) => `  ${child.replaceAll('\n', '\n  ')}`)
  return [`<${start.join(' ')}>`, ...indented, `</${name}>`].join('\n')
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
