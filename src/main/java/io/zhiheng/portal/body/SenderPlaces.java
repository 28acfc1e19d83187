package io.zhiheng.portal.body;

import java.util.HashMap;
import java.util.Map;

/** Who is sending a body right now. Neither all together nor one address may take every thread of the container. */
class SenderPlaces {

    private final int most;
    private final int perAddress;
    private final Map<String, Integer> taken = new HashMap<>();
    private int sum;

    SenderPlaces(int most, int perAddress) {
        this.most = most;
        this.perAddress = perAddress;
    }

    /** @return false if all places are taken, or all that one address may have */
    synchronized boolean enter(String address) {
        if (sum >= most || taken.getOrDefault(address, 0) >= perAddress) {
            return false;
        }
        sum++;
        taken.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String address) {
        sum--;
        taken.computeIfPresent(address, (same, before) -> before == 1 ? null : before - 1);
    }
}
