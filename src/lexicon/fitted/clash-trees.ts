export const clashTrees = { start: 0, trees: [] as string[] };
