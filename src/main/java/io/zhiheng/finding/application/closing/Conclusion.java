package io.zhiheng.finding.application.closing;

import java.util.List;

/**
 * What the lead concludes a round of document review with, as the form conclude-documents takes it.
 *
 * @param reason null where none was given, which only passing allows
 * @param clauses ids of those to be supplemented that go back to the enterprise; empty unless some do
 */
public record Conclusion(Outcome outcome, String reason, List<String> clauses) {

    public enum Outcome {
        PASSED,
        RECTIFY,
        NOT_PASSED
    }
}
