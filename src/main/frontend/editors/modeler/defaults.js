// What is drawn anew has an id, a name and an actor from the start.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { word } from '../../behaviours/behaviour.js';
import { setProperty } from './properties.js';

const OWN = { 'bpmn:UserTask': 'ownStep', 'bpmn:ExclusiveGateway': 'ownDecision' };

class Defaults extends CommandInterceptor {

    static $inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle', 'contract'];

    constructor(eventBus, modeling, elementRegistry, moddle, contract) {
        super(eventBus);
        this.postExecuted('shape.create', ({ context: { shape } }) => {
            if (!OWN[shape.type]) return;
            modeling.updateProperties(shape, { id: free(OWN[shape.type], elementRegistry) });
            if (shape.type !== 'bpmn:UserTask') return;
            modeling.updateProperties(shape, { name: word('administration.editor.own-step') });
            setProperty({ modeling, moddle }, shape, 'actor', contract.actors[0]);
        });
    }
}

function free(prefix, registry) {
    let number = 1;
    while (registry.get(`${prefix}${number}`)) number++;
    return `${prefix}${number}`;
}

export const defaults = { __init__: ['ownDefaults'], ownDefaults: ['type', Defaults] };
