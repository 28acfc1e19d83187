package io.zhiheng.rating;

import java.util.List;
import java.util.Map;

/**
 * What plausibility is judged by besides the answers themselves.
 *
 * @param statementLengths code points of the statement by clause id
 * @param clausesPerFile number of clauses that a file supports, by the file's name
 * @param certified whether the profile names a management-system certificate
 * @param revenue 上一年主营业务收入 in 万元; null if unknown
 * @param retold figures of years that an earlier self-assessment stated differently
 */
public record Circumstances(
        Map<String, Integer> statementLengths,
        Map<String, Integer> clausesPerFile,
        boolean certified,
        String revenue,
        List<RetoldFigure> retold) {

    /** Where nothing was told before. */
    public Circumstances(
            Map<String, Integer> statementLengths,
            Map<String, Integer> clausesPerFile,
            boolean certified,
            String revenue) {
        this(statementLengths, clausesPerFile, certified, revenue, List.of());
    }
}
