/** Self-assessments as those see them who look after their processes. */
package io.zhiheng.assessment.application.instance;
