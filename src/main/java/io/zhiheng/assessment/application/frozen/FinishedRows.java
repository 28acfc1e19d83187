package io.zhiheng.assessment.application.frozen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.FinishedAnswers;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.typed.TypedFigure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes of each submission what a rating asks for, as it was handed in first: the whole of it is large. */
@Component
class FinishedRows implements FinishedAnswers {

    private static final UUID FIRST = new UUID(0, 0);
    private static final String RATED = " state = 'SUBMITTED' and level is not null";
    private static final String READ = """
            select a.enterprise, a.id, a.edition, a.scheme, a.level, s.content #>> '{profile,industry}' as industry,
                   s.content -> 'parameters' as parameters,
                   (select jsonb_object_agg(each ->> 'clause', each ->> 'conformity')
                      from jsonb_array_elements(s.content -> 'answers') each) as clauses,
                   (select coalesce(jsonb_agg(each ->> 'indicator'), '[]')
                      from jsonb_array_elements(s.content -> 'performance') each
                     where not (each ->> 'applicable')::boolean) as left_out
            from %s a join submission s on s.self_assessment = a.id and s.revision = 1
            order by a.enterprise""";
    private static final String LATEST = READ.formatted("""
            (select distinct on (enterprise) * from self_assessment
              where %s and enterprise > :after order by enterprise, ended_at desc limit :most)""".formatted(RATED));
    private static final String ONE =
            READ.formatted("(select * from self_assessment where id = :id and " + RATED + ")");

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    FinishedRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public int enterprises() {
        return jdbc.sql("select count(distinct enterprise) from self_assessment where " + RATED)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Finished> latest(UUID after, int most) {
        return jdbc.sql(LATEST)
                .param("after", after == null ? FIRST : after)
                .param("most", most)
                .query((row, number) -> finished(row))
                .list();
    }

    @Override
    public Finished of(String selfAssessment) {
        try {
            return jdbc.sql(ONE)
                    .param("id", UUID.fromString(selfAssessment))
                    .query((row, number) -> finished(row))
                    .optional()
                    .orElseThrow(() -> new NotFound("self-assessment", selfAssessment));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("self-assessment", selfAssessment);
        }
    }

    private Finished finished(ResultSet row) throws SQLException {
        var clauses = new HashMap<String, Conformity>();
        read(row, "clauses", new TypeReference<Map<String, Conformity>>() {}).forEach((clause, conformity) -> {
            if (conformity != null) {
                clauses.put(clause, conformity);
            }
        });
        var figures = new HashMap<String, String>();
        read(row, "parameters", new TypeReference<Map<String, String>>() {})
                .forEach((parameter, figure) -> figures.put(parameter, TypedFigure.stored(figure)));
        return new Finished(
                row.getObject("enterprise", UUID.class),
                row.getString("id"),
                row.getString("edition"),
                row.getString("scheme"),
                new Answers(
                        clauses,
                        figures,
                        read(row, "left_out", new TypeReference<Set<String>>() {}),
                        row.getString("industry")),
                row.getInt("level"));
    }

    private <T> T read(ResultSet row, String column, TypeReference<T> type) throws SQLException {
        try {
            return json.readValue(row.getString(column), type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A submission cannot be read", damaged);
        }
    }
}
