/** Fills and texts of the lights; symbols carry the level, colour only supports it. */
export const lights = {
  green: { fill: '#E2F0D9', fontColor: '#00582A' },
  blue: { fill: '#DDEBF7', fontColor: '#1F4E9A' },
  yellow: { fill: '#FFE699', fontColor: '#6B4B00' },
  red: { fill: '#C00000', fontColor: '#FFFFFF', bold: true },
  grey: { fill: '#EDEDED', fontColor: '#404040' },
} as const;

export const palette = {
  ink: '#1F2937',
  muted: '#5B6470',
  header: '#1F4E79',
  headerText: '#FFFFFF',
  band: '#DCE6F1',
  input: '#FFFBE6',
  formula: '#F3F4F6',
  line: '#BFC7D1',
  shortfall: '#B00020',
} as const;
