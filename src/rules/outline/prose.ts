import type { Block } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import { isUpperCase } from '../../vietnamese/case.ts'

const PROSE: readonly (ComponentId | null)[] = ['can_cu', 'noi_dung', 'noi_nhan', 'kinh_gui']

/** True for a line of running text; lines in capitals throughout have no capitals to judge. */
export const isProse = ({ component, text }: Block): boolean => PROSE.includes(component) && !isUpperCase(text)
