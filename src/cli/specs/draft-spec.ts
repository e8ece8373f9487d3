import type { CommandSpec } from '../command.ts'
import { CONFIG, FINAL, STANDARD } from './shared-options.ts'

export const draftSpec: CommandSpec = {
  name: 'draft',
  summary: { vi: 'soạn .docx từ tệp YAML', en: 'draft .docx files from YAML' },
  arguments: [{ name: '<file...>', areFiles: true, summary: { vi: 'tệp YAML', en: 'YAML files' } }],
  options: [
    {
      key: 'output',
      flags: '-o, --output <path>',
      summary: {
        vi: 'nơi ghi: tệp .docx, thư mục, hoặc «-» cho stdout (mặc định: cạnh tệp YAML)',
        en: 'where to write: a .docx, a folder, or "-" for stdout (default: beside the YAML)',
      },
    },
    {
      key: 'template',
      flags: '--template <file>',
      summary: { vi: 'dùng mẫu .hbs riêng', en: 'use your own .hbs template' },
    },
    STANDARD,
    FINAL,
    {
      key: 'force',
      flags: '--force',
      summary: {
        vi: 'ghi đè cả tệp .docx đã được sửa bằng chương trình khác',
        en: 'overwrite even a .docx that was edited in another program',
      },
    },
    {
      key: 'dryRun',
      flags: '--dry-run',
      summary: { vi: 'chỉ in tên tệp sẽ ghi', en: 'only print what would be written' },
    },
    {
      key: 'lint',
      flags: '--no-lint',
      summary: { vi: 'soạn cả khi văn bản còn lỗi', en: 'draft even where the document has errors' },
    },
    ...CONFIG,
  ],
  examples: ['dvk draft cong-van.yaml', 'dvk draft *.yaml -o ban-in/', 'dvk draft cong-van.yaml -o - > cong-van.docx'],
  load: () => import('../draft.ts'),
}
