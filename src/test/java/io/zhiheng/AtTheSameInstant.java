package io.zhiheng;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** What several people do when nobody waits for anybody. */
public final class AtTheSameInstant {

    private AtTheSameInstant() {}

    /** @return their results, in this order */
    @SafeVarargs
    public static <R> List<R> of(Callable<R>... deeds) throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(deeds.length);
        var people = Executors.newFixedThreadPool(deeds.length);
        try {
            var doing = Stream.of(deeds)
                    .map(deed -> people.submit(() -> {
                        together.await();
                        return deed.call();
                    }))
                    .toList();
            var results = new ArrayList<R>();
            for (Future<R> each : doing) {
                results.add(each.get());
            }
            return results;
        } finally {
            people.shutdown();
        }
    }
}
