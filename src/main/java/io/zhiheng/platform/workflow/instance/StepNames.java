package io.zhiheng.platform.workflow.instance;

import java.util.Map;

/** What the steps of processes are called: each by the version of the model by which its process runs or ran. */
public interface StepNames {

    /**
     * By the id of the step, a person's or the system's; the task of a first-level indicator by the indicator's id too.
     *
     * @return empty where no process goes by this key
     */
    Map<String, String> of(String businessKey);
}
