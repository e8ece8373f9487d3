import type { TextDocument } from 'vscode-languageserver-textdocument'
import configSchema from '../../schemas/config.schema.json' with { type: 'json' }
import documentSchema from '../../schemas/van-ban.schema.json' with { type: 'json' }
import { textSource } from '../document/source.ts'
import { DOCUMENT_KEYS } from '../read/yaml/shape/keys.ts'
import { knownKeys } from '../read/yaml/shape/known-keys.ts'
import { parseYaml } from '../read/yaml/syntax/parse-yaml.ts'
import type { Node } from '../read/yaml/tree/node.ts'
import { LONGEST_TEXT } from './judge-text.ts'
import { isConfig, nameOf } from './names.ts'
import type { Schema } from './schema-at.ts'

/** A kind of YAML that dvk reads. */
export interface YamlKind {
  readonly name: 'document' | 'config'
  readonly schema: Schema
  readonly keys: ReadonlySet<string>
}

export const DOCUMENT_YAML: YamlKind = { name: 'document', schema: documentSchema, keys: DOCUMENT_KEYS.all }
export const CONFIG_YAML: YamlKind = { name: 'config', schema: configSchema, keys: knownKeys(configSchema).all }

/** @returns `null` for a text that is no YAML, or too long to be looked at while somebody types */
export const yamlKindOf = (document: TextDocument): YamlKind | null => {
  if (isConfig(document.uri)) return CONFIG_YAML
  const isYaml = /\.ya?ml$/i.test(nameOf(document, '') ?? '')
  return isYaml && document.getText().length <= LONGEST_TEXT ? DOCUMENT_YAML : null
}

/** What can be read of a YAML, however broken it is while somebody types. */
export const treeOf = (text: string, { keys }: YamlKind): Node | null => parseYaml(textSource('', text), keys).root
