import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreeable, counts, known, nextOpen, shown, step, ticked } from '../../main/frontend/editors/review/rows.js';
import { lacking, lackingOfFigure, sameFigure } from '../../main/frontend/editors/review/opinion.js';
import { difference } from '../../main/frontend/behaviours/work/difference.js';

const rows = [
    { subject: 'a', verdict: 'AGREE', talks: 0, draft: false, mine: false },
    { subject: 'b', verdict: null, talks: 2, draft: false, mine: false },
    { subject: 'c', verdict: 'SUPPLEMENT', talks: 0, draft: false, mine: true },
    { subject: 'd', verdict: 'ADJUST', talks: 0, draft: false, mine: true },
    { subject: 'e', verdict: null, talks: 0, draft: true, mine: true },
];
const of = filter => shown(rows, filter).map(row => row.subject).join('');

test('each filter shows what it says, and says how many', () => {
    assert.deepEqual(['all', 'todo', 'supplement', 'doubt', 'differs', 'mine'].map(of), ['abcde', 'be', 'c', 'be', 'd', 'cde']);
    assert.deepEqual(counts(rows), { all: 5, todo: 2, supplement: 1, doubt: 2, differs: 1, mine: 3 });
});

test('level and answer narrow every filter, its count and its steps', () => {
    const leveled = rows.map((row, at) => ({ ...row, level: at < 3 ? '2' : '3', declared: at % 2 ? 'PARTIAL' : 'CONFORM' }));
    const only = { level: '2', declared: '' };
    assert.equal(shown(leveled, 'all', only).map(row => row.subject).join(''), 'abc');
    assert.equal(shown(leveled, 'all', { level: '3', declared: 'CONFORM' }).map(row => row.subject).join(''), 'e');
    assert.deepEqual(counts(leveled, only), { all: 3, todo: 1, supplement: 1, doubt: 1, differs: 0, mine: 1 });
    assert.equal(step(leveled, 'all', 'c', 1, only), null);
    assert.equal(step(leveled, 'all', 'a', 1, { level: '', declared: 'CONFORM' }), 'c');
});

test('what is agreed to in one go is open and the own, whatever was answered; the rest says why', () => {
    const open = { verdict: null, writable: true, draft: false, apart: null };
    const all = [{ ...open, subject: 'a', declared: 'CONFORM' }, { ...open, subject: 'b', declared: 'NA' },
        { ...open, subject: 'c', declared: 'PARTIAL', apart: 'RECTIFIED' }, { ...open, subject: 'd', declared: 'CONFORM', draft: true },
        { ...open, subject: 'e', declared: 'CONFORM', writable: false }, { ...open, subject: 'f', declared: 'CONFORM', verdict: 'AGREE' },
        { ...open, subject: 'g', declared: null }, { ...open, subject: 'h', declared: 'NONCONFORM', apart: 'HALF_WRITTEN' }];
    const chosen = agreeable(all);
    assert.equal(chosen.rows.map(row => row.subject).join(''), 'abh');
    assert.deepEqual(chosen.apart.map(row => [row.subject, row.why]), [['c', 'RECTIFIED'], ['d', 'HALF_WRITTEN'], ['g', 'figures']]);
    assert.equal(ticked(chosen.rows).map(row => row.subject).join(''), 'a');
    assert.equal(ticked(chosen.rows.slice(1, 2)).map(row => row.subject).join(''), 'b');
});

test('a filter that nobody knows shows everything', () => {
    assert.equal(known('constructor'), 'all');
    assert.equal(known(null), 'all');
    assert.equal(of('other'), 'abcde');
});

test('steps go among those shown and end at the ends', () => {
    assert.equal(step(rows, 'all', 'b', 1), 'c');
    assert.equal(step(rows, 'todo', 'b', 1), 'e');
    assert.equal(step(rows, 'todo', 'c', -1), 'b');
    assert.equal(step(rows, 'all', 'e', 1), null);
    assert.equal(step(rows, 'all', 'a', -1), null);
});

test('the next open one is the own one first, then any, round again', () => {
    assert.equal(nextOpen(rows, 'a'), 'e');
    assert.equal(nextOpen(rows, 'e'), 'b');
    assert.equal(nextOpen([rows[0]], 'a'), null);
});

test('a finding is one when nothing is lacking', () => {
    assert.equal(lacking({ verdict: null, reason: '有理由但没有结论' }), 'none');
    assert.equal(lacking({ verdict: 'AGREE', reason: '' }), '');
    assert.equal(lacking({ verdict: 'SUPPLEMENT', reason: '请补充' }), 'reason');
    assert.equal(lacking({ verdict: 'SUPPLEMENT', reason: '  请补充  ' }), 'reason');
    assert.equal(lacking({ verdict: 'SUPPLEMENT', reason: '请补充记录' }), '');
    assert.equal(lacking({ verdict: 'ADJUST', conformity: null, reason: '抽查发现不符' }), 'conformity');
    assert.equal(lacking({ verdict: 'ADJUST', conformity: 'PARTIAL', reason: '𠮷田工厂' }), 'reason');
});

test('a figure is the declared one however it is written, else it needs a reason', () => {
    assert.ok(sameFigure('120.00', '120'));
    assert.ok(sameFigure('１，２００ ', '1200.0'));
    assert.ok(!sameFigure('1200', '120'));
    assert.ok(!sameFigure('-120', '120'));
    assert.ok(sameFigure('true', 'true'));
    assert.equal(lackingOfFigure({ value: '', reason: '' }, '120'), 'none');
    assert.equal(lackingOfFigure({ value: '120.0', reason: '' }, '120'), '');
    assert.equal(lackingOfFigure({ value: '130', reason: '' }, '120'), 'reason');
    assert.equal(lackingOfFigure({ value: '130', reason: '以审计为准' }, undefined), '');
});

test('the difference is told by words, not by letters, and puts together again what it was made of', () => {
    const before = '质量方针已发布，每年评审一次。';
    const after = '质量方针已由总经理批准发布，每季度评审一次。';
    const parts = difference(before, after);
    const join = kinds => parts.filter(part => kinds.includes(part.kind)).map(part => part.text).join('');
    assert.equal(join(['same', 'removed']), before);
    assert.equal(join(['same', 'added']), after);
    assert.ok(parts.some(part => part.kind === 'same' && part.text.startsWith('质量方针')));
    assert.deepEqual(difference('一样', '一样'), [{ kind: 'same', text: '一样' }]);
    assert.deepEqual(difference(null, ''), []);
});

test('a sentence that was written anew is not told in splinters', () => {
    assert.deepEqual(difference('按程序执行，记录齐全。', '主要顾客 12 家，清单见附件。'), [
        { kind: 'removed', text: '按程序执行，记录齐全' }, { kind: 'added', text: '主要顾客 12 家，清单见附件' }, { kind: 'same', text: '。' }]);
});
