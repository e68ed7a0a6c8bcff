/** One attribute of a key; every key is a string. */
type KeyAttribute = string;

/**
 * The shape of the table, once: the stack builds it from this, the local stack and the tests make theirs from the stack.
 */
export const eventTable = {
  partitionKey: 'pk' satisfies KeyAttribute,
  sortKey: 'sk' satisfies KeyAttribute,
  /** Seconds since 1970 after which DynamoDB may drop an item (tombstones only). */
  timeToLive: 'expires' satisfies KeyAttribute,
  indexes: [{ name: 'gsi1', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' }],
} as const;
