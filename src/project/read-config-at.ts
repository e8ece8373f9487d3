import { dirname } from 'node:path'
import { type Config, NO_CONFIG } from '../config/config.ts'
import { InputError } from '../document/input-error.ts'
import { decode } from '../read/decode.ts'
import type { ConfigChoice } from './configs.ts'
import { importModule } from './import-module.ts'
import { readBytes } from './read-bytes.ts'
import { readStandardAt } from './read-standard-at.ts'
import { shownPath } from './shown-path.ts'

/**
 * The configuration at an absolute path with all that it inherits; each file is read once.
 * @throws InputError where one of them cannot be read or is wrong
 */
export const readConfigAt = async (
  path: string,
  { cwd, plugins, debug, read: readAt = readBytes }: ConfigChoice,
): Promise<Config> => {
  const { readConfig } = await import('../config/read-config.ts')
  const known = new Map<string, Config>()
  /** @param above those that it is inherited by */
  const configAt = async (at: string, above: readonly string[]): Promise<Config> => {
    const config = known.get(at) ?? (await read(at, above))
    known.set(at, config)
    return config
  }
  const read = async (at: string, above: readonly string[]): Promise<Config> => {
    const name = shownPath(at, cwd)
    if (above.includes(at)) throw circular(name)
    const bytes = readAt(at, name)
    if (bytes.length === 0) return NO_CONFIG
    const place = { file: name, folder: dirname(at) }
    return await readConfig(place, decode(name, bytes), {
      config: (base) => configAt(base, [...above, at]),
      standard: (standard) => readStandardAt(standard, cwd),
      rules: async (module) => {
        if (above.length > 0) throw inheritedCode
        if (!plugins) throw notAllowed
        const { loadRules } = await import('../config/own-rules/load-rules.ts')
        return await loadRules(module, shownPath(module, cwd), { debug: debug ?? false, importModule })
      },
    })
  }
  return await configAt(path, [])
}

const circular = (file: string): InputError =>
  new InputError('cau-hinh/vong', {
    vi: `«${file}» kế thừa từ chính nó`,
    en: `"${file}" inherits from itself`,
  })

const notAllowed = new InputError('cau-hinh/quy-tac-rieng', {
  vi: 'quy tắc riêng là mã chương trình, chỉ chạy khi bạn cho phép: nếu tin thư mục này, hãy thêm --plugins (hoặc đặt DVK_PLUGINS=1)',
  en: "rules of one's own are code, which runs only where you allow it: if you trust this folder, add --plugins (or set DVK_PLUGINS=1)",
})

const inheritedCode = new InputError('cau-hinh/quy-tac-rieng', {
  vi: 'cấu hình được kế thừa không được mang theo mã chương trình: hãy khai «quy_tac_rieng» trong dvk.config.yaml của chính kho văn bản',
  en: 'what is inherited may not bring code along: name "quy_tac_rieng" in the dvk.config.yaml of the documents themselves',
})
