package io.zhiheng.administration.application.instance;

import io.zhiheng.platform.workflow.instance.InstanceOwners;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Which processes somebody means by some words. */
@Component
public class InstanceSearching {

    private static final int MOST = 2_000;

    private final InstanceOwners owners;

    InstanceSearching(InstanceOwners owners) {
        this.owners = owners;
    }

    /** An id of the aggregate, the engine or a task; else what the modules find by number and name. Null for all. */
    public Set<String> keys(String words) {
        var looked = words.strip();
        if (looked.isEmpty()) {
            return null;
        }
        var keys = new TreeSet<>(owners.find(looked, MOST));
        keys.add(looked.toLowerCase(Locale.ROOT).replaceFirst(":.*", ""));
        return keys;
    }
}
