package io.zhiheng.platform.workflow.task;

import io.zhiheng.shared.NotFound;
import java.io.Serializable;

/**
 * A person's task as everybody outside the engine knows it.
 *
 * @param businessKey id of the aggregate whose process it belongs to
 * @param step id of the user task in the model
 * @param item what tells tasks of the same step apart (indicator, member, round); {@value #NO_ITEM} if nothing does
 */
public record TaskRef(String businessKey, String step, String item) implements Serializable {

    public static final String NO_ITEM = "-";
    private static final String SEPARATOR = ":";

    public TaskRef {
        requirePart("businessKey", businessKey);
        requirePart("step", step);
        requirePart("item", item);
    }

    /** A task whose step stands for itself. */
    public static TaskRef of(Object businessKey, String step) {
        return new TaskRef(businessKey.toString(), step, NO_ITEM);
    }

    public static TaskRef of(Object businessKey, String step, String item) {
        return new TaskRef(businessKey.toString(), step, item);
    }

    public static TaskRef of(Object businessKey, ContractStep step) {
        return of(businessKey, step.id());
    }

    public static TaskRef of(Object businessKey, ContractStep step, String item) {
        return of(businessKey, step.id(), item);
    }

    /**
     * Reads the id used in URLs and JSON, {@code <businessKey>:<step>:<item>}.
     *
     * @throws NotFound when the text cannot be such an id: no task goes by it
     */
    public static TaskRef parse(String id) {
        var parts = id == null ? new String[0] : id.split(SEPARATOR, -1);
        if (parts.length != 3 || parts[0].isBlank() || parts[1].isBlank() || parts[2].isBlank()) {
            throw new NotFound("task", id);
        }
        return new TaskRef(parts[0], parts[1], parts[2]);
    }

    public boolean hasItem() {
        return !NO_ITEM.equals(item);
    }

    /** The id used in URLs and JSON. */
    public String id() {
        return String.join(SEPARATOR, businessKey, step, item);
    }

    @Override
    public String toString() {
        return id();
    }

    private static void requirePart(String name, String value) {
        if (value == null || value.isBlank() || value.contains(SEPARATOR)) {
            throw new IllegalArgumentException(
                    name + " of a task must be given and free of '" + SEPARATOR + "': " + value);
        }
    }
}
