package io.zhiheng.administration.application.table.draft;

import io.zhiheng.administration.application.table.TableSets;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.administration.domain.Release.Kind;
import io.zhiheng.administration.domain.draft.Drafts;
import io.zhiheng.platform.rules.Table;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;

/** Lets a draft go out from what is in force by now: what only one of both changed is taken. */
@UseCase
public class RebaseTables {

    private final Drafts drafts;
    private final TableSets sets;
    private final TableCases cases;
    private final Clock clock;

    RebaseTables(Drafts drafts, TableSets sets, TableCases cases, Clock clock) {
        this.drafts = drafts;
        this.sets = sets;
        this.cases = cases;
        this.clock = clock;
    }

    /** @return titles of the tables that both changed: those stay as they are in the draft, and have to be compared */
    public List<String> execute(Actor actor, String subject, int seen) {
        var draft = drafts.forChange(Kind.TABLES, subject);
        draft.requireInHandOf(actor, clock.instant());
        draft.requireVersion(seen);
        var inForce = sets.inForce(subject).number();
        var theirs = sets.tables(subject, inForce);
        var base = sets.tables(subject, draft.base());
        var joined = new LinkedHashMap<String, Table>();
        var both = new ArrayList<String>();
        TableTexts.tables(draft.files()).forEach((name, mine) -> {
            boolean untouched = mine.equals(base.get(name));
            joined.put(name, untouched ? theirs.get(name) : mine);
            if (!untouched
                    && !theirs.get(name).equals(base.get(name))
                    && !theirs.get(name).equals(mine)) {
                both.add(sets.title(name));
            }
        });
        var files = new HashMap<>(TableTexts.files(joined));
        files.putAll(KeptCases.in(draft.files())
                .rebased(cases.ofVersion(subject, draft.base()), cases.ofVersion(subject, inForce))
                .files());
        draft.rebase(files, inForce);
        return both;
    }
}
