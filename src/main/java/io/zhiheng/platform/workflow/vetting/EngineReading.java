package io.zhiheng.platform.workflow.vetting;

import java.util.List;

/** The engine's own reading of a model, tried without deploying it. Asked last: what it reads has been vetted. */
public interface EngineReading {

    List<Fault> faultsOf(byte[] model);

    /**
     * @param element id; null where the engine names none
     * @param line from 1; null when unknown
     * @param words the engine's own
     */
    record Fault(String element, Integer line, String words) {}
}
