import { legacyRule } from '../letters/legacy-rule.ts'

export default legacyRule('vni', {
  id: 'chu/vni',
  examples: { right: 'Cộng hoà xã hội', wrong: 'Coäng hoøa xaõ hoäi (phông VNI-Times)' },
})
