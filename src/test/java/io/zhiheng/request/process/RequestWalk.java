package io.zhiheng.request.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhiheng.platform.calendar.WorkingCalendar;
import io.zhiheng.platform.workflow.Processes;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.Tasks;
import io.zhiheng.request.RequestState;
import io.zhiheng.request.application.RequestStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Walks one request through the model, as people and time do. */
class RequestWalk {

    static final String LEAD = UUID.randomUUID().toString();
    static final String MEMBER = UUID.randomUUID().toString();
    private static final Map<String, Map<String, Object>> USUAL = Map.ofEntries(
            Map.entry("acceptRequest", Map.of("acceptance", "ACCEPTED")),
            Map.entry("proposeTeam", Map.of("lead", LEAD, "members", List.of(LEAD, MEMBER))),
            Map.entry("confirmTeam", Map.of("teamAnswer", "CONFIRMED")),
            Map.entry("concludeDocuments", Map.of("documents", "PASSED")),
            Map.entry("assessOnSite", Map.of("nonconformities", "NO")),
            Map.entry("verifyCorrections", Map.of("verification", "CLOSED")),
            Map.entry("confirmReport", Map.of("confirmation", "CONFIRMED", "seats", List.of("1"))),
            Map.entry("superviseCertificate", Map.of("surveillance", "PASSED")),
            Map.entry("cureSuspension", Map.of("cure", "CURED")));

    final String id = UUID.randomUUID().toString();
    final String institution = UUID.randomUUID().toString();
    final Tasks tasks;
    final Processes processes;
    final Chronicle chronicle;
    private final ProcessEngine engine;
    ProcessInstance process;

    RequestWalk(ProcessEngine engine, Tasks tasks, Processes processes, Chronicle chronicle) {
        this.engine = engine;
        this.tasks = tasks;
        this.processes = processes;
        this.chronicle = chronicle;
    }

    void start() {
        processes.start(
                RequestStep.PROCESS,
                id,
                Map.of(
                        "enterprise",
                        UUID.randomUUID().toString(),
                        "institution",
                        institution,
                        "managers",
                        "manager:" + institution,
                        "deciders",
                        "assessor:" + institution,
                        "team",
                        "team:" + id,
                        "indicators",
                        List.of("QMS", "DIG", "SUS", "PERF")));
        process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id)
                .singleResult();
    }

    /** Does what leads straight to a certificate, until this step is open. */
    void arriveAt(String step) {
        for (int steps = 0; steps < 60 && !openSteps().contains(step); steps++) {
            goOn();
        }
        assertThat(openSteps()).contains(step);
    }

    void certified() {
        arriveAt("confirmReport");
        while (chronicle.stateOf(id) != RequestState.CERTIFIED) {
            goOn();
        }
    }

    private void goOn() {
        var open = tasks.of(id);
        if (open.isEmpty()) {
            var waits = chronicle.stateOf(id) == RequestState.PUBLICITY && variable("issuedAt") == null;
            timePasses(waits ? moment("publicUntil") : now());
        } else {
            var next = open.get(0).ref();
            tasks.complete(next, USUAL.getOrDefault(next.step(), Map.of()));
        }
    }

    void complete(String step) {
        var open = tasks.of(id).stream()
                .map(OpenTask::ref)
                .filter(task -> task.step().equals(step))
                .toList();
        assertThat(open).as(step).isNotEmpty();
        open.forEach(task -> tasks.complete(task, USUAL.getOrDefault(step, Map.of())));
    }

    void complete(String step, String variable, Object value) {
        complete(step, Map.of(variable, value));
    }

    /** All open tasks of this step, each with the same decisions. */
    void complete(String step, Map<String, Object> decisions) {
        var open = tasks.of(id).stream()
                .map(OpenTask::ref)
                .filter(task -> task.step().equals(step))
                .toList();
        assertThat(open).as(step).isNotEmpty();
        open.forEach(task -> tasks.complete(task, decisions));
    }

    void completeItem(String step, String item) {
        tasks.complete(TaskRef.of(id, step, item));
    }

    void send(String message) {
        processes.send(message, id);
    }

    List<String> openSteps() {
        return tasks.of(id).stream()
                .map(task -> task.ref().step())
                .distinct()
                .sorted()
                .toList();
    }

    List<String> openItems(String step) {
        return tasks.of(id).stream()
                .filter(task -> task.ref().step().equals(step))
                .map(task -> task.ref().item())
                .sorted()
                .toList();
    }

    RequestState state() {
        return chronicle.stateOf(id);
    }

    List<String> happenings() {
        return chronicle.happeningsOf(id);
    }

    Object variable(String name) {
        return engine.getRuntimeService().getVariable(process.getId(), name);
    }

    Instant moment(String variable) {
        return ((Date) variable(variable)).toInstant();
    }

    /** Last day of the limit that is running. */
    LocalDate dueOn() {
        return WorkingCalendar.day(moment("dueAt"));
    }

    static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Until just after that moment; what falls due on the way happens in its order. */
    void timePasses(Instant until) {
        ClockUtil.setCurrentTime(Date.from(until.plusSeconds(1)));
        for (var due = due(); !due.isEmpty(); due = due()) {
            run(due.get(0));
        }
    }

    private List<Job> due() {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .executable()
                .orderByJobDuedate()
                .asc()
                .list();
    }

    private void run(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
        } catch (IllegalStateException failed) {
            assertThat(failed).hasMessage("told to fail");
        }
    }
}
