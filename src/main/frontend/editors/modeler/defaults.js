// What is drawn anew has an id and an actor from the start; its name is asked for where it stands.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
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
