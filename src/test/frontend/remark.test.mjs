import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { begin } from './browser.mjs';

begin();
const { Remark } = await import('../../main/frontend/editors/review/remark.js');
const { lacking } = await import('../../main/frontend/editors/review/opinion.js');
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');

let calls;
let answers;

beforeEach(() => {
    begin();
    document.addEventListener = () => {};
    calls = [];
    answers = [];
    globalThis.fetch = async (url, { method, headers, body }) => {
        calls.push({ url, method, version: headers['If-Match'], body: JSON.parse(body) });
        const answer = answers.shift();
        if (!answer || answer.down) throw new TypeError('Failed to fetch');
        return { ok: answer.status < 300, status: answer.status, type: 'basic',
            headers: { get: name => name === 'Content-Type' ? 'application/json' : null }, json: async () => answer.json };
    };
});

function remark(content, draft) {
    const page = { content: { verdict: null, conformity: null, reason: '' } };
    const thing = {
        key: '1:review:QMS', title: 'QMS', url: '/findings/QMS', draftUrl: '/findings/QMS/draft', lacking,
        read: () => ({ ...page.content }), show: shown => { page.content = { verdict: shown.verdict, conformity: shown.conformity, reason: shown.reason }; },
        body: each => each, draft: each => each, parse: item => ({ version: item.version, savedBy: item.savedBy,
            content: { verdict: item.verdict, conformity: null, reason: item.reason } }), label: field => field, changed: () => {},
    };
    const made = new Remark(thing, { version: 0, content: { verdict: null, conformity: null, reason: '' } }, draft);
    page.content = { ...page.content, ...content };
    return { made, page };
}

test('half a remark is a draft on this machine at once and on the server a moment later', async () => {
    const { made } = remark({ verdict: 'SUPPLEMENT', reason: '请补' });
    answers.push({ status: 200, json: { keptAt: '2026-11-22T06:03:00Z' } });
    made.touch();
    assert.equal(drafts.find('1:review:QMS').content.reason, '请补');
    await made.flush();
    assert.equal(calls.length, 1);
    assert.equal(calls[0].url, '/findings/QMS/draft');
    assert.equal(made.state, 'draft');
    assert.equal(made.waiting, false);
});

test('a whole one is saved with the version seen, and nothing is left on this machine', async () => {
    const { made } = remark({ verdict: 'SUPPLEMENT', reason: '请补充近一年的记录' });
    answers.push({ status: 200, json: { version: 1, savedBy: '王工', verdict: 'SUPPLEMENT', reason: '请补充近一年的记录' } });
    made.touch();
    await made.flush();
    assert.deepEqual([calls[0].url, calls[0].version], ['/findings/QMS', '"0"']);
    assert.equal(made.state, '');
    assert.equal(drafts.find('1:review:QMS'), null);
});

test('without a network the words stay, and are saved when it is back', async () => {
    const { made } = remark({ verdict: 'SUPPLEMENT', reason: '请补' });
    answers.push({ down: true });
    made.touch();
    await made.flush();
    assert.equal(drafts.find('1:review:QMS').content.reason, '请补');
    assert.equal(made.waiting, true);
    answers.push({ status: 200, json: { keptAt: '2026-11-22T06:03:00Z' } });
    await made.flush();
    assert.equal(made.waiting, false);
    clearTimeout(made.timer);
});

test('what was half written on another machine is put in again', async () => {
    const { made, page } = remark({}, { verdict: 'ADJUST', reason: '抽查' });
    assert.equal(await made.takeUp(), true);
    assert.equal(page.content.reason, '抽查');
    clearTimeout(made.timer);
});

test('what this machine kept comes before what the server kept', async () => {
    const first = remark({ verdict: 'SUPPLEMENT', reason: '本机的' });
    first.made.touch();
    clearTimeout(first.made.timer);
    const { made, page } = remark({}, { verdict: 'ADJUST', reason: '服务器的' });
    await made.takeUp();
    assert.equal(page.content.reason, '本机的');
    clearTimeout(made.timer);
});

test('a draft that was emptied goes from the server too', async () => {
    const { made } = remark({}, { verdict: 'ADJUST', reason: '抽查' });
    answers.push({ status: 200, json: { keptAt: null } });
    made.thing.draft = () => ({});
    made.touch();
    await made.flush();
    assert.deepEqual(calls[0].body, {});
    assert.equal(made.waiting, false);
});
