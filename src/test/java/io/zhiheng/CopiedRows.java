package io.zhiheng;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The rows of one enterprise and its self-assessment, to be given to others: filling in by the API takes more than a
 * second, and most tests begin where it ends.
 */
final class CopiedRows {

    private static final String ENTERPRISE = "enterprise_id";
    private static final String SELF_ASSESSMENT = "self_assessment";
    private static final Pattern OWN_ID = Pattern.compile("\"id\": \"([0-9a-f-]{36})\"");
    private static final Pattern CREDIT_CODE = Pattern.compile("\"credit_code\": \"(\\w+)\"");

    /** In an order in which they can be written; by the column that says whose row it is. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("enterprise_profile", ENTERPRISE);
        TABLES.put("enterprise_profile_version", ENTERPRISE);
        TABLES.put("evidence_file", ENTERPRISE);
        TABLES.put("self_assessment", "id");
        for (var table :
                List.of("answer", "performance_entry", "performance_figure", "declaration", "revision", "submission")) {
            TABLES.put(table, SELF_ASSESSMENT);
        }
    }

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    static CopiedRows of(JdbcTemplate jdbc, UUID enterprise, UUID selfAssessment) {
        var copied = new CopiedRows();
        TABLES.forEach((table, owner) -> copied.rows.put(
                table,
                jdbc.queryForList(
                        "select to_jsonb(t)::text from " + table + " t where " + owner + " = ?",
                        String.class,
                        owner.equals(ENTERPRISE) ? enterprise : selfAssessment)));
        return copied;
    }

    /**
     * Writes them once more, each with an id of its own.
     *
     * @param names what else is called otherwise, by what it was called
     * @return what everything is called now, by what it was called
     */
    Map<String, String> write(JdbcTemplate jdbc, Map<String, String> names) {
        var now = new HashMap<String, String>();
        found(OWN_ID).forEach(id -> now.put(id, UUID.randomUUID().toString()));
        found(CREDIT_CODE)
                .forEach(code -> now.put(code, (String) TestProfiles.complete().get("creditCode")));
        now.putAll(names);
        var old = Pattern.compile(now.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        rows.forEach((table, all) -> jdbc.batchUpdate(
                "insert into %1$s select * from jsonb_populate_record(null::%1$s, ?::jsonb)".formatted(table),
                all.stream()
                        .map(row -> new Object[] {
                            old.matcher(row).replaceAll(each -> Matcher.quoteReplacement(now.get(each.group())))
                        })
                        .toList()));
        return now;
    }

    private List<String> found(Pattern what) {
        var found = new ArrayList<String>();
        rows.values()
                .forEach(all -> all.forEach(row -> what.matcher(row).results().forEach(m -> found.add(m.group(1)))));
        return found;
    }
}
