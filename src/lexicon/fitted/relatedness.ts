export const relatedWords = ``;
