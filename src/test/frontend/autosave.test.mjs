import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { answering, begin, Line, toasts } from './browser.mjs';

begin();
const { Autosave } = await import('../../main/frontend/behaviours/work/autosave.js');
const drafts = await import('../../main/frontend/behaviours/work/drafts.js');

/** One versioned answer kept as the documented API keeps it: 200 with the new version, 409 with what is current. */
class Kept {
    version = 1;
    content = { statement: '旧', evidence: [] };
    puts = [];
    refusals = [];

    answer(init) {
        const put = { version: Number(init.headers['If-Match'].replaceAll('"', '')), ...JSON.parse(init.body) };
        this.puts.push(put);
        const refusal = this.refusals.shift();
        if (refusal === 'offline') throw new TypeError('Failed to fetch');
        if (refusal) return json(refusal.status, refusal);
        if (put.version !== this.version) return json(409, { type: '/problems/stale-version', current: this.item() });
        const { version, over, ...content } = put;
        Object.assign(this.content, content);
        this.version += 1;
        return json(200, this.item(), { ETag: `"${this.version}"` });
    }

    item() {
        return { version: this.version, savedBy: '李工', ...this.content };
    }
}

function json(status, body, headers = {}) {
    return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json', ...headers } });
}

let kept;
let fields;
let left;

beforeEach(() => {
    begin();
    toasts();
    kept = new Kept();
    drafts.all('').forEach(each => drafts.drop(each.key));
    fields = { statement: '旧', evidence: [] };
    left = [];
    globalThis.fetch = async (url, init) => kept.answer(init);
});

/** The same on a page that shows how saving stands; `choose` says what becomes of a conflict. */
async function spoken(context, choose = () => 'close', more = {}) {
    const line = new Line();
    document.getElementById = id => id === 'save-state' ? line : null;
    answering(choose);
    const saving = await autosave(context, { body: (content, base, over) => ({ ...content, ...over.length && { over } }), ...more });
    return { saving, state: () => line.dataset.state, decideAgain: () => line.button() };
}

async function autosave(context, more = {}, base = { version: 1, content: { statement: '旧', evidence: [] } }) {
    // Delays and further tries happen when a test says so.
    try { context.mock.timers.enable({ apis: ['setTimeout'] }); } catch { /* the test has done so itself */ }
    const thing = {
        key: '1:QMS-01', url: '/answers/QMS-01', title: '条款',
        read: () => ({ ...fields }), show: content => { fields = { ...content }; },
        body: content => Object.fromEntries(Object.entries(content).filter(([field]) => !left.includes(field))),
        parse: ({ version, savedBy, ...content }) => ({ version, savedBy, content }),
        label: field => field, left: () => left, ...more,
    };
    const saving = new Autosave(thing, base);
    // A draft of last time is taken up before anybody can type.
    await saving.begun;
    return saving;
}

test('what was typed is kept on the machine at once and saved after a pause, once', async context => {
    const saving = await autosave(context);
    for (const statement of ['新', '新的', '新的内']) {
        fields.statement = statement;
        saving.touch();
    }
    assert.equal(drafts.find('1:QMS-01').content.statement, '新的内');
    assert.equal(kept.puts.length, 0);
    context.mock.timers.tick(800);
    await saving.flush();
    assert.equal(kept.puts.length, 1);
    assert.equal(kept.content.statement, '新的内');
    assert.equal(drafts.find('1:QMS-01'), null);
});

test('each save names the version that the last one gave', async context => {
    const saving = await autosave(context);
    for (const statement of ['一', '二']) {
        fields.statement = statement;
        await saving.flush();
    }
    assert.deepEqual(kept.puts.map(put => put.version), [1, 2]);
    assert.equal(saving.dirty, false);
});

test('what is taken back to the saved text leaves no draft and is not sent', async context => {
    const saving = await autosave(context);
    fields.statement = '新';
    saving.touch();
    fields.statement = '旧';
    saving.touch();
    await saving.flush();
    assert.equal(drafts.find('1:QMS-01'), null);
    assert.equal(kept.puts.length, 0);
});

test('what is typed while a save is on its way is kept and saved next', async context => {
    const saving = await autosave(context);
    fields.statement = '一';
    const first = saving.flush();
    fields.statement = '二';
    await first;
    assert.equal(drafts.find('1:QMS-01').content.statement, '二');
    await saving.flush();
    assert.equal(kept.content.statement, '二');
});

test('a server that is not reached leaves the draft, and the next try saves it', async context => {
    kept.refusals = ['offline'];
    const saving = await autosave(context);
    fields.statement = '新';
    saving.touch();
    await saving.flush();
    assert.equal(saving.stuck, true);
    assert.equal(drafts.find('1:QMS-01').content.statement, '新');
    context.mock.timers.tick(4_000);
    await saving.flush();
    assert.equal(kept.content.statement, '新');
    assert.equal(saving.stuck, false);
    assert.equal(drafts.find('1:QMS-01'), null);
});

test('tries get rarer, at most one a minute, and frequent again after a success', async context => {
    kept.refusals = Array(6).fill({ status: 503 });
    const saving = await autosave(context);
    fields.statement = '新';
    const pauses = [];
    for (let i = 0; i < 6; i += 1) {
        await saving.flush();
        pauses.push(saving.pause);
    }
    assert.deepEqual(pauses, [8_000, 16_000, 32_000, 60_000, 60_000, 60_000]);
    await saving.flush();
    assert.equal(saving.pause, 4_000);
});

test('a session that has ended is not tried again by itself', async context => {
    kept.refusals = [{ status: 401 }];
    const saving = await autosave(context);
    fields.statement = '新';
    saving.touch();
    await saving.flush();
    context.mock.timers.tick(120_000);
    assert.equal(kept.puts.length, 1);
    assert.equal(drafts.find('1:QMS-01').content.statement, '新');
});

test('what somebody else saved meanwhile is merged, said, and saved with their version', async context => {
    kept.version = 5;
    kept.content = { statement: '旧', evidence: [{ id: 'theirs', name: '对方.pdf' }] };
    const saving = await autosave(context);
    fields.statement = '我的';
    await saving.flush();
    assert.deepEqual(kept.puts.map(put => put.version), [1, 5]);
    assert.deepEqual(fields, { statement: '我的', evidence: [{ id: 'theirs', name: '对方.pdf' }] });
    assert.equal(kept.content.statement, '我的');
    assert.equal(toasts().length, 1);
});

test('the rest is saved without the field that the server refused, whose text stays as a draft', async context => {
    kept.refusals = [{ status: 422, errors: [{ field: 'statement', message: '太长' }] }];
    const saving = await autosave(context, { refused: problem => { left = problem?.errors?.map(error => error.field) ?? []; return left.length > 0; } });
    fields = { statement: '太长的', evidence: [{ id: 'a', name: '甲.pdf' }] };
    saving.touch();
    await saving.flush();
    assert.deepEqual(kept.content, { statement: '旧', evidence: [{ id: 'a', name: '甲.pdf' }] });
    assert.equal(saving.dirty, true);
    assert.equal(drafts.find('1:QMS-01').content.statement, '太长的');
});

test('a draft of last time is put back and saved', async context => {
    drafts.keep('1:QMS-01', { content: { statement: '上次没保存', evidence: [] }, base: { version: 1, content: { statement: '旧', evidence: [] } } });
    const saving = await autosave(context);
    assert.equal(fields.statement, '上次没保存');
    await saving.flush();
    assert.equal(kept.content.statement, '上次没保存');
    assert.equal(drafts.find('1:QMS-01'), null);
});

test('what was carried over is saved unchanged when somebody says it still holds', async context => {
    const saving = await autosave(context);
    await saving.flush();
    assert.equal(kept.puts.length, 0);
    await saving.confirm();
    assert.equal(kept.puts.length, 1);
});

test('steady typing is saved at the latest every three seconds, and until then the page says that it is not', async context => {
    context.mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    const { saving, state } = await spoken(context);
    for (let at = 0; at < 15; at += 1) {
        fields.statement += '字';
        saving.touch();
        assert.equal(state(), 'unsaved');
        context.mock.timers.tick(200);
    }
    await saving.running;
    assert.equal(kept.puts.length, 1);
    assert.equal(kept.content.statement, `旧${'字'.repeat(15)}`);
    assert.equal(state(), 'saved');
});

test('a conflict that nobody has decided sends nothing, keeps the draft, and can be decided later', async context => {
    kept.version = 5;
    kept.content = { statement: '对方的', evidence: [] };
    let choice = 'close';
    const { saving, state, decideAgain } = await spoken(context, () => choice);
    fields.statement = '我的';
    saving.touch();
    await saving.flush();
    assert.equal(state(), 'conflict');
    assert.equal(saving.undecided, true);
    fields.statement = '我的，再加一句';
    saving.touch();
    await saving.flush();
    assert.equal(kept.puts.length, 1);
    assert.equal(kept.content.statement, '对方的');
    assert.equal(drafts.find('1:QMS-01').content.statement, '我的，再加一句');
    choice = 'keep-mine';
    decideAgain();
    await saving.running;
    assert.equal(kept.content.statement, '我的，再加一句');
    assert.deepEqual(kept.puts.at(-1).over, ['statement']);
    assert.equal(state(), 'saved');
});

test('whoever is in conflict with another window of his own is told so', async context => {
    kept.version = 5;
    kept.content = { statement: '另一窗口的', evidence: [] };
    localStorage.setItem('zhiheng.saved:1:QMS-01', '5');
    const { saving } = await spoken(context, () => 'own-conflict.keep-mine');
    fields.statement = '本窗口的';
    saving.touch();
    await saving.flush();
    assert.equal(kept.content.statement, '本窗口的');

    document.documentElement.dataset.person = '李工';
    kept.version = 9;
    kept.content = { statement: '另一台电脑上的', evidence: [] };
    fields.statement = '这台电脑上的';
    saving.touch();
    await saving.flush();
    assert.equal(kept.content.statement, '这台电脑上的');
});

test('a colleague who saved what the version does not tell of is not taken for oneself', async context => {
    kept.version = 5;
    kept.content = { statement: '同事的', evidence: [] };
    localStorage.setItem('zhiheng.saved:1:QMS-01', '5');
    document.documentElement.dataset.person = '李工';
    const { saving } = await spoken(context, () => '.conflict.keep-mine');
    const { parse } = saving.thing;
    saving.thing.parse = item => ({ ...parse(item), savedBy: '张工', mark: item.version + 1 });
    fields.statement = '我的';
    saving.touch();
    await saving.flush();
    assert.equal(kept.content.statement, '我的');
});

test('what is closed to writing stays on the machine and is tried again only when somebody asks', async context => {
    kept.refusals = [{ status: 409, type: '/problems/indicator-completed', detail: '已由王工提交', item: 'QMS' }];
    const closed = [];
    const { saving, state } = await spoken(context, undefined, { closed: problem => closed.push(problem?.item) });
    fields.statement = '写到一半';
    saving.touch();
    await saving.flush();
    assert.equal(state(), 'closed');
    fields.statement = '写到一半，还有';
    saving.touch();
    context.mock.timers.tick(120_000);
    assert.equal(kept.puts.length, 1);
    assert.equal(drafts.find('1:QMS-01').content.statement, '写到一半，还有');
    await saving.retry();
    assert.deepEqual(closed, ['QMS', undefined]);
    assert.equal(kept.content.statement, '写到一半，还有');
});

test('what was typed against an older version is put in as it stood, and the server says what others changed', async context => {
    kept.version = 5;
    kept.content = { statement: '旧', evidence: [{ id: 'theirs', name: '对方.pdf' }] };
    drafts.keep('1:QMS-01', { content: { statement: '断电前的', evidence: [] }, base: { version: 1, content: { statement: '旧', evidence: [] } } });
    const saving = await autosave(context, {}, { version: 5, content: structuredClone(kept.content) });
    await saving.flush();
    await saving.running;
    assert.equal(kept.content.statement, '断电前的');
    assert.deepEqual(kept.content.evidence.map(file => file.id), ['theirs']);
});

test('a browser that lost its cookies is told that nobody is signed in, and nothing is lost', async context => {
    const { saving, state } = await spoken(context);
    kept.refusals = [{ status: 403, type: '/problems/csrf-token-invalid' }, { status: 401, type: '/problems/not-signed-in' }];
    fields.statement = '新';
    saving.touch();
    await saving.flush();
    assert.equal(state(), 'signed-out');
    assert.equal(kept.puts.length, 2);
    assert.equal(drafts.find('1:QMS-01').content.statement, '新');
});

test('a new token is enough where only that was lost', async context => {
    const { saving, state } = await spoken(context);
    kept.refusals = [{ status: 403, type: '/problems/csrf-token-invalid' }];
    fields.statement = '新';
    saving.touch();
    await saving.flush();
    assert.equal(state(), 'saved');
    assert.equal(kept.content.statement, '新');
});

test('who asks sees what others have saved meanwhile, and is told when nobody answers', async context => {
    const { saving } = await spoken(context);
    kept.version = 2;
    kept.content.statement = '李工的';
    assert.equal(await saving.catchUp(), true);
    assert.equal(fields.statement, '李工的');
    assert.equal(saving.base.version, 2);

    kept.refusals.push('offline');
    assert.equal(await saving.catchUp(), false);
});

/** The same with what a colleague saved asked for by GET. */
async function following(context) {
    const saving = await autosave(context, { follow: content => { fields = { ...content }; }, body: content => content });
    globalThis.fetch = async (url, init) => init.method === 'GET' ? json(200, kept.item()) : kept.answer(init);
    return saving;
}

test('what a colleague saved is shown where nothing is being typed', async context => {
    const saving = await following(context);
    Object.assign(kept, { version: 2, content: { statement: '李工的', evidence: [] } });
    await saving.follow();
    assert.deepEqual(fields.statement, '李工的');
    assert.equal(saving.base.version, 2);
    assert.equal(saving.dirty, false);
});

test('what is being typed stays, and what a colleague changed beside it is taken', async context => {
    const saving = await following(context);
    fields.statement = '我正在写';
    saving.touch();
    Object.assign(kept, { version: 2, content: { statement: '旧', evidence: [{ id: 'a', name: '手册' }] } });
    await saving.follow();
    assert.equal(fields.statement, '我正在写');
    assert.deepEqual(fields.evidence.map(file => file.id), ['a']);
    assert.equal(saving.base.version, 2);
    assert.deepEqual(drafts.find('1:QMS-01').base.version, 2);
});

test('a field that both changed waits for the save, which asks', async context => {
    const saving = await following(context);
    fields.statement = '我正在写';
    saving.touch();
    Object.assign(kept, { version: 2, content: { statement: '李工的', evidence: [] } });
    await saving.follow();
    assert.equal(fields.statement, '我正在写');
    assert.equal(saving.base.version, 1);
});
