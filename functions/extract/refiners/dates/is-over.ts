/** [held], [signed], [terminated]: a status that a meeting or a pact has come to by the day of the article. */
export const isOver = (status: string): boolean =>
  /^(held|agreed|signed|ratified|suspended|terminated|rejected|violated)$/.test(status);
