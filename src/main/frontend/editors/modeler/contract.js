// What this build relies on in the model, and what an administrator may add to it.
import { conditionParts } from './condition.js';
import { keptFields } from './forms.js';
import { visit } from '../model/facts.js';

const OWN_ID = /^own[A-Z][A-Za-z0-9]{0,50}$/;

export class Contract {

    /** @param said the contract as the API tells it; @param shipped definitions of the model that ships */
    constructor(said, shipped) {
        this.said = said;
        this.fixed = new Map();
        visit(shipped, element => element.id && this.fixed.set(element.id, element));
        this.steps = new Map(said.steps.map(step => [step.id, step]));
        this.services = new Map(said.services.map(service => [service.id, service]));
    }

    /** Also the task of an indicator, whatever it is called: an edition has those that it has. */
    isFixed(element) {
        return this.fixed.has(element.id) || indicatorOf(element) !== undefined;
    }

    isOwnStep(element) {
        return element.type === 'bpmn:UserTask' && !this.isFixed(element);
    }

    isOwnNotice(element) {
        return element.type === 'bpmn:ServiceTask' && !this.isFixed(element);
    }

    /** Of a length of time that may be changed. */
    isFreeTimer(element) {
        return this.said.timers.some(timer => timer.id === element.id && timer.free);
    }

    /** What use cases know of a form: the keys that it has to ask for, and all that they keep; `whole` where it is theirs. */
    form(id) {
        const steps = this.said.steps.filter(step => step.form === id);
        return { whole: steps.length > 0, needed: new Set(steps.flatMap(step => step.keys)), known: new Set(steps.flatMap(step => step.fields)) };
    }

    /** Who may take a step somewhere: those of all places, since it may still be moved. */
    get actors() {
        return [...new Set(this.said.places.flatMap(place => place.actors))];
    }

    /** The literals with which the shipped model compares each of its variables. */
    get literals() {
        const found = new Map();
        for (const element of this.fixed.values()) {
            for (const part of conditionParts(element.conditionExpression?.body ?? '')?.parts ?? []) {
                found.set(part.variable, new Set([...found.get(part.variable) ?? [], part.value]));
            }
        }
        return found;
    }

    /** What conditions may compare: {name, type, values}; own ones come from the forms of own steps. */
    variables(forms) {
        const theirs = [...this.literals].map(([name, values]) => ({ name, type: 'select', values: [...values].map(value => ({ value, label: value })) }));
        return [...theirs, ...forms.flatMap(keptFields)];
    }
}

/** What an administrator may add, apart from notes, by type: what its id begins with. */
export const OWN_NODES = { 'bpmn:UserTask': 'ownStep', 'bpmn:ExclusiveGateway': 'ownDecision', 'bpmn:ServiceTask': 'ownNotice' };

/** The first-level indicator that a task names literally. */
export function indicatorOf(element) {
    const named = (element.businessObject?.extensionElements?.values ?? []).flatMap(each => each.inputParameters ?? []).find(each => each.name === 'indicator')?.value;
    return named?.startsWith('${') ? undefined : named;
}

export function isOwnId(id) {
    return OWN_ID.test(id);
}

