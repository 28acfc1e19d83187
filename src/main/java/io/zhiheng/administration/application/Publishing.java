package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release;
import io.zhiheng.administration.domain.Release.Kind;

/** How a kind of release comes into force, in the transaction of the second person's act. */
public interface Publishing {

    Kind kind();

    /** @throws io.zhiheng.shared.RuleBroken where it cannot be brought into force as it is */
    Published publish(Release release);

    /** @param place where it is to be found from now on; null where it is part of something else */
    record Published(String version, String place) {}
}
