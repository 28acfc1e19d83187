// What may be put into a model, and the tools to do so.
export class Palette {

    static $inject = ['palette', 'create', 'elementFactory', 'spaceTool', 'lassoTool', 'handTool', 'globalConnect', 'translate'];

    constructor(palette, create, elementFactory, spaceTool, lassoTool, handTool, globalConnect, translate) {
        Object.assign(this, { create, elementFactory, spaceTool, lassoTool, handTool, globalConnect, translate });
        palette.registerProvider(this);
    }

    getPaletteEntries() {
        return {
            'hand-tool': this.#tool('bpmn-icon-hand-tool', 'Activate hand tool', event => this.handTool.activateHand(event)),
            'lasso-tool': this.#tool('bpmn-icon-lasso-tool', 'Activate lasso tool', event => this.lassoTool.activateSelection(event)),
            'space-tool': this.#tool('bpmn-icon-space-tool', 'Activate create/remove space tool', event => this.spaceTool.activateSelection(event)),
            'global-connect-tool': this.#tool('bpmn-icon-connection-multi', 'Activate global connect tool', event => this.globalConnect.start(event)),
            'tool-separator': { group: 'tools', separator: true },
            'create.own-step': this.#shape('bpmn:UserTask', 'bpmn-icon-user-task', 'Create own step'),
            'create.own-notice': this.#shape('bpmn:ServiceTask', 'bpmn-icon-send-task', 'Create own notice'),
            'create.own-decision': this.#shape('bpmn:ExclusiveGateway', 'bpmn-icon-gateway-xor', 'Create own decision'),
            'create.note': this.#shape('bpmn:TextAnnotation', 'bpmn-icon-text-annotation', 'Create note'),
        };
    }

    #tool(className, title, click) {
        return { group: 'tools', className, title: this.translate(title), action: { click } };
    }

    #shape(type, className, title) {
        const start = event => this.create.start(event, this.elementFactory.createShape({ type }));
        return { group: 'create', className, title: this.translate(title), action: { dragstart: start, click: start } };
    }
}
