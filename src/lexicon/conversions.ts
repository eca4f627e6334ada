/** A unit's dimension and its size in the dimension's base unit (m, m2, l, kg, m/s, J, byte, second, month). */
export interface Conversion {
  readonly dimension: string;
  readonly factor: number;
}

const row = (dimension: string, factor: number): Conversion => ({ dimension, factor });

/** UCUM code → dimension and exact factor (international yard and pound, 1959; US customary volumes). */
export const conversions: ReadonlyMap<string, Conversion> = new Map([
  ['mm', row('length', 0.001)],
  ['cm', row('length', 0.01)],
  ['m', row('length', 1)],
  ['km', row('length', 1000)],
  ['[in_i]', row('length', 0.0254)],
  ['[ft_i]', row('length', 0.3048)],
  ['[yd_i]', row('length', 0.9144)],
  ['[mi_i]', row('length', 1609.344)],
  ['[nmi_i]', row('length', 1852)],
  ['m2', row('area', 1)],
  ['km2', row('area', 1e6)],
  ['har', row('area', 1e4)],
  ['[acr_us]', row('area', 4046.8564224)],
  ['[acr_br]', row('area', 4046.8564224)],
  ['[ft_i]2', row('area', 0.09290304)],
  ['[sft_i]', row('area', 0.09290304)],
  ['[mi_i]2', row('area', 2589988.110336)],
  ['[smi_us]', row('area', 2589988.110336)],
  ['mL', row('volume', 0.001)],
  ['L', row('volume', 1)],
  ['l', row('volume', 1)],
  ['m3', row('volume', 1000)],
  ['[gal_us]', row('volume', 3.785411784)],
  ['[bbl_us]', row('volume', 158.987294928)],
  ['mg', row('mass', 1e-6)],
  ['g', row('mass', 0.001)],
  ['kg', row('mass', 1)],
  ['t', row('mass', 1000)],
  ['[lb_av]', row('mass', 0.45359237)],
  ['[oz_av]', row('mass', 0.028349523125)],
  ['[ston_av]', row('mass', 907.18474)],
  ['[stone_av]', row('mass', 6.35029318)],
  ['m/s', row('speed', 1)],
  ['km/h', row('speed', 1 / 3.6)],
  ['[mi_i]/h', row('speed', 0.44704)],
  ['[kn_i]', row('speed', 1852 / 3600)],
  ['s', row('time', 1)],
  ['min', row('time', 60)],
  ['h', row('time', 3600)],
  ['d', row('time', 86400)],
  ['wk', row('time', 604800)],
  ['mo', row('months', 1)],
  ['a', row('months', 12)],
]);
