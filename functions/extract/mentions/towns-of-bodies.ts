/** [Geneva], [Camp David]: where many bodies and conferences are; who goes there does not go to the state. */
export const isTownOfBodies = (name: string): boolean =>
  /^(Geneva|Vienna|Brussels|New York|The Hague|Strasbourg|Luxembourg|Lausanne|Davos|Camp David|.*headquarters)$/i.test(
    name,
  );
