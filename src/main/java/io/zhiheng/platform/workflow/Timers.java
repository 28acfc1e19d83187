package io.zhiheng.platform.workflow;

/** Whether time passes for processes: what is due while it is held happens when it is let go again. */
public interface Timers {

    /** From now on no timer of this model fires, running or yet to begin, on any node and across restarts. */
    void hold(String process);

    /** Lets time pass for all processes of this model again. */
    void letGo(String process);

    /** Lets the timers fire that this one process has set by now. */
    void letGoOf(String businessKey);
}
