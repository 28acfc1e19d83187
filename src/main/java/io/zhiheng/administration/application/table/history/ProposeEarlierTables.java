package io.zhiheng.administration.application.table.history;

import io.zhiheng.administration.application.Proposals;
import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.draft.Proposable;
import io.zhiheng.administration.application.table.draft.TableTexts;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.WhyText;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.util.UUID;

/** Asks a colleague to bring an earlier state of tables into force again, as a new version. */
@UseCase
public class ProposeEarlierTables {

    private final TableSets sets;
    private final Proposable proposable;
    private final Proposals proposals;

    ProposeEarlierTables(TableSets sets, Proposable proposable, Proposals proposals) {
        this.sets = sets;
        this.proposable = proposable;
        this.proposals = proposals;
    }

    /** @throws io.zhiheng.shared.RuleBroken as {@link Proposable#require} says */
    public UUID execute(Actor actor, String subject, String number, String note) {
        var tables = sets.tables(subject, number);
        var inForce = sets.inForce(subject).number();
        var why = WhyText.required(note);
        proposable.require(subject, inForce, tables);
        return proposals.propose(Kind.TABLES, subject, inForce, TableTexts.files(tables), why, actor);
    }
}
