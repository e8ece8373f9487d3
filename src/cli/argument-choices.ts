/*
 * What arguments may be: both their descriptions and the commands themselves need it, and what a description imports is loaded
 * with every command.
 */

/** Types that `dvk new` has a commented YAML for. */
export const NEW_TYPES = ['cong-van', 'ke-hoach'] as const

/** What has a schema: documents, `dvk.config.yaml`, what `lint --facts` writes. */
export const SCHEMA_NAMES = ['van-ban', 'config', 'facts'] as const

/** The shells that there is completion for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
