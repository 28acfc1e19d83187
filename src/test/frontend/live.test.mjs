import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';

const { showPeople } = await import('../../main/frontend/behaviours/work/people.js');

let places;

beforeEach(() => {
    places = { 'data-who-clause': [], 'data-who-indicator': [], 'data-who-part': [] };
    globalThis.document = {
        documentElement: { dataset: { account: 'fan', person: '张工' } },
        getElementById: () => ({ textContent: JSON.stringify({ 'assessment.script.live.writing': '{0} 正在填写' }) }),
        querySelectorAll: selector => places[selector.slice(1, -1)],
    };
});

const place = (mark, id) => {
    const made = { dataset: { [mark]: id }, textContent: '', title: '' };
    places[`data-${mark.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`].push(made);
    return made;
};
const at = (name, clause) => ({ name, clause, indicator: 'QMS-01', part: 'QMS' });

test('colleagues are shown at card, tree and overview, oneself nowhere', () => {
    const [card, other, tree, part] = [place('whoClause', 'A'), place('whoClause', 'B'), place('whoIndicator', 'QMS-01'), place('whoPart', 'QMS')];
    showPeople([at('张工', 'B'), at('李工', 'A'), at('王工', 'A')]);
    assert.equal(card.textContent, '李工、王工 正在填写');
    assert.equal(other.textContent, '');
    assert.equal(tree.textContent, '李工、王工');
    assert.equal(part.textContent, '李工、王工 正在填写');
    showPeople([]);
    assert.equal(card.textContent, '');
});

test('who gave no name sees others of the same account who are elsewhere', () => {
    document.documentElement.dataset = { account: 'fan' };
    const [card, other] = [place('whoClause', 'A'), place('whoClause', 'B')];
    showPeople([at('fan', 'A'), at('fan', 'B')], () => 'A');
    assert.equal(card.textContent, '');
    assert.equal(other.textContent, 'fan 正在填写');
});
