package io.zhiheng.comparison.application.benchmark;

import io.zhiheng.comparison.domain.Dimension;
import io.zhiheng.comparison.domain.Population;
import io.zhiheng.comparison.domain.Spread;
import io.zhiheng.shared.EnterpriseId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The figures about many enterprises as they were made last: what may not be told is not in them. */
@Component
class Benchmarks {

    /** By one edition and scheme; @param enterprises how many have results by them */
    record Made(String edition, String scheme, int enterprises) {}

    record Group(Dimension dimension, String code, String indicator, Spread spread) {}

    record OwnRank(Dimension dimension, String indicator, int percentile) {}

    record LevelCount(int level, int enterprises) {}

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Benchmarks(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    Optional<Instant> madeAt() {
        return client.sql("select made_at from benchmark_run")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    void forget() {
        for (var table : List.of("benchmark_figure", "benchmark_rank", "benchmark_level", "benchmark_run")) {
            jdbc.update("delete from " + table);
        }
    }

    void madeAt(Instant now) {
        jdbc.update("insert into benchmark_run (made_at) values (?)", now.atOffset(ZoneOffset.UTC));
    }

    void keep(String edition, String scheme, Population population) {
        jdbc.batchUpdate(
                """
                insert into benchmark_figure (edition, scheme, dimension, group_code, indicator, enterprises,
                       lower_quartile, median, upper_quartile) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                population.figures().stream()
                        .map(each -> new Object[] {
                            edition,
                            scheme,
                            each.dimension().name(),
                            each.group(),
                            each.indicator(),
                            each.spread().enterprises(),
                            each.spread().lower(),
                            each.spread().median(),
                            each.spread().upper()
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into benchmark_rank (enterprise, edition, scheme, dimension, indicator, percentile) "
                        + "values (?, ?, ?, ?, ?, ?)",
                population.ranks().stream()
                        .map(each -> new Object[] {
                            each.enterprise().value(),
                            edition,
                            scheme,
                            each.dimension().name(),
                            each.indicator(),
                            each.percentile()
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into benchmark_level (edition, scheme, population, level, enterprises) values (?, ?, ?, ?, ?)",
                population.levels().entrySet().stream()
                        .map(each ->
                                new Object[] {edition, scheme, population.enterprises(), each.getKey(), each.getValue()
                                })
                        .toList());
    }

    /** What is told of these groups. */
    List<Group> groups(String edition, String scheme, Map<Dimension, String> codes) {
        return client.sql("""
                select dimension, group_code, indicator, enterprises, lower_quartile, median, upper_quartile
                from benchmark_figure
                where edition = :edition and scheme = :scheme and (dimension, group_code) in (:groups)""")
                .param("edition", edition)
                .param("scheme", scheme)
                .param(
                        "groups",
                        codes.entrySet().stream()
                                .map(each -> new Object[] {each.getKey().name(), each.getValue()})
                                .toList())
                .query((row, number) -> group(row))
                .list();
    }

    private static Group group(ResultSet row) throws SQLException {
        return new Group(
                Dimension.valueOf(row.getString("dimension")),
                row.getString("group_code"),
                row.getString("indicator"),
                new Spread(
                        row.getInt("enterprises"),
                        row.getBigDecimal("lower_quartile"),
                        row.getBigDecimal("median"),
                        row.getBigDecimal("upper_quartile")));
    }

    List<OwnRank> ranks(EnterpriseId enterprise, String edition, String scheme) {
        return client.sql("""
                select dimension, indicator, percentile from benchmark_rank
                where enterprise = :enterprise and edition = :edition and scheme = :scheme""")
                .param("enterprise", enterprise.value())
                .param("edition", edition)
                .param("scheme", scheme)
                .query((row, number) -> new OwnRank(
                        Dimension.valueOf(row.getString("dimension")),
                        row.getString("indicator"),
                        row.getInt("percentile")))
                .list();
    }

    /** The one with the most enterprises, of which levels are told. */
    Optional<Made> largest() {
        return client.sql("""
                select distinct edition, scheme, population from benchmark_level
                order by population desc, edition desc, scheme desc limit 1""")
                .query((row, number) ->
                        new Made(row.getString("edition"), row.getString("scheme"), row.getInt("population")))
                .optional();
    }

    List<LevelCount> levels(Made made) {
        return client.sql("""
                select level, enterprises from benchmark_level
                where edition = :edition and scheme = :scheme order by level""")
                .param("edition", made.edition())
                .param("scheme", made.scheme())
                .query((row, number) -> new LevelCount(row.getInt("level"), row.getInt("enterprises")))
                .list();
    }
}
