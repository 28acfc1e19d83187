package io.zhiheng.platform.workflow;

import java.util.Map;
import java.util.Set;

/**
 * What the use cases of a module expect of a process model. The module implements it as a bean; a model that breaks it
 * is not deployed.
 */
public interface ProcessContract {

    /** Id of the process model. */
    String process();

    /** The user tasks that must be reachable, each with the keys its form must ask for (none: an empty set). */
    Map<String, Set<String>> steps();

    /** Names of the messages that use cases send; a model catches all of them and no other. */
    Set<String> messages();

    /**
     * The values that the input parameter {@code indicator} must have, one task each: the first-level indicators of the
     * published edition. Empty as long as none is published.
     */
    Set<String> indicators();
}
