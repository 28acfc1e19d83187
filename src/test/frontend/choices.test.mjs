import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { page, settled } from './dom.mjs';

const front = fileURLToPath(new URL('../../main/frontend', import.meta.url));
const OPTIONS = [{ value: 'li', label: '李敏' }, { value: 'wang', label: '王建国', refused: '曾任该企业质量部长' }, { value: 'zhao', label: '赵倩' }];
let folder;
let kit;

/** As the browser gets it: form-js and its renderer in one bundle with the field. */
before(async () => {
    page([]);
    folder = mkdtempSync(join(tmpdir(), 'choices-'));
    const { build } = await import(pathToFileURL(join(front, 'node_modules/esbuild/lib/main.js')));
    await build({ bundle: true, format: 'esm', platform: 'browser', outfile: join(folder, 'choices.mjs'), logLevel: 'silent',
        stdin: { resolveDir: front, contents: "export { Choices } from './editors/form-view/choices.js';"
            + "export { h, render } from 'preact'; export { FormContext } from '@bpmn-io/form-js-viewer';" } });
    kit = await import(pathToFileURL(join(folder, 'choices.mjs')));
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** The field drawn on a page, and what was chosen in it since. */
async function drawn({ options = OPTIONS, ...props }) {
    page([]);
    const chosen = [];
    const services = { form: { _getState: () => ({ initialData: { assessors: options } }), _container: document.body },
        expressionLanguage: { isExpression: () => false }, templating: { isTemplate: () => false } };
    const field = { id: 'members', type: 'checklist', key: 'members', label: '评估组成员', valuesKey: 'assessors', ...props.field };
    kit.render(kit.h(kit.FormContext.Provider, { value: { getService: name => services[name], formId: 'f' } },
        kit.h(kit.Choices, { domId: 'm', errors: [], onChange: change => chosen.push(change.value), ...props, field })), document.body);
    await settled();
    return { chosen, boxes: document.querySelectorAll('input'), text: document.body.textContent };
}

function change(box, on) {
    box.checked = on;
    box.dispatchEvent(new Event('change', { bubbles: true }));
}

test('who may not be chosen is shown with the reason, and cannot be ticked', async () => {
    const { boxes, text } = await drawn({ value: ['li'] });
    assert.ok(text.includes('曾任该企业质量部长'));
    assert.deepEqual(boxes.map(box => Boolean(box.disabled)), [false, true, false]);
    assert.deepEqual(boxes.map(box => Boolean(box.checked)), [true, false, false]);
});

test('ticking adds to what was chosen, unticking takes away', async () => {
    const { chosen, boxes } = await drawn({ value: ['li'] });
    change(boxes[2], true);
    change(boxes[0], false);
    assert.deepEqual(chosen, [['li', 'zhao'], []]);
});

test('one who was chosen before the reason arose can be taken out again', async () => {
    const { chosen, boxes } = await drawn({ value: ['wang', 'zhao'] });
    assert.equal(Boolean(boxes[1].disabled), false);
    change(boxes[1], false);
    assert.deepEqual(chosen, [['zhao']]);
});

test('what may only be read cannot be ticked at all', async () => {
    const { boxes } = await drawn({ value: ['li'], readonly: true });
    assert.ok(boxes.every(box => box.disabled));
});
