package io.zhiheng.assessment.application.history;

import java.util.List;

/** States of one thing, the newest first. @param total how many there are, also beyond those listed */
public record Versions<T>(List<T> items, long total) {}
