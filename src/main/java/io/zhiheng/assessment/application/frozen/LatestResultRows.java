package io.zhiheng.assessment.application.frozen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.assessment.LatestResult;
import io.zhiheng.assessment.LatestResults;
import io.zhiheng.rating.Rating;
import io.zhiheng.shared.EnterpriseId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of each result what is asked for and nothing more: a submission is large. */
@Component
class LatestResultRows implements LatestResults {

    private static final String SQL = """
            select distinct on (a.enterprise) a.enterprise, a.edition, a.scheme,
                   s.content #>> '{profile,industry}' as industry, s.content #>> '{profile,size}' as size,
                   s.content #>> '{profile,province}' as region,
                   (s.rating #>> '{overall,level}')::int as level, s.rating -> 'firstLevel' as first_level
            from submission s join self_assessment a on a.id = s.self_assessment
            where s.revision = 1 and s.submitted_at >= :from and s.rating #> '{overall,level}' is not null
            order by a.enterprise, s.submitted_at desc""";

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    LatestResultRows(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public List<LatestResult> since(Instant from) {
        return jdbc.sql(SQL)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .query((row, number) -> result(row))
                .list();
    }

    private LatestResult result(ResultSet row) throws SQLException {
        return new LatestResult(
                new EnterpriseId(row.getObject("enterprise", UUID.class)),
                row.getString("edition"),
                row.getString("scheme"),
                row.getString("industry"),
                row.getString("size"),
                row.getString("region"),
                row.getInt("level"),
                indices(row.getString("first_level")));
    }

    private Map<String, BigDecimal> indices(String firstLevel) {
        try {
            var indices = new HashMap<String, BigDecimal>();
            json.readValue(firstLevel, new TypeReference<List<Rating.FirstLevel>>() {}).stream()
                    .filter(each -> each.index() != null)
                    .forEach(each -> indices.put(each.id(), new BigDecimal(each.index())));
            return indices;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The result of a submission cannot be read", damaged);
        }
    }
}
