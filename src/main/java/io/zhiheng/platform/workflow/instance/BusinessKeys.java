package io.zhiheng.platform.workflow.instance;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ids of aggregates as they stand with their processes; a process of another module may go by another kind of name. */
public class BusinessKeys {

    private BusinessKeys() {}

    public static List<UUID> ids(Collection<String> businessKeys) {
        return businessKeys.stream().flatMap(key -> id(key).stream()).toList();
    }

    public static Optional<UUID> id(String businessKey) {
        try {
            return Optional.of(UUID.fromString(businessKey));
        } catch (IllegalArgumentException anotherKindOfName) {
            return Optional.empty();
        }
    }
}
