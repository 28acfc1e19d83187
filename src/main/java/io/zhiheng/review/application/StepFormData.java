package io.zhiheng.review.application;

import io.zhiheng.identity.Actor;
import io.zhiheng.platform.workflow.TaskRef;

import java.util.Map;
import java.util.Set;

/** What a step's form is filled with when it is opened: options to choose from, texts, figures. One bean per phase. */
public interface StepFormData {

    /** Ids of the user tasks that it knows about. */
    Set<String> steps();

    /** By the keys of the form, and by the {@code valuesKey}s of its choices as lists of {@code {value, label}}. */
    Map<String, Object> of(TaskRef task, Actor actor);
}
