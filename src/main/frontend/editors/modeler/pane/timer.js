// How long a timer waits; those that follow a limit of time are not changed here.
import { word } from '../../../behaviours/behaviour.js';
import { fact, span } from './field.js';
import { readSpan, writeSpan } from './span.js';

export function timerFields(element, { contract, modeling }) {
    const timer = element.businessObject.eventDefinitions?.find(each => each.$type === 'bpmn:TimerEventDefinition');
    if (!timer) return [];
    const length = readSpan(timer.timeDuration?.body);
    if (!length || !contract.isFreeTimer(element)) return [fact(word('administration.editor.timer'), word('administration.editor.timer.limit'))];
    return [span(word('administration.editor.timer'), length, ['H', 'D', 'W', 'M'],
        chosen => chosen && modeling.updateModdleProperties(element, timer.timeDuration, { body: writeSpan(chosen) }), word('administration.editor.timer.hint'))];
}
