package io.zhiheng.platform.workflow.camunda.play;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhiheng.platform.workflow.model.ModelPlay;
import io.zhiheng.platform.workflow.vetting.KnownNames;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * One model is played at a time; what came of the last ones is kept, for a model is proposed as it was played. For what
 * there was not time enough is tried again.
 */
@Component
class EnginePlay implements ModelPlay {

    private static final int KEPT = 20;

    private final DataSource database;
    private final KnownNames names;
    private final Duration longest;
    private final Cache<ByteBuffer, Played> known =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    /** @param longest a busy machine may need more than the usual */
    EnginePlay(DataSource database, KnownNames names, @Value("${zhiheng.model-play.longest:30s}") Duration longest) {
        this.database = database;
        this.names = names;
        this.longest = longest;
    }

    @Override
    public Duration longest() {
        return longest;
    }

    @Override
    public synchronized Played play(byte[] model) {
        var content = ByteBuffer.wrap(model.clone());
        var before = known.getIfPresent(content);
        if (before != null) {
            return before;
        }
        var played = tried(model);
        if (played.complete()) {
            known.put(content, played);
        }
        return played;
    }

    private Played tried(byte[] model) {
        long latest = System.nanoTime() + longest.toNanos();
        var taken = new TakenWays();
        try (var scratch = new ScratchEngine(database, names, taken)) {
            var definition = scratch.deploy(model);
            var graph = new Graph(definition);
            var playing = new Playing(scratch.engine(), definition, graph, taken, Given.to(model, names));
            var runs = new ArrayList<Run>();
            while (playing.isMoreToTake() && System.nanoTime() < latest) {
                runs.add(playing.run());
            }
            var untaken = graph.ways().stream()
                    .filter(way -> !taken.contains(way))
                    .map(Graph::way)
                    .toList();
            return new Played(runs, graph.ways().size(), untaken, List.copyOf(playing.faults), !playing.isMoreToTake());
        }
    }
}
