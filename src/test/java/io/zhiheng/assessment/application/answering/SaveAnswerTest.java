package io.zhiheng.assessment.application.answering;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.assessment.AnswerReplaced;
import io.zhiheng.assessment.AssessmentBench;
import io.zhiheng.assessment.domain.answer.AnswerContent;
import io.zhiheng.assessment.domain.answer.ReplacedState;
import io.zhiheng.assessment.domain.rectification.RectificationRound;
import io.zhiheng.assessment.domain.rectification.ReopenedClause;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.rating.Conformity;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SaveAnswerTest {

    private static final String CLAUSE = "BASE-A-1";

    private final AssessmentBench at = new AssessmentBench();

    @Test
    void aWholeAnswerCountsAndADraftIsKept() {
        var file = EvidenceId.next();
        var saved = save(0, Conformity.CONFORM, "按程序执行", file);
        assertThat(saved.answered()).isTrue();
        assertThat(saved.savedBy()).isEqualTo("陈立");
        assertThat(saved.evidence()).hasSize(1);
        assertThat(at.answer(CLAUSE).content())
                .isEqualTo(new AnswerContent(Conformity.CONFORM, "按程序执行", List.of(file)));
        assertThat(save(0, Conformity.CONFORM, "按程序执行").answered())
                .as("evidence is missing")
                .isFalse();
        assertThat(save(0, null, "草稿").answered()).isFalse();
        assertThat(save(0, Conformity.NA, "无此过程").answered()).isTrue();
    }

    @Test
    void whoHasNotSeenTheLatestIsShownIt() {
        save(0, Conformity.NONCONFORM, "尚未形成文件");
        at.bench.savedByAnother(at.answer(CLAUSE));
        var refusal = refusing(() -> save(0, Conformity.CONFORM, "我的"))
                .by(CONFLICT, "stale-version")
                .saying("陈立")
                .refusal();
        assertThat(((AnswerView) refusal.details().get("current")).statement()).isEqualTo("尚未形成文件");
        assertThat(at.answer(CLAUSE).content().statement()).isEqualTo("尚未形成文件");
    }

    @Test
    void whatTheScaleDoesNotAllowIsRefusedAtItsField() {
        refusing(() -> save(0, Conformity.PARTIAL, "部分"))
                .by(INVALID, "answer-invalid")
                .at("conformity");
        refusing(() -> save("BASE-B-1", 0, at.chen, Conformity.NA, "不适用"))
                .by(INVALID, "answer-invalid")
                .at("conformity");
        refusing(() -> save(0, null, "字".repeat(2_001)))
                .by(INVALID, "answer-invalid")
                .at("statement");
        save(0, null, "字".repeat(2_000));
    }

    @Test
    void anothersFileIsNoEvidence() {
        refusing(() -> save(0, Conformity.CONFORM, "按程序执行", at.evidence.ofAnother()))
                .by(INVALID, "evidence-unknown")
                .at("evidence");
        assertThat(at.answer(CLAUSE).content().statement()).isEmpty();
    }

    @Test
    void aClauseThatTheEditionLacksAndAStrangersAssessmentAreUnknown() {
        assertThatThrownBy(() -> save("BASE-A-9", 0, at.chen, null, "")).isInstanceOf(NotFound.class);
        var stranger = new Actor(UUID.randomUUID(), "x", EnterpriseId.next(), null, "某人", Set.of(Role.ENTERPRISE));
        assertThatThrownBy(() -> save(CLAUSE, 0, stranger, null, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void untilTheIndicatorIsReopenedNothingChanges() {
        var declaration = at.declared("BASE");
        refusing(() -> save(0, null, "改")).by(CONFLICT, "indicator-completed").saying("陈立");
        declaration.withdraw("陈立", at.bench.clock.instant());
        save(0, null, "改");
    }

    @Test
    void afterTheEndOnlyAReopenedClauseChanges() {
        at.declared("BASE");
        at.assessment().submit("陈立", at.bench.clock.instant());
        refusing(() -> save(0, null, "改")).by(CONFLICT, "already-submitted");
        at.bench.keep(RectificationRound.open(
                at.id,
                1,
                1,
                List.of(new ReopenedClause("BASE-A-2", 1, new UUID[0])),
                at.bench.clock.instant(),
                at.bench.clock.instant()));
        refusing(() -> save(0, null, "改")).by(CONFLICT, "already-submitted");
        assertThat(save("BASE-A-2", 0, at.chen, Conformity.NONCONFORM, "补充说明").answered())
                .isTrue();
    }

    @Test
    void whatGoesAgainstAColleaguesTextIsKeptForHim() {
        save(0, Conformity.NONCONFORM, "陈立的文字");
        save(CLAUSE, 0, at.zhou, Conformity.NONCONFORM, "周敏的文字", List.of("statement", "evidence"));
        var kept = at.bench.kept(ReplacedState.class).get(0);
        assertThat(kept.subject()).isEqualTo(CLAUSE);
        assertThat(kept.writtenBy()).isEqualTo("陈立");
        assertThat(kept.replacedBy()).isEqualTo("周敏");
        assertThat(kept.lost()).containsExactly(Map.entry("statement", "陈立的文字"));
        assertThat(at.bench.events(AnswerReplaced.class)).hasSize(1);
    }

    @Test
    void nothingIsKeptWhereNothingOfAnybodyGoes() {
        save(CLAUSE, 0, at.chen, null, "首次", List.of("statement"));
        save(0, null, "自己接着写");
        assertThat(at.bench.kept(ReplacedState.class)).isEmpty();
    }

    private AnswerView save(int seen, Conformity conformity, String statement, EvidenceId... files) {
        return at.bench
                .the(SaveAnswer.class)
                .execute(
                        at.chen,
                        at.id,
                        CLAUSE,
                        seen,
                        new AnswerContent(conformity, statement, List.of(files)),
                        List.of());
    }

    private AnswerView save(String clause, int seen, Actor who, Conformity conformity, String statement) {
        return save(clause, seen, who, conformity, statement, List.of());
    }

    private AnswerView save(
            String clause, int seen, Actor who, Conformity conformity, String statement, Collection<String> over) {
        return at.bench
                .the(SaveAnswer.class)
                .execute(who, at.id, clause, seen, new AnswerContent(conformity, statement, List.of()), over);
    }
}
