import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge, same } from '../../main/frontend/editors/form-view/merge.js';

test('nothing in whichever form is the same, and so is another order of keys', () => {
    assert.ok(same({ scope: '', files: [], name: '甲' }, { name: '甲', scope: null }));
    assert.ok(!same({ scope: '阀门' }, { scope: '泵' }));
});

test('two windows of a form that changed different fields lose neither', () => {
    const { content, conflicts } = merge({ scope: '', contact: '周' }, { scope: '阀门', contact: '周' }, { scope: '', contact: '林' });
    assert.deepEqual(content, { scope: '阀门', contact: '林' });
    assert.deepEqual(conflicts, []);
});

test('a field that both changed stays as typed here and is named', () => {
    const { content, conflicts } = merge({ scope: '' }, { scope: '阀门' }, { scope: '泵' });
    assert.deepEqual(content, { scope: '阀门' });
    assert.deepEqual(conflicts, ['scope']);
});

test('what was emptied here is emptied, and files listed in both stay listed', () => {
    const { content, conflicts } = merge({ scope: '阀门', certificates: [] }, { certificates: [{ name: '甲', file: '1' }] },
        { scope: '阀门', certificates: [] });
    assert.deepEqual(content, { scope: null, certificates: [{ name: '甲', file: '1' }] });
    assert.deepEqual(conflicts, []);
});
