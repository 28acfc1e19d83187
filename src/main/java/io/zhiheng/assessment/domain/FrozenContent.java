package io.zhiheng.assessment.domain;

import io.zhiheng.assessment.SubmittedSelfAssessment.Answer;
import io.zhiheng.assessment.SubmittedSelfAssessment.Declaration;
import io.zhiheng.assessment.SubmittedSelfAssessment.Performance;
import io.zhiheng.enterprise.Profile;
import java.util.List;
import java.util.Map;

/** The one copy that a submission takes of everything the enterprise wrote. */
public record FrozenContent(int processVersion, Profile profile, List<Answer> answers, List<Performance> performance,
                            Map<String, String> parameters, List<Declaration> declarations) {}
