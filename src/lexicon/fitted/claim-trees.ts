export const sameQuestionTrees = { start: 0, trees: [] as string[] };
export const sameFactTrees = { start: 0, trees: [] as string[] };
