package io.zhiheng.assessment.domain;

import io.zhiheng.shared.EnterpriseId;

/** Something was saved, declared or reopened that colleagues may have before their eyes. */
public record SelfAssessmentChanged(EnterpriseId enterprise) {}
