import assert from 'node:assert/strict';
import { test } from 'node:test';
import { make, page } from './dom.mjs';

page([]);
const { parts, showName } = await import('../../main/frontend/behaviours/middle.js');

test('names that differ at their end only can be told apart, and no character is cut in two', () => {
    const name = '2025年度质量管理体系内部审核检查记录表汇总第一分厂😀版.pdf';
    const { begin, end } = parts(name);
    assert.equal(begin + end, name);
    assert.equal(end, parts(`另一份很长很长很长很长的文件名，${end}`).end);
    assert.deepEqual([...end].length, 12);
    assert.notEqual(parts('一份很长很长很长很长的文件名（终稿）A.pdf').end, parts('一份很长很长很长很长的文件名（终稿）B.pdf').end);
    assert.deepEqual(parts('质量手册.pdf'), { begin: '质量手册.pdf', end: '' });
});

test('a link is called by the whole name', () => {
    const link = make('a', { href: '#' });
    const name = '2025年度质量管理体系内部审核检查记录表.pdf';
    showName(link, name);
    assert.equal(link.textContent, name);
    assert.equal(link.getAttribute('aria-label'), name);
    showName(link, '手册.pdf');
    assert.equal(link.childNodes.length, 1);
});
