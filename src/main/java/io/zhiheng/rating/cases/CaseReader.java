package io.zhiheng.rating.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhiheng.catalogue.Edition;
import io.zhiheng.rating.Answers;
import io.zhiheng.rating.Conformity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads golden cases; those of whole self-assessments say for each clause of the edition how it is answered. */
class CaseReader {

    private static final List<String> OF_GRADE = List.of("level", "index", "band", "cap");
    private static final List<String> OF_WHOLE = List.of("level", "index", "score", "band", "cap");

    private final Edition edition;
    private final List<RatingCase> all = new ArrayList<>();

    CaseReader(Edition edition) {
        this.edition = edition;
    }

    List<RatingCase> all(JsonNode file) {
        file.get("indicator_cases").forEach(each -> add(each, clauses(each), walked(each.get("expect"))));
        file.get("performance_cases").forEach(each -> add(each, figure(each), figures(each, "value", "level")));
        file.get("performance_errors").forEach(each -> add(each, figure(each), figures(each, "error")));
        file.get("first_level_cases").forEach(each -> add(each, firstLevel(each), graded(each.get("expect"))));
        file.get("overall_cases").forEach(each -> add(each, overall(each), whole("", each.get("expect"))));
        file.get("end_to_end_cases").forEach(each -> add(each, body(each), everything(each.get("expect"))));
        return List.copyOf(all);
    }

    private void add(JsonNode each, CaseInput input, Map<String, String> expected) {
        all.add(new RatingCase(each.get("id").asText(), each.get("title").asText(), input, expected));
    }

    private static CaseInput clauses(JsonNode each) {
        return new CaseInput.Clauses(stream(each.get("clauses"))
                .map(clause -> new CaseInput.Clauses.Answered(
                        clause.get("level").asInt(),
                        clause.get("weight").decimalValue(),
                        conformity(clause.get("answer"))))
                .toList());
    }

    private static CaseInput figure(JsonNode each) {
        return new CaseInput.Figure(each.get("indicator").asText(), strings(each.get("inputs")));
    }

    private static CaseInput firstLevel(JsonNode each) {
        return new CaseInput.FirstLevel(
                stream(each.get("indicators")).map(part -> part("part", part)).toList());
    }

    private static CaseInput overall(JsonNode each) {
        var parts = new ArrayList<CaseInput.Part>();
        each.get("first_level").fields().forEachRemaining(part -> parts.add(part(part.getKey(), part.getValue())));
        return new CaseInput.Overall(parts);
    }

    private CaseInput body(JsonNode each) {
        var conformities = new HashMap<String, Conformity>();
        edition.clauses().forEach(clause -> {
            var answer = answer(clause, each.get("answers"));
            if (answer != null) {
                conformities.put(clause.id(), answer);
            }
        });
        var notApplicable = new HashSet<>(texts(each.get("performance_na")));
        return new CaseInput.Body(
                new Answers(conformities, strings(each.get("performance_parameters")), notApplicable, null));
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
        return conformity(answer);
    }

    private static Map<String, String> walked(JsonNode expect) {
        var expected = new LinkedHashMap<String, String>();
        expected.put("na", expect.get("na").asText());
        expect.get("rates")
                .fields()
                .forEachRemaining(rate -> expected.put("rate" + rate.getKey(), text(rate.getValue())));
        if (!expect.get("na").asBoolean()) {
            take(expected, "", expect, List.of("level", "index"));
        }
        return expected;
    }

    private static Map<String, String> figures(JsonNode each, String... names) {
        var expected = new LinkedHashMap<String, String>();
        take(expected, "", each.get("expect"), List.of(names));
        return expected;
    }

    private static Map<String, String> graded(JsonNode expect) {
        var expected = new LinkedHashMap<String, String>();
        take(expected, "", expect, expect.has("error") ? List.of("error") : OF_GRADE);
        return expected;
    }

    private static Map<String, String> whole(String prefix, JsonNode expect) {
        var expected = new LinkedHashMap<String, String>();
        take(expected, prefix, expect, OF_WHOLE);
        expected.put(prefix + "binding", String.join(",", texts(expect.get("binding"))));
        return expected;
    }

    private static Map<String, String> everything(JsonNode expect) {
        var expected = new LinkedHashMap<String, String>();
        expected.put("status", expect.get("submit").asText());
        expected.put("missing", String.join(",", texts(expect.get("progress").get("missing"))));
        expected.putAll(whole(CaseFigures.OVERALL, expect.get("overall")));
        expect.get("first_level")
                .fields()
                .forEachRemaining(each -> take(expected, each.getKey() + '.', each.getValue(), OF_GRADE));
        expect.get("second_level")
                .fields()
                .forEachRemaining(each ->
                        take(expected, each.getKey() + '.', each.getValue(), List.of("level", "index", "value")));
        return expected;
    }

    private static void take(Map<String, String> expected, String prefix, JsonNode from, List<String> names) {
        names.stream().filter(from::has).forEach(name -> expected.put(prefix + name, text(from.get(name))));
    }

    private static CaseInput.Part part(String id, JsonNode part) {
        var weight = part.get("weight").decimalValue();
        return part.path("na").asBoolean()
                ? new CaseInput.Part(id, weight, null, null)
                : new CaseInput.Part(
                        id, weight, part.get("level").asInt(), part.get("index").decimalValue());
    }

    private static Conformity conformity(JsonNode answer) {
        return answer.isNull() ? null : Conformity.valueOf(answer.asText());
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "" : value.asText();
    }

    private static Map<String, String> strings(JsonNode node) {
        var strings = new LinkedHashMap<String, String>();
        node.fields()
                .forEachRemaining(
                        each -> strings.put(each.getKey(), each.getValue().asText()));
        return strings;
    }

    private static List<String> texts(JsonNode list) {
        return stream(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
