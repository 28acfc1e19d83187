package io.zhiheng.platform.workflow;

import io.zhiheng.platform.workflow.task.Colleagues;
import io.zhiheng.platform.workflow.task.OpenTask;
import io.zhiheng.platform.workflow.task.TaskAudience;
import io.zhiheng.platform.workflow.task.TaskRef;
import io.zhiheng.platform.workflow.task.TaskWords;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The institution's people of the process tests, in place of module review. */
public class StaffAudience implements TaskAudience, Colleagues, TaskWords {

    private final Map<UUID, Set<String>> teams = new ConcurrentHashMap<>();
    private final Map<UUID, Actor> people = new ConcurrentHashMap<>();

    public Actor hire(UUID institution, String name, String role) {
        var person = Actor.ofInstitution(UUID.randomUUID(), name, institution, Set.of(Role.valueOf(role)));
        people.put(person.account(), person);
        return person;
    }

    public void joinTeam(Actor person, String businessKey) {
        teams.computeIfAbsent(person.account(), account -> ConcurrentHashMap.newKeySet())
                .add(businessKey);
    }

    @Override
    public Set<String> groupsOf(Actor actor) {
        var groups = new HashSet<String>();
        if (actor.is(Role.INSTITUTION_MANAGER)) {
            groups.add(MANAGERS + actor.institution());
        }
        if (actor.is(Role.ASSESSOR)) {
            groups.add(DECIDERS + actor.institution());
            teams.getOrDefault(actor.account(), Set.of()).forEach(key -> groups.add(TEAM + key));
        }
        return groups;
    }

    @Override
    public Set<String> guardedSteps() {
        return Set.of("decide");
    }

    @Override
    public boolean isBarred(Actor actor, OpenTask task) {
        return task.ref().step().equals("decide")
                && teams.getOrDefault(actor.account(), Set.of())
                        .contains(task.ref().businessKey());
    }

    @Override
    public List<Actor> of(UUID institution) {
        return people.values().stream()
                .filter(person -> institution.equals(person.institution()))
                .toList();
    }

    @Override
    public Optional<Actor> find(UUID account) {
        return Optional.ofNullable(people.get(account));
    }

    @Override
    public String process() {
        return StaffModel.PROCESS;
    }

    @Override
    public Line of(TaskRef task) {
        return new Line("企业 " + task.businessKey().substring(0, 8), "申请 " + task.businessKey(), null, "李明（企业）");
    }
}
