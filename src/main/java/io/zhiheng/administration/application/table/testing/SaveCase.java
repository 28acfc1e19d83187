package io.zhiheng.administration.application.table.testing;

import io.zhiheng.administration.application.table.cases.CaseBody;
import io.zhiheng.administration.application.table.cases.KeptCases;
import io.zhiheng.administration.application.table.cases.OwnCase;
import io.zhiheng.administration.application.table.cases.OwnCase.Origin;
import io.zhiheng.administration.application.table.cases.TableCases;
import io.zhiheng.rating.cases.CaseInput;
import io.zhiheng.rating.cases.CaseRun;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.RuleBroken;
import io.zhiheng.shared.UseCase;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts a test case beside the tables of a draft, made by hand, or writes one anew. */
@UseCase
public class SaveCase {

    private static final int LONGEST_FIGURE = 200;

    private final DraftCases drafts;
    private final TableCases cases;
    private final Clock clock;

    SaveCase(DraftCases drafts, TableCases cases, Clock clock) {
        this.drafts = drafts;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param version of the draft from now on */
    public record Saved(String id, int version) {}

    /**
     * @param id null for a new one
     * @throws RuleBroken {@code stale-version}; {@code answers-refused} naming what the edition does not know;
     *     {@code case-title}, {@code case-without-expectation}, {@code case-figure} naming the field
     */
    public Saved execute(
            Actor actor,
            String subject,
            int seen,
            String id,
            String title,
            CaseBody body,
            Map<String, String> expected) {
        var draft = drafts.inHand(actor, subject, seen);
        var file = KeptCases.in(draft.files());
        var before = id == null ? null : file.own(id).orElseThrow(() -> new NotFound("rating-case", id));
        var saved = new OwnCase(
                before == null ? CaseRules.newId() : id,
                CaseRules.title(title),
                before == null ? Origin.HAND : before.origin(),
                body,
                expected(subject, body, expected),
                actor.personName(),
                clock.instant());
        CaseRules.requireRoom(file, saved.id());
        int version = drafts.change(actor, draft, all -> all.with(saved).mending(saved.id(), null));
        return new Saved(saved.id(), version);
    }

    /** In the order in which figures are told; blank ones are not compared. */
    private Map<String, String> expected(String subject, CaseBody body, Map<String, String> given) {
        var scheme = cases.inForce(subject);
        scheme.rate(body.rated(), true);
        var known = CaseRun.figures(scheme, new CaseInput.Body(body.rated())).keySet();
        var wanted = new LinkedHashMap<String, String>();
        known.forEach(key -> {
            var figure = given == null ? null : given.get(key);
            if (figure != null && !figure.isBlank()) {
                wanted.put(key, figure.strip());
            }
        });
        if (given != null) {
            given.forEach((key, figure) -> {
                if (!known.contains(key) || figure != null && figure.length() > LONGEST_FIGURE) {
                    throw RuleBroken.invalid("administration.rule.case-figure", key)
                            .at(key);
                }
            });
        }
        if (wanted.isEmpty()) {
            throw RuleBroken.invalid("administration.rule.case-without-expectation")
                    .at("expected");
        }
        return wanted;
    }
}
