package io.zhiheng.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The few papers that stand for all those of a sibling, so that the demo begins soon. */
final class Papers {

    /** Which paper proves what, by the beginning of the clause's or indicator's id. */
    private static final Map<String, String> INSTEAD = Map.of("QMS", "E11", "DIG", "E43", "SUS", "E54", "PERF", "E56");

    private static final Set<String> KEPT =
            Set.of("E11", "E14", "E21", "E25", "E36", "E43", "E49", "E54", "E56", "E59");

    private Papers() {}

    static List<Paper> few(List<Paper> all) {
        return all.stream().filter(paper -> KEPT.contains(paper.id())).toList();
    }

    /** @param item clause or performance indicator */
    static List<String> instead(String item, List<String> evidence) {
        var kept = evidence.stream().filter(KEPT::contains).collect(Collectors.toList());
        return kept.isEmpty() ? List.of(INSTEAD.get(item.substring(0, item.indexOf('-')))) : kept;
    }
}
