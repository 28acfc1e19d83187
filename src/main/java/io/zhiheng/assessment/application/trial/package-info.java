/** 试算: what the level would be with other answers and figures; nothing of it is stored. */
package io.zhiheng.assessment.application.trial;
