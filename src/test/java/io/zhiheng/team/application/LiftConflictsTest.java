package io.zhiheng.team.application;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.institution.FormerTie;
import io.zhiheng.request.RequestBench;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.StepAction;
import io.zhiheng.shared.Actor;
import io.zhiheng.team.application.conflict.ConflictCheck;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import io.zhiheng.team.domain.LiftedConflict;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LiftConflictsTest {

    private static final String REASON = "任职岗位与质量无关，经核实不影响公正。";

    private final RequestBench at = new RequestBench(RequestState.ACCEPTED);
    private final Actor li = at.assessor("李晓燕");

    @Test
    void aTieThatMayBeLiftedIsLiftedForThisRequest() {
        ties(FormerTie.Kind.EMPLOYED, "曾在该企业任职");
        at.liftable("EMPLOYED");
        assertThat(at.bench.the(ConflictCheck.class).reasons(at.request, li.account(), Part.MEMBER))
                .containsExactly("曾在该企业任职");

        lift(at.manager, li.account(), " " + REASON + " ");

        assertThat(at.bench.kept(LiftedConflict.class))
                .extracting(lifted -> lifted.interest().circumstance())
                .containsExactly("EMPLOYED");
        assertThat(at.lastStep().action()).isEqualTo(StepAction.CONFLICT_LIFTED);
        assertThat(at.lastStep().reason()).contains("李晓燕", "曾在该企业任职", REASON);
        assertThat(at.bench.the(ConflictCheck.class).reasons(at.request, li.account(), Part.MEMBER))
                .isEmpty();
        refusing(() -> lift(at.manager, li.account(), REASON)).by(INVALID, "nothing-to-lift");
    }

    @Test
    void anotherTieOfTheSameKindIsLiftedByItself() {
        ties(FormerTie.Kind.FAMILY, "近亲属任职");
        at.liftable("FAMILY");
        lift(at.manager, li.account(), REASON);
        ties(FormerTie.Kind.FAMILY, "近亲属任职");
        assertThat(at.bench.the(ConflictCheck.class).reasons(at.request, li.account(), Part.MEMBER))
                .containsExactly("近亲属任职");
        refusing(() -> at.bench
                        .the(LiftConflicts.class)
                        .execute(at.manager, at.id(), li.account(), REASON, Set.of("FAMILY:seen-before")))
                .by(CONFLICT, "conflicts-changed");
        lift(at.manager, li.account(), REASON);
        assertThat(at.bench.kept(LiftedConflict.class)).hasSize(2);
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        refusing(() -> lift(at.manager, li.account(), "短"))
                .by(INVALID, "nothing-to-lift")
                .at("account", "reason");
    }

    @Test
    void oneThatMayNotBeLiftedKeepsAllInForceAndIsNamed() {
        ties(FormerTie.Kind.EMPLOYED, "曾在该企业任职");
        ties(FormerTie.Kind.FAMILY, "近亲属任职");
        at.liftable("EMPLOYED");
        refusing(() -> lift(at.manager, li.account(), REASON))
                .by(INVALID, "conflict-not-liftable")
                .at("account")
                .saying("李晓燕", "近亲属任职");
        assertThat(at.bench.kept(LiftedConflict.class)).isEmpty();
    }

    @Test
    void aTieToAnotherCompanyIsNoneHere() {
        at.conflict("EMPLOYED", "曾在该企业任职");
        at.assessors.declares(li, new FormerTie(UUID.randomUUID(), "永嘉泵业有限公司", null, FormerTie.Kind.EMPLOYED, null));
        refusing(() -> lift(at.manager, li.account(), REASON))
                .by(INVALID, "nothing-to-lift")
                .at("account");
    }

    @Test
    void peopleAreOfTheInstitution() {
        var stranger = at.assessors.join("外人", LocalDate.of(2031, 1, 1), true, UUID.randomUUID());
        for (var account : new UUID[] {null, UUID.randomUUID(), stranger.account()}) {
            refusing(() -> lift(at.manager, account, REASON))
                    .by(INVALID, "not-of-institution")
                    .at("account");
        }
    }

    @Test
    void onlyManagersLiftAndNobodyHisOwn() {
        refusing(() -> lift(at.lead("王建国"), li.account(), REASON)).by(FORBIDDEN, "managers-only");
        refusing(() -> lift(at.manager, at.manager.account(), REASON)).by(FORBIDDEN, "own-conflict");
    }

    @Test
    void aReasonHasTenTo500Characters() {
        ties(FormerTie.Kind.EMPLOYED, "曾在该企业任职");
        at.liftable("EMPLOYED");
        refusing(() -> lift(at.manager, li.account(), "字".repeat(9)))
                .by(INVALID, "reason-too-short")
                .at("reason");
        refusing(() -> lift(at.manager, li.account(), "字".repeat(501)))
                .by(INVALID, "reason-too-long")
                .at("reason");
        lift(at.manager, li.account(), "字".repeat(500));
    }

    private void ties(FormerTie.Kind kind, String reason) {
        at.conflict(kind.name(), reason);
        at.assessors.declares(li, new FormerTie(UUID.randomUUID(), "瓯北阀门有限公司", null, kind, LocalDate.of(2025, 1, 1)));
    }

    private void lift(Actor who, UUID account, String reason) {
        at.bench.the(LiftConflicts.class).execute(who, at.id(), account, reason, null);
    }
}
