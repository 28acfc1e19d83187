package io.zhiheng.administration.application.table.history;

import io.zhiheng.administration.application.Proposals;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.MendedExpectation;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.application.table.draft.Proposable;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Asks a colleague to bring an earlier state of tables into force again, as a new version. */
@UseCase
public class ProposeEarlierTables {

    private final TableSets sets;
    private final Proposable proposable;
    private final TableCases cases;
    private final Proposals proposals;
    private final Clock clock;

    ProposeEarlierTables(TableSets sets, Proposable proposable, TableCases cases, Proposals proposals, Clock clock) {
        this.sets = sets;
        this.proposable = proposable;
        this.cases = cases;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link Proposable#require} says */
    public UUID execute(Actor actor, String subject, String number, String note) {
        var tables = sets.tables(subject, number);
        var inForce = sets.inForce(subject).number();
        var why = WhyText.required(note);
        var files = new HashMap<>(TableTexts.files(tables));
        files.putAll(green(actor, subject, number, tables, why).files());
        proposable.require(subject, inForce, files);
        return proposals.propose(Kind.TABLES, subject, inForce, files, why, actor);
    }

    /**
     * The way back is never closed by cases that are newer than the version: what it makes of them is expected, and the
     * second person sees that.
     */
    private KeptCases green(Actor actor, String subject, String number, Map<String, Table> tables, String why) {
        var file = cases.ofVersion(subject, number);
        if (!sets.keeper(subject).check(subject, tables).isEmpty()) {
            return file;
        }
        for (var red : cases.red(subject, tables, file)) {
            file = file.mending(red.id(), MendedExpectation.of(red, why, actor, clock.instant()));
        }
        return file;
    }
}
