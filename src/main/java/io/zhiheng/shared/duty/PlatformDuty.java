package io.zhiheng.shared.duty;

import io.zhiheng.shared.Actor;

/** Something that platform administrators look after. Implemented by the module whose it is. */
public interface PlatformDuty {

    /**
     * @param topic its words are {@code portal.desk.<topic>}, with {@code .waiting} and {@code .none}
     * @param place of the line among the others, the smallest first
     * @param total how many wait
     * @param href path of the page where they are seen to
     */
    record Waiting(String topic, int place, long total, String href) {}

    Waiting waiting(Actor actor);
}
