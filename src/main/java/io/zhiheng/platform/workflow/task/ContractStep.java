package io.zhiheng.platform.workflow.task;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A user task that a use case needs: one constant of the enum in which its module names its steps. */
public interface ContractStep {

    /** Of the enum's constant: {@code ACCEPT_REQUEST}. */
    String name();

    /** Keys that its form must ask for. */
    Set<String> formKeys();

    /** Id of its node in the model: {@code acceptRequest}. */
    default String id() {
        return nodeId(name());
    }

    /** Whether marked fields of its form become variables of the process. */
    default boolean keepsVariables() {
        return true;
    }

    default boolean is(TaskRef task) {
        return id().equals(task.step());
    }

    /** The id of the node that a constant stands for. */
    static String nodeId(String constant) {
        var words = constant.toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Stream.of(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException when the task is of none of these steps */
    static <S extends Enum<S> & ContractStep> S of(TaskRef task, Class<S> steps) {
        return Stream.of(steps.getEnumConstants())
                .filter(step -> step.is(task))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No step of " + steps.getSimpleName() + ": " + task));
    }
}
