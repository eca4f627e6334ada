/** How two values stand to each other: equal, both can be true, both cannot, or not comparable. */
export type Relation = 'same' | 'compatible' | 'clash' | 'apart';
