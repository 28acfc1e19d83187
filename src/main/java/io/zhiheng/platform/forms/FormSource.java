package io.zhiheng.platform.forms;

import java.util.Optional;

/** Where the schema of a form comes from. */
public interface FormSource {

    /** The schema as JSON, by the form's id, which is also the name of its file without {@code .form}. */
    Optional<String> find(String formId);

    /** As it stood for the process of this key; as it stands now for one that has not begun. */
    default Optional<String> find(String formId, String businessKey) {
        return find(formId);
    }

    /** As it ships with this build: what use cases know of it. */
    default Optional<String> shipped(String formId) {
        return find(formId);
    }
}
