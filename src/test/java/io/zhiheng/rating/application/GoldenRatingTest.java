package io.zhiheng.rating.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import io.zhiheng.rating.Rating;
import io.zhiheng.rating.core.ClauseRates;
import io.zhiheng.rating.core.Decimals;
import io.zhiheng.rating.core.FirstLevelGrade;
import io.zhiheng.rating.core.GradedPart;
import io.zhiheng.rating.core.OverallGrade;
import io.zhiheng.rating.core.TableDecisions;
import io.zhiheng.rating.core.Walk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The 84 golden cases, with the tables as they ship. */
class GoldenRatingTest {

    private static final JsonNode GOLDEN = golden();

    private final TableDecisions decisions = scheme().decisions();

    PreparedScheme scheme() {
        return TestSchemes.shipped();
    }

    @Test
    void allOfThemAreThere() {
        int cases = 0;
        for (var group : List.of(
                "indicator_cases",
                "performance_cases",
                "performance_errors",
                "first_level_cases",
                "overall_cases",
                "end_to_end_cases")) {
            cases += GOLDEN.get(group).size();
        }
        assertThat(cases).isEqualTo(84);
    }

    @TestFactory
    Stream<DynamicTest> indicatorsOfClauses() {
        return cases("indicator_cases", each -> {
            var sums = new ClauseRates(5);
            var clausesAt = new int[6];
            boolean any = false;
            for (var clause : each.get("clauses")) {
                clausesAt[clause.get("level").asInt()]++;
                var score = clause.get("answer").isNull()
                        ? new TableDecisions.Score(BigDecimal.ZERO, true, 0)
                        : decisions.score("THREE", clause.get("answer").asText());
                if (score.counted()) {
                    any = true;
                    sums.add(clause.get("level").asInt(), clause.get("weight").decimalValue(), score.value());
                }
            }
            var expect = each.get("expect");
            var rates = sums.rates();
            for (int level = 1; level <= 5; level++) {
                same(rates[level - 1], expect.get("rates").get(String.valueOf(level)));
            }
            assertThat(!any).isEqualTo(expect.get("na").asBoolean());
            if (any) {
                var walk = Walk.over(rates, (level, rate) -> decisions.passes(level, clausesAt[level], rate));
                assertThat(walk.level()).isEqualTo(expect.get("level").asInt());
                same(walk.index(), expect.get("index"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> performanceIndicators() {
        return cases("performance_cases", each -> {
            var value = new SingleFigures(scheme())
                    .value(each.get("indicator").asText(), strings(each.get("inputs")), null);
            assertThat(value.errors()).isEmpty();
            assertThat(value.value()).isEqualTo(each.get("expect").get("value").asText());
            assertThat(value.level()).isEqualTo(each.get("expect").get("level").asInt());
        });
    }

    @TestFactory
    Stream<DynamicTest> performanceErrors() {
        return cases("performance_errors", each -> {
            var value = new SingleFigures(scheme())
                    .value(each.get("indicator").asText(), strings(each.get("inputs")), null);
            assertThat(value.errors())
                    .extracting(Rating.Error::code)
                    .containsExactly(each.get("expect").get("error").asText());
            assertThat(value.errors().get(0).message())
                    .startsWith(each.get("expect").get("message").asText());
        });
    }

    @TestFactory
    Stream<DynamicTest> firstLevelIndicators() {
        return cases("first_level_cases", each -> {
            var parts = new ArrayList<GradedPart>();
            each.get("indicators").forEach(part -> parts.add(part("x", part)));
            var grade = FirstLevelGrade.of(parts, decisions);
            var expect = each.get("expect");
            if (expect.has("error")) {
                assertThat(grade.tooMuchNa()).isPositive();
                return;
            }
            same(grade.index(), expect.get("index"));
            assertThat(grade.band().level()).isEqualTo(expect.get("band").asInt());
            assertThat(Math.min(5, grade.cap().level()))
                    .isEqualTo(expect.get("cap").asInt());
            assertThat(grade.level()).isEqualTo(expect.get("level").asInt());
        });
    }

    @TestFactory
    Stream<DynamicTest> overallResults() {
        return cases("overall_cases", each -> {
            var parts = new ArrayList<GradedPart>();
            each.get("first_level").fields().forEachRemaining(part -> parts.add(part(part.getKey(), part.getValue())));
            var grade = OverallGrade.of(parts, List.of(), decisions, 5);
            var expect = each.get("expect");
            same(grade.index(), expect.get("index"));
            same(Decimals.score(grade.index(), 5), expect.get("score"));
            assertThat(grade.band().level()).isEqualTo(expect.get("band").asInt());
            assertThat(Math.min(5, grade.cap().level()))
                    .isEqualTo(expect.get("cap").asInt());
            assertThat(grade.level()).isEqualTo(expect.get("level").asInt());
            assertThat(grade.binding()).isEqualTo(texts(expect.get("binding")));
        });
    }

    @TestFactory
    Stream<DynamicTest> endToEnd() {
        return cases("end_to_end_cases", each -> {
            var expect = each.get("expect");
            var submitted = new Rater(scheme(), answers(each), false).rate();
            assertThat(submitted.status().name()).isEqualTo(expect.get("submit").asText());
            var rating = new Rater(scheme(), answers(each), true).rate();
            assertThat(rating.status()).isEqualTo(Rating.Status.OK);
            assertThat(rating.missing()).isEqualTo(texts(expect.get("progress").get("missing")));
            if (submitted.status() == Rating.Status.OK) {
                assertThat(submitted).isEqualTo(rating);
            } else {
                assertThat(submitted.missing()).isEqualTo(rating.missing());
            }
            rating.secondLevel()
                    .forEach(second ->
                            secondLevel(second, expect.get("second_level").get(second.id())));
            rating.firstLevel()
                    .forEach(
                            first -> firstLevel(first, expect.get("first_level").get(first.id())));
            overall(rating.overall(), expect.get("overall"));
        });
    }

    private static void secondLevel(Rating.SecondLevel second, JsonNode expect) {
        if (!second.applicable()) {
            assertThat(expect.get("level").isNull()).isTrue();
            return;
        }
        assertThat(second.level()).isEqualTo(expect.get("level").asInt());
        same(new BigDecimal(second.index()), expect.get("index"));
        if (expect.has("value")) {
            same(new BigDecimal(second.value().orElseThrow()), expect.get("value"));
        }
    }

    private static void firstLevel(Rating.FirstLevel first, JsonNode expect) {
        assertThat(first.level()).isEqualTo(expect.get("level").asInt());
        assertThat(first.band()).isEqualTo(expect.get("band").asInt());
        assertThat(first.cap()).isEqualTo(expect.get("cap").asInt());
        same(new BigDecimal(first.index()), expect.get("index"));
    }

    private static void overall(Rating.Overall overall, JsonNode expect) {
        assertThat(overall.level()).isEqualTo(expect.get("level").asInt());
        assertThat(overall.name()).isEqualTo(expect.get("name").asText());
        assertThat(overall.band()).isEqualTo(expect.get("band").asInt());
        assertThat(overall.cap()).isEqualTo(expect.get("cap").asInt());
        same(new BigDecimal(overall.index()), expect.get("index"));
        same(new BigDecimal(overall.score()), expect.get("score"));
        assertThat(overall.binding()).isEqualTo(texts(expect.get("binding")));
    }

    private static Answers answers(JsonNode each) {
        var conformities = new HashMap<String, Conformity>();
        TestSchemes.shippedEdition().clauses().forEach(clause -> {
            var answer = answer(clause, each.get("answers"));
            if (answer != null) {
                conformities.put(clause.id(), answer);
            }
        });
        var notApplicable = new HashSet<>(texts(each.get("performance_na")));
        return new Answers(conformities, strings(each.get("performance_parameters")), notApplicable, null);
    }

    /** An override by prefix, for levels or a scale or all, comes before the default of the level. */
    private static Conformity answer(Edition.Clause clause, JsonNode answers) {
        var answer = answers.get("default").get(String.valueOf(clause.level()));
        for (var override : answers.path("overrides")) {
            var fits = clause.id().startsWith(override.path("prefix").asText(""))
                    && (!override.has("levels")
                            || texts(override.get("levels")).contains(String.valueOf(clause.level())))
                    && (!override.has("scale") || override.get("scale").asText().equals(clause.scale()));
            answer = fits ? override.get("answer") : answer;
        }
        return answer.isNull() ? null : Conformity.valueOf(answer.asText());
    }

    private static GradedPart part(String id, JsonNode part) {
        return part.path("na").asBoolean()
                ? new GradedPart(id, part.get("weight").decimalValue(), null, null)
                : new GradedPart(
                        id,
                        part.get("weight").decimalValue(),
                        part.get("level").asInt(),
                        part.get("index").decimalValue());
    }

    private static void same(BigDecimal actual, JsonNode expected) {
        if (expected.isNull()) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected.decimalValue());
        }
    }

    private static Map<String, String> strings(JsonNode node) {
        var strings = new HashMap<String, String>();
        node.fields()
                .forEachRemaining(
                        entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Stream<DynamicTest> cases(String group, Consumer<JsonNode> check) {
        return StreamSupport.stream(GOLDEN.get(group).spliterator(), false)
                .map(each -> DynamicTest.dynamicTest(
                        each.get("id").asText() + " "
                                + each.path("title")
                                        .asText(each.path("indicator").asText()),
                        () -> check.accept(each)));
    }

    private static JsonNode golden() {
        try {
            return YAMLMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
                    .build()
                    .readTree(TestSchemes.text("/rules/golden-rating.yaml"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
