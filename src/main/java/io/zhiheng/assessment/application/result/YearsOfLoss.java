package io.zhiheng.assessment.application.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhiheng.assessment.ResultSummary.YearOfLoss;
import io.zhiheng.assessment.SubmittedSelfAssessment;
import io.zhiheng.rating.QualityLoss;
import io.zhiheng.rating.Ratings;
import io.zhiheng.shared.typed.TypedFigure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 质量损失 over the years as it stood when a self-assessment was handed in: by the last one of each statistical year, else
 * by what the enterprise told of that year; a year of which nothing is known stays empty.
 */
@Component
class YearsOfLoss {

    private static final int MOST_YEARS = 5;
    private static final String SQL = """
            select distinct on (a.statistical_year) a.statistical_year, a.edition, a.scheme, s.content -> 'parameters' as parameters
            from submission s join self_assessment a on a.id = s.self_assessment
            where a.enterprise = :enterprise and a.statistical_year between :first and :last
              and s.revision = 1 and s.submitted_at <= :at and s.content is not null
            order by a.statistical_year, s.submitted_at desc""";

    private final JdbcClient jdbc;
    private final Ratings ratings;
    private final ObjectMapper json;

    YearsOfLoss(JdbcClient jdbc, Ratings ratings, ObjectMapper json) {
        this.jdbc = jdbc;
        this.ratings = ratings;
        this.json = json;
    }

    /** From the first year of which something is known, at most five; empty where nothing is known at all. */
    List<YearOfLoss> upTo(SubmittedSelfAssessment submitted) {
        int last = submitted.statisticalYear();
        var rated = rated(submitted, last - MOST_YEARS + 1, last);
        return IntStream.rangeClosed(last - MOST_YEARS + 1, last)
                .mapToObj(year -> year(year, rated.get(year), told(submitted, year)))
                .dropWhile(year -> year.rate() == null)
                .toList();
    }

    private static YearOfLoss year(int year, QualityLoss rated, Optional<QualityLoss> told) {
        var loss = rated == null ? told.orElse(null) : rated;
        return loss == null
                ? new YearOfLoss(year, null, null, null, false)
                : new YearOfLoss(year, TypedFigure.shown(loss.amount()), loss.unit(), loss.rate(), rated == null);
    }

    private Map<Integer, QualityLoss> rated(SubmittedSelfAssessment submitted, int first, int last) {
        return jdbc
                .sql(SQL)
                .param("enterprise", submitted.enterprise().value())
                .param("first", first)
                .param("last", last)
                .param("at", submitted.submittedAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> Map.entry(row.getInt("statistical_year"), loss(row)))
                .list()
                .stream()
                .filter(year -> year.getValue().isPresent())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, year -> year.getValue().get()));
    }

    private Optional<QualityLoss> loss(ResultSet row) throws SQLException {
        return ratings.qualityLoss(
                row.getString("edition"), row.getString("scheme"), figures(row.getString("parameters")));
    }

    private Map<String, String> figures(String parameters) {
        try {
            var figures = json.readValue(parameters, new TypeReference<Map<String, String>>() {});
            figures.replaceAll((parameter, value) -> TypedFigure.stored(value));
            return figures;
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The figures of a submission cannot be read", damaged);
        }
    }

    private Optional<QualityLoss> told(SubmittedSelfAssessment submitted, int year) {
        var values = new HashMap<String, String>();
        submitted.performance().stream()
                .filter(each -> each.basis() != null && each.basis().history() != null)
                .forEach(each ->
                        values.put(each.indicator(), each.basis().history().get(String.valueOf(year))));
        values.values().removeIf(value -> value == null || value.isBlank());
        return ratings.toldQualityLoss(submitted.edition(), submitted.scheme(), values);
    }
}
