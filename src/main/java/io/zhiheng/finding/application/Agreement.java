package io.zhiheng.finding.application;

import java.util.List;

/** What became of agreeing to many clauses in one go. @param clauses those agreed to */
public record Agreement(List<String> clauses, List<Refused> refused) {

    /** A clause as its reader saw it. @param version of its finding, 0 where there was none */
    public record Seen(String clause, int version) {}

    /** @param displayNo as people call the clause; @param reason why it was not agreed to, in Chinese */
    public record Refused(String clause, String displayNo, String reason) {}
}
