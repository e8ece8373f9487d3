import { NEW_TYPES } from '../argument-choices.ts'
import type { CommandSpec } from '../command.ts'
import { FORCE, SYSTEM } from './shared-options.ts'

export const newSpec: CommandSpec = {
  name: 'new',
  summary: { vi: 'tạo tệp YAML mẫu có chú thích', en: 'write a commented YAML to start from' },
  arguments: [
    {
      name: '<type>',
      summary: { vi: `loại văn bản: ${NEW_TYPES.join(', ')}`, en: `document type: ${NEW_TYPES.join(', ')}` },
      choices: NEW_TYPES,
    },
    {
      name: '[file]',
      summary: {
        vi: 'tệp hoặc thư mục sẽ ghi vào; «-» cho stdout (mặc định: <loại>.yaml)',
        en: 'file to write, or its folder; "-" for stdout (default: <type>.yaml)',
      },
    },
  ],
  options: [SYSTEM, FORCE],
  examples: [
    'dvk new cong-van',
    'dvk new ke-hoach ke-hoach-2026.yaml',
    'dvk new cong-van --he-thong nha-nuoc cong-van.yaml',
  ],
  load: () => import('../new.ts'),
}
