package io.zhiheng.administration.application.variable;

import io.zhiheng.administration.application.instance.ValueWords;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.Release.State;
import io.zhiheng.administration.domain.ReleaseRow;
import io.zhiheng.administration.domain.Releases;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What may be set in a process, and what waits for a second person. */
@Component
@Transactional(readOnly = true)
public class VariableQueries {

    private final Releases releases;
    private final ContractVariables variables;
    private final ValueWords words;

    VariableQueries(Releases releases, ContractVariables variables, ValueWords words) {
        this.releases = releases;
        this.variables = variables;
        this.words = words;
    }

    /** A variable that may be set, with all that it may hold. */
    public record Settable(String name, String label, List<Choice> values) {}

    public record Choice(String value, String text) {}

    public List<Settable> settable(String process) {
        return variables.of(process).entrySet().stream()
                .map(variable -> new Settable(
                        variable.getKey(),
                        words.label(variable.getKey()),
                        variable.getValue().stream()
                                .map(value -> new Choice(value, words.text(variable.getKey(), value)))
                                .toList()))
                .toList();
    }

    public List<PendingVariable> pending() {
        return releases.rows(Kind.VARIABLE).stream()
                .filter(row -> row.state() == State.PENDING)
                .map(this::pending)
                .toList();
    }

    public List<PendingVariable> pending(String businessKey) {
        return pending().stream()
                .filter(change -> change.businessKey().equals(businessKey))
                .toList();
    }

    private PendingVariable pending(ReleaseRow row) {
        var change = VariableChange.of(releases.findById(row.id()).orElseThrow().files());
        return new PendingVariable(
                row.id(),
                row.subject(),
                words.label(change.variable()),
                words.text(change.variable(), change.value()),
                row.note(),
                row.proposedBy(),
                row.proposedByName(),
                row.proposedAt());
    }
}
