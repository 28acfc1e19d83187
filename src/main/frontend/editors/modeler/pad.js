// What may be done with the selected element: go on to an own step or decision, connect, write a note, delete what is own.
import { OWN_NODES } from './contract.js';

const NEXT = [
    ['bpmn:UserTask', 'bpmn-icon-user-task', 'Append own step'],
    ['bpmn:ServiceTask', 'bpmn-icon-send-task', 'Append own notice'],
    ['bpmn:ExclusiveGateway', 'bpmn-icon-gateway-xor', 'Append own decision'],
];

export class Pad {

    static $inject = ['contextPad', 'modeling', 'elementFactory', 'autoPlace', 'create', 'connect', 'contract', 'rules', 'translate'];

    constructor(contextPad, modeling, elementFactory, autoPlace, create, connect, contract, rules, translate) {
        Object.assign(this, { modeling, elementFactory, autoPlace, create, connect, contract, rules, translate });
        contextPad.registerProvider(this);
    }

    getContextPadEntries(element) {
        const entries = {};
        if (this.#isOwnNode(element)) {
            NEXT.forEach(([type, className, title]) => entries[`append.${type}`] = this.#append(type, className, title));
            entries.connect = this.#entry('connect', 'bpmn-icon-connection-multi', 'Connect to other element',
                (event, from) => this.connect.start(event, from));
        }
        if (element.type !== 'label' && this.rules.allowed('elements.delete', { elements: [element] })?.length) {
            entries.delete = this.#entry('edit', 'bpmn-icon-trash', 'Delete', () => this.modeling.removeElements([element]));
        }
        return entries;
    }

    getMultiElementContextPadEntries(elements) {
        const deletable = this.rules.allowed('elements.delete', { elements }) ?? [];
        return deletable.length === 0 ? {}
            : { delete: this.#entry('edit', 'bpmn-icon-trash', 'Delete', () => this.modeling.removeElements([...deletable])) };
    }

    #isOwnNode(element) {
        return element.type in OWN_NODES && !this.contract.isFixed(element);
    }

    #append(type, className, title) {
        const start = (event, from) => this.create.start(event, this.elementFactory.createShape({ type }), { source: from });
        const click = (event, from) => this.autoPlace.append(from, this.elementFactory.createShape({ type }));
        return { group: 'model', className, title: this.translate(title), action: { dragstart: start, click } };
    }

    #entry(group, className, title, click) {
        return { group, className, title: this.translate(title), action: { click, dragstart: click } };
    }
}
