// One table as a spreadsheet: ranges, keyboard, paste from Excel, and a history of whole states, so that one act is undone at once.
import { ClipboardModule, EditModule, FormatModule, FrozenColumnsModule, InteractionModule, KeybindingsModule, ResizeColumnsModule, ResizeTableModule,
    SelectRangeModule, Tabulator } from 'tabulator-tables';
import { word } from '../../behaviours/behaviour.js';
import { pasted, read } from './pasted.js';

Tabulator.registerModule([ClipboardModule, EditModule, FormatModule, FrozenColumnsModule, InteractionModule, KeybindingsModule, ResizeColumnsModule,
    ResizeTableModule, SelectRangeModule]);

const MOST_STATES = 200;

export class Grid {

    /** @param sheet {columns, rows}; @param changed is given the rows after each act */
    constructor(place, sheet, editable, changed) {
        Object.assign(this, { place, sheet, editable, changed, rows: sheet.rows, done: [], undone: [], marks: new Map() });
        this.width = sheet.columns.length;
        place.replaceChildren();
        const holder = place.appendChild(document.createElement('div'));
        this.table = new Tabulator(holder, {
            data: this.#data(), height: '100%', layout: 'fitDataStretch', columnDefaults: { resizable: 'header' },
            selectableRange: 1, selectableRangeColumns: true, selectableRangeRows: true, selectableRangeClearCells: editable, editTriggerEvent: 'dblclick',
            selectableRangeClearCellsValue: '', clipboard: 'copy', clipboardCopyStyled: false, clipboardCopyRowRange: 'range',
            clipboardCopyConfig: { rowHeaders: false, columnHeaders: false }, placeholder: word('administration.tables.script.no-rows'),
            rowHeader: { title: word('administration.tables.script.row'), formatter: 'rownum', width: 56, hozAlign: 'right', resizable: false, frozen: true,
                cssClass: 'sheets__number' },
            columns: sheet.columns.map((column, at) => this.#column(column, at)),
        });
        this.ready = new Promise(resolve => this.table.on('tableBuilt', resolve)).then(() => this.#roles());
        this.table.on('cellEdited', () => this.#soon());
        if (!editable) return;
        holder.addEventListener('paste', event => this.#paste(event), true);
        holder.addEventListener('keydown', event => this.#key(event), true);
    }

    /** What holds the rows can be focused, and so has to say what it is. */
    #roles() {
        this.place.querySelector('.tabulator-tableholder').setAttribute('role', 'rowgroup');
        this.place.querySelector('.tabulator-table').setAttribute('role', 'presentation');
    }

    #column({ heading, type, condition }, at) {
        return { title: heading, field: `c${at}`, editor: this.editable ? 'input' : false, minWidth: type === 'TEXT' ? 260 : 96, widthGrow: type === 'TEXT' ? 3 : 1,
            editorParams: { elementAttributes: { 'aria-label': heading, maxlength: '300' } }, cssClass: condition ? 'sheets__when' : 'sheets__then',
            formatter: cell => this.#look(cell) };
    }

    /** A cell says by its look and title what the check says against it. */
    #look(cell) {
        const at = `${cell.getRow().getData().at} ${Number(cell.getField().slice(1)) + 1}`;
        const mark = this.marks.get(at);
        cell.getElement().classList.toggle('sheets__wrong', Boolean(mark));
        cell.getElement().title = mark ?? '';
        return document.createTextNode(cell.getValue() ?? '');
    }

    #data() {
        return this.rows.map((row, at) => Object.fromEntries([['at', at + 1], ...row.map((cell, column) => [`c${column}`, cell])]));
    }

    /** Several cells that change in one act are one state. */
    #soon() {
        if (this.scheduled) return;
        this.scheduled = true;
        queueMicrotask(() => {
            this.scheduled = false;
            const rows = this.table.getData().map(row => Array.from({ length: this.width }, (_, column) => String(row[`c${column}`] ?? '').trim()));
            this.#keep(rows);
        });
    }

    #keep(rows) {
        if (same(rows, this.rows)) return;
        this.done.push(this.rows);
        if (this.done.length > MOST_STATES) this.done.shift();
        this.undone = [];
        this.rows = rows;
        this.changed(rows);
    }

    async #become(rows, place) {
        this.#keep(rows);
        await this.#draw(place);
    }

    async #draw(at) {
        const where = at ?? this.#where();
        await this.table.replaceData(this.#data());
        if (where) this.select(Math.min(where.row, this.rows.length), where.column + 1, where);
    }

    /** The selected range, rows from 1 and columns from 0; null where nothing is selected. */
    #where() {
        const range = this.table.getRanges()[0];
        return range && this.rows.length
            ? { row: range.getTopEdge() + 1, last: range.getBottomEdge() + 1, column: Math.max(0, range.getLeftEdge() - 1), right: Math.max(0, range.getRightEdge() - 1) }
            : null;
    }

    async undo() {
        if (!this.editable || !this.done.length) return;
        this.undone.push(this.rows);
        await this.#go(this.done.pop());
    }

    async redo() {
        if (!this.editable || !this.undone.length) return;
        this.done.push(this.rows);
        await this.#go(this.undone.pop());
    }

    async #go(rows) {
        this.rows = rows;
        this.changed(rows);
        await this.#draw();
    }

    /** Below the selected row. */
    async add() {
        const at = this.#where()?.last ?? this.rows.length;
        const rows = [...this.rows.slice(0, at), Array.from({ length: this.width }, () => ''), ...this.rows.slice(at)];
        await this.#become(rows, { row: at + 1, last: at + 1, column: 0, right: 0 });
    }

    async remove() {
        const where = this.#where();
        if (where) await this.#become(this.rows.filter((_, at) => at < where.row - 1 || at >= where.last), { ...where, last: where.row });
    }

    async move(by) {
        const where = this.#where();
        if (!where || where.row + by < 1 || where.last + by > this.rows.length) return;
        const rows = [...this.rows];
        const moved = rows.splice(where.row - 1, where.last - where.row + 1);
        rows.splice(where.row - 1 + by, 0, ...moved);
        await this.#become(rows, { ...where, row: where.row + by, last: where.last + by });
    }

    replace(rows) {
        return this.#become(rows, { row: 1, last: 1, column: 0, right: 0 });
    }

    #paste(event) {
        const where = this.#where();
        if (!where && this.rows.length || event.target.matches('input')) return;
        event.preventDefault();
        event.stopPropagation();
        const cells = read(event.clipboardData.getData('text/plain'));
        if (!cells.length) return;
        const at = where ?? { row: 1, last: 1, column: 0, right: 0 };
        this.#become(pasted(this.rows, cells, at, this.width),
            { ...at, last: Math.max(at.last, at.row + cells.length - 1), right: Math.min(this.width - 1, Math.max(at.right, at.column + cells[0].length - 1)) });
    }

    #key(event) {
        const ctrl = event.ctrlKey || event.metaKey;
        if (ctrl && ['z', 'y'].includes(event.key.toLowerCase())) {
            if (event.target.matches('input')) return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key.toLowerCase() === 'y' || event.shiftKey) this.redo();
            else this.undo();
        } else if (event.altKey && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
            event.preventDefault();
            event.stopPropagation();
            this.move(event.key === 'ArrowUp' ? -1 : 1);
        } else if (!ctrl && !event.altKey && !event.target.matches('input') && (event.key.length === 1 || event.key === 'Process' || event.key === 'F2')) {
            this.#type(event);
        }
    }

    /** What is typed into a selected cell takes the place of what stands there; F2 goes on with it. */
    #type(event) {
        const where = this.#where();
        const cell = where && this.#cell(where.row, where.column);
        if (!cell) return;
        cell.edit(true);
        if (event.key !== 'F2') this.place.querySelector('.tabulator-editing input')?.select();
        else event.preventDefault();
    }

    #cell(row, column) {
        return this.table.getRows()[row - 1]?.getCell(`c${column}`);
    }

    /** @param row from 1; @param column from 1, 0 for the whole row; row 0 for the whole table */
    async select(row, column, where) {
        if (!this.rows.length) return;
        const first = this.#cell(Math.max(1, row), Math.max(0, column - 1));
        if (!first) return;
        await this.table.scrollToRow(first.getRow(), 'nearest', false).catch(() => {});
        const last = where ? this.#cell(Math.min(where.last, this.rows.length), where.right)
            : this.#cell(row === 0 ? 1 : row, column === 0 ? this.width - 1 : column - 1);
        this.table.getRanges()[0]?.setBounds(first, last);
        first.getElement().scrollIntoView({ block: 'nearest', inline: 'nearest' });
        this.place.querySelector('.tabulator-tableholder')?.focus({ preventScroll: true });
    }

    /** @param findings of this table */
    mark(findings) {
        const marks = new Map();
        for (const { row, column, message } of findings.filter(each => each.row > 0)) {
            const columns = column ? [column] : Array.from({ length: this.width }, (_, at) => at + 1);
            for (const one of columns) marks.set(`${row} ${one}`, [marks.get(`${row} ${one}`), message].filter(Boolean).join('；'));
        }
        this.marks = marks;
        if (!this.place.querySelector('.tabulator-editing')) this.table.getRows().forEach(row => row.reformat());
    }

    destroy() {
        this.table.destroy();
    }
}

function same(one, other) {
    return one.length === other.length && one.every((row, at) => row.length === other[at].length && row.every((cell, column) => cell === other[at][column]));
}
