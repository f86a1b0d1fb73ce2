/** The three places of the pane; each ribbon button opens one by its address. */
export const places = ['insert', 'check', 'consolidate'] as const;
export type Place = (typeof places)[number];

/** The place that `?place=` names; the first without one. */
export function placeOf(query: string): Place {
  const asked = new URLSearchParams(query).get('place');
  return places.find((place) => place === asked) ?? 'insert';
}
