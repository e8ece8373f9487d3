import type { Block } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isUpperCase } from '../../vietnamese/case.ts'

const PROSE: readonly ComponentId[] = ['can_cu', 'noi_dung', 'noi_nhan', 'kinh_gui']

/** Lines of running text with the component they stand in; lines in capitals throughout have no capitals to judge. */
export const proseOf = ({ components }: OfficialDocument): readonly (readonly [ComponentId, Block])[] =>
  PROSE.flatMap((id) =>
    (components[id]?.blocks ?? []).filter(({ text }) => !isUpperCase(text)).map((block) => [id, block] as const),
  )
