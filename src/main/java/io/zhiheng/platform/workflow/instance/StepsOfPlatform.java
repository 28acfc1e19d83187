package io.zhiheng.platform.workflow.instance;

import java.util.Set;

/** The module whose failed steps the administrators of the platform have tried again says so by a bean. */
public interface StepsOfPlatform {

    /** Ids of nodes. */
    Set<String> steps();
}
