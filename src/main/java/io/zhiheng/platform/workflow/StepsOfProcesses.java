package io.zhiheng.platform.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps of processes: each by the version of the model by which its process runs or ran. */
public interface StepsOfProcesses {

    /** {@link Steps#NONE} where no process goes by this key. */
    Steps of(String businessKey);

    /**
     * @param names what they are called, by the id of the step, a person's or the system's; the task of a first-level
     *     indicator by the indicator's id too
     * @param own those that an administrator added, in the order of the model
     */
    record Steps(Map<String, String> names, List<Own> own) {

        public static final Steps NONE = new Steps(Map.of(), List.of());

        public Optional<Own> own(String step) {
            return own.stream().filter(each -> each.id().equals(step)).findFirst();
        }
    }

    /** @param name its Chinese name in the model */
    record Own(String id, String name, OwnStep step) {}
}
