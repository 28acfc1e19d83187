package io.zhiheng.platform.workflow.model;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Decides whether a process model may be deployed. A model is executable; whoever may upload one must not thereby be
 * able to run code, nor take a step away that a use case needs.
 */
public interface ModelVetting {

    /**
     * @param model a .bpmn file
     * @param forms the .form files (Camunda Form JSON) to choose from; those it names are deployed with it
     */
    Verdict vet(byte[] model, Collection<byte[]> forms);

    /**
     * Of one that comes into force together with an edition.
     *
     * @param indicators ids of the edition's first level, in place of those of the edition in force
     */
    Verdict vet(byte[] model, Collection<byte[]> forms, Set<String> indicators);

    /** The first-level indicators that the tasks of a model name, one entry per task. @param model that was deployed */
    List<String> indicators(byte[] model);

    /**
     * @param definitions ids of the executable processes in the file
     * @param forms ids of the forms it names
     * @param reasons why it is refused; empty when it is accepted
     */
    record Verdict(List<String> definitions, Set<String> forms, List<Reason> reasons) {

        public boolean accepted() {
            return reasons.isEmpty();
        }
    }

    /**
     * @param element id of the element, or its name when it has no id; null when the whole file is meant
     * @param line line in the file, from 1; null when unknown
     * @param message what is wrong, in Chinese
     * @param name what the element is called; null where it has no name
     * @param field which field of which form it is about: {@code accept-request#reason}; null where it is about none
     */
    record Reason(String element, Integer line, String message, String name, String field) {

        public Reason(String element, Integer line, String message) {
            this(element, line, message, null, null);
        }
    }
}
