package io.zhiheng.platform.workflow.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deployed process models. */
public interface Models {

    /** The newest version of a model; empty when it is not deployed. */
    Optional<Integer> latestVersion(String process);

    /**
     * The literal values of the input parameter {@code indicator} in the newest version of a model; publishing an
     * edition compares them with its first-level indicators.
     */
    Set<String> indicatorsOf(String process);

    /** The steps of all deployed models that staff take, in the order in which they stand in their models. */
    List<Step> staffSteps();

    /** @param name its Chinese name */
    record Step(String process, String id, String name) {}
}
