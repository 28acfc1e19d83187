import assert from 'node:assert/strict';
import { beforeEach, mock, test } from 'node:test';
import { make, page, server, settled } from './dom.mjs';

page([]);
const { start } = await import('../../main/frontend/behaviours/behaviour.js');
await import('../../main/frontend/editors/request-form.js');

const BASE = '/api/v1/assessment-requests';
let place;
let view;
let places;

/** What the page of a Camunda Form offers to this script, holding `data`. */
function opened(id, data) {
    place = make('section', { 'data-request-form': '', ...id ? { 'data-request': id, 'data-next': `/assessment-requests/${id}` } : {} },
        make('button', { 'data-request-save': '' }));
    let typing;
    view = place.formView = {
        data, states: [], asked: [], version: id ? '3' : undefined, saved: {}, keys: new Set(['level', 'scope', 'note']), label: key => key,
        form: { on: (event, priority, then) => { typing = then; }, _getState: () => ({ data: view.data }) },
        own: all => ({ ...all }), state: (name, words) => view.states.push(name),
        show: async shown => { view.data = Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== null)); },
        draft: { drop: () => { view.dropped = true; } },
        notices: { clear() {}, say: (id, kind, words, acts) => { view.asked.push({ kind, words, acts }); return { scrollIntoView() {} }; } },
        type(more) { view.data = { ...view.data, ...more }; typing(); },
    };
    places = page([place]);
    start(document.body);
    place.dispatchEvent(new CustomEvent('form-view:ready'));
}

const saves = () => place.querySelector('[data-request-save]').click();

beforeEach(() => mock.timers.reset());

test('the first save makes the draft, and from then on the page is that draft\'s', async () => {
    opened(null, { level: 3 });
    const calls = server({ status: 201, json: { id: '7' }, etag: '"0"' }, { status: 200, json: {}, etag: '"1"' });
    view.type({ scope: '阀门制造' });
    saves();
    await settled();
    assert.deepEqual(calls[0], { url: BASE, method: 'POST', version: undefined, body: { level: 3, scope: '阀门制造', draft: true } });
    assert.equal(location.pathname, '/assessment-requests/7/edit');
    assert.equal(place.dataset.submitUrl, `${BASE}/7/submission`);
    assert.deepEqual([view.states.at(-1), view.dropped], ['saved', true]);
    view.type({ scope: '阀门和管件制造' });
    saves();
    await settled();
    assert.deepEqual([calls[1].method, calls[1].url, calls[1].version], ['PUT', `${BASE}/7`, '"0"']);
    assert.equal(view.version, '1');
});

test('what was typed is saved by itself a moment after the last stroke', async () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    opened('7', { scope: '' });
    const calls = server({ status: 200, json: {}, etag: '"4"' });
    view.type({ scope: '阀' });
    mock.timers.tick(1_400);
    view.type({ scope: '阀门' });
    mock.timers.tick(1_400);
    assert.equal(calls.length, 0);
    mock.timers.tick(100);
    await settled();
    assert.deepEqual(calls.map(call => call.body), [{ scope: '阀门' }]);
});

test('nothing is sent where nothing changed, and what is typed during a save follows it', async () => {
    opened('7', { scope: '阀门' });
    const calls = server({ status: 200, json: {}, etag: '"4"' }, { status: 200, json: {}, etag: '"5"' });
    saves();
    await settled();
    assert.equal(calls.length, 0);
    view.type({ scope: '阀门制造' });
    saves();
    view.type({ scope: '阀门制造与销售' });
    saves();
    await settled();
    assert.deepEqual(calls.map(call => [call.version, call.body.scope]), [['"3"', '阀门制造'], ['"4"', '阀门制造与销售']]);
});

test('without a network it says so, keeps what was typed, and the next save sends it', async () => {
    opened('7', { scope: '' });
    server();
    view.type({ scope: '阀门' });
    saves();
    await settled();
    assert.equal(view.states.at(-1), 'failed');
    assert.equal(view.data.scope, '阀门');
    assert.equal(view.dropped, undefined);
    const calls = server({ status: 200, json: {}, etag: '"4"' });
    saves();
    await settled();
    assert.equal(calls[0].body.scope, '阀门');
});

test('a colleague\'s save is not washed away: keeping one\'s own and taking theirs are both offered', async () => {
    const stale = { status: 409, json: { detail: '已被周敏修改', current: { scope: '管件' }, version: 9 } };
    opened('7', { scope: '', note: '急' });
    const calls = server(stale, { status: 200, json: {}, etag: '"10"' });
    view.type({ scope: '阀门' });
    saves();
    await settled();
    assert.equal(view.asked[0].kind, 'warn');
    view.type({ scope: '阀门' });
    saves();
    await settled();
    assert.equal(calls.length, 1);
    view.asked[0].acts[0][1]();
    await settled();
    assert.deepEqual([calls[1].version, calls[1].body.scope], ['"9"', '阀门']);

    opened('7', { scope: '', note: '急' });
    const others = server(stale);
    view.type({ scope: '阀门' });
    saves();
    await settled();
    await view.asked[0].acts[1][1]();
    assert.deepEqual(view.data, { scope: '管件' });
    saves();
    await settled();
    assert.equal(others.length, 1);
});

test('what two windows changed in different fields is put together and saved', async () => {
    opened('7', { scope: '', note: '' });
    const calls = server({ status: 409, json: { detail: '同事刚刚修改', current: { note: '急' }, version: 9 } }, { status: 200, json: {}, etag: '"10"' });
    view.type({ scope: '阀门' });
    saves();
    await settled();
    assert.deepEqual([view.asked[0].kind, view.asked[0].acts], ['ok', undefined]);
    assert.deepEqual([calls[1].version, calls[1].body], ['"9"', { scope: '阀门', note: '急' }]);
});

test('a window that begins a draft where another has just begun one goes on with that', async () => {
    opened(null, { level: 3 });
    const calls = server({ status: 409, json: { type: '/problems/unfinished-request', request: '7' } },
        { status: 200, json: { level: 3, note: '急' }, etag: '"2"' }, { status: 200, json: {}, etag: '"3"' });
    view.type({ scope: '阀门' });
    saves();
    await settled();
    assert.equal(location.pathname, '/assessment-requests/7/edit');
    assert.deepEqual([calls[2].method, calls[2].version, calls[2].body], ['PUT', '"2"', { level: 3, note: '急', scope: '阀门' }]);
});

test('a request handed in without a draft opens its own page', () => {
    opened(null, {});
    const saved = new CustomEvent('form-view:saved', { cancelable: true, detail: { data: { id: '8' } } });
    place.dispatchEvent(saved);
    assert.equal(saved.defaultPrevented, true);
    assert.deepEqual(places, ['/assessment-requests/8']);
});
