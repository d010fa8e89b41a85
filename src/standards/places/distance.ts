// SPDX-License-Identifier: Apache-2.0

/** Degrees, north and east positive. */
export type Coordinates = { readonly latitude: number; readonly longitude: number }

const MEAN_EARTH_RADIUS_KM = 6371.0088 // IUGG mean radius R1

/** Great-circle distance on a sphere (haversine), within 0.6 % of the distance on the ellipsoid. Not a way by road. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const latitude = radians(b.latitude - a.latitude)
  const longitude = radians(b.longitude - a.longitude)
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * Math.sin(longitude / 2) ** 2
  return 2 * MEAN_EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
