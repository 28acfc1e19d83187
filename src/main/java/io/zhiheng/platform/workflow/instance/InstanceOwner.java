package io.zhiheng.platform.workflow.instance;

import io.zhiheng.shared.Actor;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The module whose aggregates the processes of a model move; a bean of it says what they are. */
public interface InstanceOwner {

    /** Id of the process model. */
    String process();

    /** By business key; what the module does not know is left out. */
    Map<String, Head> heads(Collection<String> businessKeys);

    /** Business keys of those whose number or enterprise holds these words, newest first. */
    List<String> find(String words, int most);

    /** What people did in its course, oldest first; never what they wrote. */
    List<Taken> taken(String businessKey);

    /** Takes the aggregate's row, as everybody does who moves the process. */
    void lock(String businessKey);

    /**
     * Closes the aggregate for a reason. What was written stays, and its people are told; ending the process itself is
     * left to the caller.
     *
     * @throws io.zhiheng.shared.RuleBroken conflict, when it stands where nobody may end it
     */
    void end(Actor by, String businessKey, String reason);

    /**
     * @param enterprise whose it is, by name; null where no name is known
     * @param number by which people know it; null where it has none
     * @param state where it stands, in words
     */
    record Head(String enterprise, String number, String state) {

        public static final Head UNKNOWN = new Head(null, null, null);
    }

    /** @param by the name to which it is attributed; null for what happened by itself */
    record Taken(Instant at, String what, String by) {}
}
