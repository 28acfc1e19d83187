package io.zhiheng.assessment.application;

import java.util.List;

/** How much is answered of how much. */
public record Progress(int answered, int total) {

    static final Progress NONE = new Progress(0, 0);

    static Progress sum(List<Progress> parts) {
        return new Progress(parts.stream().mapToInt(Progress::answered).sum(), parts.stream().mapToInt(Progress::total).sum());
    }

    /** Rounded down, so that 100 means complete. */
    public int percent() {
        return total == 0 ? 100 : answered * 100 / total;
    }

    public boolean isComplete() {
        return answered == total;
    }
}
