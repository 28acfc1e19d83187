package io.zhiheng.assessment.application.edition;

import io.zhiheng.catalogue.EditionUse;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SelfAssessmentsOfEditions implements EditionUse {

    private static final String LATEST = """
            with latest as (
                select distinct on (enterprise) id from self_assessment order by enterprise, started_at desc)
            select u.place, u.conformity, count(*) as answers
            from latest
            join (select self_assessment, clause as place, conformity from answer
                  where saved_at is not null and clause = any(:ids)
                  union all
                  select self_assessment, indicator, case when applicable then null else 'NA' end from performance_entry
                  where saved_at is not null and applicable is not null and indicator = any(:ids)) u
                on u.self_assessment = latest.id
            group by u.place, u.conformity
            order by u.place, u.conformity""";

    private final JdbcClient jdbc;

    SelfAssessmentsOfEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Uses> byEdition() {
        var uses = new HashMap<String, Uses>();
        jdbc.sql("""
                        select edition, count(*) filter (where state = 'FILLING') as running,
                               count(*) filter (where state = 'SUBMITTED') as finished
                        from self_assessment group by edition""")
                .query((row, number) ->
                        uses.put(row.getString("edition"), new Uses(row.getLong("running"), row.getLong("finished"))))
                .list();
        return uses;
    }

    @Override
    public List<Said> latest(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(LATEST)
                        .param("ids", ids.toArray(String[]::new))
                        .query((row, number) ->
                                new Said(row.getString("place"), row.getString("conformity"), row.getLong("answers")))
                        .list();
    }
}
