package io.zhiheng.platform.workflow.model;

import java.util.Optional;

/** The forms that were deployed with the models that ship, by their ids. */
public interface FormsOfProcesses {

    /** As the version in force has it; empty where no model has such a form. */
    Optional<String> inForce(String formId);

    /** As the version has it by which the process of this key runs or ran. */
    Optional<String> of(String businessKey, String formId);
}
