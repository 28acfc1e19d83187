package io.zhiheng.shared.statistics;

import java.time.Instant;
import java.util.List;

/** How a part of the platform is used. Implemented by the module whose it is. */
public interface PlatformStatistics {

    /** @param until not in it any more */
    record Period(Instant from, Instant until) {}

    /**
     * @param topic its words are {@code portal.statistics.<topic>}
     * @param value a number, with one decimal where it is a mean; null where nothing is known of it
     */
    record Figure(String topic, Number value) {}

    /** How many there are of each kind, in the order in which they are read; what there is none of may be left out. */
    record Split(String topic, List<Share> shares) {

        public long most() {
            return shares.stream().mapToLong(Share::count).max().orElse(0);
        }
    }

    record Share(String label, long count) {}

    /** @param place of the section among the others, the smallest first */
    record Section(String topic, int place, List<Figure> figures, List<Split> splits) {}

    Section section(Period period);
}
