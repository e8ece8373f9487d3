import type { Plugin } from 'vite'
import type { StandardFile } from '../standards/standard.ts'

/** @param ahead an ES module, the one that ahead.mjs makes; without it nothing is made ahead */
export const viteData: (ahead?: string) => Plugin

/** The data of a file in `schemas/standards`, checked, with what it takes over written out. @throws Error where they do not hold */
export const readStandard: (path: string) => StandardFile

/** Code of an ES module that validates by a JSON Schema. @param path of the schema */
export const compileValidator: (path: string) => string
