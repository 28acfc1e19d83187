package io.zhiheng.administration.application.instance;

import io.zhiheng.platform.workflow.instance.InstanceFilter.Standing;
import java.util.UUID;

/**
 * What somebody looks for.
 *
 * @param process id of the model; blank for all
 * @param version null for all
 * @param standing null for all
 * @param words an id, a number or a part of an enterprise's name; blank for all
 */
public record InstanceSearch(String process, UUID version, Standing standing, String words) {

    public boolean isNarrowed() {
        return !process.isBlank() || version != null || standing != null || !words.isBlank();
    }
}
