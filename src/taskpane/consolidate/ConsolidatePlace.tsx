export function ConsolidatePlace() {
  return null;
}
