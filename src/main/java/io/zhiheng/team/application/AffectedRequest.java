package io.zhiheng.team.application;

import io.zhiheng.request.AssessmentRequestId;
import io.zhiheng.team.application.ConflictCheck.Part;
import java.util.List;

/** A request at which somebody works, or has decided, who by the rules of today must stay away. */
public record AffectedRequest(
        AssessmentRequestId id,
        String number,
        String enterprise,
        String institution,
        String state,
        String person,
        Part part,
        List<String> reasons) {}
