package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

/**
 * Goes on with the draft, or begins one from the tables in force and their test cases; takes it in hand if nobody has
 * it.
 */
@UseCase
public class OpenTables {

    private final Drafts drafts;
    private final TableSets sets;
    private final TableCases cases;
    private final Clock clock;

    OpenTables(Drafts drafts, TableSets sets, TableCases cases, Clock clock) {
        this.drafts = drafts;
        this.sets = sets;
        this.cases = cases;
        this.clock = clock;
    }

    public void execute(Actor actor, String subject) {
        var inForce = sets.inForce(subject).number();
        drafts.beginOnce(UUID.randomUUID(), Kind.TABLES.name(), subject);
        var draft = drafts.forChange(Kind.TABLES, subject);
        if (!draft.isBegun()) {
            var files = new HashMap<>(TableTexts.files(sets.tables(subject, inForce)));
            files.putAll(cases.ofVersion(subject, inForce).files());
            draft.begin(files, inForce);
        }
        draft.pickUp(actor, clock.instant());
    }
}
