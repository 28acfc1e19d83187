package io.zhiheng.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What enterprises have done by editions, told by the module that knows. */
public interface EditionUse {

    /** @param running self-assessments that are being filled in; @param finished those that were handed in */
    record Uses(long running, long finished) {}

    /** By the numbers of the editions; those that nobody used are not in it. */
    Map<String, Uses> byEdition();

    /** @param conformity null where the question has none, or none was chosen; @param answers how many */
    record Said(String id, String conformity, long answers) {}

    /**
     * What would be offered to enterprises that begin anew: the answers in the latest self-assessment of each.
     *
     * @param ids of clauses and performance indicators
     */
    List<Said> latest(Collection<String> ids);
}
