const ARTICLE = /^\s*(?:\*\*)?Điều (\d+)(?=[.:])/gmu

/** The number of the last Điều of a body as it is typed; `null` where it has none. */
export const lastArticle = (body: string): string | null => [...body.matchAll(ARTICLE)].at(-1)?.[1] ?? null
