package io.zhiheng.conclusion.application;

import io.zhiheng.request.application.RequestHead;
import java.time.Instant;
import java.util.List;

/** What somebody has written about a request, which stays readable when its file is closed. */
public record OwnWords(RequestHead request, List<Line> findings, List<Line> nonconformities, List<Line> decisions) {

    /**
     * @param about a clause, a figure, a nonconformity or a round, as people call it
     * @param text of what it is about; null where its name says all
     * @param verdict in words
     * @param reason as typed; may be blank
     */
    public record Line(String about, String text, String verdict, String reason, Instant at) {}

    public boolean isEmpty() {
        return findings.isEmpty() && nonconformities.isEmpty() && decisions.isEmpty();
    }
}
