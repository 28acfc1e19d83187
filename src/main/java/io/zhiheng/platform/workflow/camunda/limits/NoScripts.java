package io.zhiheng.platform.workflow.camunda.limits;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.scripting.ExecutableScript;
import org.camunda.bpm.engine.impl.scripting.ScriptFactory;

/** Refuses every script when the model is read, whatever its language. */
class NoScripts extends ScriptFactory {

    @Override
    public ExecutableScript createScriptFromResource(String language, String resource) {
        throw switchedOff();
    }

    @Override
    public ExecutableScript createScriptFromResource(String language, Expression resource) {
        throw switchedOff();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, String source) {
        throw switchedOff();
    }

    @Override
    public ExecutableScript createScriptFromSource(String language, Expression source) {
        throw switchedOff();
    }

    private static ProcessEngineException switchedOff() {
        return new ProcessEngineException("Scripts are switched off in this engine");
    }
}
