package io.zhiheng.assessment.application.history;

import io.zhiheng.evidence.EvidenceId;

/** A file of an earlier state. @param removed from the library since: it cannot be restored */
public record PastFile(EvidenceId id, String name, boolean removed) {}
