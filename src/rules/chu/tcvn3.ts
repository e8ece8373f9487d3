import { legacyRule } from '../letters/legacy-rule.ts'

export default legacyRule('tcvn3', {
  id: 'chu/tcvn3',
  examples: { right: 'Cộng hoà xã hội', wrong: 'Céng hoµ x· héi (phông .VnTime)' },
})
