package io.zhiheng.evidence;

import io.zhiheng.shared.EnterpriseId;
import java.util.Collection;
import java.util.List;

/** Where evidence files are used. Implemented by whoever refers to them; asked before a file is removed. */
public interface EvidenceUse {

    /** All places of this enterprise that refer to one of the files, by one query; empty if none does. */
    List<Place> placesOf(EnterpriseId enterprise, Collection<EvidenceId> ids);

    /**
     * @param place as people call it, such as {@code 2026-11-22 自评估 6.2.1-2.1}
     * @param href the page that shows it; null if there is none
     * @param submitted whether the answer is submitted and so can no longer change
     */
    record Place(EvidenceId evidence, String place, String href, boolean submitted) {}
}
