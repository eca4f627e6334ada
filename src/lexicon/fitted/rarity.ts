export const clusterCount = 1;
export const clusterCounts = ``;
