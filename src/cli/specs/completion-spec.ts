import { SHELLS } from '../argument-choices.ts'
import type { CommandSpec } from '../command.ts'

export const completionSpec: CommandSpec = {
  name: 'completion',
  summary: {
    vi: 'in kịch bản để trình lệnh gợi ý và điền nốt lệnh, tuỳ chọn, mã quy tắc khi bấm Tab',
    en: 'print a script by which a shell completes commands, options and rule ids',
  },
  arguments: [
    {
      name: '<shell>',
      summary: {
        vi: `trình lệnh: ${SHELLS.join(', ')}; ghi vào tệp mà trình lệnh nạp khi mở, như trong ví dụ`,
        en: `the shell: ${SHELLS.join(', ')}; write it where the shell loads it, as in the examples`,
      },
      choices: SHELLS,
    },
  ],
  options: [],
  examples: [
    'dvk completion bash > ~/.local/share/bash-completion/completions/dvk',
    'dvk completion zsh > ~/.zfunc/_dvk    # fpath+=~/.zfunc, compinit',
    'dvk completion fish > ~/.config/fish/completions/dvk.fish',
    'dvk completion powershell >> $PROFILE',
  ],
  load: () => import('../completion.ts'),
}
