/** What a process model may contain, checked on the text of the model before the engine sees it. */
package io.zhiheng.platform.workflow.vetting;
