/** One page of a list, and how many items there are in all. Pages count from 1. */
export interface Page<Item> {
  items: readonly Item[]
  page: number
  pages: number
  total: number
}

/** Rows on a page of every list (LE-42). */
export const pageSize = 20

/** Which rows a page shows; a page past the end shows the last one. */
export const pageBounds = (
  total: number,
  page: number,
  size = pageSize,
): { page: number; pages: number; skip: number; take: number } => {
  const pages = Math.max(1, Math.ceil(total / size))
  const current = Math.min(Math.max(1, page), pages)
  return { page: current, pages, skip: (current - 1) * size, take: size }
}
