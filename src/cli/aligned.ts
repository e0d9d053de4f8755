/** Rows as lines of aligned columns; the last `numbers` columns, or those before the last `words` ones, stand to the right. */
export function aligned(rows: string[][], numbers: number, words = 0): string {
  const count = Math.max(...rows.map(row => row.length))
  const widths = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map(row => row[column]?.length ?? 0)),
  )
  const isNumber = (column: number): boolean => column >= count - words - numbers && column < count - words
  return rows
    .map(row =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return isNumber(column) ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .map(line => `${line}\n`)
    .join('')
}
