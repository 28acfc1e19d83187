package io.zhiheng.platform.workflow.model;

import io.zhiheng.platform.workflow.OwnPlace;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/** What this build relies on in the models of its processes, for those who change them. */
public interface ModelContracts {

    List<Contract> all();

    /**
     * @param process id of the model
     * @param name its Chinese name
     * @param messages names of the messages that the model has to catch
     * @param variables what the model may read, and never sets
     * @param decisions what each variable that gateways of the contract compare may hold
     * @param ends where the process may end
     * @param places where it may have steps and decisions of its own
     */
    record Contract(
            String process,
            String name,
            List<Step> steps,
            List<Service> services,
            List<Timer> timers,
            SortedSet<String> messages,
            List<Variable> variables,
            SortedMap<String, SortedSet<String>> decisions,
            List<Node> ends,
            List<OwnPlace> places) {}

    /**
     * A user task.
     *
     * @param actor who does it, as the model names it; empty where it is the enterprise's
     * @param keys what its form has to ask for
     * @param fields all that is kept of its form, keys included; a form may have others besides
     * @param due when it is due; empty where it never is
     * @param many the list of which each member has a task of his own; empty where there is one task
     */
    record Step(
            String id,
            String name,
            String note,
            String actor,
            String form,
            Set<String> keys,
            Set<String> fields,
            String due,
            String many) {}

    /**
     * What the system does by itself.
     *
     * @param later whether it is tried in the background, and again after a failure
     */
    record Service(String id, String name, String note, String delegate, boolean later) {}

    /** @param free whether its length may be changed */
    record Timer(String id, String name, String at, String moment, boolean free) {}

    /** What a variable holds, by what the model that ships uses it for. */
    enum Kind {
        /** One of the values in {@link Contract#decisions}. */
        CHOICE,
        MOMENT,
        GROUP,
        ACCOUNT,
        TEXT
    }

    record Variable(String name, Kind kind) {}

    record Node(String id, String name) {}
}
