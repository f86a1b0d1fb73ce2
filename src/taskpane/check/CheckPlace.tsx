export function CheckPlace() {
  return null;
}
