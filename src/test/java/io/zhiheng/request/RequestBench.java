package io.zhiheng.request;

import io.zhiheng.assessment.SelfAssessmentId;
import io.zhiheng.enterprise.Profiles;
import io.zhiheng.inmemory.Workbench;
import io.zhiheng.institution.Assessors;
import io.zhiheng.institution.Institutions;
import io.zhiheng.platform.rules.general.GeneralTables;
import io.zhiheng.platform.workflow.task.ContractStep;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.request.application.access.Judges;
import io.zhiheng.request.application.access.RequestTeam;
import io.zhiheng.request.domain.AssessmentRequest;
import io.zhiheng.request.domain.RequestContent;
import io.zhiheng.request.domain.StepRecord;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.Role;
import io.zhiheng.team.domain.TeamMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One request at one institution, with people on both sides; no conflict of interest until a test says one. */
public final class RequestBench {

    public static final UUID INSTITUTION = UUID.fromString("00000000-0000-4000-8000-000000000901");

    public final Workbench bench = new Workbench();
    public final TestAssessors assessors = new TestAssessors(INSTITUTION);
    public final Actor enterprise =
            new Actor(UUID.randomUUID(), "fan", EnterpriseId.next(), null, "陈立", Set.of(Role.ENTERPRISE));
    public final Actor manager =
            Actor.ofInstitution(UUID.randomUUID(), "沈知行", INSTITUTION, Set.of(Role.INSTITUTION_MANAGER));
    public final AssessmentRequest request;

    /** What the table of conflicts says to a circumstance. */
    private final Map<String, String> conflicts = new HashMap<>();

    private final Map<String, String> liftable = new HashMap<>();

    public RequestBench(RequestState state) {
        request = bench.keep(submitted("R-2026-0001", enterprise.enterprise(), state));
        bench.with(Assessors.class, assessors)
                .with(GeneralTables.class, this::decide)
                .with(Institutions.class, Workbench.knowingNothing(Institutions.class))
                .with(Profiles.class, Workbench.knowingNothing(Profiles.class))
                .by(RequestTeam.class, "io.zhiheng.team.application.conflict.FormedTeams")
                .by(Judges.class, "io.zhiheng.conclusion.application.admission.JudgedRequests");
    }

    public AssessmentRequest submitted(String number, EnterpriseId enterprise, RequestState state) {
        var now = bench.clock.instant();
        var made = AssessmentRequest.draft(
                number, enterprise, SelfAssessmentId.next(), 3, RequestContent.of(Map.of()), "陈立", now);
        made.submit(RequestContent.of(Map.of()), "瓯北阀门有限公司", INSTITUTION, 4, now);
        made.enter(state, now);
        return made;
    }

    public AssessmentRequestId id() {
        return request.id();
    }

    public TaskRef task(ContractStep step) {
        return TaskRef.of(request.id(), step);
    }

    public TaskRef task(ContractStep step, String item) {
        return TaskRef.of(request.id(), step, item);
    }

    /** Somebody of the institution, who is qualified, may lead and has time. */
    public Actor assessor(String name) {
        return assessors.join(name);
    }

    public Actor member(String name) {
        return member(name, false);
    }

    public Actor lead(String name) {
        return member(name, true);
    }

    private Actor member(String name, boolean lead) {
        var person = assessor(name);
        bench.keep(TeamMember.of(request.id(), person.account(), name, lead));
        return person;
    }

    /** From now on this circumstance keeps people away for this reason. */
    public void conflict(String circumstance, String reason) {
        conflicts.put(circumstance, reason);
    }

    public void liftable(String circumstance) {
        liftable.put(circumstance, "");
    }

    /** What stands on the timeline, oldest first. */
    public List<StepRecord> timeline() {
        return bench.kept(StepRecord.class);
    }

    public StepRecord lastStep() {
        return timeline().get(timeline().size() - 1);
    }

    private Optional<GeneralTables.Decision> decide(String table, Map<String, Object> facts) {
        var rows = table.equals(GeneralTables.LIFTABLE_CONFLICT) ? liftable : conflicts;
        return Optional.ofNullable(rows.get((String) facts.get("circumstance")))
                .map(result -> new GeneralTables.Decision(result, 1, 1));
    }
}
