package io.zhiheng.evidence.application;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.evidence.domain.EvidenceFile;
import io.zhiheng.evidence.domain.KeptEvidence;
import io.zhiheng.evidence.domain.RemovedEvidence;
import io.zhiheng.evidence.domain.RemovedFiles;
import io.zhiheng.platform.storage.FileIntake;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where other modules hand in evidence and ask for it. */
@Component
class EvidenceDesk implements EvidenceFiles {

    private final KeptEvidence files;
    private final RemovedFiles removed;
    private final FileIntake intake;
    private final KeepEvidence keepEvidence;

    EvidenceDesk(KeptEvidence files, RemovedFiles removed, FileIntake intake, KeepEvidence keepEvidence) {
        this.files = files;
        this.removed = removed;
        this.intake = intake;
        this.keepEvidence = keepEvidence;
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFileView> find(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        var wanted = new LinkedHashSet<>(ids);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var found = files.findByEnterpriseIdAndIdIn(enterprise.value(), values(wanted)).stream()
                .collect(Collectors.toMap(EvidenceFile::id, Function.identity()));
        return wanted.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(EvidenceFile::view)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EvidenceId, String> removed(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : removed.findByEnterpriseIdAndIdIn(enterprise.value(), values(ids)).stream()
                        .collect(Collectors.toMap(RemovedEvidence::id, RemovedEvidence::name));
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFileView> named(EnterpriseId enterprise, Collection<String> names) {
        var wanted = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
        return wanted.isEmpty()
                ? List.of()
                : files.named(enterprise.value(), wanted).stream()
                        .map(EvidenceFile::view)
                        .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<EvidenceFileView> newest(EnterpriseId enterprise, int most) {
        return files.library(enterprise.value(), "%", PageRequest.of(0, most)).stream()
                .map(EvidenceFile::view)
                .toList();
    }

    @Override
    @Transactional
    public void requireOwned(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        var held = new HashSet<>(files.hold(enterprise.value(), values(ids)));
        ids.stream().filter(id -> !held.contains(id.value())).findFirst().ifPresent(unknown -> {
            throw RuleBroken.invalid("evidence.rule.evidence-unknown", unknown.toString())
                    .at("evidence");
        });
    }

    /** Receives outside any transaction of its own: a slow upload must not hold a connection of the database. */
    @Override
    public Stored store(Actor actor, String name, InputStream content, long size) {
        if (actor.enterprise() == null) {
            throw RuleBroken.forbidden("evidence.rule.evidence-of-enterprise");
        }
        try (var incoming = intake.receive(name, content, size)) {
            return keepEvidence.execute(actor, incoming);
        }
    }

    private static List<UUID> values(Collection<EvidenceId> ids) {
        return ids.stream().map(EvidenceId::value).distinct().toList();
    }
}
