export const fittedModels = { blind: { intercept: 0, weights: {} }, alike: { intercept: 0, weights: {} }, clash: { intercept: 0, weights: {} }, joinAt: 0.5, clashAt: 0.5 };
