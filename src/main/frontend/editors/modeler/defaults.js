// What is drawn anew has an id and an actor from the start; its name is asked for where it stands.
import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { OWN_NODES } from './contract.js';
import { setProperty } from './properties.js';

const SENDS_NOTICES = '${sendNoticeDelegate}';

class Defaults extends CommandInterceptor {

    static $inject = ['eventBus', 'modeling', 'elementRegistry', 'moddle', 'contract'];

    constructor(eventBus, modeling, elementRegistry, moddle, contract) {
        super(eventBus);
        this.postExecuted('shape.create', ({ context: { shape } }) => {
            if (!OWN_NODES[shape.type]) return;
            modeling.updateProperties(shape, { id: free(OWN_NODES[shape.type], elementRegistry) });
            if (shape.type === 'bpmn:UserTask') setProperty({ modeling, moddle }, shape, 'actor', contract.actors[0]);
            if (shape.type !== 'bpmn:ServiceTask') return;
            modeling.updateProperties(shape, { 'camunda:delegateExpression': SENDS_NOTICES });
            setProperty({ modeling, moddle }, shape, 'audience', contract.actors[0]);
        });
    }
}

function free(prefix, registry) {
    let number = 1;
    while (registry.get(`${prefix}${number}`)) number++;
    return `${prefix}${number}`;
}

export const defaults = { __init__: ['ownDefaults'], ownDefaults: ['type', Defaults] };
