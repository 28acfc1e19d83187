import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withEdit } from '../../main/frontend/editors/catalogue-tree/edits.js';
import { Past } from '../../main/frontend/editors/catalogue-tree/past.js';
import { begin } from './browser.mjs';

begin();
const { isOf, lines } = await import('../../main/frontend/editors/catalogue-tree/fields.js');

const set = (id, value, field = 'text') => ({ act: 'SET', kind: 'CLAUSE', id, field, value });

test('what is typed into one field goes as one change, unless something else happened between', () => {
    const edits = [set('A', '1'), set('A', '12'), { act: 'REMOVE', kind: 'CLAUSE', id: 'B' }, set('A', '123'), set('A', 'x', 'weight')].reduce(withEdit, []);
    assert.deepEqual(edits.map(each => each.value ?? each.act), ['12', 'REMOVE', '123', 'x']);
});

test('typing is taken back at once, and a field that was left is another act', () => {
    const past = new Past(() => {});
    past.add({ forth: set('A', '1'), back: set('A', '') });
    past.add({ forth: set('A', '12'), back: set('A', '1') });
    past.pause();
    past.add({ forth: set('A', '123'), back: set('A', '12') });
    assert.equal(past.undo().value, '12');
    assert.equal(past.undo().value, '');
    assert.equal(past.undo(), undefined);
    assert.equal(past.redo().value, '12');
    assert.equal(past.redo().value, '123');
    past.undo();
    past.add({ forth: set('B', 'x'), back: set('B', 'y') });
    assert.equal(past.redo(), undefined);
});

test('a finding is said at the field that it is about', () => {
    assert.ok(isOf('thresholds.3.value', 'thresholds.3'));
    assert.ok(!isOf('thresholds.3.value', 'thresholds.1'));
    assert.ok(isOf('rule', 'validations'));
    assert.ok(!isOf(null, 'weight'));
});

test('a list has an item in each line', () => {
    assert.deepEqual(lines('甲\n\n 乙 \n'), ['甲', '乙']);
});
