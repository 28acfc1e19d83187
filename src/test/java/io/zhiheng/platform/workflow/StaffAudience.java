package io.zhiheng.platform.workflow;

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
    private final Map<UUID, Performer> people = new ConcurrentHashMap<>();

    public Performer hire(UUID institution, String name, String role) {
        var person = new Performer(UUID.randomUUID(), null, institution, name, Set.of(role));
        people.put(person.account(), person);
        return person;
    }

    public void joinTeam(Performer person, String businessKey) {
        teams.computeIfAbsent(person.account(), account -> ConcurrentHashMap.newKeySet())
                .add(businessKey);
    }

    @Override
    public Set<String> groupsOf(Performer performer) {
        var groups = new HashSet<String>();
        if (performer.roles().contains("INSTITUTION_MANAGER")) {
            groups.add(MANAGERS + performer.institution());
        }
        if (performer.roles().contains("ASSESSOR")) {
            groups.add(DECIDERS + performer.institution());
            teams.getOrDefault(performer.account(), Set.of()).forEach(key -> groups.add(TEAM + key));
        }
        return groups;
    }

    @Override
    public Set<String> guardedSteps() {
        return Set.of("decide");
    }

    @Override
    public boolean isBarred(Performer performer, OpenTask task) {
        return task.ref().step().equals("decide")
                && teams.getOrDefault(performer.account(), Set.of())
                        .contains(task.ref().businessKey());
    }

    @Override
    public List<Performer> of(UUID institution) {
        return people.values().stream()
                .filter(person -> institution.equals(person.institution()))
                .toList();
    }

    @Override
    public Optional<Performer> find(UUID account) {
        return Optional.ofNullable(people.get(account));
    }

    @Override
    public String process() {
        return StaffModel.PROCESS;
    }

    @Override
    public Words of(TaskRef task) {
        return new Words("企业 " + task.businessKey().substring(0, 8), "申请 " + task.businessKey(), null, "李明（企业）");
    }
}
