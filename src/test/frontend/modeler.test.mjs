import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { difference } from '../../main/frontend/editors/model/difference.js';
import { formDifference } from '../../main/frontend/editors/model/form-difference.js';
import { conditionParts, conditionText } from '../../main/frontend/editors/modeler/condition.js';
import { Contract, indicatorOf, isOwnId } from '../../main/frontend/editors/modeler/contract.js';
import { keptFields } from '../../main/frontend/editors/modeler/forms.js';
import { example } from '../../main/frontend/editors/modeler/form/example.js';
import { hideParts, hideText } from '../../main/frontend/editors/modeler/form/hide.js';
import { pathOf } from '../../main/frontend/editors/modeler/form/path.js';
import { readSpan, writeSpan } from '../../main/frontend/editors/modeler/pane/span.js';

const require = createRequire(new URL('../../main/frontend/package.json', import.meta.url));
const { BpmnModdle } = await import(require.resolve('bpmn-moddle'));
const camunda = require('camunda-bpmn-moddle/resources/camunda.json');

const folder = new URL('../../../processes/', import.meta.url);
const shipped = name => readFileSync(new URL(`${name}.bpmn`, folder), 'utf8');
const read = async text => (await new BpmnModdle({ camunda }).fromXML(text)).rootElement;
const selfAssessment = shipped('self-assessment');
const thirdParty = shipped('third-party-assessment');

test('a condition is read as it is chosen, and written as the engine reads it', () => {
    for (const text of ["${acceptance == 'ACCEPTED' or acceptance == 'REJECTED'}", '${own_days >= 3 and own_urgent == true}', '${own_reason != null}']) {
        assert.equal(conditionText(conditionParts(text)), text);
    }
    assert.deepEqual(conditionParts('${own_score lt 2.5 && own_a eq "x"}'),
        { joiner: 'and', parts: [{ variable: 'own_score', sign: '<', value: 2.5 }, { variable: 'own_a', sign: '==', value: 'x' }] });
    assert.equal(conditionText(conditionParts('')), '');
});

test('a condition put together otherwise is left as it stands', () => {
    for (const text of ["${a == 'x' and b == 'y' or c == 'z'}", "${not (a == 'x')}", '${service.run()}', "${a == 'x' b}"]) {
        assert.equal(conditionParts(text), null, text);
    }
});

test('no value that is typed ends the text around it', () => {
    assert.equal(conditionText({ joiner: 'and', parts: [{ variable: 'own_a', sign: '==', value: "x' or '1' == '1" }] }), "${own_a == 'x or 1 == 1'}");
});

test('every condition of the models that ship can be chosen', async () => {
    for (const [, text] of thirdParty.matchAll(/<bpmn:conditionExpression[^>]*>([^<]+)</g)) assert.ok(conditionParts(text)?.parts.length, text);
});

test('lengths of time are an amount and a unit', () => {
    for (const text of ['P7D', 'P2W', 'P12M', 'PT36H']) assert.equal(writeSpan(readSpan(text)), text);
    for (const text of ['P1DT2H', '${dueAt}', undefined]) assert.equal(readSpan(text), null);
});

test('fields marked for the process become variables with their values', () => {
    const components = [{ key: 'agreed', type: 'radio', label: '是否同意', properties: { processVariable: 'true' }, values: [{ value: 'YES', label: '同意' }] },
        { type: 'group', components: [{ key: 'sure', type: 'checkbox', label: '确认', properties: { processVariable: 'true' } }, { key: 'note', type: 'textarea' }] }];
    assert.deepEqual(keptFields({ schema: { id: 'f', components } }).map(({ name, values }) => [name, values.map(each => each.value)]),
        [['own_agreed', ['YES']], ['own_sure', [true, false]]]);
});

test('what ships is fixed, and its gateways say which values there are', async () => {
    const said = { steps: [], services: [], timers: [], places: [{ actors: ['ENTERPRISE', 'MANAGERS'] }, { actors: ['ENTERPRISE'] }] };
    const contract = new Contract(said, await read(thirdParty));
    assert.ok(contract.isFixed({ id: 'acceptRequest' }));
    assert.ok(contract.isOwnStep({ id: 'ownApproval', type: 'bpmn:UserTask' }));
    assert.deepEqual([...contract.literals.get('acceptance')].sort(), ['ACCEPTED', 'REJECTED', 'RETURNED']);
    assert.deepEqual(contract.actors, ['ENTERPRISE', 'MANAGERS']);
});

test('ids of own steps begin with own and a capital', () => {
    assert.ok(isOwnId('ownApproval2'));
    for (const id of ['own', 'ownapproval', 'approve', 'own-Approval', 'own批准']) assert.ok(!isOwnId(id), id);
});

test('a version differs from itself in nothing', async () => {
    assert.deepEqual(difference(await read(selfAssessment), await read(selfAssessment)), []);
    assert.deepEqual(difference(await read(thirdParty), await read(thirdParty)), []);
});

test('names, times, forms and steps that came or went are told, the place only where nothing else changed', async () => {
    const changed = selfAssessment
        .replace('name="完善企业信息"', 'name="核对企业信息" camunda:dueDate="P14D"')
        .replace('>P7D<', '>P10D<')
        .replace(/<dc:Bounds x="(\d+)"( y="\d+" width="\d+" height="\d+"\/>\s*<\/bpmndi:BPMNShape>)/, (_, x, rest) => `<dc:Bounds x="${Number(x) + 10}"${rest}`)
        .replace('</bpmn:subProcess>', '<bpmn:userTask id="ownApproval" name="法定代表人批准" camunda:formRef="own"/></bpmn:subProcess>');
    const lines = difference(await read(selfAssessment), await read(changed));
    const line = id => lines.find(each => each.id === id);
    assert.equal(line('ownApproval').kind, 'added');
    assert.deepEqual(line('ownApproval').changes, [{ what: 'formRef', before: '', after: 'own' }]);
    assert.deepEqual(line('completeProfile').changes, [
        { what: 'name', before: '完善企业信息', after: '核对企业信息' }, { what: 'dueDate', before: '', after: 'P14D' }]);
    assert.deepEqual(line('sevenDaysPassed').changes, [{ what: 'timer', before: 'P7D', after: 'P10D' }]);
    assert.equal(lines.filter(each => each.kind === 'moved').length, 1);
    assert.equal(difference(await read(changed), await read(selfAssessment)).find(each => each.id === 'ownApproval').kind, 'removed');
});

test('a way that leads elsewhere is told by the names of what it joins', async () => {
    const changed = selfAssessment.replace(/(id="toSubmission"[^>]*targetRef=")submitSelfAssessment"/, '$1answersSubmitted"');
    assert.notEqual(changed, selfAssessment);
    const [way] = difference(await read(selfAssessment), await read(changed));
    assert.equal(way.name, '质量绩效参数填报 → 已提交');
    assert.deepEqual(way.changes, [{ what: 'to', before: '提交前检查', after: '已提交' }]);
});

test('forms that came, went or ask for something else are told by their fields', () => {
    const field = (label, required) => ({ label, type: 'textfield', validate: { required } });
    const form = (file, ...fields) => ({ file, schema: { id: file, components: [{ type: 'text', text: '# 法定代表人批准' },
        ...fields.map((each, at) => ({ id: `Field_${at}`, key: `field${at}`, ...each }))] } });
    const before = [form('same.form', field('姓名', true)), form('changed.form', field('姓名', true), field('意见', false)), form('gone.form')];
    const after = [before[0], form('changed.form', field('姓名', true), field('批准意见', true)), form('new.form', field('结论', true))];
    assert.deepEqual(formDifference(before, after).map(({ kind, id, name, changes }) => [kind, id, name, changes.map(({ label, before: old }) => [label, Boolean(old)])]), [
        ['added', 'new.form', '法定代表人批准', [['结论', false]]], ['removed', 'gone.form', '法定代表人批准', []], ['changed', 'changed.form', '法定代表人批准', [['意见 → 批准意见', true]]]]);
});

test('a condition of a form is read as it is chosen, and written as the page and the server read it', () => {
    for (const text of ['=outcome != "RETURNED" and outcome != "REJECTED"', '=siteCount = null or siteCount < 2', '=sure = true']) {
        assert.equal(hideText(hideParts(text)), text);
    }
    for (const text of ['=not(a = 1)', '=count(files) = 0', '=a = "x = y"', 'a = 1']) assert.equal(hideParts(text), null, text);
    assert.equal(hideText(hideParts('')), undefined);
});

test('every condition of the forms that ship can be chosen or is left as it stands', () => {
    const forms = new URL('../../../forms/', import.meta.url);
    for (const file of readdirSync(forms)) {
        const visit = ({ conditional, components }) => {
            const parts = hideParts(conditional?.hide);
            if (parts) assert.equal(hideText(parts), conditional?.hide, file);
            components?.forEach(visit);
        };
        visit(JSON.parse(readFileSync(new URL(file, forms), 'utf8')));
    }
});

test('example data of a form stand where the form keeps them', () => {
    const form = { components: [{ type: 'group', path: 'head', components: [{ type: 'textfield', key: 'name', label: '名称', validate: { minLength: 4 } }] },
        { type: 'dynamiclist', path: 'rows', components: [{ type: 'number', key: 'count', validate: { min: 3 } }] }, { type: 'radio', key: 'a', values: [{ value: 'x' }] }] };
    assert.deepEqual(example(form), { head: { name: '名称……' }, rows: [{ count: 3 }], a: 'x' });
});

test('a field is known to the contract by where its value stands', () => {
    const all = [{ id: 'form', type: 'default' }, { id: 'list', path: 'systems', _parent: 'form' }, { id: 'bare', _parent: 'list' }, { id: 'n', key: 'number', _parent: 'bare' }];
    assert.equal(pathOf(all[3], all), 'systems.number');
});

test('a task that names an indicator is of the contract, whatever it is called', () => {
    const task = value => ({ id: 'assessRes', type: 'bpmn:UserTask', businessObject: { extensionElements: { values: [{ $type: 'camunda:InputOutput',
        inputParameters: [{ name: 'indicator', value }] }] } } });
    const contract = new Contract({ steps: [], services: [], timers: [], places: [] }, { id: 'none' });
    assert.equal(indicatorOf(task('RES')), 'RES');
    assert.equal(indicatorOf(task('${indicator}')), undefined);
    assert.ok(contract.isFixed(task('RES')));
    assert.ok(!contract.isFixed({ id: 'ownStep1', type: 'bpmn:UserTask', businessObject: {} }));
});
