// When a way is taken: chosen from known variables, never typed.
import { word } from '../../../behaviours/behaviour.js';
import { conditionParts, conditionText } from '../condition.js';
import { conditionWords } from '../condition-words.js';
import { readable } from '../forms.js';
import { comparisons } from './comparison.js';
import { fact, tick } from './field.js';

export function flowFields(flow, tools) {
    const text = flow.businessObject.conditionExpression?.body ?? '';
    if (!isOwn(flow, tools.contract)) return [fact(word('administration.editor.condition'), text ? conditionWords(text, tools.contract.variables([])) : word('administration.editor.condition.none'))];
    const gateway = flow.source.businessObject;
    const otherwise = gateway.default === flow.businessObject;
    const condition = conditionParts(text);
    return [
        tick(word('administration.editor.default'), otherwise, on => setDefault(flow, on, tools), word('administration.editor.default.hint')),
        otherwise ? null : condition ? chooser(flow, condition, tools) : fact(word('administration.editor.condition'), text),
    ];
}

function isOwn(flow, contract) {
    return flow.source?.type === 'bpmn:ExclusiveGateway' && !contract.isFixed(flow.source);
}

function setDefault(flow, on, { modeling }) {
    modeling.updateProperties(flow.source, { default: on ? flow.businessObject : undefined });
    if (on) modeling.updateProperties(flow, { conditionExpression: undefined });
}

function chooser(flow, condition, tools) {
    return comparisons(word('administration.editor.condition'), condition, tools.contract.variables(readable(tools.forms())), changed => write(flow, changed, tools),
        word('administration.editor.condition.no-variables'));
}

function write(flow, condition, { modeling, moddle }) {
    const body = conditionText(condition);
    modeling.updateProperties(flow, { conditionExpression: body ? moddle.create('bpmn:FormalExpression', { body }) : undefined });
}
