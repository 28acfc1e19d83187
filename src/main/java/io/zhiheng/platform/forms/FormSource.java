package io.zhiheng.platform.forms;

import java.util.Optional;

/** Where the schema of a form comes from. */
public interface FormSource {

    /** The schema as JSON, by the form's id, which is also the name of its file without {@code .form}. */
    Optional<String> find(String formId);
}
