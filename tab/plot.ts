import { BarController, BarElement, CategoryScale, Chart, Legend, LinearScale, Tooltip } from 'chart.js'
import type { ChartConfiguration } from 'chart.js'

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip)
Chart.defaults.animation = false
Chart.defaults.maintainAspectRatio = false

/** A row of bars: what it is called, and a value for each label; null leaves a gap. */
export interface Series {
  title: string
  values: readonly (number | null)[]
}

/** What is drawn. */
export interface Plot {
  labels: readonly string[]
  series: readonly Series[]
  /** Bars of one label on top of each other, rather than beside. */
  stacked: boolean
  /** Bars from left to right, for labels that are long. */
  across: boolean
}

type Theme = 'default' | 'dark' | 'contrast'

// Okabe and Ito's colours, which readers of every kind of colour vision tell apart, lightened for dark paper. The
// patterns tell them apart where there is no colour at all.
const colours: Readonly<Record<Theme, readonly string[]>> = {
  default: ['#0072b2', '#e69f00', '#c8400a', '#6b6b6b'],
  dark: ['#56b4e9', '#f0c04d', '#ff8a5c', '#c8c8c8'],
  contrast: ['#1aebff', '#ffff01', '#ff8080', '#ffffff'],
}

const themeNow = (): Theme => {
  const theme = document.documentElement.dataset['theme']
  return theme === 'dark' || theme === 'contrast' ? theme : 'default'
}

const colour = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim()

/** Plain, stripes one way, dots, stripes the other way. */
const patternOf = (index: number): CanvasPattern | string => {
  const own = colours[themeNow()][index % 4] ?? '#000'
  if (index % 4 === 0) return own
  const tile = document.createElement('canvas')
  tile.width = tile.height = 8
  const pen = tile.getContext('2d')
  if (pen === null) return own
  pen.fillStyle = own
  pen.fillRect(0, 0, 8, 8)
  pen.strokeStyle = pen.fillStyle = colour('--paper')
  pen.lineWidth = 1.5
  pen.beginPath()
  if (index % 4 === 2) {
    pen.arc(4, 4, 1.6, 0, 2 * Math.PI)
    pen.fill()
  } else {
    const up = index % 4 === 1
    for (const shift of [-8, 0, 8]) {
      pen.moveTo(shift, up ? 8 : 0)
      pen.lineTo(shift + 8, up ? 0 : 8)
    }
    pen.stroke()
  }
  return pen.createPattern(tile, 'repeat') ?? own
}

/** Signs of a label beside bars on one line: longer ones would be cut off at the left; fewer where the chart is narrow. */
const longestLine = (width: number): number => (width < 320 ? 14 : 22)

/** A label on as many lines as it needs beside a chart of a width in pixels, broken between words. */
const labelLines = (label: string, width: number): string | string[] => {
  const lines: string[] = []
  for (const word of label.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= longestLine(width))
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length < 2 ? label : lines
}

const configOf = ({ labels, series, stacked, across }: Plot, width: number): ChartConfiguration<'bar'> => {
  const ink = colour('--ink')
  const axis = (counts: boolean) => ({
    stacked,
    beginAtZero: true,
    border: { color: colour('--line') },
    grid: { display: counts, color: colour('--line') },
    ticks: { color: ink, ...(counts ? { precision: 0 } : { autoSkip: !across }) },
  })
  return {
    type: 'bar',
    data: {
      labels: across ? labels.map((label) => labelLines(label, width)) : [...labels],
      datasets: series.map(({ title, values }, index) => ({
        label: title,
        // The least length, which keeps one message among thousands in sight, would draw a zero too.
        data: values.map((one) => (stacked && one === 0 ? null : one)),
        backgroundColor: patternOf(index),
        borderColor: colours[themeNow()][index % 4] ?? ink,
        borderWidth: 1,
        maxBarThickness: 28,
        minBarLength: 2,
      })),
    },
    options: {
      indexAxis: across ? 'y' : 'x',
      scales: { x: axis(across), y: axis(!across) },
      plugins: {
        legend: { display: series.length > 1, position: 'bottom', labels: { color: ink } },
        tooltip: { mode: 'index', intersect: false },
      },
    },
  }
}

/** Draws on a canvas in the colours of the theme; what comes back draws anew when the theme has changed. */
export const draw = (canvas: HTMLCanvasElement, plot: Plot): { again: () => void; end: () => void } => {
  const make = () => new Chart(canvas, configOf(plot, canvas.parentElement?.clientWidth ?? canvas.width))
  let chart = make()
  return {
    again: () => {
      chart.destroy()
      chart = make()
    },
    end: () => {
      chart.destroy()
    },
  }
}
