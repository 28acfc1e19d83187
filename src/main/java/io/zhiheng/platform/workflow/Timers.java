package io.zhiheng.platform.workflow;

import java.time.Instant;
import java.util.Optional;

/** Whether time passes for processes: what is due while it is held happens when it is let go again. */
public interface Timers {

    /** From now on no timer of this model fires, running or yet to begin, on any node and across restarts. */
    void hold(String process);

    /** Lets time pass for all processes of this model again. */
    void letGo(String process);

    /** When the next timer of this one process is due, held or not; empty when it waits for none. */
    Optional<Instant> nextOf(String businessKey);

    /** Fires that timer, due or not, held or not, in the thread of the caller, who answers for the time it is there. */
    void fireNextOf(String businessKey);
}
