package io.zhiheng.institution.application;

import static io.zhiheng.inmemory.Refusals.refusing;
import static io.zhiheng.shared.RuleBroken.Kind.CONFLICT;
import static io.zhiheng.shared.RuleBroken.Kind.FORBIDDEN;
import static io.zhiheng.shared.RuleBroken.Kind.TOO_MANY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.identity.StaffAccounts;
import io.zhiheng.inmemory.Workbench;
import io.zhiheng.institution.FormerTie;
import io.zhiheng.institution.application.DeclareTie.TypedTie;
import io.zhiheng.institution.domain.DeclaredTie;
import io.zhiheng.institution.domain.Invitation;
import io.zhiheng.institution.domain.Member;
import io.zhiheng.institution.domain.MemberEvent;
import io.zhiheng.institution.domain.Qualification;
import io.zhiheng.platform.sms.ShortMessages;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembersTest {

    private static final UUID INSTITUTION = UUID.randomUUID();

    private final Workbench bench = new Workbench();
    private final List<String> accounts = new ArrayList<>();
    private final Actor manager =
            Actor.ofInstitution(UUID.randomUUID(), "沈知行", INSTITUTION, Set.of(Role.INSTITUTION_MANAGER));
    private final Actor platform = Actor.ofInstitution(UUID.randomUUID(), "平台", null, Set.of(Role.PLATFORM_ADMIN));
    private Member tang;

    @BeforeEach
    void anAssessorIsInvited() {
        bench.with(StaffAccounts.class, NotedAccounts.in(accounts));
        bench.with(ShortMessages.class, Workbench.knowingNothing(ShortMessages.class));
        tang = bench.keep(Member.assessor(
                INSTITUTION,
                "唐若谷",
                "13800000001",
                new Qualification("J-1", "高级评估师", List.of("C34"), LocalDate.of(2031, 1, 1), 5, null, true),
                bench.clock.instant()));
    }

    @Nested
    class AnInvitation {

        @Test
        void opensAnAccountOnce() {
            invited("code");
            var account = accept("code");
            assertThat(tang.account()).isEqualTo(account);
            assertThat(accounts).containsExactly("open 唐若谷 tang_01");
            assertThat(kinds()).containsExactly(MemberEvent.Kind.JOINED);
            refusing(() -> accept("code")).by(CONFLICT, "invitation-accepted");
        }

        @Test
        void endsAfterThreeDaysOrWhenItIsRevoked() {
            var invitation = invited("code");
            bench.clock.passes(Invitation.VALID);
            refusing(() -> accept("code")).by(CONFLICT, "invitation-expired");
            invitation.revoke(bench.clock.instant());
            refusing(() -> accept("code")).by(CONFLICT, "invitation-revoked");
            assertThat(accounts).isEmpty();
        }

        @Test
        void ofNobodyOrOfSomebodyInactiveIsUnknown() {
            assertThatThrownBy(() -> accept("other")).isInstanceOf(NotFound.class);
            invited("code");
            tang.activate(false);
            assertThatThrownBy(() -> accept("code")).isInstanceOf(NotFound.class);
        }

        private Invitation invited(String code) {
            return bench.keep(new Invitation(tang.id(), InvitationCode.hashOf(code), bench.clock.instant()));
        }

        private UUID accept(String code) {
            return bench.the(AcceptInvitation.class).execute(code, "tang_01", "Lan-Tian-Bai-Yun-7");
        }
    }

    @Nested
    class SomebodysWork {

        @Test
        void endsAndIsResumedWithTheAccount() {
            tang.join(UUID.randomUUID());
            assertThat(activate(manager, tang, false)).isEqualTo("唐若谷");
            assertThat(tang.isActive()).isFalse();
            activate(manager, tang, true);
            assertThat(accounts).containsExactly("close " + tang.account(), "reopen " + tang.account());
            assertThat(kinds()).containsExactly(MemberEvent.Kind.DEACTIVATED, MemberEvent.Kind.REACTIVATED);
        }

        @Test
        void staysAsItIsWhereNothingChanges() {
            tang.join(UUID.randomUUID());
            assertThat(activate(manager, tang, true)).isEqualTo("唐若谷");
            assertThat(accounts).isEmpty();
            assertThat(kinds()).isEmpty();
        }

        @Test
        void endsBeforeItBeganWithTheInvitation() {
            var invitation =
                    bench.keep(new Invitation(tang.id(), InvitationCode.hashOf("code"), bench.clock.instant()));
            activate(manager, tang, false);
            assertThat(invitation.state(bench.clock.instant())).isEqualTo(Invitation.State.REVOKED);
            assertThat(accounts).isEmpty();
        }

        @Test
        void ofManagersIsThePlatformsToEnd() {
            var other = bench.keep(Member.manager(INSTITUTION, "许宁", "13800000002", bench.clock.instant()));
            other.join(UUID.randomUUID());
            refusing(() -> activate(manager, other, false)).by(FORBIDDEN, "managers-by-platform");
            activate(platform, other, false);
            assertThat(accounts).containsExactly("close " + other.account());
            assertThatThrownBy(() -> activate(platform, tang, false))
                    .as("assessors are not the platform's")
                    .isInstanceOf(NotFound.class);
        }

        @Test
        void ofAnotherInstitutionIsUnknown() {
            var elsewhere =
                    Actor.ofInstitution(UUID.randomUUID(), "别家", UUID.randomUUID(), Set.of(Role.INSTITUTION_MANAGER));
            assertThatThrownBy(() -> activate(elsewhere, tang, false)).isInstanceOf(NotFound.class);
        }

        private String activate(Actor who, Member whom, boolean active) {
            return bench.the(ActivateMember.class).execute(who, whom.id(), active);
        }
    }

    @Nested
    class ATieIsDeclared {

        private Actor self;

        @BeforeEach
        void sheHasJoined() {
            var account = UUID.randomUUID();
            tang.join(account);
            self = Actor.ofInstitution(account, "唐若谷", INSTITUTION, Set.of(Role.ASSESSOR));
        }

        @Test
        void asItWasTyped() {
            declare(" 瓯北阀门有限公司 ", "91990000ma0pg0058d", "EMPLOYED", "2025-06-30");
            assertThat(bench.kept(DeclaredTie.class))
                    .extracting(DeclaredTie::content)
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                    .containsExactly(new FormerTie(
                            UUID.randomUUID(),
                            "瓯北阀门有限公司",
                            "91990000MA0PG0058D",
                            FormerTie.Kind.EMPLOYED,
                            LocalDate.of(2025, 6, 30)));
            assertThat(kinds()).containsExactly(MemberEvent.Kind.TIE_DECLARED);
        }

        @Test
        void thatLastsHasNoEndAndNeedsNoCode() {
            declare("远洋重工", " ", "SHARES", "");
            assertThat(bench.kept(DeclaredTie.class).get(0).content())
                    .usingRecursiveComparison()
                    .ignoringFields("id")
                    .isEqualTo(new FormerTie(UUID.randomUUID(), "远洋重工", null, FormerTie.Kind.SHARES, null));
        }

        @Test
        void andEverythingThatIsWrongIsSaidAtOnce() {
            var wrong = refusing(() -> declare(" ", "123", "FRIEND", "昨天")).refusal();
            assertThat(wrong.fieldErrors())
                    .extracting("field")
                    .containsExactlyInAnyOrder("enterpriseName", "creditCode", "kind", "until");
            assertThat(bench.kept(DeclaredTie.class)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2026-03-12, until-future", "1899-12-31, until-future", "2026-13-01, until-malformed"})
        void untilADayThatWas(String until, String rule) {
            var wrong = refusing(() -> declare("远洋重工", null, "EMPLOYED", until)).refusal();
            assertThat(wrong.fieldErrors()).singleElement().satisfies(error -> {
                assertThat(error.field()).isEqualTo("until");
                assertThat(error.messageKey()).endsWith(rule);
            });
            declare("远洋重工", null, "EMPLOYED", "2026-03-11");
        }

        @Test
        void ofACodeWhoseCheckCharacterIsWrongAllTheSame() {
            declare("远洋重工", "91990000MA0PG00580", "EMPLOYED", null);
            assertThat(bench.kept(DeclaredTie.class)).hasSize(1);
        }

        @Test
        void upToTwoHundredTimes() {
            for (int i = 0; i < 200; i++) {
                declare("企业 " + i, null, "FAMILY", null);
            }
            refusing(() -> declare("再一个", null, "FAMILY", null)).by(TOO_MANY, "too-many-ties");
            assertThatThrownBy(
                            () -> bench.the(DeclareTie.class).execute(manager, new TypedTie("x", null, "FAMILY", null)))
                    .isInstanceOf(NotFound.class);
        }

        private void declare(String enterprise, String code, String kind, String until) {
            bench.the(DeclareTie.class).execute(self, new TypedTie(enterprise, code, kind, until));
        }
    }

    private List<MemberEvent.Kind> kinds() {
        return bench.events(MemberEvent.class).stream().map(MemberEvent::kind).toList();
    }
}
