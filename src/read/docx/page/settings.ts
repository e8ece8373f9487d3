import { readSwitch } from '../xml/element.ts'
import { scanXml } from '../xml/xml.ts'

/** Settings of a document that change how its pages look. */
export interface Settings {
  readonly evenAndOddHeaders: boolean
  readonly gutterAtTop: boolean
}

/** @param xml text of the settings part; `null` where the package has none */
export const parseSettings = (xml: string | null, part: string): Settings => {
  const on = new Set<string>()
  // Most files leave both as they are; the list of revision marks that fills this part need not be read for that.
  if (xml !== null && /evenAndOddHeaders|gutterAtTop/.test(xml)) {
    scanXml(xml, part, {
      open: (name, attributes) => {
        if (name === 'w:evenAndOddHeaders' || name === 'w:gutterAtTop') {
          if (readSwitch(attributes['w:val'] ?? 'true')) on.add(name)
        }
        return name === 'w:settings' ? undefined : 'pass'
      },
      close: () => {},
    })
  }
  return { evenAndOddHeaders: on.has('w:evenAndOddHeaders'), gutterAtTop: on.has('w:gutterAtTop') }
}
