package io.zhiheng.assessment;

import io.zhiheng.evidence.EvidenceFileView;
import io.zhiheng.evidence.EvidenceFiles;
import io.zhiheng.evidence.EvidenceId;
import io.zhiheng.shared.Actor;
import io.zhiheng.shared.EnterpriseId;
import io.zhiheng.shared.RuleBroken;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every file is the enterprise's own, except what a test calls another's. */
public final class TestEvidence implements EvidenceFiles {

    private final Set<EvidenceId> others = new HashSet<>();

    public EvidenceId ofAnother() {
        var file = EvidenceId.next();
        others.add(file);
        return file;
    }

    @Override
    public List<EvidenceFileView> find(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        return ids.stream()
                .filter(id -> !others.contains(id))
                .map(id -> new EvidenceFileView(id, "程序文件.pdf", "pdf", 1, "", "陈立", null, null, null))
                .toList();
    }

    @Override
    public Map<EvidenceId, String> removed(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        return Map.of();
    }

    @Override
    public List<EvidenceFileView> named(EnterpriseId enterprise, Collection<String> names) {
        return List.of();
    }

    @Override
    public List<EvidenceFileView> newest(EnterpriseId enterprise, int most) {
        return List.of();
    }

    @Override
    public void requireOwned(EnterpriseId enterprise, Collection<EvidenceId> ids) {
        ids.stream().filter(others::contains).findFirst().ifPresent(id -> {
            throw RuleBroken.invalid("evidence.rule.evidence-unknown", id).at("evidence");
        });
    }

    @Override
    public Stored store(Actor actor, String name, InputStream content, long size) {
        throw new UnsupportedOperationException();
    }
}
