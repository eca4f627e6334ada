export const clashWeights = { intercept: 0, weights: {} };
export const fittedThresholds = { calibration: { slope: 1, intercept: 0 }, joinAt: 0.4, clashAt: 0.6, possibleAt: 0.2 };
