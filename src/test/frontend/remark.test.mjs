import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { begin } from './browser.mjs';

begin();
const { Remark } = await import('../../main/frontend/editors/review/remark.js');
const { lacking } = await import('../../main/frontend/editors/review/opinion.js');
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');

const KEPT = '2026-11-22T06:03:00Z';
let calls;
let answers;
/** What this machine keeps of it, by window. */
const local = () => drafts.all('1:review:QMS#');

beforeEach(() => {
    begin();
    document.addEventListener = () => {};
    drafts.all('').forEach(each => drafts.drop(each.key));
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

function remark(content, fields, at = KEPT) {
    const page = { content: { verdict: null, conformity: null, reason: '' }, words: '' };
    const thing = {
        key: '1:review:QMS', title: 'QMS', url: '/findings/QMS', draftUrl: '/findings/QMS/draft', lacking,
        read: () => ({ ...page.content }), show: shown => { page.content = { verdict: shown.verdict, conformity: shown.conformity, reason: shown.reason }; },
        body: each => each, draft: each => each, parse: item => ({ version: item.version, savedBy: item.savedBy,
            content: { verdict: item.verdict, conformity: null, reason: item.reason } }), label: field => field, changed: () => {},
        words: () => page.words, showWords: text => { page.words = text; },
    };
    const made = new Remark(thing, { version: 0, content: { verdict: null, conformity: null, reason: '' } }, fields && { fields, at });
    page.content = { ...page.content, ...content };
    return { made, page };
}

test('half a remark is a draft on this machine at once and on the server a moment later', async () => {
    const { made } = remark({ verdict: 'SUPPLEMENT', reason: '请补' });
    answers.push({ status: 200, json: { keptAt: '2026-11-22T06:03:00Z' } });
    made.touch();
    assert.equal(local()[0].content.reason, '请补');
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
    assert.deepEqual(local(), []);
});

test('without a network the words stay, and are saved when it is back', async () => {
    const { made } = remark({ verdict: 'SUPPLEMENT', reason: '请补' });
    answers.push({ down: true });
    made.touch();
    await made.flush();
    assert.equal(local()[0].content.reason, '请补');
    assert.equal(made.waiting, true);
    answers.push({ status: 200, json: { keptAt: '2026-11-22T06:03:00Z' } });
    await made.flush();
    assert.equal(made.waiting, false);
    made.pace.stop();
});

test('what was half written on another machine is put in again', async () => {
    const { made, page } = remark({}, { verdict: 'ADJUST', reason: '抽查' });
    assert.equal(await made.takeUp(), true);
    assert.equal(page.content.reason, '抽查');
    made.pace.stop();
});

test('what this machine kept and the server has not got yet comes before what it has', async () => {
    const before = remark({ verdict: 'ADJUST', reason: '抽查' }, { verdict: 'ADJUST', reason: '抽查' });
    before.page.content.reason = '抽查两份';
    before.made.touch();
    before.made.pace.stop();
    const { made, page } = remark({}, { verdict: 'ADJUST', reason: '抽查' });
    await made.takeUp();
    assert.equal(page.content.reason, '抽查两份');
    made.pace.stop();
});

test('what was written further on another machine is not put back to what this one kept', async () => {
    const before = remark({ reason: '抽查' });
    answers.push({ status: 200, json: { keptAt: KEPT } });
    before.made.touch();
    await before.made.flush();
    const { made, page } = remark({}, { reason: '抽查，又看了一份' }, 'later');
    await made.takeUp();
    assert.equal(page.content.reason, '抽查，又看了一份');
    assert.equal(calls.length, 1);
    made.pace.stop();
});

test('a draft of another window is never overwritten unseen: each word that only one wrote stays', async () => {
    const { made, page } = remark({ reason: '甲' });
    answers.push({ status: 409, json: { type: '/problems/stale-draft', current: { remark: '请问' }, keptAt: 'later' } });
    made.touch();
    await made.flush();
    assert.deepEqual([page.content.reason, page.words], ['甲', '请问']);
    answers.push({ status: 200, json: { keptAt: 'last' } });
    await made.flush();
    assert.deepEqual(calls.map(call => call.version), ['"0"', '"later"']);
    assert.deepEqual([calls[1].body.reason, calls[1].body.remark], ['甲', '请问']);
});

test('about a word that two windows wrote differently its author decides', async () => {
    let asked = 0;
    closingAtOnce(() => { asked += 1; });
    const { made, page } = remark({ reason: '甲' });
    answers.push({ status: 409, json: { type: '/problems/stale-draft', current: { reason: '乙' }, keptAt: 'later' } });
    made.touch();
    await made.flush();
    assert.equal(asked, 1);
    assert.equal(page.content.reason, '甲');
    made.pace.stop();
});

test('where a colleague reviews, only the words of the dialogue are kept, beside what was half written before', async () => {
    const { made, page } = remark({}, { reason: '以前的' });
    made.thing.frozen = true;
    assert.equal(await made.takeUp(), false);
    assert.equal(page.content.reason, '');
    page.words = '请说明';
    answers.push({ status: 200, json: { keptAt: 'later' } });
    made.touch();
    await made.flush();
    assert.deepEqual(calls[0].body, { reason: '以前的', remark: '请说明' });
});

test('words beside a finding stay when it is saved', async () => {
    const { made, page } = remark({ verdict: 'AGREE' });
    page.words = '还有一问';
    answers.push({ status: 200, json: { version: 1, savedBy: '王工', verdict: 'AGREE', reason: '' } }, { status: 200, json: { keptAt: KEPT } });
    made.touch();
    await made.flush();
    await made.flush();
    assert.deepEqual(calls.map(call => call.body.remark), [undefined, '还有一问']);
    assert.equal(calls[0].body.draft, '0');
    assert.equal(local()[0].remark, '还有一问');
});

test('a draft that was emptied goes from the server too', async () => {
    const { made } = remark({}, { verdict: 'ADJUST', reason: '抽查' });
    answers.push({ status: 200, json: { keptAt: null } });
    made.touch();
    await made.flush();
    assert.deepEqual([calls[0].body, calls[0].version], [{}, `"${KEPT}"`]);
    assert.equal(made.waiting, false);
});

/** Dialogs of this test are closed as soon as they open, which keeps what stands here. */
function closingAtOnce(opened) {
    document.createElement = () => ({ append() {}, setAttribute() {}, remove() {}, focus() {},
        addEventListener(name, listener) { if (name === 'close') this.closed = listener; },
        showModal() { opened(); this.closed(); }, close() {} });
    document.body = { append() {} };
    globalThis.Node ??= class {};
}

test('a save that decides against a colleague names the fields, so that the server keeps what stood there', async () => {
    const { made } = remark({ verdict: 'SUPPLEMENT', reason: '请补充近一年的记录' });
    made.joined = async () => ({ content: { verdict: 'SUPPLEMENT', conformity: null, reason: '请补充近一年的记录' }, asked: true, over: ['reason'] });
    answers.push({ status: 409, json: { type: '/problems/stale-version', current: { version: 1, savedBy: '李工', verdict: 'SUPPLEMENT', reason: '请补充抽样方法' } } });
    answers.push({ status: 200, json: { version: 2, savedBy: '王工', verdict: 'SUPPLEMENT', reason: '请补充近一年的记录' } });
    made.touch();
    await made.flush();
    await made.flush();
    assert.deepEqual(calls.map(call => call.body.over), [[], ['reason']]);
    assert.equal(calls[1].version, '"1"');
    assert.deepEqual(made.over, []);
});
