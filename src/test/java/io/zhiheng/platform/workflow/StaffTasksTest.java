package io.zhiheng.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhiheng.TestTime;
import io.zhiheng.platform.workflow.task.TaskFilter;
import io.zhiheng.platform.workflow.task.TaskFilter.Sort;
import io.zhiheng.platform.workflow.task.TaskFilter.Tab;
import io.zhiheng.platform.workflow.task.TaskLists;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.NotFound;
import io.zhiheng.shared.Role;
import io.zhiheng.shared.RuleBroken;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may know of, claim, give back, hand over and complete an institution's tasks, and what their lists show. */
@ProcessTest
class StaffTasksTest {

    @Autowired
    Processes processes;

    @Autowired
    Tasks tasks;

    @Autowired
    TaskLists lists;

    @Autowired
    StaffAudience people;

    @Autowired
    RepositoryService repository;

    @Autowired
    JdbcTemplate jdbc;

    private final UUID institution = UUID.randomUUID();
    private final UUID enterprise = UUID.randomUUID();
    private final String id = UUID.randomUUID().toString();
    private final TaskRef accept = TaskRef.of(id, "accept");
    private final TaskRef qms = TaskRef.of(id, "reviewPart", "QMS");
    private final TaskRef decide = TaskRef.of(id, "decide", "1");
    private Actor manager;
    private Actor lead;
    private Actor member;
    private Actor outsider;
    private Actor stranger;

    @BeforeEach
    void theInstitutionHasAnOpenTask() {
        StaffModel.deploy(repository);
        manager = people.hire(institution, "周敏", "INSTITUTION_MANAGER");
        lead = people.hire(institution, "王建国", "ASSESSOR");
        member = people.hire(institution, "陈静", "ASSESSOR");
        outsider = people.hire(institution, "赵磊", "ASSESSOR");
        stranger = people.hire(UUID.randomUUID(), "孙强", "INSTITUTION_MANAGER");
        people.joinTeam(lead, id);
        people.joinTeam(member, id);
        start(id, TestTime.now().minus(1, ChronoUnit.HOURS));
    }

    @Test
    void aTaskIsOfferedToTheMembersOfItsGroupOnly() {
        assertThat(claimable(manager)).containsExactly(accept);
        assertThat(claimable(lead)).isEmpty();
        assertThat(claimable(stranger)).isEmpty();
        assertThatThrownBy(() -> tasks.claim(accept, lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.claim(accept, stranger)).isInstanceOf(NotFound.class);

        pass(accept, manager);
        assertThat(claimable(lead)).extracting(TaskRef::item).containsExactlyInAnyOrder("QMS", "DIG");
        assertThat(claimable(outsider)).isEmpty();
        assertThatThrownBy(() -> tasks.claim(qms, manager))
                .as("seen, but not offered")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theEnterpriseNeitherSeesNorClaimsIt() {
        var own = new Actor(
                UUID.randomUUID(), "李明", new EnterpriseId(enterprise), null, "李明", java.util.Set.of(Role.ENTERPRISE));

        assertThat(tasks.ofEnterprise(enterprise.toString(), 0, 10).total()).isZero();
        assertThatThrownBy(() -> tasks.seenBy(own, accept)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.claim(accept, own)).isInstanceOf(NotFound.class);
        assertThat(counts(own)).isEqualTo(new TaskLists.Counts(0, 0, 0, 0, 0));
    }

    @Test
    void whoHoldsItAloneCompletesIt() {
        assertRefused(() -> tasks.completeHeld(accept, manager.account()), "task-not-claimed");
        tasks.claim(accept, manager);
        tasks.claim(accept, manager);
        assertRefused(() -> tasks.completeHeld(accept, lead.account()), "task-claimed");

        var held = lists.page(manager, TaskFilter.of(Tab.MINE), 0, 10).items().get(0);
        assertThat(held.task().staff().holder()).isEqualTo("周敏");
        assertThat(held.mine()).isTrue();
        assertThat(held.claimable()).isFalse();
        assertThat(held.overdue()).isTrue();
        tasks.completeHeld(accept, manager.account());
        assertRefused(() -> tasks.completeHeld(accept, manager.account()), "task-not-open");
    }

    @Test
    void theSecondIsToldWhoWasFaster() {
        pass(accept, manager);
        tasks.claim(qms, lead);

        assertThatThrownBy(() -> tasks.claim(qms, member)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.rule()).isEqualTo("task-claimed");
            assertThat(refusal.args()).containsExactly("王建国");
        });
        assertRefused(() -> tasks.release(qms, member), "task-claimed");
        tasks.release(qms, lead);
        assertRefused(() -> tasks.release(qms, lead), "task-not-claimed");
        tasks.claim(qms, member);
        assertThat(tasks.find(qms).orElseThrow().staff().holder()).isEqualTo("陈静");
    }

    @Test
    void whoWorkedOnItMayNotDecide() {
        reachDecision();
        assertThat(claimable(outsider)).containsExactly(decide);
        assertThat(claimable(lead)).isEmpty();
        assertThatThrownBy(() -> tasks.claim(decide, lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.seenBy(lead, decide)).isInstanceOf(NotFound.class);
        assertRefused(() -> tasks.reassign(decide, manager, lead, "其他人休假"), "not-eligible");
        assertThat(tasks.takers(tasks.find(decide).orElseThrow())).containsExactly(outsider);
        tasks.reassign(decide, manager, outsider, "其他人休假");
        assertThat(tasks.find(decide).orElseThrow().isHeldBy(outsider.account()))
                .isTrue();
    }

    @Test
    void aManagerHandsATaskOverWithAReason() {
        pass(accept, manager);
        tasks.claim(qms, lead);

        assertRefused(() -> tasks.reassign(qms, member, member, "我来"), "managers-only");
        assertThatThrownBy(() -> tasks.reassign(qms, stranger, member, "我来")).isInstanceOf(NotFound.class);
        assertRefused(() -> tasks.reassign(qms, manager, member, " "), "reason-missing");
        assertRefused(() -> tasks.reassign(qms, manager, member, "长".repeat(501)), "reason-too-long");
        assertRefused(() -> tasks.reassign(qms, manager, outsider, "换人"), "not-eligible");
        assertRefused(() -> tasks.reassign(qms, manager, lead, "换人"), "holds-it-already");
        assertThat(tasks.find(qms).orElseThrow().isHeldBy(lead.account()))
                .as("refusals change nothing")
                .isTrue();

        tasks.reassign(qms, manager, member, "王建国休假");
        assertRefused(() -> tasks.completeHeld(qms, lead.account()), "task-claimed");
        tasks.completeHeld(qms, member.account());
    }

    @Test
    void whatWasGivenToOnePersonStaysInTheTeamAndADeclarationWithThePerson() {
        reachDecision();
        pass(decide, outsider);
        var write = TaskRef.of(id, "write");

        assertThat(tasks.find(write).orElseThrow().staff().holder()).isEqualTo("王建国");
        assertThat(tasks.find(write).orElseThrow().staff().audience()).isNull();
        assertRefused(() -> tasks.release(write, lead), "task-is-personal");
        assertRefused(() -> tasks.reassign(write, manager, outsider, "组长住院"), "not-eligible");
        tasks.reassign(write, manager, member, "组长住院");
        tasks.completeHeld(write, member.account());

        var declare = TaskRef.of(id, "declare", lead.account().toString());
        assertRefused(() -> tasks.reassign(declare, manager, member, "组长住院"), "task-is-personal");
        tasks.completeHeld(declare, lead.account());
        assertThat(tasks.ofEnterprise(enterprise.toString(), 0, 10).items())
                .extracting(task -> task.ref().step())
                .containsExactly("confirm");
    }

    @Test
    void aManagerRemindsOnceADay() {
        tasks.remind(accept, manager);
        assertRefused(() -> tasks.remind(accept, manager), "reminded-today");
        jdbc.update("update open_task set reminded = reminded - interval '1 day' where business_key = ?", id);
        tasks.remind(accept, manager);
        pass(accept, manager);
        assertRefused(() -> tasks.remind(qms, member), "managers-only");
    }

    @Test
    void whatSomebodyHasDoneStaysInTheirList() {
        pass(accept, manager);

        var done = lists.page(manager, TaskFilter.of(Tab.DONE), 0, 10);
        assertThat(done.total()).isEqualTo(1);
        assertThat(done.items().get(0).task().ref()).isEqualTo(accept);
        assertThat(done.items().get(0).completed()).isNotNull();
        assertThat(done.items().get(0).overdue()).isTrue();
        assertThat(lists.page(lead, TaskFilter.of(Tab.DONE), 0, 10).total()).isZero();
        assertRefused(() -> tasks.seenBy(manager, accept), "task-not-open");
        assertThatThrownBy(() -> tasks.seenBy(stranger, accept)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.seenBy(lead, accept)).isInstanceOf(NotFound.class);
    }

    @Test
    void theListCountsFiltersSortsAndCuts() {
        var later = UUID.randomUUID().toString();
        var never = UUID.randomUUID().toString();
        start(never, null);
        start(later, TestTime.now().plus(2, ChronoUnit.DAYS));

        assertThat(counts(manager)).isEqualTo(new TaskLists.Counts(3, 0, 0, 3, 1));
        assertThat(keys(manager, TaskFilter.of(Tab.ALL), 0, 10))
                .as("due first, no limit last")
                .containsExactly(id, later, never);
        assertThat(keys(manager, TaskFilter.of(Tab.ALL), 1, 1)).containsExactly(later);
        assertThat(keys(manager, filter("", "", true, Sort.DUE), 0, 10)).containsExactly(id);
        assertThat(keys(manager, filter(never, "", false, Sort.DUE), 0, 10)).containsExactly(never);
        assertThat(keys(manager, filter("受理", "", false, Sort.NEWEST), 0, 10)).containsExactly(later, never, id);
        assertThat(keys(manager, filter("%", "", false, Sort.OLDEST), 0, 10)).isEmpty();
        assertThat(keys(manager, filter("'; drop table open_task; --", "", false, Sort.ENTERPRISE), 0, 10))
                .isEmpty();
        assertThat(keys(manager, filter("", "decide", false, Sort.DUE), 0, 10)).isEmpty();
        assertThat(keys(manager, filter("企业", "accept", false, Sort.ENTERPRISE), 0, 10))
                .hasSize(3);
    }

    @Test
    void anAssessorsListJoinsWhatIsHeldAndWhatIsOffered() {
        pass(accept, manager);
        tasks.claim(qms, member);

        assertThat(counts(lead)).isEqualTo(new TaskLists.Counts(1, 0, 0, 2, 0));
        assertThat(counts(member)).isEqualTo(new TaskLists.Counts(1, 1, 0, 2, 0));
        assertThat(counts(outsider)).isEqualTo(new TaskLists.Counts(0, 0, 0, 0, 0));
        assertThat(counts(manager)).isEqualTo(new TaskLists.Counts(0, 0, 1, 2, 0));
        assertThat(counts(stranger)).isEqualTo(new TaskLists.Counts(0, 0, 0, 0, 0));
    }

    private void start(String key, Instant due) {
        processes.start(
                StaffModel.PROCESS,
                key,
                StaffModel.variables(
                        enterprise, institution, key, lead.account(), due == null ? null : Date.from(due)));
    }

    private void reachDecision() {
        pass(accept, manager);
        pass(qms, lead);
        pass(TaskRef.of(id, "reviewPart", "DIG"), member);
    }

    private void pass(TaskRef task, Actor person) {
        tasks.claim(task, person);
        tasks.completeHeld(task, person.account());
    }

    private TaskLists.Counts counts(Actor person) {
        return lists.page(person, TaskFilter.of(Tab.DONE), 0, 1).counts();
    }

    private List<TaskRef> claimable(Actor person) {
        return lists.page(person, TaskFilter.of(Tab.CLAIMABLE), 0, 100).items().stream()
                .filter(TaskLists.Row::claimable)
                .map(row -> row.task().ref())
                .toList();
    }

    private static TaskFilter filter(String search, String step, boolean overdue, Sort sort) {
        return new TaskFilter(Tab.ALL, search, step, overdue, sort);
    }

    private List<String> keys(Actor person, TaskFilter filter, int offset, int limit) {
        return lists.page(person, filter, offset, limit).items().stream()
                .map(row -> row.task().ref().businessKey())
                .toList();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String rule) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
