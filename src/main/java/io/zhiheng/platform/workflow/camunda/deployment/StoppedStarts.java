package io.zhiheng.platform.workflow.camunda.deployment;

import io.zhiheng.platform.workflow.Starts;
import io.zhiheng.platform.workflow.model.Models;
import io.zhiheng.shared.NotFound;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A stop belongs to the version in force; the next one starts again. */
@Component
@Transactional
class StoppedStarts implements Starts {

    private final Models models;
    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Unfit> unfit = new ConcurrentHashMap<>();

    private record Unfit(int version, Stop stop) {}

    StoppedStarts(Models models, JdbcClient database, Clock clock) {
        this.models = models;
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void stop(String process, String reason, String by) {
        database.sql("""
                        insert into process_stop (process, version, reason, stopped_by, stopped_at)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(process, version(process), reason, by, Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Stop> stopped(String process) {
        var stopped = database.sql("""
                        select reason, stopped_by, stopped_at from process_stop
                        where process = :process
                            and version = (select max(version_) from act_re_procdef where key_ = :process)""")
                .param("process", process)
                .query((row, number) -> new Stop(
                        row.getString("reason"),
                        row.getString("stopped_by"),
                        row.getTimestamp("stopped_at").toInstant()))
                .optional();
        return stopped.or(() -> Optional.ofNullable(unfit.get(process))
                .filter(found -> found.version() == version(process))
                .map(Unfit::stop));
    }

    /** Found at the start of this build, which may be mended by the next one: nothing is stored. */
    void unfit(String process, String reason) {
        unfit.put(process, new Unfit(version(process), new Stop(reason, null, clock.instant())));
    }

    private int version(String process) {
        return models.latestVersion(process).orElseThrow(() -> new NotFound("process", process));
    }
}
