package io.zhiheng.team.application.conflict;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.team.application.conflict.ConflictCheck.Part;
import java.util.List;

/** A request with somebody at work, or who has decided, whom the rules of today keep away. */
public record AffectedRequest(
        AssessmentRequestId id,
        String number,
        String enterprise,
        String institution,
        String state,
        String person,
        Part part,
        List<String> reasons) {}
