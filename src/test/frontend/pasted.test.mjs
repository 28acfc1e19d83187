import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pasted, read } from '../../main/frontend/editors/table-grid/pasted.js';

test('cells of a spreadsheet are read by tabs and lines, whatever ends them', () => {
    assert.deepEqual(read('a\tb\r\nc\td\r\n'), [['a', 'b'], ['c', 'd']]);
    assert.deepEqual(read('0.80\n'), [['0.80']]);
    assert.deepEqual(read('a\t\n\tb'), [['a', ''], ['', 'b']]);
    assert.deepEqual(read(''), []);
});

test('a cell in quotes may hold tabs, lines and quotes', () => {
    assert.deepEqual(read('"a\tb"\t"c ""d"" e"\n"1\n2"\tx'), [['a\tb', 'c "d" e'], ['1\n2', 'x']]);
});

test('what is pasted begins at the first selected cell and leaves the rows before as they were', () => {
    const rows = [['a', '1'], ['b', '2']];
    assert.deepEqual(pasted(rows, [['9']], { row: 2, last: 2, column: 1, right: 1 }, 2), [['a', '1'], ['b', '9']]);
    assert.deepEqual(rows, [['a', '1'], ['b', '2']]);
});

test('rows are added where there are too few, columns beyond the last are left out', () => {
    assert.deepEqual(pasted([['a', '1']], [['x', 'y', 'z'], ['u', 'v', 'w']], { row: 1, last: 1, column: 1, right: 1 }, 2), [['a', 'x'], ['', 'u']]);
    assert.deepEqual(pasted([], [['x', 'y']], { row: 1, last: 1, column: 0, right: 0 }, 2), [['x', 'y']]);
});

test('one cell fills the whole range', () => {
    assert.deepEqual(pasted([['a', '1'], ['b', '2']], [['*']], { row: 1, last: 2, column: 0, right: 1 }, 2), [['*', '*'], ['*', '*']]);
});
