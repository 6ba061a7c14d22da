/** More everyday words, in no order of language: what drafts by many hands brought up. */
export const neutralMore = `
gyldig giltig klikk klikke klick klicka densamma
`
