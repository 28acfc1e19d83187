package io.zhiheng.administration.application;

import io.zhiheng.administration.domain.Release.Kind;
import java.util.SortedMap;

/** How a kind of release comes into force, in the transaction of the second person's act. */
public interface Publishing {

    Kind kind();

    Published publish(String subject, SortedMap<String, byte[]> files);

    /** @param place where it is to be found from now on; null where it is part of something else */
    record Published(int version, String place) {}
}
