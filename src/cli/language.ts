import type { Language } from '../document/message.ts'

/**
 * The language that a command line asks for, before it is parsed: help and errors of parsing are told in it too.
 * `--lang` goes before DVK_LANG; anything but English is Vietnamese.
 */
export const languageOf = (args: readonly string[], env: Readonly<Record<string, string | undefined>>): Language => {
  const end = args.indexOf('--')
  const own = end < 0 ? args : args.slice(0, end)
  const asked = own.flatMap((arg, index) => {
    if (arg.startsWith('--lang=')) return [arg.slice('--lang='.length)]
    return arg === '--lang' ? [own[index + 1] ?? ''] : []
  })
  return (asked.at(-1) ?? env.DVK_LANG ?? '').toLowerCase().startsWith('en') ? 'en' : 'vi'
}
