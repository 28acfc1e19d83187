package io.zhiheng.platform.workflow.camunda.instance;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.stereotype.Component;

/** What the nodes of a deployed model are called in Chinese. */
@Component
class NamesOfNodes {

    private static final String BODY_OF_MANY = "#multiInstanceBody";

    private final RepositoryService repository;

    NamesOfNodes(RepositoryService repository) {
        this.repository = repository;
    }

    /** The id that the picture knows. */
    static String drawn(String node) {
        return node.replace(BODY_OF_MANY, "");
    }

    /** Its id, where the model says nothing. */
    String of(String definition, String node) {
        var element = repository.getBpmnModelInstance(definition).getModelElementById(drawn(node));
        return element instanceof FlowElement named && named.getName() != null ? named.getName() : drawn(node);
    }
}
