// What a spreadsheet puts on the clipboard, and what it makes of rows.

/** Cells by tabs, rows by lines; a cell in quotes may hold both, quotes in it are doubled. */
export function read(text) {
    const rows = [[]];
    let cell = '';
    let quoted = false;
    const end = () => { rows.at(-1).push(cell.trim()); cell = ''; };
    const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    if (!plain) return [];
    for (let at = 0; at < plain.length; at++) {
        const char = plain[at];
        if (quoted && char === '"' && plain[at + 1] === '"') { cell += '"'; at++; }
        else if (char === '"' && (quoted || cell === '')) quoted = !quoted;
        else if (char === '\t' && !quoted) end();
        else if (char === '\n' && !quoted) { end(); rows.push([]); }
        else cell += char;
    }
    end();
    return rows;
}

/**
 * The rows after it: from the first selected cell on, rows are added where there are too few, columns beyond the last are
 * left out; a single cell fills the whole range.
 */
export function pasted(rows, cells, { row, last, column, right }, width) {
    const filling = cells.length === 1 && cells[0].length === 1;
    const height = filling ? last - row + 1 : cells.length;
    const result = rows.map(each => [...each]);
    for (let down = 0; down < height; down++) {
        const target = result[row - 1 + down] ??= Array.from({ length: width }, () => '');
        const source = filling ? Array.from({ length: right - column + 1 }, () => cells[0][0]) : cells[down];
        source.slice(0, width - column).forEach((cell, across) => { target[column + across] = cell; });
    }
    return result;
}
